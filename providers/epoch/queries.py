"""Which parameters each results endpoint knows, and how they are written in its address.

A name that an endpoint does not know is not refused there but silently taken as a column filter that
matches nothing. So options are checked against this list, and filters are kept apart from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional, Union

from ...language import tr
from ..errors import InputError

STATS = ("eudr_deforestation", "luc_emissions", "biodiversity", "water")
CFT = "cft"
MOST_PLOTS = 10_000  # what the metric endpoints give at most

_DATES = ("monitoring_start", "monitoring_end")
_STATS_OPTIONS = ("stats", "stat_type", "overlap_threshold", *_DATES)
_METRIC_OPTIONS = (*_DATES, "limit", "aggregate", "plots_only")

Query = list[tuple[str, str]]


@dataclass(frozen=True)
class ResultsQuery:
    """One results endpoint; ``stats`` is what is asked of it where nothing else is said."""

    path: str
    options: tuple[str, ...]
    needs_filename: bool = False
    stats: tuple[str, ...] = ()


RESULTS: dict[str, ResultsQuery] = {
    each.path: each
    for each in (
        ResultsQuery("/fetch_plots", _STATS_OPTIONS, True, (*STATS, CFT)),
        ResultsQuery("/fetch_stat_regions", _STATS_OPTIONS, True, STATS[:3]),
        ResultsQuery("/fetch_supply_shed", (*_STATS_OPTIONS, "limit", "table_extension"), False, STATS[:3]),
        ResultsQuery("/fetch_deforestation_check", _METRIC_OPTIONS),
        ResultsQuery("/fetch_biomass_emissions", _METRIC_OPTIONS),
        ResultsQuery("/fetch_biodiversity", _METRIC_OPTIONS),
        ResultsQuery("/fetch_water_stress", _METRIC_OPTIONS),
    )
}


def results_query(endpoint: str, filename: str, options: Mapping[str, Any], filters: Mapping[str, Any]) -> Query:
    """The query of a results endpoint. ``filename`` is the collection id.

    ``limit`` is left out where the endpoint has none; ``stats`` is always said where it has some, because what
    leaving it out means is documented in two ways. InputError for anything that the endpoint does not know.
    """
    results = RESULTS.get(endpoint)
    if results is None:
        raise InputError(tr("Epoch SCO2 has no results at {endpoint}. Nothing was sent.", endpoint=endpoint))
    if results.needs_filename and not filename:
        raise InputError(tr("{endpoint} needs the id of a collection. Nothing was sent.", endpoint=endpoint))
    wanted = {name: value for name, value in options.items() if name != "limit" or "limit" in results.options}
    _refuse_unknown(results, wanted, filters)
    if "stats" in results.options:
        wanted["stats"] = joined_stats(wanted.get("stats", results.stats))
    query = [("filename", filename)] if filename else []
    query += [(name, query_text(wanted[name])) for name in results.options if _is_said(name, wanted.get(name))]
    return query + [(name, query_text(value)) for name, value in filters.items() if query_text(value)]


def was_cut(endpoint: str, count: int, limit: Optional[int] = None) -> bool:
    """Whether so many features may be only the first of more: exactly the limit, or the service's own most."""
    knows_limit = endpoint in RESULTS and "limit" in RESULTS[endpoint].options
    return count == MOST_PLOTS or bool(knows_limit and limit and count == limit)


def joined_stats(stats: Union[str, Iterable[str], None]) -> str:
    """Comma-separated without spaces, the known ones first and in the service's order; unknown ones pass."""
    given = stats.split(",") if isinstance(stats, str) else stats or ()
    names = list(dict.fromkeys(name.strip() for name in given if name.strip()))
    known = [name for name in (*STATS, CFT) if name in names]
    return ",".join(known + [name for name in names if name not in known])


def query_text(value: Any) -> str:
    """One value as text: lower-case flags, ISO dates, "" for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()


def _is_said(name: str, value: Any) -> bool:
    return name == "stats" or bool(query_text(value))


def _refuse_unknown(results: ResultsQuery, options: Mapping[str, Any], filters: Mapping[str, Any]) -> None:
    unknown = [name for name in options if name not in results.options]
    if unknown:
        raise InputError(
            tr(
                "{results} does not know the option {unknown}; it knows {options}. Nothing was sent.",
                results=results.path,
                unknown=unknown[0],
                options=", ".join(results.options),
            )
        )
    taken = [name for name in filters if name in ("filename", *results.options)]
    if taken:
        raise InputError(
            tr(
                "{taken} is an option of {results} and cannot be a filter. Nothing was sent.",
                taken=taken[0],
                results=results.path,
            )
        )
