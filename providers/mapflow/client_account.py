"""Who asks: the account's status and its projects (API sheet, sections 5 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ..addresses import segment
from .messages import explained
from .models_account import Account, Project, read_account, read_project
from .models_runs import Page, read_page
from .reading import listing, without_null

PAGE = 50


class AccountApi:
    def __init__(self, http: Any) -> None:
        self._http = http

    def status(self) -> Account:
        with explained("the account's status"):
            return read_account(self._http.get_json("/user/status"))

    def projects(self) -> tuple[Project, ...]:
        with explained("the list of projects"):
            return tuple(read_project(each) for each in listing(self._http.get_json("/projects"), "results"))

    def project_page(
        self, limit: int = PAGE, offset: int = 0, terms: str = "", sort_by: str = "UPDATED", sort_order: str = "DESC"
    ) -> Page:
        """``sort_by`` NAME, CREATED or UPDATED."""
        body = without_null(limit=limit, offset=offset, filter=terms or None, sortBy=sort_by, sortOrder=sort_order)
        with explained("the list of projects"):
            return read_page(self._http.send_json("POST", "/projects/page", body, retry="safe"), read_project)

    def starred_projects(self, limit: int = PAGE, offset: int = 0) -> Page:
        with explained("the list of starred projects"):
            answer = self._http.send_json("POST", "/projects/starred", {"limit": limit, "offset": offset})
        return read_page(answer, read_project)

    def default_project(self) -> Project:
        with explained("the default project"):
            return read_project(self._http.get_json("/projects/default"))

    def project(self, project_id: str) -> Project:
        """The project of that id, or the default one for ""."""
        if not project_id:
            return self.default_project()
        with explained(f"the project {project_id}"):
            return read_project(self._http.get_json(_project(project_id)))

    def create_project(self, name: str, description: str = "") -> Project:
        with explained(f"the new project {name}"):
            return read_project(self._http.send_json("POST", "/projects", _named(name, description)))

    def update_project(self, project_id: str, name: str, description: str = "") -> None:
        with explained(f"the change of the project {project_id}"):
            self._http.request("PUT", _project(project_id), json=_named(name, description))

    def delete_project(self, project_id: str) -> None:
        """Deletes its processings too."""
        with explained(f"to delete the project {project_id}"):
            self._http.request("DELETE", _project(project_id))

    def share_project(self, project_id: str, email: str, role: str) -> None:
        body: dict[str, Any] = {"projectId": project_id, "email": email, "role": role}
        with explained(f"to share the project {project_id} with {email}"):
            self._http.request("POST", "/projects/share", json=body)


def _project(project_id: str) -> str:
    return "/projects/" + segment(project_id)


def _named(name: str, description: Optional[str]) -> Mapping[str, Any]:
    return {"name": name, "description": description or ""}
