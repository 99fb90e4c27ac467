"""How the BrightEarth On Demand of the sandbox says no: in one of the forms that a client may meet."""

from __future__ import annotations

from ..routing import Refused, Response
from ..state import State


class HtmlRefused(Refused):
    """A refusal as a gateway words it."""

    def response(self) -> Response:
        text = f"<html><body><h1>{self.status}</h1><p>{self.body['detail']}</p></body></html>"
        return Response(self.status, text, content_type="text/html")


def refuse(state: State, status: int, text: str, where: str = "") -> Refused:
    """The refusal in the words and the form that the option ``errors`` asks for."""
    form = state.option("beod.errors")
    if form == "html":
        return HtmlRefused(status, text)
    if form == "detail":
        return Refused(status, [{"loc": ["body", where] if where else ["body"], "msg": text, "type": "value_error"}])
    return Refused(status, body={"message": text})
