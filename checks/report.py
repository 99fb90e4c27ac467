"""The report: one HTML file that stands alone, for a person who has never seen the layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Optional

import numpy as np

from ..language import spoken, tr, trn
from . import words
from .drawing import MOST_SYMBOLS, OK, WARNED, draw_example, draw_map, symbol
from .findings import Example, Report
from .profiles import PROFILES
from .rule import ERROR, Rule
from .rules import all_rules

_MOST_LISTED = 200
_STYLE = """
:root{--ink:#1d2420;--soft:#5b665f;--line:#d9dfda;--error:#b3261e;--warning:#8a5a00;--ok:#2f6f4f;--paper:#fff}
*{box-sizing:border-box}
body{margin:0;background:#f3f5f3;color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:980px;margin:0 auto;padding:32px 40px 56px;background:var(--paper)}
h1{font-size:28px;line-height:1.25;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:20px;margin:36px 0 10px;border-bottom:1px solid var(--line);padding-bottom:6px}
h3{font-size:16px;margin:0}
p{margin:6px 0}
.sub,.note{color:var(--soft)}
.note{font-size:14px}
.verdict{font-size:19px;margin:18px 0;padding:14px 18px;border-left:6px solid var(--ok);background:#eef5f0}
.verdict.bad{border-color:var(--error);background:#fbeeed}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px}
.card{border:1px solid var(--line);border-radius:8px;padding:12px 14px}
.card b{display:block;font-size:24px;line-height:1.2}
.card span{color:var(--soft);font-size:14px}
svg.map{width:100%;height:auto;border:1px solid var(--line);border-radius:8px;display:block}
svg .sea{fill:#f7f9f7}
svg path{fill-rule:evenodd}
svg path.ok{fill:#2f6f4f55;stroke:#2f6f4f;stroke-width:1}
svg path.warning{fill:#d8960088;stroke:#8a5a00;stroke-width:1}
svg path.error{fill:#b3261e77;stroke:#b3261e;stroke-width:1.5}
svg path.symbol{stroke:#fff;stroke-width:.7}
svg path.ok.symbol{fill:#2f6f4f}svg path.warning.symbol{fill:#c98a00}svg path.error.symbol{fill:#b3261e}
svg .cell{fill:#2f6f4f}svg .bad{fill:#b3261e;stroke:#fff;stroke-width:.8}
svg .bar{fill:none;stroke:#1d2420;stroke-width:1.5}
svg text{font:13px system-ui,Arial,sans-serif;fill:#1d2420}
.legend{display:flex;gap:20px;flex-wrap:wrap;font-size:14px;color:var(--soft);margin:8px 0}
.legend svg{width:16px;height:16px;vertical-align:-3px;margin-right:4px}
.rule{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:12px 0;break-inside:avoid}
.head{display:flex;justify-content:space-between;gap:16px;align-items:baseline}
.tag{font-size:13px;font-weight:600;white-space:nowrap}
.tag.error{color:var(--error)}.tag.warning{color:var(--warning)}
.examples{display:flex;gap:14px;flex-wrap:wrap;margin-top:10px}
figure{margin:0;flex:1 1 250px;max-width:420px;display:flex;gap:10px;font-size:13px;color:var(--soft)}
figure svg,.blank{width:110px;height:81px;flex:none;border:1px solid var(--line);border-radius:6px;background:#f7f9f7}
.blank{display:flex;align-items:center;justify-content:center;font-size:12px;text-align:center}
figcaption{overflow-wrap:anywhere}figcaption b{color:var(--ink)}
.shape{fill:#5b665f33;stroke:#3d4741;stroke-width:1.3;fill-rule:evenodd}
.other{fill:#2456a52e;stroke:#2456a5;stroke-width:1.3;stroke-dasharray:4 2;fill-rule:evenodd}
.mark{fill:none;stroke-width:2.6}.mark.error{stroke:#b3261e}.mark.warning{stroke:#c98a00}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
td{overflow-wrap:anywhere}td:first-child{min-width:130px}
td.n,th.n{text-align:right;padding-right:20px;white-space:nowrap}
@media print{body{background:#fff}main{padding:0}}
@media(max-width:640px){main{padding:20px 16px}}
"""


def write_report(
    report: Report,
    path: Path,
    when: str = "",
    changes: Optional[Mapping[str, int]] = None,
    rejected: Optional[Mapping[str, int]] = None,
) -> None:
    """Write the report of a check as one HTML file.

    ``when`` is shown under the title; ``changes`` (rule -> plots) and ``rejected`` (reason -> plots) tell of repairs.
    """
    path.write_text(as_html(report, when, changes, rejected), encoding="utf-8")


def as_html(
    report: Report,
    when: str = "",
    changes: Optional[Mapping[str, int]] = None,
    rejected: Optional[Mapping[str, int]] = None,
) -> str:
    """The whole document. Everything that comes from the layer is escaped."""
    title = report.layer_name or tr("Plots")
    sections = [
        _heading(report, title, when),
        _verdict(report),
        _cards(report),
        _headline(tr("Where the plots are")),
        draw_map(report),
        _legend() if report.feature_count <= MOST_SYMBOLS else "",
        _rules(report),
        _areas(report),
        _repairs(changes, rejected),
        _plots_with_errors(report),
        _foot(report),
    ]
    return (
        f"<!DOCTYPE html>\n<html lang='{spoken()}'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>"
        + "\n".join(section for section in sections if section)
        + "</main></body></html>\n"
    )


def _heading(report: Report, title: str, when: str) -> str:
    told = tr("Checked for: {profile}", profile=tr(PROFILES[report.profile].title)) + (f" · {when}" if when else "")
    return f"<h1>{escape(title)}</h1><p class='sub'>{escape(told)}</p>"


def _verdict(report: Report) -> str:
    count, bad = report.feature_count, report.invalid_count
    layer_wide = report.findings.taken((report.findings.row < 0) & (report.findings.severity == ERROR))
    if not count:
        return f"<p class='verdict bad'>{escape(tr('The layer has no plots.'))}</p>"
    if len(layer_wide):
        return f"<p class='verdict bad'>{escape(layer_wide.message[0])}</p>"
    if not bad:
        text = trn("The plot may be sent.", "All {n} plots may be sent.", count)
        return f"<p class='verdict'>{escape(text)}</p>"
    if count == bad:
        text = trn(
            "No plot may be sent; 1 plot has an error and should be corrected first.",
            "No plot may be sent; {n} plots have errors and should be corrected first.",
            bad,
        )
    else:
        text = trn(
            "{fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.",
            "{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.",
            bad,
            fit=f"{count - bad:,}",
            count=f"{count:,}",
        )
    return f"<p class='verdict bad'>{escape(text)}</p>"


def _cards(report: Report) -> str:
    with_area = np.isfinite(report.hectares)
    fit = with_area & ~report.invalid
    cards = [
        (f"{report.feature_count:,}", tr("plots in the layer")),
        (f"{report.valid_count:,}", tr("may be sent")),
        (f"{report.invalid_count:,}", tr("with errors")),
        (f"{int((report.warned & ~report.invalid).sum()):,}", tr("with warnings only")),
        (words.hectares(float(report.hectares[fit].sum())), tr("in the plots that may be sent")),
    ]
    return (
        "<div class='cards'>"
        + "".join(f"<div class='card'><b>{n}</b><span>{escape(t)}</span></div>" for n, t in cards)
        + "</div>"
    )


def _legend() -> str:
    entries = (
        (OK, "ok", tr("fit")),
        (WARNED, "warning", tr("fit, with a warning")),
        (2, "error", tr("with an error")),
    )
    return (
        "<div class='legend'>"
        + "".join(
            f"<span><svg viewBox='0 0 16 16'><path class='{kind} symbol' d='{symbol(8, 8, status, 5)}'/></svg>"
            f"{escape(text)}</span>"
            for status, kind, text in entries
        )
        + "</div>"
    )


def _rules(report: Report) -> str:
    if not report.summary:
        nothing = tr("Nothing: every rule of this check is met.")
        return f"{_headline(tr('What was found'))}<p>{escape(nothing)}</p>"
    rules = all_rules()
    told = sorted(report.summary, key=lambda name: (_severity(report, name) != ERROR, -report.summary[name], name))
    return _headline(tr("What was found")) + "".join(_rule(report, rules[name]) for name in told)


def _severity(report: Report, name: str) -> str:
    severities = report.findings.severity[report.findings.rule == name]
    return ERROR if (severities == ERROR).any() else str(severities[0])


def _rule(report: Report, rule: Rule) -> str:
    which = report.findings.rule == rule.name
    count, plots = int(which.sum()), len(np.unique(report.findings.row[which]))
    severity = _severity(report, rule.name)
    sign = "&#9670; " + tr("Error") if severity == ERROR else "&#9650; " + tr("Warning")
    times = trn("once", "{n} times", count)
    if not (report.findings.row[which] < 0).all():
        times = trn("{times} in {n} plot", "{times} in {n} plots", plots, times=times)
    examples = "".join(_example(report, each, severity == ERROR) for each in report.examples.get(rule.name, ()))
    repair = " " + tr("A repair is offered: {repair}.", repair=tr(rule.repair)) if rule.repair else ""
    return (
        f"<section class='rule'><div class='head'><h3>{escape(tr(rule.title))}</h3>"
        f"<span class='tag {severity}'>{sign}, {escape(times)}</span></div>"
        f"<p>{escape(tr(rule.finds))} {escape(tr(rule.why))}</p>"
        f"<p><b>{escape(tr('What to do:'))}</b> {escape(tr(rule.cure) + repair)}</p>"
        + (f"<div class='examples'>{examples}</div>" if examples else "")
        + "</section>"
    )


def _example(report: Report, example: Example, error: bool) -> str:
    name = str(report.plot_ids[example.row]) or tr("feature {number}", number=report.feature_ids[example.row])
    return (
        f"<figure>{draw_example(example, report.is_degrees, error)}"
        f"<figcaption><b>{escape(name)}</b><br>{escape(str(example.message))}</figcaption></figure>"
    )


def _areas(report: Report) -> str:
    rows = []
    for text, which in (
        (tr("All plots"), np.ones(report.feature_count, dtype=bool)),
        (tr("May be sent"), ~report.invalid),
        (tr("With errors"), report.invalid),
    ):
        hectares = report.hectares[which & np.isfinite(report.hectares)]
        if len(hectares):
            figures = (hectares.sum(), hectares.min(), np.median(hectares), hectares.max())
            cells = "".join(f"<td class='n'>{words.hectares(float(each))}</td>" for each in figures)
            rows.append(f"<tr><td>{escape(text)}</td><td class='n'>{len(hectares):,}</td>{cells}</tr>")
    if not rows:
        return ""
    heads = (tr("polygons"), tr("together"), tr("smallest"), tr("median"), tr("largest"))
    head = "".join(f"<th class='n'>{escape(each)}</th>" for each in heads)
    return f"{_headline(tr('Areas'))}<table><tr><th></th>{head}</tr>{''.join(rows)}</table>"


def _repairs(changes: Optional[Mapping[str, int]], rejected: Optional[Mapping[str, int]]) -> str:
    if not changes and not rejected:
        return ""
    rules = all_rules()
    mended = "".join(
        f"<tr><td>{escape(tr(rules[name].title) if name in rules else name)}</td>"
        f"<td>{escape(tr(rules[name].repair) if name in rules else '')}</td><td class='n'>{count:,}</td></tr>"
        for name, count in (changes or {}).items()
    )
    refused = "".join(
        f"<tr><td>{escape(tr('Not repaired'))}</td><td>{escape(reason)}</td><td class='n'>{count:,}</td></tr>"
        for reason, count in (rejected or {}).items()
    )
    head = _head((tr("Fault"), tr("What was done"), tr("plots")), numbers=(2,))
    return f"{_headline(tr('Repairs'))}<table>{head}{mended}{refused}</table>"


def _headline(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _head(texts: Sequence[str], numbers: Sequence[int]) -> str:
    """The first row of a table; ``numbers``: the columns that hold figures."""
    cells = (
        f"<th class='n'>{escape(text)}</th>" if k in numbers else f"<th>{escape(text)}</th>"
        for k, text in enumerate(texts)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _plots_with_errors(report: Report) -> str:
    findings = report.findings
    errors = np.flatnonzero((findings.severity == ERROR) & (findings.row >= 0))
    if not len(errors):
        return ""
    told: dict[int, list[str]] = {}
    for k in errors.tolist():
        row = int(findings.row[k])
        if row not in told and len(told) == _MOST_LISTED:
            break
        told.setdefault(row, []).append(str(findings.message[k]))
    lines = "".join(
        f"<tr><td>{escape(str(report.plot_ids[row]) or tr('(no id)'))}</td><td class='n'>{report.feature_ids[row]}</td>"
        f"<td>{escape(words.listed(messages, 4, ' '))}</td></tr>"
        for row, messages in told.items()
    )
    rest = report.invalid_count - len(told)
    beyond = trn(
        "And {n} more plot; the layer of findings has them all.",
        "And {n} more plots; the layer of findings has them all.",
        rest,
    )
    more = f"<p class='note'>{escape(beyond)}</p>" if rest > 0 else ""
    head = _head((tr("Plot"), tr("feature"), tr("What is wrong")), numbers=(1,))
    return f"{_headline(tr('Plots with errors'))}<table>{head}{lines}</table>{more}"


def _foot(report: Report) -> str:
    decimals = PROFILES[report.profile].decimals
    told = [
        tr("An error keeps a plot from being sent; a warning does not."),
        tr("Areas are measured on the WGS 84 ellipsoid."),
    ]
    if decimals:
        told.append(
            tr(
                "Each plot was also judged as it will be written, with {decimals} decimals of a degree.",
                decimals=decimals,
            )
        )
    told.append(tr("The plots themselves were not changed."))
    return f"<p class='note'>{escape(' '.join(told))}</p>"
