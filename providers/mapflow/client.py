"""One Mapflow account: the areas of its API under one roof, one method for each endpoint of the sheet."""

from __future__ import annotations

from typing import Any

from .client_account import AccountApi
from .client_catalog import CatalogApi
from .client_imagery import ImageryApi
from .client_runs import RunsApi
from .client_templates import TemplatesApi


class Client:
    """``http`` is the account's ``providers.http.Http``; its base URL ends in ``/rest``."""

    def __init__(self, http: Any) -> None:
        self.http = http
        self.imagery = ImageryApi(http)
        self.catalog = CatalogApi(http)
        self.account = AccountApi(http)
        self.runs = RunsApi(http)
        self.templates = TemplatesApi(http)
