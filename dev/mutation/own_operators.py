"""Operators that cosmic-ray lacks, such as a call left out, and two that it has, mended."""

from __future__ import annotations

from collections.abc import Iterator

import parso
from cosmic_ray.operators.number_replacer import NumberReplacer
from cosmic_ray.operators.operator import Example, Operator

Span = tuple[tuple[int, int], tuple[int, int]]


class TurnMembership(Operator):
    """``in`` becomes ``not in``, and the other way round."""

    def mutation_positions(self, node: parso.tree.NodeOrLeaf) -> Iterator[Span]:
        if node.type == "comparison":
            yield from ((each.start_pos, each.end_pos) for each in self._operators(node))

    @staticmethod
    def _operators(node: parso.tree.NodeOrLeaf) -> list[parso.tree.NodeOrLeaf]:
        return [each for each in node.children[1::2] if each.get_code().split() in (["in"], ["not", "in"])]

    def mutate(self, node: parso.tree.NodeOrLeaf, index: int) -> parso.tree.NodeOrLeaf:
        operator = self._operators(node)[index]
        words = " in" if "not" in operator.get_code() else " not in"
        node.children[node.children.index(operator)] = parso.parse(words)
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        return (Example("a in b", "a not in b"), Example("a not in b", "a in b"))


class TurnAugmented(Operator):
    """``+=`` becomes ``-=``, ``|=`` becomes ``&=``, and the other way round."""

    TURNED = {"+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "|=": "&=", "&=": "|="}

    def mutation_positions(self, node: parso.tree.NodeOrLeaf) -> Iterator[Span]:
        if node.type == "operator" and node.value in self.TURNED:
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: parso.tree.NodeOrLeaf, index: int) -> parso.tree.NodeOrLeaf:
        node.value = self.TURNED[node.value]
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        return (Example("a += b", "a -= b"),)


class LeaveOutCall(Operator):
    """A call whose result nobody takes is not made."""

    def mutation_positions(self, node: parso.tree.NodeOrLeaf) -> Iterator[Span]:
        is_line = node.type == "atom_expr" and node.parent is not None and node.parent.type == "simple_stmt"
        if is_line and node.children[-1].type == "trailer" and node.children[-1].children[0].value == "(":
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: parso.tree.NodeOrLeaf, index: int) -> parso.tree.NodeOrLeaf:
        return parso.python.tree.Keyword("pass", node.start_pos, node.get_first_leaf().prefix)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        return (Example("run()\n", "pass\n"),)


class CatchNothing(Operator):
    """An error that was caught goes up. (cosmic-ray's own breaks dotted names.)"""

    def mutation_positions(self, node: parso.tree.NodeOrLeaf) -> Iterator[Span]:
        if node.type == "except_clause":
            yield (node.children[1].start_pos, node.children[1].end_pos)

    def mutate(self, node: parso.tree.NodeOrLeaf, index: int) -> parso.tree.NodeOrLeaf:
        node.children[1] = parso.parse(" ()")
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        return (Example("try: a()\nexcept b.C: d()", "try: a()\nexcept (): d()"),)


class ShiftNumber(NumberReplacer):
    """One more, one less; cosmic-ray's own, but what stands before the number stays."""

    def mutate(self, node: parso.tree.NodeOrLeaf, index: int) -> parso.tree.NodeOrLeaf:
        made = super().mutate(node, index)
        return parso.python.tree.Number(made.value.strip(), node.start_pos, node.prefix)


OWN = {each.__name__: each() for each in (TurnMembership, TurnAugmented, LeaveOutCall, CatchNothing, ShiftNumber)}
