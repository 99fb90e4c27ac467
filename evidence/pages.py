"""The pages of an evidence pack that a person reads without QGIS: README, findings, facts of a job."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from ..language import N_, spoken, tr, trn
from .decisions import COLUMNS, Decision

_CONTENTS = {
    "plots/": N_("the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)"),
    "report.html": N_("what the check of the plots found; opens in any web browser"),
    "atlas.pdf": N_("one page for each flagged plot: two maps, its figures, what was found, what was decided"),
    "decisions.csv": N_("who decided what on which plot, when and why; a row for each decision, the oldest first"),
    "findings/": N_("the findings of the check, as GeoPackage and GeoJSON"),
    "jobs/": N_("what was sent to which service and what it answered: ids, states, times and checksums"),
    "files/": N_("files that were added by hand, such as the EU's files and statements"),
}
MOST_LINKS = 200
_STYLE = (
    "body{font:16px/1.5 system-ui,Arial,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:left;"
    "vertical-align:top}.error{color:#b3261e;font-weight:600}"
)


def readme(title: str, organisation: str, names: Iterable[str], plots: int, flagged: int, unassessed: int) -> str:
    """What is in the pack, how to read it, and how to prove that nothing was changed."""
    known = list(names)
    there = {name: what for name, what in _CONTENTS.items() if any(each.startswith(name) for each in known)}
    counted = trn(
        "{n} plot, {flagged} of them flagged, {unassessed} not assessed.",
        "{n} plots, {flagged} of them flagged, {unassessed} not assessed.",
        plots,
        flagged=f"{flagged:,}",
        unassessed=f"{unassessed:,}",
    )
    lines = [
        *_headline(title, "="),
        *([tr("Made for {organisation}.", organisation=organisation)] if organisation else []),
        counted,
        tr(
            "Flagged are plots with deforestation found, with an error in their outline, or with ground that another "
            "plot claims too."
        ),
        tr("A plot that was not assessed is not flagged, and is no finding of compliance either."),
        "",
        *_headline(tr("What is in here"), "-")[:2],
        *(f"  data/{name:<16} {tr(what)}" for name, what in there.items()),
        "",
        *_headline(tr("Is it unchanged?"), "-")[:2],
        tr(
            "This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}",
            command="bagit.py --validate FOLDER",
        ),
        tr(
            "By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.",
            command="sha256sum -c manifest-sha256.txt",
        ),
    ]
    return "\n".join(lines) + "\n"


def front_page(text: str, names: Iterable[str]) -> str:
    """What the README (``text``) says, for a web browser, with a link to each thing in the pack."""
    known, lines = sorted(names), text.splitlines()
    head, parts = lines[0], []
    for line, after in zip(lines[2:], [*lines[3:], ""]):
        name = next((each for each in _CONTENTS if line.startswith(f"  data/{each} ")), "")
        if name:
            parts.append(f"<p>{_sentence(tr(_CONTENTS[name]))}</p><ul>{_links(known, name)}</ul>")
        elif line and set(after) == {"-"}:
            parts.append(f"<h2>{escape(line)}</h2>")
        elif line and set(line) != {"-"}:
            parts.append(f"<p>{escape(line)}</p>")
    return (
        f"<!DOCTYPE html>\n<html lang='{spoken()}'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(head)}</title><style>{_STYLE}</style></head><body><h1>{escape(head)}</h1>"
        + "\n".join(parts)
        + "</body></html>\n"
    )


def _sentence(words: str) -> str:
    return escape(f"{words[:1].upper()}{words[1:]}:")


def _links(known: Sequence[str], start: str) -> str:
    files = [each for each in known if each.startswith(start)]
    shown = "".join(f"<li><a href='{quote(each)}'>{escape(each)}</a></li>" for each in files[:MOST_LINKS])
    more = len(files) - MOST_LINKS
    return shown + (f"<li>{escape(trn('and {n} more file', 'and {n} more files', more))}</li>" if more > 0 else "")


def _headline(text: str, line: str) -> list[str]:
    return [text, line * len(text), ""]


def findings_page(title: str, rows: Sequence[Mapping[str, Any]], decided: Mapping[int, str]) -> str:
    """Findings as a table; ``decided`` by row: the newest decision on that ground, in words."""
    head = "".join(
        f"<th>{escape(each)}</th>"
        for each in (tr("Plot"), tr("Rule"), tr("Severity"), tr("What was found"), tr("Decision"))
    )
    lines = []
    for at, row in enumerate(rows):
        severity = str(row.get("severity") or "")
        cells = (
            row.get("plot_id") or row.get("feature_id") or tr("the layer"),
            row.get("rule"),
            severity,
            row.get("message"),
            decided.get(at, ""),
        )
        marked = " class='error'" if severity == "error" else ""
        lines.append(
            "<tr>"
            + "".join(f"<td{marked if k == 2 else ''}>{escape(str(cell or ''))}</td>" for k, cell in enumerate(cells))
            + "</tr>"
        )
    return (
        f"<!DOCTYPE html>\n<html lang='{spoken()}'><head><meta charset='utf-8'>"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f"<p>{escape(trn('{n} finding.', '{n} findings.', len(rows)))}</p>"
        f"<table><tr>{head}</tr>" + "\n".join(lines) + "</table></body></html>\n"
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
