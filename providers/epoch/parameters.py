"""The form of ``/batch_process``: the file, and the parameters in the two ways that may be wanted.

The documentation shows both: one ``request_data`` field that holds JSON (as ``/stage_plots`` takes it), and one form
field for each parameter. The first is tried first; the second after a refusal that misses a field, which
is safe because a refused request has started nothing. What worked is remembered for each base URL.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError, RejectedError
from ..multipart import Part
from .queries import joined_stats, plain

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


def cleaned(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is unset: the service must see neither null nor empty texts. ``stats`` becomes its comma text.

    InputError for a name that the endpoint does not have.
    """
    unknown = sorted(set(parameters) - NAMES)
    if unknown:
        raise InputError(f"/batch_process has no parameter {unknown[0]}. Nothing was sent.")
    said = {name: value for name, value in parameters.items() if value not in (None, "", (), [], {})}
    crop = said.get("crop_type")
    if isinstance(crop, str) and crop.isascii() and crop.isdigit() and len(crop) < 10:
        said["crop_type"] = int(crop)  # the service knows crops by name and by number
    if "stats" in said:
        said["stats"] = joined_stats(said["stats"])
    return said


def parameter_parts(parameters: Mapping[str, Any], encoding: str) -> list[Part]:
    """The form's parts for cleaned ``parameters``."""
    if encoding == AS_JSON:
        return [Part("request_data", json.dumps(parameters, ensure_ascii=False))]
    return [Part(name, _field(value)) for name, value in parameters.items()]


def misses_field(error: RejectedError, encoding: str, parameters: Mapping[str, Any]) -> bool:
    """Whether the refusal says that it misses what only the other encoding would have sent."""
    if error.status not in (400, 422):
        return False
    text = f"{error.words} {error.body.decode('utf-8', 'replace')}".lower()
    others = ("request_data",) if encoding == AS_FIELDS else tuple(parameters)
    return any(word in text for word in _MISSING_WORDS) and any(re.search(rf"\b{name}\b", text) for name in others)


def file_part(upload: Any) -> Part:
    """The ``file`` part of a form: streamed from disk, under an ASCII name, typed as the vendor names the format."""
    path = Path(upload.path)
    name = Path(str(upload.file_name or path.name).replace("\\", "/")).name
    suffix = Path(name).suffix.lower()
    stem = "".join(each if each.isascii() and (each.isalnum() or each in "-_.") else "_" for each in Path(name).stem)
    kind = upload.content_type or CONTENT_TYPES.get(suffix, "application/octet-stream")
    return Part("file", path=path, filename=(stem.strip("._") or "plots") + suffix, content_type=kind)


def _field(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (Mapping, list)) else plain(value)
