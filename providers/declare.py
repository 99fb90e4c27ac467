"""What a provider offers, as data: toolbox, forms, help and docs are derived from it.

A provider declares operations; an operation declares its fields (inputs), its
outputs and the pure function that runs it. Nothing here knows QGIS.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from ..language import tr

if TYPE_CHECKING:
    from .connections import Connection
    from .engine import Engine
    from .geodata import Geodata
    from .steps import Work
    from .store import Job


class Kind(str, Enum):
    """What a field takes; the comment is the plain value that an operation's function gets."""

    PLOTS = "plots"  # Upload: the layer, checked and written to a file in lon/lat
    AREA = "area"  # Area: polygons in lon/lat
    RASTERS = "rasters"  # tuple[RasterFile, ...]
    FILE = "file"  # pathlib.Path
    TEXT = "text"  # str, stripped, "" when not given
    CHOICE = "choice"  # the choice's value
    CHOICES = "choices"  # tuple of the choices' values, in declared order
    NUMBER = "number"  # float or None
    INTEGER = "integer"  # int or None
    FLAG = "flag"  # bool
    DATE = "date"  # str YYYY-MM-DD or ""
    JSON = "json"  # the parsed value or None; text or the name of a file was given
    COLUMN = "column"  # the name of a column of the layer in `of`, "" when not given
    EXTENT = "extent"  # (west, south, east, north) in degrees, or None
    FOLDER = "folder"  # pathlib.Path or None


class Role(str, Enum):
    """What a field is for the PLOTS or AREA field named in its ``of``: it says how that layer is made ready."""

    ID = "id"  # COLUMN: names each plot
    FILE = "file"  # FILE: sent as it is in place of the layer
    FORMAT = "format"  # CHOICE of geojson, csv, shapefile, parquet; geojson without such a field
    ON_INVALID = "on_invalid"  # CHOICE of stop, leave_out, repair, send; stop without
    MULTIPART = "multipart"  # CHOICE of refuse, each, dissolve, hull, box; each without


class Intent(str, Enum):
    """What a person wants of an operation: forms group operations by it."""

    RUN = "run"
    LOOK = "look"
    MANAGE = "manage"
    DELETE = "delete"  # under what manages, apart


@dataclass(frozen=True)
class Choice:
    """One of the values that a field takes, and what a person sees of it."""

    value: Any
    title: str


@dataclass(frozen=True)
class Shown:
    """A column of a listing that helps to choose, in ``words``; ``kind`` is text, number, bytes or day."""

    column: str
    words: str = "{}"
    kind: str = "text"
    one: str = ""  # the words for exactly 1, where they differ


When = tuple[tuple[str, tuple[Any, ...]], ...]  # (field, the plain values of it that fit)


@dataclass(frozen=True)
class Listed:
    """A field whose values the service can list: the column ``value`` of the operation ``by``.

    ``given``: (input of that operation, field of this form) pairs; while the latter is empty there is no list. A name
    that is none of the form's fields is that of a ``helper``, a choice of the form alone that narrows the list.
    ``of``: the list is in one row, that chosen at this field: ``value`` holds words with commas, ``titles`` what they
    are called, ``prices`` a JSON object of what each costs. ``many``: several may be chosen, separated by commas.
    """

    by: str
    value: str
    shows: tuple[Shown, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    helper: Optional[Field] = None
    when: When = ()
    of: str = ""
    titles: str = ""
    prices: str = ""
    many: bool = False


@dataclass(frozen=True)
class Field:
    """One input. ``name`` is for ever: scripts and models rely on it."""

    name: str
    kind: Kind
    title: str
    help: str
    default: Any = None
    optional: bool = False
    advanced: bool = False
    choices: tuple[Choice, ...] = ()
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    of: str = "INPUT"
    multiline: bool = False
    role: Optional[Role] = None
    listed: Optional[Listed] = None
    suggested: tuple[str, ...] = ()  # what the documentation names; anything else may be typed
    shown_when: When = ()  # only with these choices it has a meaning

    @property
    def said(self) -> str:
        """How a sentence names it: nobody but a script knows its ``name``."""
        return f"'{tr(self.title)}'"


class Out(str, Enum):
    """What an output is; the comment is what an operation's function returns for it."""

    TEXT = "text"  # str
    NUMBER = "number"  # int or float
    TABLE = "table"  # iterable of dicts: rows without geometry
    FEATURES = "features"  # iterable of GeoJSON Feature dicts in lon/lat
    JOINED = "joined"  # Joined: results joined to the plots that were sent
    FOLDER = "folder"  # pathlib.Path (ask Run.folder(name) for it)
    LAYERS = "layers"  # iterable of LayerFile
    RASTER = "raster"  # pathlib.Path of a raster that is moved to where the person wants it
    LAYER = "layer"  # one LayerFile, loaded as it is


@dataclass(frozen=True)
class Column:
    """One column that a table or feature output always has; ``type`` is text, integer, number, date or flag."""

    name: str
    type: str = "text"


@dataclass(frozen=True)
class Output:
    """What an operation leaves behind: layers, files, a text, a figure."""

    name: str
    kind: Out
    title: str
    help: str = ""
    optional: bool = False
    geometry: str = "any"  # FEATURES: any, point, line, polygon
    columns: tuple[Column, ...] = ()
    by_default: bool = True  # an optional FOLDER is made where nobody says otherwise


def perform(run: Run) -> Mapping[str, Any]:
    """The ``run`` of an operation that has ``work``."""
    return run.jobs.perform(run)


@dataclass(frozen=True)
class Repeats:
    """For an operation that need not send again what was analysed before.

    ``request(values)`` are the plain values of its inputs that define a run; ``settings(request)`` those that an
    analysis depends on, also of the stored request of a job.
    """

    request: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    settings: Callable[[Mapping[str, Any]], Mapping[str, Any]]


@dataclass(frozen=True)
class Declaration:
    """What an operation would declare in somebody's name, before it does.

    ``reference``: our own. ``what`` and ``whose``: (label, text) pairs in the person's words; ``file``: the GeoJSON
    with its plots, or ``remote_ids``: where they are at the service; ``before``: jobs that have used the reference.
    """

    reference: str
    what: Sequence[tuple[str, str]]
    whose: Sequence[tuple[str, str]]
    file: Optional[Path] = None
    remote_ids: Sequence[str] = ()
    before: Sequence[Job] = ()


@dataclass(frozen=True)
class Operation:
    """One thing a provider can do. ``id`` is the algorithm's id.

    ``run(run: Run) -> dict`` returns a value for each output by name. An operation that creates, charges or
    uploads has ``work`` in its place: the engine runs that.
    """

    id: str
    title: str
    help: str
    fields: tuple[Field, ...]
    outputs: tuple[Output, ...]
    run: Callable[[Run], Mapping[str, Any]] = perform
    tags: tuple[str, ...] = ()
    profile: int = 0  # the check profile that judges its PLOTS or AREA field
    collect: Optional[Callable[[Run, Job], Mapping[str, Any]]] = None  # outputs of a finished job
    work: Optional[Work] = None
    check: Optional[Callable[[Mapping[str, Any]], None]] = None  # raises InputError for values that cannot work
    price: str = ""  # the operation that tells, from the same inputs and without starting anything, what this one costs
    repeats: Optional[Repeats] = None  # with the inputs ONLY_CHANGED and MAX_AGE
    declares: Optional[Callable[[Mapping[str, Any], Iterable[Job]], Declaration]] = None  # a legal act, see CONFIRM
    intent: Optional[Intent] = None  # without: what has ``work`` runs, all else looks
    restart: str = ""  # the operation that goes on at the service with one of these that failed; takes its id

    @property
    def wanted_for(self) -> Intent:
        return self.intent or (Intent.RUN if self.work is not None else Intent.LOOK)


@dataclass(frozen=True)
class Limits:
    """What the provider's client holds itself to; None: the provider declares none."""

    requests_per_minute: Optional[int] = None
    requests_per_hour: Optional[int] = None


@dataclass(frozen=True)
class Secret:
    """How a connection proves who asks. The environment names follow from the provider's id."""

    token: bool = False
    pair: bool = False  # e-mail + password
    help: str = ""
    header: str = ""  # the header that takes the token as it is, "X-API-Key": it is an API key then


class Symbols(str, Enum):
    """How features or cells are drawn."""

    PLAIN = "plain"  # one colour
    CATEGORIES = "categories"  # by the values of a column
    OUTLINES = "outlines"  # the same without a fill, for what lies over imagery
    CLASSES = "classes"  # by whatever class column the features have
    HEIGHTS = "heights"  # a raster from green to white


@dataclass(frozen=True)
class Style:
    """How a result looks. ``id`` is the ``style`` of a result; one that ends in "_" is that of all that begin so.

    ``categories``: (value, label, colour) triples of ``column``; colours are "#rrggbb".
    """

    id: str
    symbols: Symbols
    colour: str = ""
    column: str = ""
    categories: tuple[tuple[Any, str, str], ...] = ()


@dataclass(frozen=True)
class Shelf:
    """Things that an account keeps at the service, as people browse them: ``listed`` fills it.

    Operations take the id of one at ``field``, and those of the things around it at theirs. ``shows`` is the
    operation that puts one on the map; ``inner`` what each of them holds.
    """

    title: str
    field: str
    listed: Listed
    shows: str = ""
    inner: Optional[Shelf] = None


@dataclass(frozen=True)
class Provider:
    """``connect(http, credentials)`` makes the client, which keeps ``http``; ``look(client, job)`` looks once at a job.

    ``poll``: pairs (until, every) in seconds since the job was made: look every
    ``every`` seconds until ``until``; the last pair holds for ever.
    ``missing_grace``: for so many seconds the service may not know the job yet. ``ids``: the names under which
    a job's ``remote`` holds the id that a person would look it up with, the most telling first.
    """

    id: str
    title: str
    base_url: str
    secret: Secret
    limits: Limits
    operations: tuple[Operation, ...]
    connect: Callable[..., Any]
    look: Callable[..., Any]
    poll: tuple[tuple[float, float], ...] = ((120.0, 10.0), (900.0, 30.0), (float("inf"), 60.0))
    missing_grace: float = 300.0
    account: str = ""  # the operation that tells credits and limits without changing anything
    plot_units: Callable[[float], int] = lambda hectares: 0  # what a plot of so many hectares costs
    website: str = ""
    ids: tuple[str, ...] = ()
    styles: tuple[Style, ...] = ()
    shelves: tuple[Shelf, ...] = ()


@dataclass(frozen=True)
class Upload:
    """A layer or file made ready to send. ``path`` is on disk; WGS 84 longitude/latitude in degrees."""

    path: Path
    file_name: str
    content_type: str
    sha256: str
    name: str
    count: int = 0
    hectares: float = 0.0
    units: int = 0  # processing units by 20 ha started, see providers/epoch/estimate.py
    plots: Optional[Path] = None  # GeoPackage copy of the input's plots to join results to; None for a FILE
    carried: Optional[Path] = None  # results of an earlier job that plots keep, which stay home therefore
    at_home: int = 0  # plots that stay home because they were analysed before, or are under way


@dataclass(frozen=True)
class Joined:
    """Results to be joined to the plots of a job; ``plots`` None: there is no layer, they stay as they are.

    ``key`` is the property that carries our own id where the service echoes it. ``missing`` are the values of a plot
    that was sent and about which nothing was said, ``unsent`` of one that stayed home. ``base()`` looks once at what
    the service keeps of the plots; it is called only where results carry nothing that was sent. ``conclude(parts)``
    adds columns to the parts of a plot, once they are put together. ``sign`` is the column without which nothing is
    said of a plot. ``carried``: results of an earlier job that plots keep which were not sent. ``lasting(row)``:
    whether a later run may keep one.
    """

    features: Iterable[Mapping[str, Any]]
    plots: Optional[Path]
    key: str = "georelayid"
    missing: Mapping[str, Any] = field(default_factory=dict)
    unsent: Mapping[str, Any] = field(default_factory=dict)
    style: str = ""
    job: Optional[Job] = None
    base: Optional[Callable[[], Iterable[Mapping[str, Any]]]] = None
    conclude: Optional[Callable[[Sequence[Mapping[str, Any]]], Mapping[str, Any]]] = None
    sign: str = ""
    carried: Optional[Path] = None
    lasting: Callable[[Mapping[str, Any]], bool] = lambda row: True


@dataclass(frozen=True)
class AreaPart:
    """One polygon: GeoJSON geometry in lon/lat, hectares on the ellipsoid, bounds (west, south, east, north).

    ``decimals``: how many its coordinates need at least, for with fewer it is no longer valid.
    """

    geometry: Mapping[str, Any]
    hectares: float
    bounds: tuple[float, float, float, float]
    bounds_hectares: float
    decimals: int = 8


@dataclass(frozen=True)
class Area:
    """An area that a person drew or chose, in parts."""

    name: str
    parts: tuple[AreaPart, ...]
    sha256: str

    @property
    def hectares(self) -> float:
        return sum(part.hectares for part in self.parts)


@dataclass(frozen=True)
class RasterFile:
    """A raster on disk, and what it is called."""

    path: Path
    name: str


@dataclass(frozen=True)
class LayerFile:
    """A result on disk that QGIS can open: ``source`` a path or URI, ``provider`` ogr, gdal, wms or cesiumtiles.

    ``parts``: the tiles that the bridge first puts together as ``source``: vectors without the doubles on their
    seams, rasters as one virtual raster. ``crs`` ("EPSG:4326") is for files that name none.
    """

    source: str
    title: str
    provider: str = "ogr"
    style: str = ""  # id of a style the bridge knows; "" for QGIS's own
    group: str = ""
    parts: tuple[str, ...] = ()
    crs: str = ""
    cog: bool = False


@dataclass(frozen=True)
class Ports:
    """How running work speaks and listens: passed in by whoever runs it. ``progress`` takes 0..100."""

    info: Callable[[str], None]
    warn: Callable[[str], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]

    def scaled(self, start: float, end: float) -> Ports:
        """The same, a progress of 0 to 100 shown as ``start`` to ``end``."""
        return replace(self, progress=lambda percent: self.progress(start + (end - start) * percent / 100.0))


def _nothing() -> None:
    """No port."""


def _ignored(thing: Any) -> None:
    """For who has no use for it."""


@dataclass
class Run:
    """What an operation's function gets. Everything it may touch is in here.

    ``folder`` tells the folder that the person chose for a FOLDER output, one within ``scratch`` where none was;
    ``scratch`` is removed at the run's end; ``results`` is where jobs leave their layers. ``provenance``, ``origin``
    and ``keep`` are the bridge's: where a job's layer comes from, or any other, and what QGIS must not lose.
    """

    provider: Provider
    operation: Operation
    client: Any
    connection: Connection
    values: Mapping[str, Any]
    jobs: Engine
    ports: Ports
    folder: Callable[[str], Path]
    scratch: Path
    poll_scale: float = 1.0
    results: Optional[Path] = None
    geodata: Optional[Geodata] = None
    parallel_downloads: int = 0
    provenance: Callable[[Job], Any] = _ignored
    origin: Callable[[], Any] = _nothing
    keep: Callable[[Any], None] = _ignored

    @property
    def info(self) -> Callable[[str], None]:
        return self.ports.info

    @property
    def warn(self) -> Callable[[str], None]:
        return self.ports.warn

    @property
    def progress(self) -> Callable[[float], None]:
        return self.ports.progress

    @property
    def cancelled(self) -> Callable[[], bool]:
        return self.ports.cancelled


def field_named(operation: Operation, name: str) -> Optional[Field]:
    """The operation's field of that name, or None."""
    return next((each for each in operation.fields if each.name == name), None)


def companion(operation: Operation, field: Field, role: Role) -> Optional[Field]:
    """The field that says this about a PLOTS or AREA field, or None."""
    return next((each for each in operation.fields if each.role is role and each.of == field.name), None)
