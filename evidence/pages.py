"""The pages of an evidence pack that a person reads without QGIS: README, findings, facts of a job."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from ..language import trn
from .decisions import COLUMNS, Decision

_CONTENTS = {
    "plots/": "the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)",
    "report.html": "what the check of the plots found; opens in any web browser",
    "atlas.pdf": "one page for each flagged plot: two maps, its figures, what was found, what was decided",
    "decisions.csv": "who decided what on which plot, when and why; a row for each decision, the oldest first",
    "findings/": "the findings of the check, as GeoPackage and GeoJSON",
    "jobs/": "what was sent to which service and what it answered: ids, states, times and checksums",
    "files/": "files that were added by hand, such as the EU's files and statements",
}
_STYLE = (
    "body{font:16px/1.5 system-ui,Arial,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:left;"
    "vertical-align:top}.error{color:#b3261e;font-weight:600}"
)


def readme(title: str, organisation: str, names: Iterable[str], plots: int, flagged: int, unassessed: int) -> str:
    """What is in the pack, how to read it, and how to prove that nothing was changed."""
    known = list(names)
    there = {name: what for name, what in _CONTENTS.items() if any(each.startswith(name) for each in known)}
    present = [f"  data/{name:<16} {what}" for name, what in there.items()]
    by = f"Made for {organisation}.\n" if organisation else ""
    return (
        f"{title}\n{'=' * len(title)}\n\n{by}"
        f"{trn('{n} plot', '{n} plots', plots)}, {flagged:,} of them flagged, {unassessed:,} not assessed.\n"
        "Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot "
        "claims too.\nA plot that was not assessed is not flagged, and is no finding of compliance either.\n\n"
        "What is in here\n---------------\n" + "\n".join(present) + "\n\n"
        "Is it unchanged?\n----------------\n"
        "This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: bagit.py --validate FOLDER\n"
        "By hand: sha256sum -c manifest-sha256.txt in the folder above data/. In QGIS: 'Verify an evidence pack' of "
        "GeoRelay.\n"
    )


def findings_page(title: str, rows: Sequence[Mapping[str, Any]], decided: Mapping[int, str]) -> str:
    """Findings as a table; ``decided`` by row: the newest decision on that ground, in words."""
    head = "".join(f"<th>{each}</th>" for each in ("Plot", "Rule", "Severity", "What was found", "Decision"))
    lines = []
    for at, row in enumerate(rows):
        severity = str(row.get("severity") or "")
        cells = (row.get("plot_id") or row.get("feature_id") or "the layer", row.get("rule"), severity,
                 row.get("message"), decided.get(at, ""))
        marked = " class='error'" if severity == "error" else ""
        lines.append("<tr>" + "".join(
            f"<td{marked if k == 2 else ''}>{escape(str(cell or ''))}</td>" for k, cell in enumerate(cells)) + "</tr>")
    return (
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f"<p>{trn('{n} finding', '{n} findings', len(rows))}.</p><table><tr>{head}</tr>"
        + "\n".join(lines) + "</table></body></html>\n"
    )


def decisions_csv(decisions: Iterable[Decision]) -> str:
    """RFC 4180, with a header line."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(str(getattr(each, column))) for column in COLUMNS] for each in decisions)
    return text.getvalue()


def _harmless(text: str) -> str:
    """A spreadsheet must not take what somebody wrote for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def facts_text(facts: Mapping[str, Any]) -> str:
    """The facts of a job as JSON that reads well and never changes its order."""
    return json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True, default=str) + "\n"
