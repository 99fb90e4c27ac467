"""Why the sandbox's processings fail when they are told to: every code of the API with plausible parameters."""

from __future__ import annotations

from typing import Any

_SAMPLES: dict[str, str] = {
    "url_type": "int", "parse_error_message": "no host", "url": "tiles.example.org", "actual_zoom": "21",
    "max_zoom": "19", "min_zoom": "17", "actual_s3_link": "s3://sandbox/none.tif", "s3_link": "s3://sandbox/none.tif",
    "profile": "GTiff", "required_keys": "crs, dtype", "required_dtypes": "uint8", "request_dtype": "float64",
    "required_nchannels": "3", "real_nchannels": "2", "actual_res": "5.62", "min_res": "0.1", "max_res": "1.2",
    "checked_param": "crs", "message": "not supported", "metadata": "none", "input_string": "36/U/99",
    "actual_cell": "36U", "allowed_cells": "36V, 37V", "actual_month": "1", "allowed_months": "5, 6, 7",
    "request_type": "list", "source_type": "wms", "allowed_sources": "xyz, tms", "allowed_source_types": "xyz, tms",
    "real_source_type": "ftp", "allowed_size": "1000", "estimated_size": "4000", "argument_name": "zoom",
    "argument_type": "str", "expected_type": "int", "expected_nchannels": "3", "expected_size": "256",
    "real_size": "512", "tile_location": "18/154210/83150", "status": "403", "level": "error",
}  # fmt: skip
_PARAMETERS: dict[str, str] = {
    "source-validator.UrlMustBeString": "url_type",
    "source-validator.UrlFormatInvalid": "parse_error_message",
    "source-validator.UrlBlacklisted": "url",
    "source-validator.ZoomMustBeInteger": "actual_zoom",
    "source-validator.InvalidZoomValue": "actual_zoom",
    "source-validator.TooHighZoom": "max_zoom actual_zoom",
    "source-validator.TooLowZoom": "min_zoom actual_zoom",
    "source-validator.S3URLError": "actual_s3_link",
    "source-validator.ReadFromS3Failed": "s3_link",
    "source-validator.BadImageProfile": "profile required_keys",
    "source-validator.DtypeNotAllowed": "required_dtypes request_dtype",
    "source-validator.NChannelsNotAllowed": "required_nchannels real_nchannels",
    "source-validator.PixelSizeTooLow": "actual_res min_res",
    "source-validator.PixelSizeTooHigh": "max_res level actual_res",
    "source-validator.ImageCheckError": "checked_param message metadata",
    "source-validator.SentinelInputStringFormatError": "input_string",
    "source-validator.GridCellOutOfBound": "actual_cell allowed_cells",
    "source-validator.AOINotInCell": "actual_cell",
    "source-validator.MonthOutOfBounds": "actual_month allowed_months",
    "source-validator.RequestMustBeDict": "request_type",
    "source-validator.SourceTypeIsNotAllowed": "source_type allowed_sources",
    "dataloader.UnknownSourceType": "allowed_source_types real_source_type",
    "dataloader.MemoryLimitExceeded": "allowed_size estimated_size",
    "dataloader.LoaderArgsError": "argument_name argument_type expected_type",
    "dataloader.WrongChannelsNum": "expected_nchannels real_nchannels",
    "dataloader.WrongTileSize": "expected_size real_size",
    "dataloader.TileNotLoaded": "tile_location status",
    "dataloader.TileNotReadable": "tile_location",
    "vector-processor.EmptyFolder": "s3_link",
}


def failure(code: str) -> list[dict[str, Any]]:
    """The ``messages`` of a processing that failed with this code; codes outside the table have no parameters."""
    return [{"code": code, "parameters": {name: _SAMPLES[name] for name in _PARAMETERS.get(code, "").split()}}]
