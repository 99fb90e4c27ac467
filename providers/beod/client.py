"""The eight documented calls of BrightEarth On Demand, one method each, and four GET-only look-ups.

Source: the vendor's tutorial (landing.brightearth.ai/beod-api-tutorial). The
look-ups (``list_...``) are not documented: their paths are the natural guesses,
they only read, and where the service does not know them they answer None.
Nothing that could create, delete or charge is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Optional
from urllib.parse import quote

from ...language import tr
from .. import signing
from ..errors import AnswerError, AuthError, NotFoundError, RejectedError, within
from ..http import LONG_READ
from .models import (
    DEFAULT_LIFETIME,
    Account,
    Activity,
    ScenarioOrder,
    Started,
    read_account,
    read_activity,
    read_id,
    read_list,
    read_page,
    read_started,
    read_token,
)
from .tree import TreePage

MOST_PAGES = 10_000
EARLY = 300.0  # s before its end at which a token is renewed
SOON = (2.0, 2.0)  # s before each new try at what was made a moment ago and is not known yet

Found = Optional[tuple[Mapping[str, Any], ...]]


class Client:
    """Speaks to one account; ``http`` signs with the token of `sign_in`. Ids are opaque text."""

    def __init__(self, http: Any) -> None:
        self.http = http

    def me(self) -> Account:
        """``GET /users/me``: who asks, and the credits left."""
        return read_account(self.http.get_json("/users/me"))

    def create_project(self, name: str) -> str:
        """``POST /users/me/projects``: the project's id."""
        answer = self.http.send_json("POST", "/users/me/projects", {"name": name}, timeout=LONG_READ)
        return read_id(answer, "project_id", "id")

    def create_aoi(self, project_id: str, wkt: str) -> str:
        """``POST .../assets/aoi``: the asset's id. A project has one AOI: never send a second."""
        answer = self._send_soon(_project(project_id) + "/assets/aoi", {"geometry": wkt})
        return read_id(answer, "asset_id", "id")

    def create_scenario(self, project_id: str, scenario_type: str, order: ScenarioOrder) -> Started:
        """``POST .../scenarios/{scenario_type}``: starts the work, and probably spends credits."""
        answer = self._send_soon(_project(project_id) + f"/scenarios/{_part(scenario_type)}", order.body())
        return read_started(answer)

    def activity(self, project_id: str, activity_id: str) -> Activity:
        """``GET .../activities/{activity_id}``: one look at the work."""
        return read_activity(self.http.get_json(_project(project_id) + f"/activities/{_part(activity_id)}"))

    def page(self, project_id: str, scenario_id: str, token: Optional[str] = None) -> TreePage:
        """``GET .../download/urls``: one page of the result files; ``token`` as the page before gave it."""
        path = _project(project_id) + f"/scenarios/{_part(scenario_id)}/download/urls"
        return read_page(self.http.get_json(path, {"continuation_token": token} if token else None), token or "")

    def pages(self, project_id: str, scenario_id: str) -> Iterator[TreePage]:
        """All pages, each asked for when the one before is used up: presigned URLs do not live long."""
        seen, token = set(), None
        for _ in range(MOST_PAGES):
            page = self.page(project_id, scenario_id, token)
            yield page
            token = page.following
            if not token:
                return
            if token in seen:
                raise AnswerError(
                    tr(
                        "BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was "
                        "named twice. The files listed so far are kept; try the download again later.",
                        scenario_id=scenario_id,
                    )
                )
            seen.add(token)
        raise AnswerError(
            tr(
                "BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.",
                scenario_id=scenario_id,
                most_pages=f"{MOST_PAGES:,}",
            )
        )

    def projects(self) -> tuple[Mapping[str, Any], ...]:
        """The account's projects. An undocumented look-up, like the two below: errors go up."""
        return read_list(self.http.get_json("/users/me/projects"), "projects")

    def assets(self, project_id: str) -> tuple[Mapping[str, Any], ...]:
        """What was given to a project."""
        return read_list(self.http.get_json(_project(project_id) + "/assets"), "assets")

    def scenarios(self, project_id: str) -> tuple[Mapping[str, Any], ...]:
        """A project's scenarios."""
        return read_list(self.http.get_json(_project(project_id) + "/scenarios"), "scenarios")

    def list_projects(self) -> Found:
        """The account's projects, or None: an undocumented look-up."""
        return self._look_up("/users/me/projects", "projects")

    def list_assets(self, project_id: str) -> Found:
        """What was given to a project (its AOI), or None: an undocumented look-up."""
        return self._look_up(_project(project_id) + "/assets", "assets")

    def list_scenarios(self, project_id: str) -> Found:
        """A project's scenarios, or None: an undocumented look-up."""
        return self._look_up(_project(project_id) + "/scenarios", "scenarios")

    def list_activities(self, project_id: str) -> Found:
        """A project's activities, or None: an undocumented look-up."""
        return self._look_up(_project(project_id) + "/activities", "activities")

    def _look_up(self, path: str, member: str) -> Found:
        try:
            return read_list(self.http.get_json(path), member)
        except (NotFoundError, RejectedError, AnswerError):
            return None
        except AuthError as error:
            if error.status == 403:
                return None
            raise

    def _send_soon(self, path: str, body: Mapping[str, Any]) -> Any:
        """A 404 has created nothing: what was made a moment ago may not be known yet."""
        for pause in SOON:
            try:
                return self.http.send_json("POST", path, body, timeout=LONG_READ)
            except NotFoundError:
                self.http.wait.pause(pause, self.http.cancelled)
        return self.http.send_json("POST", path, body, timeout=LONG_READ)


def sign_in(http: Any, email: str, password: str) -> signing.Token:
    """``POST /auth/login``: the one call that takes the password. The token's life is shortened by `EARLY`.

    The refresh token of the answer is dropped: no call that takes it is documented.
    """
    try:
        answer = http.request("POST", "/auth/login", json={"email": email, "password": password}, sign=False)
    except AuthError as error:
        raise AuthError(
            tr(
                "BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing "
                "was started; check them, or sign in on its web page first.",
                value=": " + within(error.words) if error.words else "",
            ),
            error.detail,
            status=error.status,
            words=error.words,
            body=error.body,
        ) from error
    token = read_token(answer.json(secret=True) if answer.body.strip() else None)
    lifetime = token.lifetime or DEFAULT_LIFETIME
    return signing.Token(token.text, lifetime - min(EARLY, lifetime / 10))


def _project(project_id: str) -> str:
    return f"/users/me/projects/{_part(project_id)}"


def _part(text: str) -> str:
    return quote(text, safe="")
