"""Builds the local help: every page of docs as HTML in help, and a page for each rule, with a drawing.

The drawings are those of the report, of examples that the check itself finds. The plugin's help buttons open the pages.
"""

from __future__ import annotations

import html
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DOCS, HELP = ROOT / "docs", ROOT / "help"
STYLE = """
body{margin:0;background:#f3f5f3;color:#1d2420;font:16px/1.55 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:860px;margin:0 auto;padding:24px 40px 56px;background:#fff}
nav{font-size:14px;color:#5b665f;border-bottom:1px solid #d9dfda;padding-bottom:8px}
h1{font-size:28px;line-height:1.25}h2{font-size:20px;margin-top:34px}
a{color:#1d5c9b}img{max-width:100%;border:1px solid #d9dfda}
code{background:#f0f3f0;padding:1px 4px;border-radius:3px;font-size:14px}
pre{background:#f0f3f0;padding:12px 14px;border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}
pre code{background:none;padding:0}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid #d9dfda;vertical-align:top}
svg{width:300px;height:220px;border:1px solid #d9dfda;border-radius:6px;background:#f7f9f7}
.shape{fill:#5b665f33;stroke:#3d4741;stroke-width:1.3;fill-rule:evenodd}
.other{fill:#2456a52e;stroke:#2456a5;stroke-width:1.3;stroke-dasharray:4 2;fill-rule:evenodd}
.mark{fill:none;stroke-width:2.6}.mark.error{stroke:#b3261e}.mark.warning{stroke:#c98a00}
figure{margin:16px 0}figcaption{color:#5b665f;font-size:14px}
"""


def main() -> None:
    print(f"help: {build()} pages")


def build() -> int:
    """The number of pages; the folder is made anew."""
    shutil.rmtree(HELP, ignore_errors=True)
    (HELP / "rules").mkdir(parents=True)
    (HELP / "help.css").write_text(STYLE.strip() + "\n", encoding="utf-8")
    pages = sorted(DOCS.glob("*.md"))
    for path in pages:
        _write(HELP / f"{path.stem}.html", path.read_text(encoding="utf-8"), "")
    _write(HELP / "rules.html", rules_index(), "")
    for name, text in rule_pages().items():
        _write(HELP / "rules" / f"{name}.html", text, "../")
    shown = {name for path in pages for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", path.read_text(encoding="utf-8"))}
    for name in sorted(shown):
        target = HELP / name
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(DOCS / name, target)
    return len(list(HELP.rglob("*.html")))


def _write(target: Path, text: str, up: str) -> None:
    import markdown

    body = markdown.markdown(text, extensions=["tables", "fenced_code", "toc"], output_format="html")
    body = re.sub(r'href="(?!https?:)([^"#]+)\.md(#[^"]*)?"', r'href="\1.html\2"', body)
    title = html.escape(text.lstrip("# ").splitlines()[0])
    target.write_text(
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title} - GeoRelay</title>"
        f"<link rel='stylesheet' href='{up}help.css'></head><body><main>"
        f"<nav><a href='{up}index.html'>GeoRelay help</a> · <a href='{up}rules.html'>Rules</a> · "
        f"<a href='{up}errors.html'>Errors</a></nav>{body}</main></body></html>\n",
        encoding="utf-8",
    )


def rules_index() -> str:
    """Markdown of the list of all rules."""
    georelay()
    from georelay.checks.rules import all_rules

    rows = [
        f"| [{rule.title}](rules/{name}.html) | `{name}` | {rule.severity} | {rule.finds.replace('|', '&#124;')} |"
        for name, rule in sorted(all_rules().items(), key=lambda item: (item[1].severity, item[1].title))
    ]
    return "\n".join(
        [
            "# Rules",
            "",
            "What a check looks for. The severity is the usual one; a use may make a warning an error.",
            "",
            "| rule | name | severity | found when |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def rule_pages() -> dict[str, str]:
    """Markdown of the page of each rule, by its name."""
    georelay()
    from georelay.checks.rules import all_rules

    return {name: _rule_page(rule) for name, rule in all_rules().items()}


def _rule_page(rule: Any) -> str:
    from rule_examples import EXAMPLES, IN_WORDS

    usual = "an error" if rule.severity == "error" else "a warning"
    lines = [
        f"# {rule.title}",
        "",
        f"`{rule.name}`, {usual} in most uses.",
        "",
        rule.finds,
        "",
        "## An example",
        "",
    ]
    if rule.name in IN_WORDS:
        lines.append(IN_WORDS[rule.name])
    else:
        lines.append(_picture(rule.name, EXAMPLES[rule.name]))
    repair = (
        f"*Repair plots* mends it in a copy: {rule.repair}."
        if rule.repair
        else ("There is no safe repair by itself: a person has to decide.")
    )
    lines += [
        "",
        "## Why it matters",
        "",
        rule.why,
        "",
        "## What to do",
        "",
        f"{rule.cure} {repair}",
        "",
        f"Source: {rule.source}.",
        "",
    ]
    return "\n".join(lines)


def _picture(name: str, example: Any) -> str:
    from georelay.checks.drawing import draw_example

    report = found(name, example)
    findings = report.findings.taken(report.findings.rule == name)
    said = html.escape(str(findings.message[0]))
    if not example.drawn or not report.examples.get(name):
        return f"> {said}"
    drawing = draw_example(report.examples[name][0], True, str(findings.severity[0]) == "error")
    return f"<figure>{drawing}<figcaption>{said}</figcaption></figure>"


def found(name: str, example: Any) -> Any:
    """The report of a check of the example; ``name`` is the rule that it shows."""
    georelay()
    from georelay.checks.engine import Batch, Layer, Options, check

    def batch(wkb: Any, ids: Any, declared: Any) -> Batch:
        numbers = np.arange(1, len(wkb) + 1)
        return Batch(numbers, list(wkb), ids, None if declared is None else np.array(declared, dtype=float))

    more: dict[str, Any] = dict(example.options)
    if name == "claimed_before":
        from rule_examples import box, polygon

        more.update(
            compare=[batch([polygon(box(120, 40, 120, 120))], ["K-3"], None)],
            compare_layer=Layer("last year's plots", id_field=True),
        )
    layer = Layer("plots", id_field=example.ids is not None, **example.layer)
    return check([batch(example.wkb, example.ids, example.declared)], layer, Options(profile=example.profile, **more))


def georelay() -> None:
    """Makes the checkout importable as the package georelay, whatever its folder is called."""
    if "georelay" in sys.modules:
        return
    import importlib.util

    spec = importlib.util.spec_from_file_location(
        "georelay", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["georelay"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    main()
