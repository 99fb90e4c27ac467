"""What a session knows of its way: the proxy, and whom to believe."""

from __future__ import annotations

import base64
import ssl
from dataclasses import dataclass, field
from typing import Callable, Optional

HTTP, SOCKS5 = "http", "socks5"


@dataclass(frozen=True)
class Proxy:
    """A proxy on the way to a service: ``kind`` HTTP or SOCKS5. Its password shows in no repr and in no URL."""

    kind: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def url(self) -> str:
        """The address without user and password, as errors may show it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'socks5h' if self.kind == SOCKS5 else 'http'}://{host}:{self.port}"

    def headers(self) -> dict[str, str]:
        """What signs in at an HTTP proxy: Latin-1 as Qt writes it, UTF-8 for what Latin-1 cannot hold."""
        if not self.user:
            return {}
        pair = f"{self.user}:{self.password}"
        try:
            raw = pair.encode("latin-1")
        except UnicodeEncodeError:
            raw = pair.encode("utf-8")
        return {"Proxy-Authorization": "Basic " + base64.b64encode(raw).decode("ascii")}


Route = Callable[[str], Optional[Proxy]]  # URL -> the proxy to take, or None
Trust = Callable[[], ssl.SSLContext]  # the authorities to believe, read when they are first needed
