"""Which plots of a layer are fit to send: what the checks say of them, and what the person wants done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..checks import engine
from ..language import tr, trn
from ..providers.declare import Ports
from ..providers.errors import InputError
from .checking import counts, first_error, run_check
from .sources import LayerSource

_DOUBLES = ("duplicate_geometry", "duplicate_id")


@dataclass(frozen=True)
class UploadDemand:
    """What a person asked of an upload."""

    file_format: str = "geojson"  # geojson, csv, shapefile, parquet
    id_field: str = ""
    on_invalid: str = "stop"  # stop, leave_out, repair, send
    profile: int = 0


def check_source(source: LayerSource, demand: UploadDemand, ports: Ports) -> Any:
    """All findings of the demand's profile."""
    return run_check(
        source.batches(demand.id_field),
        source.layer(demand.id_field),
        engine.Options(profile=demand.profile),
        lambda percent: ports.progress(percent / 2),
        ports.cancelled,
    )


def sift_plots(source: LayerSource, demand: UploadDemand, found: Any, ports: Ports) -> tuple[set[int], set[int]]:
    """Feature ids that stay home, and those to be repaired."""
    warnings, errors = counts(found, "warning"), counts(found, "error")
    if warnings:
        ports.info(tr("Warnings, which stop nothing: {warnings}.", warnings=warnings))
    never, bad = set(found.feature_ids[found.unsendable].tolist()), set(found.feature_ids[found.invalid].tolist())
    if not bad:
        return never, set()
    told = trn(
        "{n} of {count} plots of {layer} has errors: {rules}.",
        "{n} of {count} plots of {layer} have errors: {rules}.",
        len(bad),
        count=f"{found.feature_count:,}",
        layer=source.name,
        rules=errors,
    )
    if demand.on_invalid == "stop":
        cure = tr(
            "The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out "
            "or to repair a copy.",
            message=first_error(found),
        )
        raise InputError(f"{told} {cure}")
    ports.warn(told)
    if demand.on_invalid == "leave_out":
        return bad | never, set()
    if demand.on_invalid == "repair":
        doubled = _doubled(found)
        tell_left_out(
            [
                (
                    plot,
                    tr(
                        "no repair can mend this. {message}",
                        message=message,
                    ),
                )
                for plot, message in doubled.values()
            ],
            ports,
        )
        return never | set(doubled), bad - never - set(doubled)
    return never, set()


def _doubled(found: Any) -> dict[int, tuple[str, str]]:
    """Feature ids of plots that are there before, by ground or by id, with their names and the finding."""
    findings = found.findings
    rows = np.flatnonzero(np.isin(findings.rule, _DOUBLES) & (findings.severity == "error")).tolist()
    return {int(findings.feature_id[k]): (str(findings.plot_id[k]), str(findings.message[k])) for k in rows}


def tell_left_out(plots: Sequence[tuple[str, str]], ports: Ports) -> None:
    """The first of them each with its reason."""
    for plot, reason in plots[:20]:
        ports.warn(tr("Plot {plot} stays home: {reason}", plot=plot, reason=reason))
    if len(plots) > 20:
        ports.warn(
            trn(
                "{n} more plot stays home for such reasons.",
                "{n} more plots stay home for such reasons.",
                len(plots) - 20,
            )
        )
