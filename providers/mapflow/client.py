"""One Mapflow account: the areas of its API under one roof, one method for each endpoint of the sheet."""

from __future__ import annotations

from typing import Any

from ..states import Phase, Strangers
from .account.client import AccountApi
from .imagery.client import ImageryApi
from .runs.client import RunsApi
from .runs.models import Processing
from .search.client import CatalogApi
from .search.templates import TemplatesApi


class Client:
    """``http`` is the account's ``providers.http.Http``; its base URL ends in ``/rest``."""

    def __init__(self, http: Any) -> None:
        self.http = http
        self.imagery = ImageryApi(http)
        self.catalog = CatalogApi(http)
        self.account = AccountApi(http)
        self.runs = RunsApi(http)
        self.templates = TemplatesApi(http)
        self.withheld: dict[str, str] = {}  # addresses with their secrets, by what is stored of them
        self._strangers: dict[str, Strangers] = {}

    def looked_at(self, processing_id: str) -> Processing:
        """One processing as it stands now. A state that nobody knows is told with the raw answer: when it first comes,
        when it changes, and again every hour."""
        run = self.runs.get(processing_id)
        if run.phase is Phase.UNKNOWN:
            stranger = self._strangers.setdefault(processing_id, Strangers(self.http.wait.clock))
            words = stranger.words("Mapflow", run.status, run.raw)
            if words:
                self.http.log(words)
        return run
