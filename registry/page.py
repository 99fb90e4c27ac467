"""The report of a registry: one HTML file that stands alone."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from ..checks.drawing import draw_example
from ..checks.rule import ERROR
from ..checks.rules import all_rules
from ..checks.words import hectares
from ..language import trn
from .outcome import RegistryOutcome
from .plan import Plan, whole_layer
from .tasks import ShownExample

_STYLE = """
body{margin:0;background:#f3f5f3;color:#1d2420;font:16px/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:980px;margin:0 auto;padding:32px 40px 56px;background:#fff}
h1{font-size:28px;margin:0 0 4px}h2{font-size:20px;margin:36px 0 10px;border-bottom:1px solid #d9dfda}
h3{font-size:16px;margin:0}
.note{color:#5b665f;font-size:14px}
.verdict{font-size:19px;margin:18px 0;padding:14px 18px;border-left:6px solid #2f6f4f;background:#eef5f0}
.verdict.bad{border-color:#b3261e;background:#fbeeed}
.rule{border:1px solid #d9dfda;border-radius:8px;padding:14px 16px;margin:12px 0;break-inside:avoid}
.tag{font-size:13px;font-weight:600}.tag.error{color:#b3261e}.tag.warning{color:#8a5a00}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid #d9dfda;vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;white-space:nowrap}
svg.map{width:100%;height:auto;border:1px solid #d9dfda;border-radius:8px;display:block}
svg .sea{fill:#f7f9f7}svg .cell{fill:#2f6f4f}
svg.map circle.error{fill:#b3261e;fill-opacity:.85}svg.map circle.warning{fill:#d89600;fill-opacity:.85}
.examples{display:flex;gap:14px;flex-wrap:wrap;margin-top:10px}
figure{margin:0;flex:1 1 250px;max-width:420px;display:flex;gap:10px;font-size:13px;color:#5b665f}
figure svg,.blank{width:110px;height:81px;flex:none;border:1px solid #d9dfda;border-radius:6px;background:#f7f9f7}
.blank{display:flex;align-items:center;justify-content:center;font-size:12px;text-align:center}
figcaption{overflow-wrap:anywhere}figcaption b{color:#1d2420}
.shape{fill:#5b665f33;stroke:#3d4741;stroke-width:1.3;fill-rule:evenodd}
.other{fill:#2456a52e;stroke:#2456a5;stroke-width:1.3;stroke-dasharray:4 2;fill-rule:evenodd}
.mark{fill:none;stroke-width:2.6}.mark.error{stroke:#b3261e}.mark.warning{stroke:#c98a00}
"""
_MOST_FILES = 500
_LONGEST = 400  # letters of what comes from the files


def write_page(summary: Mapping[str, Any], outcome: RegistryOutcome, path: Path) -> None:
    """Write the report of a run, from what its ``summary.json`` holds, with its map and examples.

    Everything that comes from files is escaped.
    """
    body = [
        "<h1>Plots of the registry</h1>",
        f"<p class='note'>Checked for: {escape(summary['profile'])}</p>",
        _not_done(summary),
        _verdict(summary),
        _figures(summary),
        _map(outcome),
        _rules(summary, outcome),
        _files(summary),
        "<p class='note'>An error keeps a plot from being sent; a warning does not. Areas are measured on the WGS 84 "
        "ellipsoid. The files were not changed. Each finding, with its place, is in the folder findings.</p>",
    ]
    head = f"<meta charset='utf-8'><title>Plots of the registry</title><style>{_STYLE}</style>"
    text = "\n".join(each for each in body if each)
    html = f"<!DOCTYPE html>\n<html lang='en'><head>{head}</head><body><main>{text}</main></body></html>\n"
    path.write_text(html, encoding="utf-8")


def _not_done(summary: Mapping[str, Any]) -> str:
    if not summary["not_done"]:
        return ""
    told = "".join(f"<p>{escape(each)}</p>" for each in summary["not_done"])
    return f"<div class='verdict bad'><b>This report is not of the whole registry.</b>{told}</div>"


def _verdict(summary: Mapping[str, Any]) -> str:
    plots, fit, bad = summary["plots"], summary["fit"], summary["with_errors"]
    if not plots:
        return "<p class='verdict bad'>No plots were read.</p>"
    if not bad:
        return f"<p class='verdict'>{trn('The plot may be sent.', 'All {n} plots may be sent.', plots)}</p>"
    wrong = trn("{n} has errors", "{n} have errors", bad)
    return f"<p class='verdict bad'>{fit:,} of {plots:,} plots may be sent; {wrong}.</p>"


def _figures(summary: Mapping[str, Any]) -> str:
    lines = (
        ("Plots", f"{summary['plots']:,}"),
        ("May be sent", f"{summary['fit']:,}"),
        ("With errors", f"{summary['with_errors']:,}"),
        ("With warnings only", f"{summary['with_warnings_only']:,}"),
        ("Area together", hectares(summary["hectares"])),
        ("Findings", f"{summary['findings']:,}"),
    )
    cells = "".join(f"<tr><td>{name}</td><td class='n'>{value}</td></tr>" for name, value in lines)
    return f"<table>{cells}</table>"


def _map(outcome: RegistryOutcome) -> str:
    none = "<p class='note'>No map: no plot has a place on the globe.</p>"
    return f"<h2>Where the plots are</h2>{outcome.map or none}"


def _rules(summary: Mapping[str, Any], outcome: RegistryOutcome) -> str:
    if not summary["rules"]:
        return "<h2>What was found</h2><p>Nothing: every rule of this check is met.</p>"
    told = sorted(summary["rules"].items(), key=lambda each: (ERROR not in summary["severities"][each[0]], -each[1]))
    return "<h2>What was found</h2>" + "".join(_rule(summary, outcome, *each) for each in told)


def _rule(summary: Mapping[str, Any], outcome: RegistryOutcome, name: str, count: int) -> str:
    rule, error = all_rules()[name], ERROR in summary["severities"][name]
    sign = "&#9670; Error" if error else "&#9650; Warning"
    figures = "".join(_example(each, outcome.plan, error) for each in outcome.examples.get(name, ()))
    return (
        f"<section class='rule'><h3>{escape(rule.title)}</h3>"
        f"<span class='tag {'error' if error else 'warning'}'>{sign}, {trn('once', '{n} times', count)}</span>"
        f"<p>{escape(rule.finds)} {escape(rule.why)}</p><p><b>What to do:</b> {escape(rule.cure)}</p>"
        + (f"<div class='examples'>{figures}</div>" if figures else "")
        + "</section>"
    )


def _example(shown: ShownExample, plan: Plan, error: bool) -> str:
    """A plot with the place of the finding, how it is called, and the file it is in."""
    name = plan.sources[int(plan.source_of(np.array([shown.example.row]))[0])].name
    drawing = draw_example(shown.example, whole_layer(plan).is_degrees, error) if shown.example.rings else ""
    return (
        f"<figure>{drawing}<figcaption><b>"
        f"{escape(shown.plot[:_LONGEST])}</b> in {escape(Path(name).name[:_LONGEST])}<br>"
        f"{escape(shown.example.message[:_LONGEST])}</figcaption></figure>"
    )


def _files(summary: Mapping[str, Any]) -> str:
    shown = sorted(summary["files"].items(), key=lambda each: -sum(each[1]["findings"].values()))
    lines = "".join(
        f"<tr><td>{escape(name)}</td><td class='n'>{each['plots']:,}</td>"
        f"<td class='n'>{sum(each['findings'].values()):,}</td></tr>"
        for name, each in shown[:_MOST_FILES]
    )
    rest = len(shown) - _MOST_FILES
    unseen = trn("And {n} more file", "And {n} more files", rest)
    more = f"<p class='note'>{unseen}; summary.json has them all.</p>" if rest > 0 else ""
    head = "<tr><th>File</th><th class='n'>plots</th><th class='n'>findings</th></tr>"
    return f"<h2>Files</h2><table>{head}{lines}</table>{more}"
