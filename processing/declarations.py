"""What a statement would declare, in words: the same for the page of the desk and for the log of a run without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable

from ..bridge.context import Context
from ..bridge.declarations import DeclarationStanding, note_statement, standing_of
from ..checks.rules import all_rules
from ..evidence.decisions import ASK, LATER, REJECT
from ..evidence.flags import FOUND
from ..language import N_, tr, trn
from ..providers.declare import Declaration, Operation, Run
from ..providers.errors import InputError

OPEN, TOLD = N_("What is open"), "told"
_ERROR, _WARNING = "error", "warning"
_NOTHING = N_("Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.")


@dataclass(frozen=True)
class Fact:
    """A line. ``label`` may be empty; ``severity`` is error, warning or told."""

    label: str
    text: str
    severity: str = TOLD

    def line(self) -> str:
        said = f"{self.label}: {self.text}" if self.label else self.text
        return f"{self.severity}: {said}" if self.severity != TOLD else said


_COUNTED: tuple[
    tuple[Callable[[DeclarationStanding], int], str, Callable[[int, str], str]], ...
] = (  # the graver first
    (
        lambda each: each.decided.get(REJECT, 0),
        _ERROR,
        lambda k, n: trn(
            "{n} plot was rejected in the review and would be declared all the same.",
            "{n} plots were rejected in the review and would be declared all the same.",
            k,
            n=n,
        ),
    ),
    (
        lambda each: each.doubled,
        _ERROR,
        lambda k, n: trn(
            "{n} plot is there twice: its ground would be declared again.",
            "{n} plots are there twice: their ground would be declared again.",
            k,
            n=n,
        ),
    ),
    (
        lambda each: each.undecided,
        _WARNING,
        lambda k, n: trn("{n} flagged plot has no decision.", "{n} flagged plots have no decision.", k, n=n),
    ),
    (
        lambda each: each.outcomes.get(FOUND, 0),
        _WARNING,
        lambda k, n: trn("{n} plot with deforestation found.", "{n} plots with deforestation found.", k, n=n),
    ),
    (
        lambda each: each.decided.get(ASK, 0),
        _WARNING,
        lambda k, n: trn("For {n} plot the supplier is asked.", "For {n} plots the supplier is asked.", k, n=n),
    ),
    (
        lambda each: each.decided.get(LATER, 0),
        _WARNING,
        lambda k, n: trn("{n} plot was put off in the review.", "{n} plots were put off in the review.", k, n=n),
    ),
    (
        lambda each: each.outcomes.get("", 0),
        _WARNING,
        lambda k, n: trn(
            "{n} plot has no result on this computer.", "{n} plots have no result on this computer.", k, n=n
        ),
    ),
    (
        lambda each: each.accepted,
        TOLD,
        lambda k, n: trn(
            "{n} flagged plot was accepted in the review.", "{n} flagged plots were accepted in the review.", k, n=n
        ),
    ),
)
Section = tuple[str, Sequence[Fact]]
Number = Callable[[float, int], str]


def plainly(value: float, decimals: int = 0) -> str:
    """1204 -> 1,204, whatever the locale: for a log."""
    return f"{value:,.{decimals}f}"


def sections_of(
    declaration: Declaration, standing: DeclarationStanding, service: str, connection: str, number: Number = plainly
) -> list[Section]:
    """What is declared, in whose name, for which plots, and what is open."""
    through = tr("{service}, connection '{connection}'", service=service, connection=connection)
    return [
        (tr("What is declared"), [Fact(*each) for each in declaration.what]),
        (tr("In whose name"), [Fact(*each) for each in declaration.whose]),
        (tr("For which plots"), [*_plots(declaration, standing, number), Fact(tr("Through"), through)]),
        (tr(OPEN), list(_open(declaration, standing, number)) or [Fact("", tr(_NOTHING))]),
    ]


def _plots(declaration: Declaration, standing: DeclarationStanding, number: Number) -> Iterator[Fact]:
    yield Fact(tr("Plots"), number(standing.plots, 0))
    yield Fact(tr("Area of the plots"), tr("{hectares} ha", hectares=number(standing.hectares, 1)))
    if declaration.file is not None:
        yield Fact(tr("File"), declaration.file.name)
    else:
        yield Fact(tr("Collections"), ", ".join(declaration.remote_ids))


def _open(declaration: Declaration, standing: DeclarationStanding, number: Number) -> Iterator[Fact]:
    """The graver first."""
    for job in declaration.before:
        yield Fact(
            "",
            tr(
                "This own reference was sent on {day} (job {job}). The same statement is followed, not filed "
                "again, unless it is to be run anew.",
                day=job.created[:10],
                job=job.id,
            ),
            _WARNING,
        )
    if standing.unread:
        yield Fact("", tr("The plots were neither counted nor checked here: {why}", why=standing.unread), _ERROR)
    for stranger in standing.strangers:
        yield Fact(
            "",
            tr(
                "The plots of collection {id} are not known on this computer: they are neither counted nor "
                "checked here.",
                id=stranger,
            ),
            _WARNING,
        )
    for (reference, day), plots in standing.declared.items():
        told = trn(
            "{n} plot was declared before, in the statement {reference} of {day}.",
            "{n} plots were declared before, in the statement {reference} of {day}.",
            plots,
            n=number(plots, 0),
            reference=reference,
            day=day,
        )
        yield Fact("", told, _WARNING)
    for count, severity, words in _COUNTED:
        if count(standing):
            yield Fact("", words(count(standing), number(count(standing), 0)), severity)
    for rules, severity in ((standing.errors, _ERROR), (standing.warnings, _WARNING)):
        for rule, plots in rules.items():
            told = trn("{n} plot", "{n} plots", plots, n=number(plots, 0))
            yield Fact(tr(all_rules()[rule].title), told, severity)


def lines_of(sections: Sequence[Section]) -> Iterator[str]:
    """For a log: one line a section, one a thing that is open."""
    for head, facts in sections:
        if head == tr(OPEN):
            yield from (f"{head}: {fact.line()}" for fact in facts)
        else:
            yield f"{head}: " + "; ".join(fact.line() for fact in facts) + "."


def performed(run: Run, operation: Operation, context: Context) -> Mapping[str, Any]:
    """Runs the operation. What it declares is said in the log before anything is sent, and whether or not it was
    confirmed; what was declared is kept with its ground."""
    if operation.declares is None:
        return operation.run(run)
    known = context.known(run.provider, run.connection)
    declaration = operation.declares(run.values, known.store.list(run.provider.id))
    standing = standing_of(declaration, known, run.cancelled)
    for line in lines_of(sections_of(declaration, standing, run.provider.title, run.connection.name)):
        run.info(line)
    results = operation.run(run)
    job = known.store.get(str(results.get("JOB_ID") or ""))
    if job is not None:
        try:
            note_statement(declaration, standing, known, job)
        except InputError as error:
            run.warn(
                tr(
                    "The statement was filed, and its numbers are in the job {job}; they could not be noted with "
                    "its plots: {why}",
                    job=job.id,
                    why=error,
                )
            )
    return results
