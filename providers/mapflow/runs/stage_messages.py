"""Why a processing failed: the codes of its stages as sentences (API sheet, section 9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ....language import N_, tr
from ..wording import code_and_parameters, fill
from .models import Message

_URL = {
    "UrlMustBeString": N_("the imagery URL must be text, it was {url_type}"),
    "UrlMustBeLink": N_("the imagery URL must be a web address"),
    "UrlFormatInvalid": N_("the imagery URL cannot be read: {parse_error_message}"),
    "UrlBlacklisted": N_("Mapflow does not use imagery from {url}"),
    "ZoomMustBeInteger": N_("the zoom must be a whole number, it was {actual_zoom}"),
    "InvalidZoomValue": N_("{actual_zoom} is no valid zoom"),
    "TooHighZoom": N_("zoom {actual_zoom} is too high, {max_zoom} is the highest"),
    "TooLowZoom": N_("zoom {actual_zoom} is too low, {min_zoom} is the lowest"),
    "XYZLinkFormatError": N_("the XYZ address must contain {{x}}, {{y}} and {{z}}"),
    "TMSLinkFormatError": N_("the TMS address must contain {{x}}, {{y}} and {{z}}"),
    "QuadkeyLinkFormatError": N_("the quadkey address must contain {{q}}"),
}
_IMAGE = {
    "ImageMetadataMustBeDict": N_("the image's metadata could not be read"),
    "ImageMetadataKeyError": N_("the image's metadata is incomplete"),
    "S3URLError": N_("the image's address in the storage is not valid: {actual_s3_link}"),
    "LocalRequestKeyError": N_("the request for the uploaded image was incomplete"),
    "ReadFromS3Failed": N_("the image could not be read from the storage: {s3_link}"),
    "ImageReadError": N_("the image could not be read"),
    "BadImageProfile": N_("the image's profile is {profile} and must have {required_keys}"),
    "DtypeNotAllowed": N_("the image has pixels of type {request_dtype}; the model takes {required_dtypes}"),
    "NChannelsNotAllowed": N_("the image has {real_nchannels} bands; the model takes {required_nchannels}"),
    "PixelSizeTooLow": N_(
        "the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser"
    ),
    "PixelSizeTooHigh": N_(
        "the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer"
    ),
    "ImageCheckError": N_("the image did not pass the check of {checked_param}: {message}"),
    "NoDataInAOI": N_("the image has no data inside the area"),
}
_SENTINEL = {
    "SentinelInputStringKeyError": N_("the Sentinel-2 request lacks its input text"),
    "SentinelInputStringFormatError": N_("the Sentinel-2 input cannot be read: {input_string}"),
    "GridCellOutOfBound": N_("the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}"),
    "AOINotInCell": N_("the area does not lie in the Sentinel-2 grid cell {actual_cell}"),
    "MonthOutOfBounds": N_("the month {actual_month} is not among {allowed_months}"),
}
_REQUEST = {
    "RequirementsMustBeDict": N_("the model's requirements are not valid"),
    "RequestMustBeDict": N_("the request to the imagery check was {request_type} instead of an object"),
    "RequestMustHaveSourceType": N_("the request names no kind of imagery source"),
    "SourceTypeIsNotAllowed": N_("imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}"),
    "RequiredSectionMustBeDict": N_("the model's required section is not valid"),
    "RecommendedSectionMustBeDict": N_("the model's recommended section is not valid"),
    "TaskMustContainAoi": N_("the request has no area"),
    "UnhandledException": N_("an unexpected error in the imagery check; try again later"),
    "internalError": N_("an internal error in the imagery check; try again later"),
}
_LOADER = {
    "internalError": N_("an internal error while the imagery was loaded; try again later"),
    "InternalError": N_("an internal error while the imagery was loaded; try again later"),
    "UnknownSourceType": N_("imagery of the kind {real_source_types} is not known; known are {allowed_source_types}"),
    "MemoryLimitExceeded": N_(
        "the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; "
        "choose a smaller area or a lower zoom"
    ),
    "LoaderArgsError": N_("the imagery loader got {argument_name} as {argument_type} instead of {expected_type}"),
    "WrongChannelsNum": N_("the tiles have {real_nchannels} bands; {expected_nchannels} were expected"),
    "WrongTileSize": N_("the tiles are {real_size} pixels; {expected_size} were expected"),
    "TileNotLoaded": N_("the tile {tile_location} could not be loaded (status {status}); check the imagery URL"),
    "TileNotReadable": N_("the tile {tile_location} is not a picture; check the imagery URL"),
    "NoDataTile": N_("the imagery has no data in the area"),
    "CrsIsNotSupported": N_("the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are"),
    "MaploaderInternalError": N_("an internal error in the tile loader; try again later"),
    "SentinelLoaderInternalError": N_("an internal error in the Sentinel-2 loader; try again later"),
}
_OTHERS = {
    "raster-processor.internalError": N_(
        "an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays"
    ),
    "inference.internalError": N_(
        "an internal error in the model; start the processing again, and tell Mapflow if it stays"
    ),
    "vector-processor.internalError": N_(
        "an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays"
    ),
    "vector-processor.EmptyFolder": N_("the model left nothing to make outlines of ({s3_link})"),
    "geometry.Invalid": N_("the geometry of the area is not valid; check and repair it first"),
}
_ALIASES = {"real_source_types": "real_source_type"}


def sentences() -> Mapping[str, str]:
    """Every known code, with its stage prefix, and its sentence."""
    table: dict[str, str] = dict(_OTHERS)
    for section in (_URL, _IMAGE, _SENTINEL, _REQUEST):
        table.update({f"source-validator.{code}": sentence for code, sentence in section.items()})
    table.update({f"dataloader.{code}": sentence for code, sentence in _LOADER.items()})
    return table


def explain(message: Message) -> str:
    """One message as a sentence part; code and parameters where the code or a parameter is unknown."""
    if not message.code:
        return str(message.parameters.get("message", "")) or tr("no reason was given")
    known = sentences().get(message.code)
    filled = fill(tr(known), _with_aliases(message.parameters)) if known else None
    return filled or code_and_parameters(message.code, message.parameters)


def explain_all(messages: Iterable[Message]) -> str:
    """The messages in order, each different sentence once, joined by "; "; "" for none."""
    return "; ".join(dict.fromkeys(explain(message) for message in messages))


def _with_aliases(parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    extra = {
        name: parameters[other] for name, other in _ALIASES.items() if name not in parameters and other in parameters
    }
    return {**parameters, **extra}
