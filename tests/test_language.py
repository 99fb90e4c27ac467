"""Every text reaches a person through one layer, in the language of QGIS, with its plural."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest
from georelay import language

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "dev"))
import catalogue  # noqa: E402

sys.path.remove(str(ROOT / "dev"))


@pytest.fixture(autouse=True)
def english_again():
    yield
    language.speak(None)


def test_without_a_look_up_a_text_is_as_it_is_written():
    assert language.tr("{count} of {total}", count=3, total=7) == "3 of 7"
    assert language.tr("A {} that is filled later") == "A {} that is filled later"
    assert [language.trn("{n} plot", "{n} plots", n) for n in (0, 1, 2, 1204)] == [
        "0 plots",
        "1 plot",
        "2 plots",
        "1,204 plots",
    ]
    assert language.N_("Outline") == "Outline"


def test_a_text_is_translated_before_it_is_filled():
    words = {"{count} of {total}": "von {total} sind es {count}"}
    language.speak(lambda source, number: words.get(source, ""))
    assert language.tr("{count} of {total}", count="{total}", total=7) == "von 7 sind es {total}"


def test_what_the_language_lacks_stays_english():
    language.speak(lambda source, number: "")
    assert language.tr("Nothing was sent.") == "Nothing was sent."
    assert language.trn("{n} plot", "{n} plots", 1) == "1 plot"


def test_another_language_is_heard_at_once():
    assert language.tr("Outline") == "Outline"
    language.speak(lambda source, number: source[::-1])
    assert language.tr("Outline") == "eniltuO"


@pytest.fixture
def spoken(qgis, tmp_path, monkeypatch):
    """A plugin folder with three translated messages, and the translation that reads it."""
    from georelay.bridge.translation import Translation

    monkeypatch.setattr(catalogue, "I18N", tmp_path)
    texts = {
        ("Outline", False): catalogue.Text("Outline"),
        ("{n} plots", True): catalogue.Text("{n} plots", "{n} plot"),
        ("{n} plots", False): catalogue.Text("{n} plots"),
    }
    known = {
        ("Outline", False): ["Contour"],
        ("{n} plots", True): ["{n} parcelle", "{n} parcelles"],
        ("{n} plots", False): ["parcelles : {n}"],
    }
    assert catalogue.write("fr", texts, known) == 0
    assert catalogue.write("de", texts, {}) == 3
    catalogue.build()
    made = Translation(tmp_path)
    yield made
    made.remove()


def set_locale(name):
    from qgis.core import QgsSettings

    QgsSettings().setValue("locale/overrideFlag", bool(name))
    QgsSettings().setValue("locale/userLocale", name)


@pytest.fixture
def french(spoken):
    set_locale("fr_FR")
    yield spoken
    set_locale("")


def test_it_speaks_as_qgis_does_until_it_is_taken_away(french):
    french.install()
    assert language.tr("Outline") == "Contour"
    assert [language.trn("{n} plot", "{n} plots", n) for n in (0, 1, 2)] == ["0 parcelle", "1 parcelle", "2 parcelles"]
    assert language.tr("{n} plots", n=3) == "parcelles : 3"  # the same text without a plural is another message
    assert language.tr("Hole") == "Hole"
    french.remove()
    assert language.tr("Outline") == "Outline"


@pytest.mark.parametrize("name", ["en_GB", "de_DE", "ja_JP", "C"])
def test_a_language_that_is_not_complete_or_not_there_is_not_offered(spoken, name):
    set_locale(name)
    try:
        spoken.install()
        assert language.tr("Outline") == "Outline"
    finally:
        set_locale("")


def test_catalogues_are_written_the_same_each_time_and_keep_what_was_translated(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "I18N", tmp_path)
    texts = {
        ("A < B & C", False): catalogue.Text("A < B & C"),
        ("{} plots", True): catalogue.Text("{} plots", "{} plot"),
    }
    catalogue.write("id", texts, {("A < B & C", False): ["<b>"], ("{} plots", True): ["{} bidang"]})
    first = (tmp_path / "georelay_id.ts").read_bytes()
    assert catalogue.write("id", texts, catalogue.catalogue("id")) == 0
    assert (tmp_path / "georelay_id.ts").read_bytes() == first
    assert catalogue.write("id", {("New", False): catalogue.Text("New")}, catalogue.catalogue("id")) == 1
    assert catalogue.catalogue("id") == {}


# --- The catalogues of the tree -------------------------------------------------------------------------------------


PLACE = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")


@pytest.mark.parametrize("code", catalogue.FORMS)
def test_every_text_of_the_source_is_translated(code):
    known = catalogue.catalogue(code)
    lacking = [key[0] for key in catalogue.texts() if key not in known]
    assert not lacking, f"{len(lacking)} texts lack {code} (see i18n/README.md, 'A text is new'): {lacking[:5]}"


@pytest.mark.parametrize("code", catalogue.FORMS)
def test_a_translation_has_the_places_and_the_edges_of_its_text(code):
    known = catalogue.catalogue(code)
    wrong = []
    for key, text in catalogue.texts().items():
        forms = known.get(key, [])
        if text.one is not None and forms and len(forms) != catalogue.FORMS[code]:
            wrong.append((text.source, "forms", forms))
        for form in forms:
            if not _same_places(text, form):
                wrong.append((text.source, "places", form))
            if [form[:1].isspace(), form[-1:].isspace()] != [text.source[:1].isspace(), text.source[-1:].isspace()]:
                wrong.append((text.source, "blanks at its edges", form))
            if form.count("&&") == 0 and ("&" in text.source.replace("& ", "")) != ("&" in form.replace("& ", "")):
                wrong.append((text.source, "its key", form))
    assert not wrong, wrong[:5]


def _same_places(text, form):
    """Named places are all there and no other one; numbered ones stand for those that have no name."""
    due, there = PLACE.findall(text.source), PLACE.findall(form)
    if set(due) == {"{}"} and "{}" not in there:
        return sorted(there) == [f"{{{number}}}" for number in range(len(due))]
    if text.one is not None:  # the form for one may leave out the number
        return set(there) <= set(due) and set(due) - set(there) <= {"{n}", "{}"}
    return sorted(set(due)) == sorted(set(there)) and ("{}" not in due or due.count("{}") == there.count("{}"))


@pytest.fixture(scope="module")
def shipped(qgis, tmp_path_factory):
    """A plugin folder with the catalogues of the tree, built."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in catalogue.I18N.glob("*.ts"):
        (folder / path.name).write_bytes(path.read_bytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogue, "I18N", folder)
        made = catalogue.build()
    assert [path.stem for path in made] == [f"georelay_{code}" for code in catalogue.FORMS]
    return folder


@pytest.mark.parametrize("code", catalogue.FORMS)
def test_what_is_built_says_every_text(shipped, code):
    from georelay.bridge.translation import Translation

    made = Translation(shipped)
    set_locale(code)
    try:
        made.install()
        assert language.spoken() == code
        known = catalogue.catalogue(code)
        for (source, numbered), forms in known.items():
            if numbered:
                assert {language.plural("", source, number) for number in (1, 2)} == set(forms)
            else:
                assert language.tr(source) == forms[0]
    finally:
        made.remove()
        set_locale("")


# --- What reaches a person without the layer -------------------------------------------------------------------------

SHOWS = {  # call -> the arguments that a person reads
    "setText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWindowTitle": (0,),
    "setPlaceholderText": (0,),
    "setTitle": (0,),
    "setHeaderLabels": (0,),
    "setLabel": (0,),
    "setInformativeText": (0,),
    "setDetailedText": (0,),
    "addTab": (1,),
    "addAction": (0, 1),
    "addRow": (0,),
    "addButton": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QAction": (0, 1),
    "QCheckBox": (0,),
    "QGroupBox": (0,),
    "QRadioButton": (0,),
    "QToolButton": (0,),
    "pushInfo": (0,),
    "pushWarning": (0,),
    "pushFormattedMessage": (0,),
    "reportError": (0,),
    "setProgressText": (0,),
    "pushMessage": (0, 1),
    "question": (1, 2),
    "warning": (1, 2),
    "information": (1, 2),
    "critical": (1, 2),
    "displayName": (),
    "QgsProcessingException": (0,),
}
WORDS = re.compile(r"[A-Za-z]{3,}")
NOT_FOR_PEOPLE = (  # what an exception says to whoever writes code, and what only names a thing
    "RuntimeError",
    "TypeError",
    "ValueError",
    "KeyError",
    "NotImplementedError",
    "AssertionError",
    "LookupError",
)
KNOWN = {  # urllib3 looks at the cause of these, and so do we: the cause is what is said
    "Cannot connect to proxy.",
    "The proxy opened no connection.",
}


def _bare(node):
    """The text of a literal that no tr or N_ holds, as it would be shown; "" where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(each.value if isinstance(each, ast.Constant) else "{}" for each in node.values)
    return ""


def _said_bare(tree):
    """(line, text) of literals that are shown or raised without the layer."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if catalogue.called(node.exc) not in NOT_FOR_PEOPLE:
                yield from ((node.lineno, _bare(each)) for each in node.exc.args)
        elif isinstance(node, ast.Call) and catalogue.called(node) in SHOWS:
            places = SHOWS[catalogue.called(node)]
            yield from ((node.lineno, _bare(node.args[place])) for place in places if place < len(node.args))


def test_no_text_reaches_a_person_past_the_layer():
    wrong = []
    for path in catalogue.sources():
        for line, text in _said_bare(ast.parse(path.read_text(encoding="utf-8"))):
            said = re.sub(r"<[^>]*>|\{\}", " ", text)
            if WORDS.search(said) and " " in said.strip() and text not in KNOWN:
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {text}")
    assert not wrong, "\n".join(wrong)


def test_the_search_for_bare_texts_finds_them():
    tree = ast.parse(
        "raise EngineError(f'{a} is gone.')\nlabel.setText('Nothing here.')\nlabel.setText(tr('Good.'))\n"
        "raise ValueError('for a programmer')\n"
    )
    assert [text for _, text in _said_bare(tree) if text] == ["{} is gone.", "Nothing here."]


def test_the_layer_gets_literals_and_is_asked_only_when_somebody_listens():
    """An f-string cannot be looked up; a tr that runs when a module is loaded speaks before a language is chosen."""
    wrong = []
    for path in catalogue.sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))]
        bodies = [node.body if isinstance(node.body, list) else [node.body] for node in functions]
        later = {each for body in bodies for statement in body for each in ast.walk(statement)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = catalogue.called(node)
            for each in catalogue.declared(node):
                if isinstance(each, ast.JoinedStr) and "tr(" not in ast.unparse(each):
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: an f-string is declared")
            places = catalogue.TEXTS.get(name, catalogue.PLURALS.get(name, ()))
            if any(isinstance(node.args[place], ast.JoinedStr) for place in places if place < len(node.args)):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: {name} of an f-string")
            if name in ("tr", "trn", "plural") and node not in later:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: {name} while the module is loaded")
    assert not wrong, "\n".join(wrong)


def test_the_area_that_is_a_place_and_the_area_that_is_a_size_are_two_texts():
    places = catalogue.texts()[("Area", False)].places
    assert places and all(each.startswith("providers/") for each in places), "a field that takes a place"
    for code in catalogue.FORMS:
        known = catalogue.catalogue(code)
        assert known[("Area (ha)", False)][0] != f"{known[('Area', False)][0]} (ha)" or code == "pt"
