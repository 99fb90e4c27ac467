"""The server of the providers' tests, for these too."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
sys.path.append(str(Path(__file__).resolve().parent.parent / "providers"))

from network_ways import authority, http_proxy, proxy_settings, socks_proxy, trusted  # noqa: E402, F401 - fixtures
