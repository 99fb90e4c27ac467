"""Every error code of the API sheet becomes a sentence with its figures."""

import json

import pytest
from georelay.providers.errors import AuthError, RateLimitError, RejectedError, ServiceError
from georelay.providers.mapflow import messages
from georelay.providers.mapflow.messages import explained, read_refusal
from georelay.providers.mapflow.runs import stage_messages
from georelay.providers.mapflow.runs.models import Message, read_messages
from georelay.providers.mapflow.runs.stage_messages import explain, explain_all

REQUEST_CODES = [
    ("TOO_LARGE_PROCESSING", {"area": "48669864", "aoiAreaLimit": "25000000"}, ["4,866.99 ha", "2,500.00 ha"]),
    (
        "ProviderMinAreaError",
        {"aoiArea": "0.4", "providerName": "OrbView", "providerMinArea": "25"},
        ["0.4 km2", "OrbView", "25 km2"],
    ),
    ("MAXAR_PROVIDERS_UNAVAILABLE", {}, ["Maxar"]),
    ("FileCheckFailed", {"filename": "a.tif", "bad_parameters": ["crs", "nodata"]}, ["a.tif", "crs, nodata"]),
    (
        "FileValidationFailed",
        {"filename": "a.tif", "mosaic_id": "m7", "param_name": "count", "got_param": "4", "expected_param": "3"},
        ["a.tif", "m7", "count is 4", "must be 3"],
    ),
    ("FileOpenError", {}, ["cannot be opened"]),
    ("ImageOutOfBounds", {}, ["outside the bounds"]),
    ("ImageExtentTooBig", {}, ["impossibly large"]),
    ("FileTooBig", {"max_file_size": "1073741824", "actual_file_size": "2000000000"}, ["2.00 GB", "1.07 GB"]),
    ("MemoryLimitExceeded", {"memory_requested": "3000000", "available_memory": "100"}, ["3.00 MB", "100 bytes"]),
    ("ItemNotFound", {"instance_type": "mosaic", "uid": "m7"}, ["no mosaic m7"]),
    ("AccessDenied", {"instance_type": "image", "uid": "i3"}, ["image i3"]),
]


@pytest.mark.parametrize(("code", "parameters", "expected"), REQUEST_CODES, ids=[row[0] for row in REQUEST_CODES])
@pytest.mark.parametrize("shape", ["flat", "detail"])
def test_a_request_code_becomes_a_sentence_in_both_shapes(code, parameters, expected, shape):
    flat = {"code": code, "message": "raw words", "params": parameters}
    body = flat if shape == "flat" else {"detail": {"code": code, "parameters": parameters}}
    sentence = read_refusal(json.dumps(body).encode()).sentence
    for words in expected:
        assert words in sentence
    assert code not in sentence


def test_the_table_has_every_code_of_the_sheet():
    assert {row[0] for row in REQUEST_CODES} == set(messages.SENTENCES)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"code": "BAD_REQUEST", "message": "text one", "params": None}, "text one"),
        ({"detail": "text two"}, "text two"),
        ({"detail": [{"loc": ["body", "name"], "msg": "field required", "type": "x"}]}, "body.name: field required"),
        ({"message": "text three"}, "text three"),
        ({"code": "NEW_CODE", "message": "why", "params": {"limit": "7"}}, "NEW_CODE (limit 7): why"),
        ({"detail": {"code": "BrandNew", "parameters": {"a": "1", "b": "2"}}}, "BrandNew (a 1; b 2)"),
        ({"error": "text four"}, "text four"),
        ("just a string", "just a string"),
    ],
)
def test_any_shape_of_error_body_has_words(body, expected):
    assert read_refusal(json.dumps(body).encode()).sentence == expected


def test_html_and_plain_text_bodies_lose_their_tags():
    assert (
        read_refusal(b"<html><style>p{}</style><body><h1>502</h1>\n<p>Bad gateway</p></body></html>").sentence
        == "502 Bad gateway"
    )
    assert read_refusal(b"").sentence == ""


def test_a_known_code_with_a_missing_parameter_shows_code_and_what_is_there():
    body = {"detail": {"code": "FileTooBig", "parameters": {"max_file_size": "100"}}}
    assert read_refusal(json.dumps(body).encode()).sentence == "FileTooBig (max_file_size 100)"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You don't have enough limit, please contact admin!", "limit is used up"),
        ("The maximum number of active templates is reached", "pause or delete one"),
    ],
)
def test_refusals_known_by_their_words_only_are_explained(words, expected):
    sentence = read_refusal(json.dumps({"message": words}).encode()).sentence
    assert expected in sentence and words in sentence


def test_an_error_keeps_its_class_and_gets_the_services_sentence():
    body = json.dumps(
        {"code": "TOO_LARGE_PROCESSING", "params": {"area": "48669864", "aoiAreaLimit": "2500000"}}
    ).encode()
    with pytest.raises(RejectedError) as caught, explained("the processing Old town"):
        raise RejectedError("raw", status=400, body=body)
    assert str(caught.value).startswith("Mapflow refused the processing Old town (400): the area has 4,866.99 ha")
    assert caught.value.status == 400


def test_a_provider_that_is_not_on_the_plan_is_named():
    body = json.dumps({"message": "You have no access to data provider orbview"}).encode()
    with (
        pytest.raises(AuthError, match="data provider orbview is not part of the account's plan"),
        explained("a price"),
    ):
        raise AuthError("raw", status=403, body=body)


def test_bad_credentials_and_failures_of_the_service_keep_their_own_sentence():
    for error in (
        AuthError("sign in", status=401, body=b'{"message":"x"}'),
        ServiceError("down", status=503, body=b"<html>"),
    ):
        before = str(error)
        with pytest.raises(type(error), match=before), explained("anything"):
            raise error


def test_a_rate_limit_keeps_its_waiting_time():
    with pytest.raises(RateLimitError) as caught, explained("the search"):
        raise RateLimitError("raw", status=429, body=b'{"message":"slow down"}', retry_after=12.0)
    assert caught.value.retry_after == 12.0 and "slow down" in str(caught.value)


SOURCE = "source-validator."
STAGE_CODES = [
    (SOURCE + "UrlMustBeString", {"url_type": "int"}, "int"),
    (SOURCE + "UrlMustBeLink", {}, "web address"),
    (SOURCE + "UrlFormatInvalid", {"parse_error_message": "no host"}, "no host"),
    (SOURCE + "UrlBlacklisted", {"url": "x.example"}, "x.example"),
    (SOURCE + "ZoomMustBeInteger", {"actual_zoom": "a"}, "it was a"),
    (SOURCE + "InvalidZoomValue", {"actual_zoom": "99"}, "99"),
    (SOURCE + "TooHighZoom", {"max_zoom": "19", "actual_zoom": "21"}, "zoom 21 is too high, 19"),
    (SOURCE + "TooLowZoom", {"min_zoom": "17", "actual_zoom": "12"}, "zoom 12 is too low, 17"),
    (SOURCE + "XYZLinkFormatError", {}, "{x}"),
    (SOURCE + "TMSLinkFormatError", {}, "{z}"),
    (SOURCE + "QuadkeyLinkFormatError", {}, "{q}"),
    (SOURCE + "ImageMetadataMustBeDict", {}, "metadata"),
    (SOURCE + "ImageMetadataKeyError", {}, "incomplete"),
    (SOURCE + "S3URLError", {"actual_s3_link": "s3://a"}, "s3://a"),
    (SOURCE + "LocalRequestKeyError", {}, "incomplete"),
    (SOURCE + "ReadFromS3Failed", {"s3_link": "s3://b"}, "s3://b"),
    (SOURCE + "ImageReadError", {}, "could not be read"),
    (SOURCE + "BadImageProfile", {"profile": "P", "required_keys": ["crs", "dtype"]}, "crs, dtype"),
    (SOURCE + "DtypeNotAllowed", {"required_dtypes": ["uint8"], "request_dtype": "float64"}, "float64"),
    (SOURCE + "NChannelsNotAllowed", {"required_nchannels": [3, 4], "real_nchannels": 2}, "2 bands"),
    (SOURCE + "PixelSizeTooLow", {"actual_res": "0.01", "min_res": "0.1"}, "0.01 m are too fine"),
    (SOURCE + "PixelSizeTooHigh", {"actual_res": "5.62", "max_res": "1.2", "level": "error"}, "5.62 m are too coarse"),
    (SOURCE + "ImageCheckError", {"checked_param": "crs", "message": "bad", "metadata": {"a": 1}}, "crs: bad"),
    (SOURCE + "SentinelInputStringKeyError", {}, "Sentinel-2"),
    (SOURCE + "SentinelInputStringFormatError", {"input_string": "36/U"}, "36/U"),
    (SOURCE + "GridCellOutOfBound", {"actual_cell": "99X", "allowed_cells": ["36U"]}, "99X"),
    (SOURCE + "AOINotInCell", {"actual_cell": "36U"}, "36U"),
    (SOURCE + "MonthOutOfBounds", {"actual_month": "13", "allowed_months": [5, 6]}, "5, 6"),
    (SOURCE + "RequirementsMustBeDict", {}, "requirements"),
    (SOURCE + "RequestMustBeDict", {"request_type": "list"}, "list"),
    (SOURCE + "RequestMustHaveSourceType", {}, "source"),
    (SOURCE + "SourceTypeIsNotAllowed", {"source_type": "wms", "allowed_sources": ["xyz"]}, "wms"),
    (SOURCE + "RequiredSectionMustBeDict", {}, "required section"),
    (SOURCE + "RecommendedSectionMustBeDict", {}, "recommended section"),
    (SOURCE + "TaskMustContainAoi", {}, "no area"),
    (SOURCE + "UnhandledException", {}, "unexpected"),
    (SOURCE + "internalError", {}, "internal error"),
    (SOURCE + "NoDataInAOI", {}, "no data inside the area"),
    ("dataloader.internalError", {}, "internal error"),
    ("dataloader.InternalError", {}, "internal error"),
    ("dataloader.UnknownSourceType", {"allowed_source_types": ["xyz"], "real_source_type": "ftp"}, "ftp"),
    ("dataloader.UnknownSourceType", {"allowed_source_types": ["xyz"], "real_source_types": "ftp"}, "ftp"),
    ("dataloader.MemoryLimitExceeded", {"allowed_size": "1000", "estimated_size": "4000"}, "4000 MB and 1000 MB"),
    (
        "dataloader.LoaderArgsError",
        {"argument_name": "zoom", "argument_type": "str", "expected_type": "int"},
        "zoom as str",
    ),
    ("dataloader.WrongChannelsNum", {"expected_nchannels": 3, "real_nchannels": 1}, "1 bands; 3"),
    ("dataloader.WrongTileSize", {"expected_size": 256, "real_size": 512}, "512 pixels; 256"),
    ("dataloader.TileNotLoaded", {"tile_location": "18/1/2", "status": 403}, "18/1/2 could not be loaded (status 403)"),
    ("dataloader.TileNotReadable", {"tile_location": "18/1/2"}, "18/1/2"),
    ("dataloader.NoDataTile", {}, "no data"),
    ("dataloader.CrsIsNotSupported", {}, "EPSG:3857"),
    ("dataloader.MaploaderInternalError", {}, "tile loader"),
    ("dataloader.SentinelLoaderInternalError", {}, "Sentinel-2"),
    ("raster-processor.internalError", {}, "imagery was prepared"),
    ("inference.internalError", {}, "in the model"),
    ("vector-processor.internalError", {}, "outlines"),
    ("vector-processor.EmptyFolder", {"s3_link": "s3://c"}, "s3://c"),
    ("geometry.Invalid", {}, "not valid"),
]


@pytest.mark.parametrize(
    ("code", "parameters", "expected"), STAGE_CODES, ids=[f"{row[0]}-{i}" for i, row in enumerate(STAGE_CODES)]
)
def test_a_stage_code_becomes_a_sentence(code, parameters, expected):
    sentence = explain(Message(code, parameters))
    assert expected in sentence
    assert code not in sentence and "{" not in sentence.replace("{x}", "").replace("{y}", "").replace(
        "{z}", ""
    ).replace("{q}", "")


def test_the_stage_table_has_every_code_of_the_sheet():
    assert {row[0] for row in STAGE_CODES} == set(stage_messages.sentences())


def test_a_stage_code_that_nobody_knows_shows_itself_and_its_parameters():
    assert explain(Message("inference.Odd", {"a": 1, "level": "error"})) == "inference.Odd (a 1)"
    assert explain(Message(SOURCE + "TooHighZoom", {"max_zoom": 19})) == SOURCE + "TooHighZoom (max_zoom 19)"


def test_messages_are_told_once_and_in_order():
    raw = [
        {"code": "dataloader.NoDataTile", "parameters": {}},
        {"code": SOURCE + "UrlMustBeLink", "parameters": None},
        {"code": "dataloader.NoDataTile", "parameters": {}},
        "plain words",
    ]
    told = explain_all(read_messages(raw))
    assert told.split("; ") == [
        "the imagery has no data in the area",
        "the imagery URL must be a web address",
        "plain words",
    ]
