"""What a statement would declare, in words: the same for the page of the desk and for the log of a run without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Callable

from ..bridge.declarations import Known, Standing, standing_of
from ..checks.rules import all_rules
from ..evidence.decisions import ASK, LATER, REJECT
from ..evidence.flags import FOUND
from ..providers.declare import Declaration, Operation, Run

Tr = Callable[[str], str]
OPEN, TOLD = "What is open", "told"
_ERROR, _WARNING = "error", "warning"
_NOTHING = "Nothing: the check for the EU finds nothing, each plot has a result, and no flagged plot is undecided."


@dataclass(frozen=True)
class Fact:
    """A line. ``label`` may be empty; ``severity`` is error, warning or told."""

    label: str
    text: str
    severity: str = TOLD

    def line(self) -> str:
        said = f"{self.label}: {self.text}" if self.label else self.text
        return f"{self.severity}: {said}" if self.severity != TOLD else said


Section = tuple[str, Sequence[Fact]]


@dataclass(frozen=True)
class Words:
    """How it is said: texts in a language, numbers in a locale."""

    tr: Tr = str
    number: Callable[[float, int], str] = lambda value, decimals=0: f"{value:,.{decimals}f}"

    def count(self, number: int, one: str, many: str) -> str:
        return (one if number == 1 else many).format(self.number(number, 0))


def sections_of(
    declaration: Declaration, standing: Standing, service: str, connection: str, words: Words
) -> list[Section]:
    """What is declared, in whose name, for which plots, and what is open."""
    tr = words.tr
    through = tr("{service}, connection '{connection}'").format(service=service, connection=connection)
    return [
        (tr("What is declared"), [Fact(tr(label), text) for label, text in declaration.what]),
        (tr("In whose name"), [Fact(tr(label), tr(text)) for label, text in declaration.whose]),
        (tr("For which plots"), [*_plots(declaration, standing, words), Fact(tr("Through"), through)]),
        (tr(OPEN), list(_open(declaration, standing, words)) or [Fact("", tr(_NOTHING))]),
    ]


def _plots(declaration: Declaration, standing: Standing, words: Words) -> Iterator[Fact]:
    tr = words.tr
    yield Fact(tr("Plots"), words.number(standing.plots, 0))
    yield Fact(tr("Area"), tr("{} ha").format(words.number(standing.hectares, 1)))
    if declaration.file is not None:
        yield Fact(tr("File"), declaration.file.name)
    else:
        yield Fact(tr("Collections"), ", ".join(declaration.remote_ids))


def _open(declaration: Declaration, standing: Standing, words: Words) -> Iterator[Fact]:
    """The graver first."""
    tr, count = words.tr, words.count
    for job in declaration.before:
        yield Fact("", tr("This own reference was sent on {day} (job {job}). The same statement is followed, not filed "
                          "again, unless it is to be run anew.").format(day=job.created[:10], job=job.id), _WARNING)
    if standing.unread:
        yield Fact("", tr("The plots were neither counted nor checked here: {}").format(standing.unread), _ERROR)
    for stranger in standing.strangers:
        yield Fact("", tr("The plots of collection {} are not known on this computer: they are neither counted nor "
                          "checked here.").format(stranger), _WARNING)
    rejected, asked, later = (standing.decided.get(each, 0) for each in (REJECT, ASK, LATER))
    found, unknown = standing.outcomes.get(FOUND, 0), standing.outcomes.get("", 0)
    for number, severity, one, many in (
        (rejected, _ERROR, tr("{} plot was rejected in the review and would be declared all the same."),
         tr("{} plots were rejected in the review and would be declared all the same.")),
        (standing.doubled, _ERROR, tr("{} plot is there twice: its ground would be declared again."),
         tr("{} plots are there twice: their ground would be declared again.")),
        (standing.undecided, _WARNING, tr("{} flagged plot has no decision."),
         tr("{} flagged plots have no decision.")),
        (found, _WARNING, tr("{} plot with deforestation found."), tr("{} plots with deforestation found.")),
        (asked, _WARNING, tr("For {} plot the supplier is asked."), tr("For {} plots the supplier is asked.")),
        (later, _WARNING, tr("{} plot was put off in the review."), tr("{} plots were put off in the review.")),
        (unknown, _WARNING, tr("{} plot has no result on this computer."),
         tr("{} plots have no result on this computer.")),
        (standing.accepted, TOLD, tr("{} flagged plot was accepted in the review."),
         tr("{} flagged plots were accepted in the review.")),
    ):
        if number:
            yield Fact("", count(number, one, many), severity)
    for rules, severity in ((standing.errors, _ERROR), (standing.warnings, _WARNING)):
        for rule, number in rules.items():
            yield Fact(tr(all_rules()[rule].title), count(number, tr("{} plot"), tr("{} plots")), severity)


def lines_of(sections: Sequence[Section]) -> Iterator[str]:
    """For a log: one line a section, one a thing that is open."""
    for head, facts in sections:
        if head == OPEN:
            yield from (f"{head}: {fact.line()}" for fact in facts)
        else:
            yield f"{head}: " + "; ".join(fact.line() for fact in facts) + "."


def tell(run: Run, operation: Operation, known: Known) -> None:
    """Says in the log what would be declared, before anything is sent and whether or not it was confirmed."""
    if operation.declares is None:
        return
    declaration = operation.declares(run.values, known.store.list(run.provider.id))
    standing = standing_of(declaration, known, run.cancelled)
    for line in lines_of(sections_of(declaration, standing, run.provider.title, run.connection.name, Words())):
        run.info(line)
