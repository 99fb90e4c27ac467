"""What a service says is shown as it is: no label makes markup, pictures or links of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

UI = Path(__file__).resolve().parents[2] / "ui"
OWN = {  # labels of our own words only, or with markup of ours around what is escaped
    ("jobs_dock.py", "self.facts"), ("services_dock.py", "self.before"), ("services_dock.py", "self.reason"),
    ("services_dock.py", "self.help"), ("connection_choice.py", "self.state"), ("connection_dialog.py", "words"),
    ("findings_view.py", "self.meaning"), ("parameter_form.py", "label"), ("notice.py", "self._icon"),
    ("first_steps.py", "label"), ("eudr_page.py", "self.statements"), ("statement_page.py", "sign"),
    ("statement_page.py", "label"), ("services_dock.py", "what"),
}  # fmt: skip


def labels():
    """(file, name, whether it is told to show plain text) of every label of the docks."""
    for path in sorted(UI.glob("*.py")):
        text = path.read_text("utf-8")
        plain = set(re.findall(r"([\w.]+)\.setTextFormat\(Qt\.TextFormat\.PlainText\)", text))
        for names in re.findall(r"for label in \(([^)]*)\):\n\s+label\.setTextFormat\(Qt\.TextFormat\.Plain", text):
            plain |= {name.strip() for name in names.split(",")}
        for line in (line.strip() for line in text.splitlines() if re.search(r"= .*\bQLabel\(", line)):
            names, values = line.split(" = ", 1)
            made = re.findall(r"\bQ\w+\(", values)
            for name, kind in zip(names.split(", "), made if names.count(", ") else ["QLabel("]):
                if kind == "QLabel(":
                    yield path.name, name, name in plain


def test_every_label_shows_plain_text_or_is_known_for_its_own_markup():
    found = list(labels())

    assert len(found) > 20
    assert [each[:2] for each in found if not each[2] and each[:2] not in OWN] == []


def test_a_notice_shows_what_a_service_said_as_it_is(qgis):
    from georelay.ui.notice import Notice
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel, QWidget

    parent = QWidget()
    notice = Notice(parent)
    said = 'Refused: <img src="http://192.0.2.1/seen.png"><b>pay</b> <a href="http://192.0.2.1">here</a>'
    notice.say(said, "error")
    (label,) = [each for each in notice.findChildren(QLabel) if each.text() == said]
    assert label.textFormat() == Qt.TextFormat.PlainText


TIPS = [
    ("Kofi's plot < 4 ha", "Kofi's plot < 4 ha"),
    ("a\nb", "a\nb"),
    ("<b>pay</b>\nnow", "<qt>&lt;b&gt;pay&lt;/b&gt;<br>now</qt>"),
    ('<img src="http://192.0.2.1/seen.png">', "<qt>&lt;img src=&quot;http://192.0.2.1/seen.png&quot;&gt;</qt>"),
]


@pytest.mark.parametrize("said, shown", TIPS)
def test_a_tooltip_shows_what_a_service_said_as_it_is(qgis, said, shown):
    from georelay.ui.words import as_tip
    from qgis.PyQt.QtGui import QTextDocument

    assert as_tip(said) == shown
    document = QTextDocument()
    document.setHtml(shown if shown.startswith("<qt>") else f"<pre>{said.replace('<', '&lt;')}</pre>")
    assert document.toPlainText() == said


def test_every_tooltip_of_service_text_is_made_so():
    """Tooltips with names and sentences of services and layers; what else is shown is ours."""
    foreign = re.compile(r"setToolTip\((?:\d, |column, )?(?:f\"|\"\\n\"|words\))|ToolTipRole\b.*f\"")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(UI.glob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if foreign.search(line) and "as_tip(" not in line
    ]
    assert found == []
