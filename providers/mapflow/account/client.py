"""Who asks: the account's status and its projects (API sheet, sections 5 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ....language import tr
from ...addresses import segment
from ...http import RATE
from ..demanding import Endpoints, figures, gone, thing, things
from ..messages import explained
from ..reading import without_null
from ..runs.models import RunsPage, page_of
from .models import ACCOUNT_KEYS, Account, Project, read_account, read_project

PAGE = 50
_IN = ("project",)


class AccountApi(Endpoints):
    def status(self) -> Account:
        with explained(tr("the account's status")):
            answer = self._http.get_json("/user/status")
        return read_account(figures(answer, tr("the account's status"), *ACCOUNT_KEYS, inside=("user", "account")))

    def projects(self) -> tuple[Project, ...]:
        with explained(tr("the list of projects")):
            answer = self._http.get_json("/projects")
        return tuple(map(read_project, things(answer, tr("the list of projects"), "projects", "results")))

    def project_page(
        self, limit: int = PAGE, offset: int = 0, terms: str = "", sort_by: str = "UPDATED", sort_order: str = "DESC"
    ) -> RunsPage[Project]:
        """``sort_by`` NAME, CREATED or UPDATED."""
        body = without_null(limit=limit, offset=offset, filter=terms or None, sortBy=sort_by, sortOrder=sort_order)
        with explained(tr("the list of projects")):
            answer = self._http.send_json("POST", "/projects/page", body, retry="safe")
        return page_of(answer, things(answer, tr("the list of projects"), "results", "projects"), read_project)

    def starred_projects(self, limit: int = PAGE, offset: int = 0) -> RunsPage[Project]:
        with explained(tr("the list of starred projects")):
            body = {"limit": limit, "offset": offset}
            answer = self._http.send_json("POST", "/projects/starred", body, retry="safe")
        return page_of(answer, things(answer, tr("the list of starred projects"), "results", "projects"), read_project)

    def default_project(self) -> Project:
        with explained(tr("the default project")):
            return read_project(thing(self._http.get_json("/projects/default"), tr("the default project"), *_IN))

    def project(self, project_id: str) -> Project:
        """The project of that id, or the default one for ""."""
        if not project_id:
            return self.default_project()
        with explained(tr("the project {project_id}", project_id=project_id)):
            return read_project(
                thing(
                    self._http.get_json(_project(project_id)),
                    tr(
                        "the project {project_id}",
                        project_id=project_id,
                    ),
                    *_IN,
                )
            )

    def create_project(self, name: str, description: str = "") -> Project:
        with explained(tr("the new project {name}", name=name)):
            answer = self._http.send_json("POST", "/projects", _named(name, description), retry=RATE)
        return read_project(self._made(answer, tr("the new project {name}", name=name), *_IN))

    def update_project(self, project_id: str, name: str, description: str = "") -> None:
        what = tr("the change of the project {project_id}", project_id=project_id)
        with explained(what):
            answer = self._http.request("PUT", _project(project_id), json=_named(name, description), retry=RATE)
            self._done(answer, what)

    def delete_project(self, project_id: str) -> None:
        """Deletes its processings too."""
        with explained(tr("to delete the project {project_id}", project_id=project_id)):
            answer = self._http.request("DELETE", _project(project_id), retry=RATE)
            what = tr("the project {project_id}", project_id=project_id)
            self._done(
                answer,
                tr(
                    "a word that {what} is deleted",
                    what=what,
                ),
                gone(lambda: self.project(project_id), what),
            )

    def share_project(self, project_id: str, email: str, role: str) -> None:
        body: dict[str, Any] = {"projectId": project_id, "email": email, "role": role}
        with explained(tr("to share the project {project_id} with {email}", project_id=project_id, email=email)):
            answer = self._http.request("POST", "/projects/share", json=body, retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that the project {project_id} is shared with {email}",
                    project_id=project_id,
                    email=email,
                ),
            )


def _project(project_id: str) -> str:
    return "/projects/" + segment(project_id)


def _named(name: str, description: Optional[str]) -> Mapping[str, Any]:
    return {"name": name, "description": description or ""}
