"""Epoch SCO2: supply-chain plots staged, uploaded, analysed; results per plot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...language import N_
from ..declare import Column, Intent, Limits, Operation, Out, Output, Provider, Secret, Shelf, Style, Symbols
from ..fields import NEW_RUN
from ..late import LateModule
from . import fields, sampling_fields
from .estimate import processing_units
from .outcomes import FOUND, NONE_FOUND, NOT_ASSESSED, NOT_SENT, PARTLY, UNCLEAR

if TYPE_CHECKING:
    from ..http import Http
    from .client import EpochClient

declaring = LateModule(__package__, "declaring")
following = LateModule(__package__, "following")
operations = LateModule(__package__, "operations")
risk = LateModule(__package__, "risk")
sampling = LateModule(__package__, "sampling")
work = LateModule(__package__, "work")


def connect(http: Http, credentials: Any) -> EpochClient:
    """The client of one account; a pair renews the token, which lives about an hour."""
    from ..signing import BearerSigner
    from .client import EpochClient

    client = EpochClient(http)
    pair = credentials.email and credentials.password
    http.signer = BearerSigner(
        credentials.token, (lambda: client.token_from(credentials.email, credentials.password)) if pair else None
    )
    return client


OUTCOMES = Style(
    "outcome",
    Symbols.CATEGORIES,
    column="outcome",
    categories=(
        (FOUND, N_("Deforestation found"), "#c0392b"),
        (NONE_FOUND, N_("No deforestation found"), "#4c9f50"),
        (PARTLY, N_("Partly assessed"), "#c9a227"),
        (UNCLEAR, N_("Unclear: see the figures"), "#7d5ba6"),
        (NOT_ASSESSED, N_("Not assessed"), "#9e9e9e"),
        (NOT_SENT, N_("Not sent"), "#ffffff"),
    ),
)
_COLLECTION_ID = Output("COLLECTION_ID", Out.TEXT, "Collection id")
_STATUS = Output("STATUS", Out.TEXT, "Status")

PROVIDER = Provider(
    id="epoch",
    title="Epoch SCO2",
    base_url="https://epoch-sco2-api.com",
    website="https://docs.epoch-sco2-api.com/latest/",
    secret=Secret(
        token=True,
        pair=True,
        help="The API authentication token of the dashboard's Account tab, which lasts about an hour, "
        "or e-mail and password, with which GeoRelay renews it by itself.",
    ),
    limits=Limits(requests_per_minute=100, requests_per_hour=1000),
    connect=connect,
    look=following.look,
    ids=("collection_id",),
    styles=(OUTCOMES,),
    plot_units=lambda hectares: processing_units((hectares,)),
    shelves=(Shelf("Collections", "COLLECTION_ID", fields.COLLECTIONS, "epochfetchresults"),),
    operations=(
        Operation(
            "epochbatchprocess",
            "Analyse plots (batch process)",
            "Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one "
            "row "
            "per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. "
            "The same run again follows the job that exists and pays nothing twice.",
            fields.BATCH,
            (
                _COLLECTION_ID,
                _STATUS,
                Output("COUNTRY_OVERRIDE", Out.TEXT, "Country override (JSON)"),
                Output("JOB_ID", Out.TEXT, "Job id"),
                Output(
                    "OUTPUT",
                    Out.JOINED,
                    "Results per plot",
                    "One row per plot of the input, when the work has ended.",
                    True,
                ),
            ),
            work=work.BATCH_PROCESS,
            tags=("eudr", "deforestation", "emissions", "biodiversity", "water"),
            collect=operations.collect,
            repeats=work.REPEATS,
        ),
        Operation(
            "epochstageplots",
            "Stage plots",
            "Checks the plots of a layer and sends those that are fit, so that the service validates and registers "
            "them. "
            "Next: 'Upload staged plots', then 'Run one analysis'.",
            fields.STAGE,
            (_COLLECTION_ID,),
            work=work.STAGE_PLOTS,
        ),
        Operation(
            "epochuploadplots",
            "Upload staged plots",
            "Makes staged plots available for processing. The two task ids are for the service's support; "
            "nothing else needs them.",
            (fields.COLLECTION_ID, NEW_RUN),
            (
                Output("BQ_TASK_ID", Out.TEXT, "Upload task id"),
                Output("EE_TASK_ID", Out.TEXT, "Earth Engine task id"),
            ),
            intent=Intent.MANAGE,
            work=work.UPLOAD_PLOTS,
        ),
        Operation(
            "epochrunanalysis",
            "Run one analysis",
            "Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.",
            (fields.COLLECTION_ID, fields.ANALYSIS, NEW_RUN),
            (_STATUS,),
            work=work.RUN_ANALYSIS,
        ),
        Operation(
            "epochbatchprogress",
            "Look at progress",
            "Tells how far the work on a collection is. A failure at the service is told as the status, "
            "and the algorithm itself succeeds.",
            fields.PROGRESS,
            (_STATUS, Output("STAGE", Out.TEXT, "Stage"), Output("PROGRESS", Out.NUMBER, "Progress (percent)")),
            operations.batch_progress,
        ),
        Operation(
            "epochlistcollections",
            "List collections",
            "All collections of the account, the newest first.",
            (),
            (
                Output(
                    "OUTPUT",
                    Out.TABLE,
                    "Collections",
                    "A table with one row per collection.",
                    columns=(
                        Column("name"),
                        Column("collection_id"),
                        Column("description"),
                        Column("ingestion_time"),
                        Column("plot_number", "integer"),
                        Column("status"),
                        Column("stats"),
                        Column("jobs", "integer"),
                    ),
                ),
                Output("COUNT", Out.NUMBER, "Number of collections"),
            ),
            operations.list_collections,
        ),
        Operation(
            "epochfetchresults",
            "Fetch results",
            "Brings the rows that the service has for a collection, as they are.",
            (
                fields.COLLECTION_ID,
                fields.RESULT,
                fields.RESULT_STATS,
                fields.START_DATE,
                fields.END_DATE,
                fields.LIMIT,
            ),
            (
                Output("OUTPUT", Out.FEATURES, "Results", "The rows as a layer in longitude and latitude."),
                Output("FEATURE_COUNT", Out.NUMBER, "Number of rows"),
            ),
            operations.fetch_results,
        ),
        Operation(
            "epochsamplingdesign",
            "Design samples",
            "Asks for strata and sample points over staged collections. The service works on them by itself and does "
            "not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked "
            "for twice, unless 'Run anew' is set.",
            (*sampling_fields.DESIGN, NEW_RUN),
            (
                Output("DESIGN_ID", Out.TEXT, "Design id"),
                Output("ANSWER", Out.TEXT, "Answer (JSON)"),
                Output("JOB_ID", Out.TEXT, "Job id"),
            ),
            work=sampling.SAMPLING_DESIGN,
            tags=("sampling", "strata", "biomass"),
        ),
        Operation(
            "epochsamples",
            "Fetch samples",
            "Brings the strata and sample points of the newest sampling design in which a collection took part. The "
            "column 'kind' tells strata and samples apart.",
            sampling_fields.SAMPLES,
            (
                Output("OUTPUT", Out.FEATURES, "Strata and samples", "The design in longitude and latitude."),
                Output("FEATURE_COUNT", Out.NUMBER, "Number of strata and samples"),
            ),
            sampling.fetch_samples,
            tags=("sampling", "strata", "biomass"),
        ),
        Operation(
            "epochexportstatement",
            "Export due-diligence package",
            "Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.",
            (fields.COLLECTION_IDS, fields.START_DATE, fields.END_DATE),
            (
                Output("OUTPUT", Out.FOLDER, "Folder", "Where the package is unpacked."),
                Output("FILE_COUNT", Out.NUMBER, "Number of files"),
            ),
            operations.export_statement,
        ),
        Operation(
            "epochriskassessment",
            "Show the risk assessment",
            "Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and "
            "region only and no verdict: the supplier's own evidence has to be added.",
            (fields.COLLECTION_ID,),
            (
                Output(
                    "OUTPUT",
                    Out.TABLE,
                    "Criteria",
                    "A row for each criterion, or for each member of the answer.",
                    columns=(Column("criterion"), Column("value"), Column("details")),
                ),
                Output("ANSWER", Out.TEXT, "The whole answer (JSON)"),
            ),
            risk.risk_assessment,
            tags=("eudr", "risk", "article 10"),
        ),
        Operation(
            "epochsubmitstatement",
            "File a due diligence statement",
            "Files a statement with the EU through the service: a legal act in somebody's name. What will be declared "
            "is said before; it is sent once and never again by itself, and its numbers are kept with the job. The "
            "EU's system gives reference and verification number some time after filing.",
            fields.STATEMENT,
            (
                _STATUS,
                Output("REFERENCE_NUMBER", Out.TEXT, "Reference number"),
                Output("VERIFICATION_NUMBER", Out.TEXT, "Verification number"),
                Output("UUID", Out.TEXT, "Identifier of the filing"),
                Output("ANSWER", Out.TEXT, "The whole answer"),
                Output("JOB_ID", Out.TEXT, "Job id"),
            ),
            work=declaring.SUBMIT_STATEMENT,
            tags=("eudr", "statement", "dds", "declaration", "traces"),
            check=declaring.check_statement,
            declares=declaring.declare_statement,
        ),
    ),
)
