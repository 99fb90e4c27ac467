"""The mutants of a file: the operators are cosmic-ray's, with a few of our own, and what says nothing is left out."""

from __future__ import annotations

import ast
import difflib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import parso
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator
from own_operators import OWN

_SWAPS = {  # for each operator the nearest ones: the others are found by any test
    "ReplaceComparisonOperator": (
        "Eq_NotEq NotEq_Eq Lt_LtE Lt_Gt LtE_Lt LtE_GtE Gt_GtE Gt_Lt GtE_Gt GtE_LtE Is_IsNot IsNot_Is"
    ),
    "ReplaceBinaryOperator": (
        "Add_Sub Sub_Add Mul_Div Div_Mul FloorDiv_Mul Mod_Mul Pow_Mul BitOr_BitAnd BitAnd_BitOr BitXor_BitAnd "
        "LShift_RShift RShift_LShift"
    ),
    "ReplaceUnaryOperator": "Delete_USub Delete_Not Delete_Invert",
}
_WHOLE = (
    "ReplaceTrueWithFalse ReplaceFalseWithTrue ReplaceAndWithOr ReplaceOrWithAnd AddNot ReplaceBreakWithContinue "
    "ReplaceContinueWithBreak ZeroIterationForLoop"
)
_BINARY = {"arith_expr", "term", "expr", "and_expr", "xor_expr", "shift_expr", "power"}
_ELSEWHERE = ("TYPE_CHECKING", "sys.platform == 'win32'")  # what stands below runs on no machine that tests
_SAYS_NOTHING = {"frozen", "slots", "eq", "maxsize"}  # of dataclasses, for what nobody does with them; of caches


@dataclass(frozen=True)
class Mutant:
    """One change of one file. ``was`` and ``becomes`` are the changed lines, ``where`` the function they are in.

    ``defines``: the name that the statement gives, for one that runs once, whichever test comes first.
    """

    file: str
    where: str
    defines: str
    was: str
    becomes: str
    first: int
    last: int
    source: str

    @property
    def name(self) -> str:
        """What the list of survivors calls it: without line numbers, which change with every edit above."""
        return f"{self.file}, {self.where}: {self.was}  ->  {self.becomes}"


@dataclass(frozen=True)
class _Place:
    operator: str
    occurrence: int
    first: int
    last: int
    where: str
    text: str


def operators() -> dict[str, Operator]:
    """Those that are used, by name."""
    names = [f"{group}_{pair}" for group, pairs in _SWAPS.items() for pair in pairs.split()] + _WHOLE.split()
    return {**{name: get_operator(f"core/{name}")() for name in names}, **OWN}


def mutants_of(file: str, source: str, seed: int, size: int) -> list[Mutant]:
    """``size`` of the mutants (0: all), drawn by the text of their lines: an edit changes only what it touches."""
    drawn = sorted(_places(source), key=lambda place: _draw(seed, file, place))
    found: dict[str, Mutant] = {}
    for place in drawn:
        made = _mutant(file, source, place)
        if made is not None:
            found.setdefault(made.name, made)
        if size and len(found) >= size:
            break
    return list(found.values())


def _draw(seed: int, file: str, place: _Place) -> str:
    text = f"{seed} {file} {place.operator} {place.where} {place.text} {place.occurrence}"
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _places(source: str) -> list[_Place]:
    tree, lines, quiet, names = get_ast(source), source.splitlines(), _quiet(source), _functions(source)
    found = []
    for name, operator in operators().items():
        seen: dict[tuple[str, str], int] = {}
        for occurrence, (first, last) in _positions(tree, operator):
            text, where = lines[first[0] - 1].strip(), names.get(first[0], "module")
            if not any(start <= first and last <= end for start, end in quiet):
                seen[text, where] = seen.get((text, where), 0) + 1
                found.append(_Place(name, occurrence, first[0], last[0], where, f"{text} {seen[text, where]}"))
    return found


def _positions(tree: parso.tree.NodeOrLeaf, operator: Operator) -> Iterator[tuple[int, tuple]]:
    occurrence = -1
    for node in ast_nodes(tree):
        for position in operator.mutation_positions(node):
            occurrence += 1
            if not type(operator).__name__.startswith("ReplaceBinary") or node.parent.type in _BINARY:
                yield occurrence, position


def _mutant(file: str, source: str, place: _Place) -> Mutant | None:
    changed = mutate_code(source, operators()[place.operator], place.occurrence)
    if changed is None or not _differs(source, changed):
        return None
    old, new = source.splitlines(), changed.splitlines()
    blocks = [each for each in difflib.SequenceMatcher(None, old, new, False).get_opcodes() if each[0] != "equal"]
    was = _one_line(old[blocks[0][1] : blocks[-1][2]])
    becomes = _one_line(new[blocks[0][3] : blocks[-1][4]])
    body = _signatures(source).get(place.first)
    defines = "" if body else defined(source).get(place.first, "")
    return Mutant(file, place.where, defines, was, becomes, *(body or (place.first, place.last)), changed)


def _one_line(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())


def _differs(source: str, changed: str) -> bool:
    """Whether it is Python, and means something else: 1e150 + 1 is 1e150."""
    try:
        return ast.dump(ast.parse(source)) != ast.dump(ast.parse(changed))
    except SyntaxError:
        return False


def _functions(source: str) -> dict[int, str]:
    """The name of the innermost function or class of each line."""
    names: dict[int, str] = {}

    def walk(node: ast.AST, above: str) -> None:
        for child in ast.iter_child_nodes(node):
            name = above
            if isinstance(child, (ast.FunctionDef, ast.ClassDef)):
                name = f"{above}.{child.name}" if above else child.name
                names.update({line: name for line in range(child.lineno, (child.end_lineno or 0) + 1)})
            walk(child, name)

    walk(ast.parse(source), "")
    return names


def _is_cached(node: ast.stmt) -> bool:
    """Whether it is a function that runs once for all who ask."""
    words = map(ast.unparse, getattr(node, "decorator_list", ()))
    return any(each.startswith("lru_cache") or each in ("cache", "functools.cache") for each in words)


@cache
def _signatures(source: str) -> dict[int, tuple[int, int]]:
    """For each line of a function's decorators and signature all its lines: who runs these minds a default."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and not _is_cached(node):
            first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
            whole = (node.body[0].lineno, node.end_lineno or first)
            found.update(dict.fromkeys(range(first, node.body[0].lineno), whole))
    return found


@cache
def defined(source: str) -> dict[int, str]:
    """The name that is given by each line that runs once: when the file is loaded, or in a function that is cached."""
    names: dict[int, str] = {}

    def walk(body: list[ast.stmt]) -> None:
        for node in body:
            lines = range(min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))]),
                          (node.body[0].lineno if hasattr(node, "body") else (node.end_lineno or 0) + 1))  # fmt: skip
            if _is_cached(node):
                lines = range(lines.start, (node.end_lineno or 0) + 1)  # it runs once, whoever asks first
            target = getattr(node, "target", None) or next(iter(getattr(node, "targets", ())), node)
            name = getattr(target, "name", None) or getattr(target, "id", "")
            names.update(dict.fromkeys(lines, name))
            if isinstance(node, (ast.ClassDef, ast.If)):
                walk(node.body + getattr(node, "orelse", []))

    walk(ast.parse(source).body)
    return names


def _quiet(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """What is never mutated: type hints, ``__all__``, what runs elsewhere, log lines, the flags of dataclasses."""
    quiet: list[ast.AST] = []
    for node in ast.walk(ast.parse(source)):
        quiet += [each for name in ("annotation", "returns") if (each := getattr(node, name, None)) is not None]
        if isinstance(node, ast.Assign) and any(getattr(each, "id", "") in ("__all__",) for each in node.targets):
            quiet.append(node)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript) and _is_alias(node):
            quiet.append(node)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[0] in ("log", "logger", "logging"):
            quiet.append(node)
        if isinstance(node, ast.If) and ast.unparse(node.test) in _ELSEWHERE:
            quiet += [node.test, *node.body]
        if isinstance(node, ast.keyword) and node.arg in _SAYS_NOTHING:
            quiet.append(node)
    return [((each.lineno, each.col_offset), (each.end_lineno, each.end_col_offset)) for each in quiet]


def _is_alias(node: ast.Assign) -> bool:
    return ast.unparse(node.value).split("[")[0] in ("Union", "Optional", "Callable", "TypeVar")
