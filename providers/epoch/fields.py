"""The inputs of Epoch's operations."""

from __future__ import annotations

from dataclasses import replace

from ...language import N_
from ..declare import Choice, Field, Kind, Listed, Role, Shown
from ..fields import NEW_RUN, ON_INVALID, WAIT, WATCH
from .queries import RESULTS

PLOTS = Field(
    "INPUT",
    Kind.PLOTS,
    "Plots",
    "The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, "
    "or more where a plot would break, is checked and sent. Give either this or a file.",
    optional=True,
)
FILE = Field(
    "FILE",
    Kind.FILE,
    "Or a file, sent as it is",
    "An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and "
    "coordinates. Give either this or a layer.",
    optional=True,
    advanced=True,
    role=Role.FILE,
)
ID_FIELD = Field(
    "ID_FIELD",
    Kind.COLUMN,
    "Plot id",
    "The column that names each plot, for messages and for the service. Results find back to their plots without it "
    "too.",
    optional=True,
    role=Role.ID,
)
COLLECTION_NAME = Field(
    "COLLECTION_NAME",
    Kind.TEXT,
    "Name of the collection",
    "How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.",
    default="",
    optional=True,
)
DESCRIPTION = Field("DESCRIPTION", Kind.TEXT, "Description", "A note kept with the collection.", "", True, True)
FORMAT = Field(
    "FORMAT",
    Kind.CHOICE,
    "File format of the upload",
    "GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a "
    "GDAL "
    "with that driver.",
    default=0,
    advanced=True,
    choices=(
        Choice("geojson", "GeoJSON"),
        Choice("csv", "CSV"),
        Choice("shapefile", "Shapefile (zipped)"),
        Choice("parquet", "GeoParquet"),
    ),
    role=Role.FORMAT,
)
COLLECTIONS = Listed(
    "epochlistcollections",
    "collection_id",
    (
        Shown("name"),
        Shown("ingestion_time", kind="day"),
        Shown("plot_number", "{} plots", "number", "{} plot"),
        Shown("status"),
    ),
)
COLLECTION_ID = Field(
    "COLLECTION_ID",
    Kind.TEXT,
    "Collection id",
    "The id that staging or batch processing gave, beginning with 0x.",
    listed=COLLECTIONS,
)
# The crops that the service's pages name; where most of them are grown, in English as the pages write countries.
CROPS = ("Cocoa", "Coffee", "Palm", "Rubber", "Soy", "Timber", "Cattle", "Tea", "Shrimp")
COUNTRIES = (
    "Bolivia",
    "Brazil",
    "Cameroon",
    "Colombia",
    "Costa Rica",
    "Côte d'Ivoire",
    "Ecuador",
    "Ethiopia",
    "Ghana",
    "Guatemala",
    "Honduras",
    "India",
    "Indonesia",
    "Kenya",
    "Liberia",
    "Malaysia",
    "Mexico",
    "Nicaragua",
    "Nigeria",
    "Papua New Guinea",
    "Paraguay",
    "Peru",
    "Tanzania",
    "Thailand",
    "Uganda",
    "Vietnam",
)
_STATS = (
    Choice("eudr_deforestation", "EUDR deforestation"),
    Choice("luc_emissions", "Land-use change emissions"),
    Choice("biodiversity", "Biodiversity"),
    Choice("water", "Water"),
)
STATS = Field(
    "STATS",
    Kind.CHOICES,
    "Analyses",
    "What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.",
    default=(0, 1, 2, 3),
    choices=_STATS,
)
ANALYSIS = replace(
    STATS,
    name="ANALYSIS",
    kind=Kind.CHOICE,
    title="Analysis",
    help="The one analysis to start for plots that are uploaded already.",
    default=0,
)
RESULT_STATS = replace(
    STATS,
    help="Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint "
    "has.",
    default=None,
    optional=True,
    choices=(*_STATS, Choice("cft", "CFT")),
)
CROP_TYPE = Field("CROP_TYPE", Kind.TEXT, "Crop", "For example Cocoa. Empty: not said.", "", True, suggested=CROPS)
COUNTRY = Field(
    "COUNTRY",
    Kind.TEXT,
    "Country",
    "The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots "
    "or "
    "more lie elsewhere, and the log says so.",
    "",
    True,
    suggested=COUNTRIES,
)
PROCESSING_TYPE = Field("PROCESSING_TYPE", Kind.TEXT, "Processing type", "Passed on as it is.", "", True, True)
SYSTEM_TYPE = Field("SYSTEM_TYPE", Kind.TEXT, "System type", "Passed on as it is.", "", True, True)
NON_BIOMASS = Field(
    "NON_BIOMASS",
    Kind.FLAG,
    "Non-biomass emissions",
    "Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.",
    default=False,
    advanced=True,
)
VALIDATE_LOCATIONS = Field(
    "VALIDATE_LOCATIONS",
    Kind.FLAG,
    "Find the country from the plots",
    "The service validates where the plots lie and finds their country.",
    default=True,
    advanced=True,
)
SKIP_ON_LOW_CONFIDENCE = Field(
    "SKIP_ON_LOW_CONFIDENCE",
    Kind.FLAG,
    "Skip plots whose place is doubtful",
    "Nothing is run, and nothing paid, when the service has little confidence in the locations.",
    default=False,
    advanced=True,
    shown_when=((VALIDATE_LOCATIONS.name, (True,)),),
)
INPUT_PAYLOAD = Field(
    "INPUT_PAYLOAD",
    Kind.TEXT,
    "Input payload (JSON)",
    "Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.",
    default="",
    optional=True,
    advanced=True,
    multiline=True,
)
RESULT = Field(
    "RESULT",
    Kind.CHOICE,
    "Results",
    "What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the "
    "plots.",
    default=0,
    choices=(
        Choice("/fetch_plots", "Plots"),
        Choice("/fetch_deforestation_check", "Deforestation"),
        Choice("/fetch_biomass_emissions", "Emissions"),
        Choice("/fetch_biodiversity", "Biodiversity"),
        Choice("/fetch_water_stress", "Water stress"),
        Choice("/fetch_supply_shed", "Supply shed"),
        Choice("/fetch_stat_regions", "Statistics regions"),
    ),
)
START_DATE = Field(
    "START_DATE", Kind.DATE, "From", "First day of the period looked at. Empty: the service's own.", None, True, True
)
END_DATE = Field(
    "END_DATE", Kind.DATE, "To", "Last day of the period looked at. Empty: the service's own.", None, True, True
)
LIMIT = Field(
    "LIMIT",
    Kind.INTEGER,
    "At most so many rows",
    "Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are "
    "plots.",
    optional=True,
    advanced=True,
    minimum=1,
    shown_when=((RESULT.name, tuple(name for name, each in RESULTS.items() if "limit" in each.options)),),
)
COLLECTION_IDS = Field(
    "COLLECTION_IDS",
    Kind.TEXT,
    "Collection ids",
    "One or more collection ids, separated by commas.",
    listed=replace(COLLECTIONS, many=True),
)

STAGE = (PLOTS, ID_FIELD, COLLECTION_NAME, ON_INVALID, FILE, DESCRIPTION, FORMAT, NEW_RUN)
ONLY_CHANGED = Field(
    "ONLY_CHANGED",
    Kind.FLAG,
    "Send only new and changed plots",
    "Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and "
    "keep their results, with their date. A plot whose result was missing is sent again.",
    default=False,
)
MAX_AGE = Field(
    "MAX_AGE",
    Kind.NUMBER,
    "Results kept for at most (days)",
    "Older results are not kept: those plots are sent again. Empty: no limit.",
    optional=True,
    advanced=True,
    minimum=0.0,
    shown_when=((ONLY_CHANGED.name, (True,)),),
)
BATCH = (
    PLOTS,
    ID_FIELD,
    STATS,
    COLLECTION_NAME,
    CROP_TYPE,
    COUNTRY,
    ON_INVALID,
    ONLY_CHANGED,
    WAIT,
    FILE,
    DESCRIPTION,
    FORMAT,
    MAX_AGE,
    PROCESSING_TYPE,
    SYSTEM_TYPE,
    NON_BIOMASS,
    VALIDATE_LOCATIONS,
    SKIP_ON_LOW_CONFIDENCE,
    INPUT_PAYLOAD,
    NEW_RUN,
)
PROGRESS = (COLLECTION_ID, WATCH)

# the words of the EU
KINDS_OF_IDENTIFIER = (
    "eori",
    "vat",
    "gln",
    "tin",
    "cbr",
    "cin",
    "duns",
    "comp_num",
    "comp_reg",
    "oni",
)
STATEMENT = (
    replace(
        COLLECTION_IDS,
        help="The ids of processed collections, separated by commas. Give either these or a file.",
        default="",
        optional=True,
    ),
    Field(
        "FILE",
        Kind.FILE,
        "Or a GeoJSON file",
        "Plots as 'Export for EUDR' writes them, sent byte for byte.",
        optional=True,
    ),
    Field(
        "REFERENCE",
        Kind.TEXT,
        "Own reference",
        "Up to 35 characters, used for no other statement: it is the only way to find it again.",
        "",
        True,
    ),
    Field(
        "ACTIVITY_TYPE",
        Kind.TEXT,
        "Activity",
        "What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names "
        "BORDER_CROSS.",
        "",
        True,
        suggested=("DOMESTIC", "IMPORT", "EXPORT", "BORDER_CROSS"),
    ),
    Field(
        "OPERATOR_ROLE",
        Kind.TEXT,
        "Role of the operator",
        "In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.",
        "",
        True,
        suggested=("OPERATOR", "REPRESENTATIVE_OPERATOR"),
    ),
    *(
        Field(name, Kind.TEXT, title, text, "", True, suggested=KINDS_OF_IDENTIFIER if name[-4:] == "TYPE" else ())
        for name, title, text in (
            (
                "OPERATOR_NAME",
                N_("Name of the operator"),
                N_("Sent only where given; it replaces what is stored there."),
            ),
            ("OPERATOR_ADDRESS", N_("Address of the operator"), N_("Sent only where given.")),
            ("OPERATOR_EMAIL", N_("E-mail of the operator"), N_("Sent only where given.")),
            ("OPERATOR_COUNTRY", N_("Country of the operator"), N_("Two letters, such as DE. Sent only where given.")),
            (
                "OPERATOR_EORI",
                N_("Identifier of the operator"),
                N_("EORI, VAT or another number. Sent only where given."),
            ),
            (
                "OPERATOR_IDENTIFIER_TYPE",
                N_("Kind of the identifier"),
                N_("eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given."),
            ),
        )
    ),
    Field(
        "MORE",
        Kind.JSON,
        "Further parameters (JSON)",
        "An object with what else the service asks for, such as products and quantities: texts, numbers, or lists "
        "of them.",
        optional=True,
        advanced=True,
    ),
    Field(
        "CONFIRM",
        Kind.FLAG,
        "I declare this",
        "Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.",
        False,
    ),
    NEW_RUN,
)
