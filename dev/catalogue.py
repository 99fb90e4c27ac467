"""The catalogues of translations in i18n: ``python3 dev/catalogue.py`` takes the texts of the source into them.

Qt's lupdate reads no f-strings, no declared data and no plurals of ours, so the texts are found here: what is handed to
`tr`, `trn`, `plural`, `counted` and `N_`, and the arguments of DECLARED. A text that is gone leaves the catalogues, a
new one is unfinished, a translation is kept. ``--lack`` prints what is unfinished as a form to fill, ``--take FILE``
reads the filled form, and ``--build`` makes the .qm files, with Qt's lrelease.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
CONTEXT, NUMBER = "GeoRelay", "number"  # the same as in language.py
FORMS = {"fr": 2, "es": 2, "pt": 2, "id": 1, "de": 2}  # how many forms of a plural the language has, as Qt counts them
SHIPPED = ("language.py", "plugin.py", "providers", "checks", "evidence", "bridge", "processing", "ui")
TEXTS = {"tr": (0,), "N_": (0,)}
HELD_BACK = 0.02  # a language that lacks more of its texts than this is not offered
PLURALS = {"trn": (0, 1), "plural": (0, 1), "forms": (0, 1), "counted": (1, 2), "count": (1, 2)}
DECLARED = {  # call -> its arguments that a person reads: (place, name)
    "Field": ((2, "title"), (3, "help")),
    "Output": ((2, "title"), (3, "help")),
    "Operation": ((1, "title"), (2, "help")),
    "Choice": ((1, "title"),),
    "Secret": ((2, "help"),),
    "Shown": ((1, "words"), (3, "one")),
    "Shelf": ((0, "title"),),
    "Rule": ((2, "title"), (3, "finds"), (4, "why"), (5, "cure"), (8, "repair")),
    "Profile": ((1, "title"),),
    "add_area": ((0, "title"), (1, "words")),
    "Demand": ((1, "what"), (2, "advice")),
    "Step": ((-1, "title"), (-1, "undone")),
    "Recipe": ((1, "title"), (2, "help")),
    "replace": ((-1, "title"), (-1, "help")),
    "finish": ((1, "help_text"),),
}
ATTRIBUTES = ("TITLE", "GROUP", "HELP")  # of a class or module of processing


@dataclass
class Text:
    """One message: the source text, the English singular where it has a plural, and where it stands."""

    source: str
    one: Optional[str] = None
    places: list[str] = field(default_factory=list)


def sources() -> list[Path]:
    """Every module that ships and that a person may hear from."""
    given = [ROOT / name for name in SHIPPED]
    return [path for each in given for path in ([each] if each.suffix else sorted(each.rglob("*.py")))]


Key = tuple[str, bool]  # the source text, and whether a number decides on its form


def texts() -> dict[Key, Text]:
    """The messages of all that ships, sorted by their source text."""
    found: dict[Key, Text] = {}
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, source, one in _in_module(tree):
            text = found.setdefault((source, one is not None), Text(source, one))
            if text.one != one:
                raise ValueError(f"{path}:{line}: '{source}' is the plural of '{one}' and of '{text.one}'")
            place = path.relative_to(ROOT).as_posix()
            if place not in text.places:
                text.places.append(place)
    return dict(sorted(found.items()))


def _in_module(tree: ast.AST) -> Iterator[tuple[int, str, Optional[str]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ATTRIBUTES:
            if said := literal(node.value):
                yield node.lineno, said, None
        if isinstance(node, ast.Call):
            yield from _in_call(node, called(node))


def called(node: ast.Call) -> str:
    """The last part of what is called: ``tr`` of ``language.tr(...)``."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literal(node: Optional[ast.AST]) -> str:
    """The text of a literal, "" where it is none."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _in_call(node: ast.Call, name: str) -> Iterator[tuple[int, str, Optional[str]]]:
    for place in TEXTS.get(name, ()):
        if len(node.args) > place and literal(node.args[place]):
            yield node.lineno, literal(node.args[place]), None
    if name in PLURALS and len(node.args) > max(PLURALS[name]):
        one, many = (literal(node.args[place]) for place in PLURALS[name])
        if many:
            yield node.lineno, many, one
    for argument in declared(node):
        if literal(argument):
            yield node.lineno, literal(argument), None


def declared(node: ast.Call) -> Iterator[ast.AST]:
    """The arguments of a call that are declared texts for people."""
    by_name = {each.arg: each.value for each in node.keywords}
    for place, name in DECLARED.get(called(node), ()):
        if name in by_name:
            yield by_name[name]
        elif 0 <= place < len(node.args):
            yield node.args[place]


def catalogue(language: str) -> dict[Key, list[str]]:
    """Message -> its translation, one for each form of a plural; texts that are not translated are left out."""
    path = I18N / f"georelay_{language}.ts"
    if not path.is_file():
        return {}
    kept = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
        kept[message.findtext("source") or "", message.get("numerus") == "yes"] = forms
    return kept


def write(language: str, messages: dict[Key, Text], known: dict[Key, list[str]]) -> int:
    """Writes a catalogue; how many of its messages are unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    unfinished = 0
    for text in messages.values():
        forms = known.get((text.source, text.one is not None), [])
        done = _whole(language, text, forms)
        unfinished += not done
        lines += _message(text, forms if done else [], FORMS[language])
    lines += ["</context>", "</TS>", ""]
    I18N.mkdir(exist_ok=True)
    (I18N / f"georelay_{language}.ts").write_text("\n".join(lines), encoding="utf-8")
    return unfinished


def _message(text: Text, forms: list[str], most: int) -> list[str]:
    state = "" if forms else ' type="unfinished"'
    lines = ["    <message>" if text.one is None else '    <message numerus="yes">']
    lines += [f'        <location filename="../{place}"/>' for place in text.places]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.one is None:
        lines.append(f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>")
    else:
        each = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or [""] * most)
        lines.append(f"        <comment>{NUMBER}</comment>")
        lines.append(f"        <extracomment>One: {escape(text.one)}</extracomment>")
        lines.append(f"        <translation{state}>{each}</translation>")
    return [*lines, "    </message>"]


def update() -> dict[str, int]:
    """Takes the texts of the source into every catalogue; language -> unfinished messages."""
    messages = texts()
    return {language: write(language, messages, catalogue(language)) for language in FORMS}


def lacking() -> str:
    """A form of the texts that a catalogue lacks: each after "en", and a line for every language that lacks it.

    A text with a plural has its forms between "|"; a line break is written as \\\\n.
    """
    known = {language: catalogue(language) for language in FORMS}
    lines = []
    for key, text in texts().items():
        without = [language for language in FORMS if not _whole(language, text, known[language].get(key, []))]
        if without:
            said = text.source if text.one is None else f"{text.one} | {text.source}"
            lines += ["en " + said.replace("\n", "\\n"), *(f"{language} " for language in without), ""]
    return "\n".join(lines)


def take(filled: str) -> None:
    """Puts a filled form of `lacking` into the catalogues."""
    messages = texts()
    known = {language: catalogue(language) for language in FORMS}
    key: Key = ("", False)
    for line in filled.splitlines():
        language, _, said = line.replace("\\n", "\n").partition(" ")
        if language == "en":
            one, bar, many = said.partition(" | ")
            key = (many if bar else one, bool(bar))
            if key not in messages:
                raise SystemExit(f"No text of the source is '{said}'.")
        elif said.strip():
            known[language][key] = said.split(" | ") if key[1] else [said]
    for language, each in known.items():
        write(language, messages, each)


def _whole(language: str, text: Text, given: list[str]) -> bool:
    return len(given) == (1 if text.one is None else FORMS[language]) and all(given)


def build(languages: Any = None) -> list[Path]:
    """The .qm files, made beside the .ts files. One that lacks more than HELD_BACK is not offered."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if program is None:
        raise SystemExit("lrelease of Qt is needed to build the translations: install qttools5-dev-tools.")
    made = []
    for language in languages or FORMS:
        source, target = (I18N / f"georelay_{language}.{ending}" for ending in ("ts", "qm"))
        target.unlink(missing_ok=True)
        said = source.read_text(encoding="utf-8") if source.is_file() else ""
        if said and said.count('type="unfinished"') <= HELD_BACK * said.count("<source>"):
            subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
            made.append(target)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--build", action="store_true", help="make the .qm files instead")
    parser.add_argument("--lack", action="store_true", help="print the texts without a translation, as a form")
    parser.add_argument("--take", metavar="FILE", help="read the filled form")
    given = parser.parse_args()
    if given.lack:
        print(lacking())
        return 0
    if given.take:
        take(Path(given.take).read_text(encoding="utf-8"))
    if given.build:
        for path in build():
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e3:,.0f} kB")
        return 0
    left = update()
    print(f"{len(texts())} texts; unfinished: " + ", ".join(f"{key} {count}" for key, count in left.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
