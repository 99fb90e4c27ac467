"""The inputs of sampling designs."""

from __future__ import annotations

from dataclasses import replace

from ..declare import Field, Kind
from . import fields
from .fields import COLLECTION_ID, END_DATE, START_DATE

COLLECTION_IDS = replace(
    COLLECTION_ID,
    help="The id of the collection, beginning with 0x; several, separated by commas, become one design.",
    listed=fields.COLLECTION_IDS.listed,
)
COLLECTION_NAME = Field(
    "COLLECTION_NAME",
    Kind.TEXT,
    "Collection",
    "The id (or the name) of any collection that took part in the design.",
    listed=COLLECTION_ID.listed,
)
DATE = replace(
    END_DATE,
    name="DATE",
    help="Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.",
    advanced=False,
)
START = replace(
    START_DATE, help="First day of the period looked at. Empty: the service's own, 2017-01-01.", advanced=False
)
TRAVEL_TIME = Field(
    "TRAVEL_TIME",
    Kind.INTEGER,
    "Most travel time (minutes)",
    "The most travel time for each cluster of samples. Empty: the service's own, 15.",
    optional=True,
    minimum=1,
)
CONFIDENCE_INTERVAL = Field(
    "CONFIDENCE_INTERVAL",
    Kind.NUMBER,
    "Confidence",
    "Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.",
    optional=True,
    minimum=0,
    maximum=1,
)
MARGIN_OF_ERROR = Field(
    "MARGIN_OF_ERROR",
    Kind.NUMBER,
    "Margin of error",
    "A fraction of one, such as 0.05. Empty: the service's own, 0.05.",
    optional=True,
    minimum=0,
    maximum=1,
)
ISOCHRONE = Field(
    "ISOCHRONE",
    Kind.FLAG,
    "Isochrones",
    "Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.",
    default=False,
    advanced=True,
)
CARBON_POOL = Field(
    "CARBON_POOL",
    Kind.TEXT,
    "Carbon pool",
    "For example agb. Empty: not said.",
    "",
    optional=True,
    advanced=True,
    suggested=("agb",),
)
DESIGN = (
    COLLECTION_IDS, START, DATE, TRAVEL_TIME, CONFIDENCE_INTERVAL, MARGIN_OF_ERROR, ISOCHRONE, CARBON_POOL,
)  # fmt: skip
SAMPLES = (COLLECTION_NAME, CONFIDENCE_INTERVAL, MARGIN_OF_ERROR)
