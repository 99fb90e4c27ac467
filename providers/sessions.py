"""The ``requests.Session`` under a client: nothing is taken from the environment, no cookie is kept."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy

import requests
from requests.adapters import HTTPAdapter

POOL = 10  # connections kept to one host; never fewer than the threads that use the session


def new_session(pool: int = POOL, user_agent: str = "GeoRelay") -> requests.Session:
    """A session without proxies, netrc, cookies or retries of its own."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = user_agent
    for scheme in ("http://", "https://"):
        session.mount(scheme, HTTPAdapter(pool_connections=pool, pool_maxsize=pool))
    return session
