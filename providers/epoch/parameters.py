"""The form of ``/batch_process``: the file, and the parameters in the two ways that may be wanted.

The documentation shows both: one ``request_data`` field that holds JSON (as ``/stage_plots`` takes it), and one form
field for each parameter. The first is tried first; the second after any refusal that may be about the form, which
is safe because a refused request has started nothing. What worked is remembered for the connection.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...language import tr
from ..errors import InputError, RejectedError
from ..multipart import FormPart
from .queries import joined_stats, query_text

AS_JSON, AS_FIELDS = "json", "fields"
ENCODINGS = (AS_JSON, AS_FIELDS)

NAMES = frozenset(
    "collection_name description stats crop_type processing_type system_type country non_biomass validate_locations "
    "skip_on_low_confidence date start_date end_date input_payload".split()
)
CONTENT_TYPES = {  # as the vendor names them, registered or not
    ".geojson": "application/geo+json",
    ".json": "application/geo+json",
    ".csv": "text/csv",
    ".zip": "application/shapefile",
    ".parquet": "application/geoparquet",
    ".geoparquet": "application/geoparquet",
}
_MISSING_WORDS = ("missing", "required")
_CONTENT = re.compile(
    r"geometr|polygon|coordinate|feature|body.{1,6}file\b|non_biomass (needs|works)|\bplan\b|quota|credit|limit|exist",
    re.IGNORECASE,
)
_FORM = (400, 406, 411, 415, 422)  # refusals that may be about how something was sent


def cleaned(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is unset: the service must see neither null nor empty texts. ``stats`` becomes its comma text.

    InputError for a name that the endpoint does not have.
    """
    unknown = sorted(set(parameters) - NAMES)
    if unknown:
        raise InputError(tr("/batch_process has no parameter {unknown}. Nothing was sent.", unknown=unknown[0]))
    said = {name: value for name, value in parameters.items() if value not in (None, "", (), [], {})}
    crop = said.get("crop_type")
    if isinstance(crop, str) and crop.isascii() and crop.isdigit() and len(crop) < 10:
        said["crop_type"] = int(crop)  # the service knows crops by name and by number
    if "stats" in said:
        said["stats"] = joined_stats(said["stats"])
    return said


def parameter_parts(parameters: Mapping[str, Any], encoding: str) -> list[FormPart]:
    """The form's parts for cleaned ``parameters``."""
    if encoding == AS_JSON:
        return [FormPart("request_data", json.dumps(parameters, ensure_ascii=False))]
    return [FormPart(name, _field(value)) for name, value in parameters.items()]


def may_be_form(error: RejectedError, encoding: str, parameters: Mapping[str, Any], is_proven: bool) -> bool:
    """Whether another encoding of the same request may be taken.

    Where this one was taken before, only a refusal that misses what the other would have sent says so.
    """
    if is_proven:
        return misses_field(error, encoding, parameters)
    return error.status in _FORM and not error.faulty and not _is_about_content(error)


def encoding_of(first: RejectedError, second: RejectedError, other: str, parameters: Mapping[str, Any]) -> str:
    """The encoding that two refusals show to be the right one, "" where they do not tell.

    ``second`` is the refusal of ``other``. The one that misses what only its opposite sends is about the form.
    """
    one = next(each for each in ENCODINGS if each != other)
    if second.status not in _FORM or misses_field(first, one, parameters):
        return "" if misses_field(second, other, parameters) else other
    return one if misses_field(second, other, parameters) else ""


def misses_field(error: RejectedError, encoding: str, parameters: Mapping[str, Any]) -> bool:
    """Whether the refusal says that it misses what only the other encoding would have sent."""
    if error.status not in _FORM:
        return False
    text = f"{error.words} {error.body.decode('utf-8', 'replace')}".lower()
    others = ("request_data",) if encoding == AS_FIELDS else tuple(parameters)
    return any(word in text for word in _MISSING_WORDS) and any(re.search(rf"\b{name}\b", text) for name in others)


def file_part(upload: Any) -> FormPart:
    """The ``file`` part of a form: streamed from disk, under an ASCII name, typed as the vendor names the format."""
    path = Path(upload.path)
    name = Path(str(upload.file_name or path.name).replace("\\", "/")).name
    suffix = Path(name).suffix.lower()
    stem = "".join(each if each.isascii() and (each.isalnum() or each in "-_.") else "_" for each in Path(name).stem)
    kind = upload.content_type or CONTENT_TYPES.get(suffix, "application/octet-stream")
    return FormPart("file", path=path, filename=(stem.strip("._") or "plots") + suffix, content_type=kind)


def _is_about_content(error: RejectedError) -> bool:
    """Whether the refusal speaks of the plots, the plan, or the file that both encodings send alike."""
    return bool(_CONTENT.search(f"{error.words} {error.body.decode('utf-8', 'replace')}"))


def _field(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (Mapping, list)) else query_text(value)
