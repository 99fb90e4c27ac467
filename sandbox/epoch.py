"""The Epoch SCO2 API of the sandbox."""

from __future__ import annotations

from typing import Any

from .routing import Route

OPTIONS: dict[str, Any] = {}
ROUTES: list[Route] = []
