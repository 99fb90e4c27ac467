"""Shipped code says nothing that Qt 6 and QGIS 4 no longer understand: found by reading it beside the real classes."""

from __future__ import annotations

import ast
import enum
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

import pytest

pytest.importorskip("qgis.core")

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("bridge", "processing", "ui", "providers", "checks", "sandbox")
GONE = {  # name: what takes its place
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QScreen",
    "qApp": "QApplication.instance()",
    "QGLWidget": "QOpenGLWidget",
    "QTextCodec": "QStringConverter",
    "QStringList": "list",
    "QMatrix": "QTransform",
}
CALLS = {"exec_": "exec", "print_": "print"}
SIGNALS = ("activated", "currentIndexChanged", "highlighted", "valueChanged", "buttonClicked")  # with one form each
OLD_QVARIANT = {"bridge/fields.py"}  # QGIS before 3.38 takes no other type of field


def files() -> list[Path]:
    return [ROOT / "plugin.py", *(path for layer in SHIPPED for path in sorted((ROOT / layer).rglob("*.py")))]


def imported(tree: ast.AST) -> dict[str, Any]:
    """What each name stands for that a module takes from QGIS or Qt."""
    found: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(module, alias.name, None)
    return found


def is_member(value: Any) -> bool:
    """Whether it is one of the values of an enumeration: of sip's own kind (Qt 5), or of Python's."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


class Reader(ast.NodeVisitor):
    """Collects what is wrong as ``line: words``."""

    def __init__(self, tree: ast.AST) -> None:
        self.names = imported(tree)
        self.bases: list[Any] = []
        self.wrong: list[str] = []
        self.visit(tree)

    def value(self, node: ast.AST) -> Optional[Any]:
        """What a dotted name means, or None where only a run would tell."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            owner = self.value(node.value)
            return None if owner is None else getattr(owner, node.attr, None)
        return None

    def say(self, node: ast.AST, words: str) -> None:
        self.wrong.append(f"{node.lineno}: {words}")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:  # noqa: N802
        for alias in node.names:
            if alias.name in GONE and (node.module or "").startswith("qgis"):
                self.say(node, f"{alias.name} is gone, {GONE[alias.name]} takes its place")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # noqa: N802
        before, self.bases = self.bases, [each for each in map(self.value, node.bases) if each is not None]
        self.generic_visit(node)
        self.bases = before

    def visit_Attribute(self, node: ast.Attribute) -> None:  # noqa: N802
        if node.attr in CALLS:
            self.say(node, f"{node.attr} is gone, {CALLS[node.attr]} takes its place")
        own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        owners = self.bases if own else [self.value(node.value)]
        for owner in owners:
            unscoped = isinstance(owner, type) and not issubclass(owner, enum.Enum) and not is_kind(owner)
            if unscoped and is_member(getattr(owner, node.attr, None)):
                self.say(node, f"{ast.unparse(node)} must be named with its enumeration")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:  # noqa: N802
        sides = (node.left, node.right)
        if any(is_member(self.value(each)) for each in sides) and any(map(is_number, sides)):
            self.say(node, f"{ast.unparse(node)} reckons with an enumeration")
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:  # noqa: N802
        sides = [node.left, *node.comparators]
        ordered = any(isinstance(each, (ast.Lt, ast.Gt, ast.LtE, ast.GtE)) for each in node.ops)
        if any(is_member(self.value(each)) for each in sides) and (ordered or any(map(is_number, sides))):
            self.say(node, f"{ast.unparse(node)} takes an enumeration for a number")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802
        if getattr(node.func, "id", "") == "int" and node.args and is_member(self.value(node.args[0])):
            self.say(node, f"{ast.unparse(node)} takes an enumeration for a number")
        if isinstance(node.func, ast.Name) and node.func.id == "QVariant" and not node.args:
            self.say(node, "QVariant() is None on Qt 6")
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:  # noqa: N802
        if isinstance(node.value, ast.Attribute) and node.value.attr in SIGNALS:
            if isinstance(node.slice, ast.Name) and node.slice.id in ("str", "int"):
                self.say(node, f"{ast.unparse(node)}: this signal has one form only")
        self.generic_visit(node)


def is_kind(owner: type) -> bool:
    """Whether a class is itself an enumeration of sip's kind, whose members are named through it."""
    return issubclass(owner, int)


def is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int


def faults(text: str) -> Iterator[str]:
    return iter(Reader(ast.parse(text)).wrong)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_shipped_code_is_understood_by_qt_6(path):
    text = path.read_text(encoding="utf-8")
    assert list(faults(text)) == []
    if path.relative_to(ROOT).as_posix() not in OLD_QVARIANT:
        assert "QVariant" not in {
            alias.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom) for alias in node.names
        }


QT = "from qgis.PyQt.QtCore import Qt\n"
CORE = "from qgis.core import Qgis, QgsWkbTypes, QgsProcessing, QgsTask, QgsProcessingAlgorithm\n"
GOOD = (
    QT + "x = Qt.ItemDataRole.UserRole",
    QT + "x = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
    QT + "Role = Qt.ItemDataRole\nx = Role.DisplayRole",
    CORE + "x = QgsWkbTypes.Type.Point",
    CORE + "x = Qgis.QGIS_VERSION_INT >= 33800",
    CORE + "class A(QgsProcessingAlgorithm):\n def flags(self): return self.name()",
    "from qgis.PyQt.QtCore import QByteArray\nx = QByteArray()",
    "dialog.exec()",
)
BAD = (
    (QT + "x = Qt.UserRole", "Qt.UserRole must be named"),
    (QT + "x = Qt.AlignLeft | Qt.AlignTop", "Qt.AlignTop must be named"),
    (QT + "x = Qt.ItemDataRole.UserRole + 1", "reckons"),
    (QT + "x = int(Qt.ItemDataRole.UserRole)", "for a number"),
    (QT + "x = state == 2 or Qt.CheckState.Checked == 2", "for a number"),
    (CORE + "x = QgsWkbTypes.Point", "QgsWkbTypes.Point must be named"),
    (CORE + "x = QgsWkbTypes.PolygonGeometry", "must be named"),
    (CORE + "x = Qgis.Warning", "Qgis.Warning must be named"),
    (CORE + "x = QgsProcessing.TypeVectorPolygon", "must be named"),
    (CORE + "class A(QgsProcessingAlgorithm):\n def flags(self): return self.FlagNoThreading", "self.FlagNoThreading"),
    (CORE + "class A(QgsTask):\n x = 1\n def f(self): return self.CanCancel", "self.CanCancel"),
    ("from qgis.PyQt.QtCore import QRegExp", "QRegularExpression"),
    ("dialog.exec_()", "exec_ is gone"),
    ("from qgis.PyQt.QtCore import QVariant\nx = QVariant()", "None on Qt 6"),
    ("combo.activated[str].connect(f)", "one form"),
)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_well_said_is_let_through(text):
    assert list(faults(text)) == []


@pytest.mark.parametrize("text, words", BAD)
def test_what_qt_6_does_not_understand_is_found(text, words):
    assert any(words in fault for fault in faults(text))
