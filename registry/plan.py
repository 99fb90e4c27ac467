"""What is checked and how: written once beside the spilled columns, read by every worker."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..checks.countries import is_country
from ..checks.declared import Statement
from ..checks.inputs import Layer, Options
from ..checks.world import World, read_world

Piece = tuple[int, int, int, int]  # plots, first, last, skip: as ``PlanPart`` has them
Rows = tuple[np.ndarray, list[Optional[bytes]], dict[str, list[Any]]]  # numbers, WKB, values by column


@dataclass(frozen=True)
class Asked:
    """What the person asked for. ``world``: the world map, "" for none; ``rules``: only these, () for all."""

    profile: int = 0
    id_field: str = ""
    area_field: str = ""
    country: str = ""
    max_gap: float = 0.0
    world: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sizes:
    """Plots read at once, in a part, and in a cell: what bounds the memory of a worker."""

    batch: int = 20_000
    part: int = 100_000
    cell: int = 100_000


@dataclass(frozen=True)
class Source:
    """A file or a layer of one. ``crs``: PROJJSON, "" for none; ``key``: the column of the fid in a GeoPackage.

    ``encoding``: of the geometry in a parquet file; ``fixed``: what its folders say of all plots, name and text;
    ``lists``: columns with several values in each row.
    """

    name: str
    path: str
    table: str
    geometry: str
    crs: str
    columns: tuple[str, ...]
    key: str = ""
    encoding: str = "wkb"
    fixed: tuple[tuple[str, Optional[str]], ...] = ()
    lists: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every column that can be asked for."""
        return (*self.columns, *(name for name, _ in self.fixed if name not in self.columns))

    @property
    def is_geopackage(self) -> bool:
        return bool(self.key)


@dataclass(frozen=True)
class PlanPart:
    """A piece of a source. Its rows are ``start`` to ``start + count`` of all plots, ``offset`` of its source;
    ``first`` and ``last``: its row groups, or its fids, the last one not included; ``skip``: rows of its first row
    group that belong to the part before."""

    number: int
    source: int
    start: int
    count: int
    offset: int
    first: int
    last: int
    skip: int = 0


@dataclass(frozen=True)
class Plan:
    asked: Asked
    sizes: Sizes
    sources: tuple[Source, ...]
    parts: tuple[PlanPart, ...]

    @property
    def total(self) -> int:
        return sum(part.count for part in self.parts)

    @cached_property
    def has_areas(self) -> bool:
        """Whether any file has a column with declared areas; the others then say nothing of them."""
        return any(area_column(self.asked, source) for source in self.sources)

    @cached_property
    def has_countries(self) -> bool:
        return any(country_column(self.asked, source) for source in self.sources)

    def source_of(self, rows: np.ndarray) -> np.ndarray:
        """(rows,) the number of the source that each of all plots is in."""
        starts = np.array([part.start for part in self.parts], dtype=np.int64)
        owner = np.array([part.source for part in self.parts], dtype=np.int64)
        return owner[np.searchsorted(starts, rows, side="right") - 1]


def write_plan(plan: Plan, work: Path) -> None:
    (work / "plan.json").write_text(json.dumps(asdict(plan)), encoding="utf-8")


@lru_cache(maxsize=2)
def read_plan(work: str) -> Plan:
    """The plan of a folder for work; read once by each worker."""
    told = json.loads((Path(work) / "plan.json").read_text(encoding="utf-8"))
    sources = (
        Source(
            **{
                **each,
                "columns": tuple(each["columns"]),
                "fixed": tuple(map(tuple, each["fixed"])),
                "lists": tuple(each["lists"]),
            }
        )
        for each in told["sources"]
    )
    parts = (PlanPart(**each) for each in told["parts"])
    return Plan(Asked(**told["asked"]), Sizes(**told["sizes"]), tuple(sources), tuple(parts))


def country_column(asked: Asked, source: Source) -> str:
    """The column that the country is in; a code is a country, also where a column has that name."""
    return asked.country if asked.country in source.names and not is_country(asked.country) else ""


def area_column(asked: Asked, source: Source) -> str:
    return asked.area_field or ("Area" if "Area" in source.names else "")


def options_of(plan: Plan) -> Options:
    """The engine's options: those of ``checkplots`` with the same arguments."""
    asked = plan.asked
    statement = Statement(country="" if plan.has_countries else asked.country, has_country=bool(asked.country))
    return Options(
        profile=asked.profile,
        max_gap=asked.max_gap,
        statement=statement,
        world=_world(asked.world),
        workers=1,
        rules=frozenset(asked.rules) if asked.rules else None,
    )


@lru_cache(maxsize=2)
def _world(path: str) -> Optional[World]:
    return read_world(Path(path)) if path else None


def whole_layer(plan: Plan) -> Layer:
    """The layer that all sources are together; without sources one in degrees."""
    asked = plan.asked
    crs = plan.sources[0].crs if plan.sources else ""
    degrees, metres, to_lonlat = _place(crs)
    return Layer(
        "the registry", bool(crs), degrees, metres, to_lonlat, bool(asked.id_field), plan.has_areas, plan.total
    )


@lru_cache(maxsize=4)
def _place(text: str) -> tuple[bool, float, Optional[Callable[[np.ndarray], np.ndarray]]]:
    """(is in degrees, metres per unit, function to degrees) of a CRS in PROJJSON."""
    if not text:
        return False, 1.0, None
    import pyproj

    crs = pyproj.CRS.from_json(text)
    if crs.equals(pyproj.CRS.from_epsg(4326), ignore_axis_order=True):
        return True, 1.0, None
    transform = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    metres = 1.0 if crs.is_geographic else float(crs.axis_info[0].unit_conversion_factor)
    return bool(crs.is_geographic), metres, lambda xy: _transformed(transform, xy)


def _transformed(transform: Any, xy: np.ndarray) -> np.ndarray:
    lonlat = np.stack(transform.transform(xy[:, 0], xy[:, 1]), axis=1).reshape(-1, 2)
    lonlat[~np.isfinite(lonlat).all(axis=1)] = np.nan
    return lonlat
