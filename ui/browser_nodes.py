"""What stands under GeoRelay in QGIS's browser: jobs, services, their connections, and what an account keeps there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Callable, Optional
from urllib.parse import quote

from ..bridge.context import Context
from ..bridge.listings import ListWish
from ..providers.declare import Field, Intent, Operation, Out, Provider, Shelf, field_named
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState
from .connection_choice import connections_of
from .jobs_model import state_of
from .lists import Lists, label_of, wish_for
from .price import may_ask
from .words import tr

ROOT = "georelay:"
MOST_JOBS = 200
_ORDER = (Intent.RUN, Intent.LOOK, Intent.MANAGE, Intent.DELETE)

Act = Optional[tuple[str, Callable[[], Any]]]  # None: a line between two groups


@dataclass(frozen=True)
class Node:
    """``path`` tells it apart and holds no secret; `

    ``show`` puts it on the map; ``target`` is what travels when it is dragged there, see `Nodes.drop`.
    """

    path: str
    words: str
    icon: str
    children: Optional[Callable[[], Sequence[Node]]] = None
    fetch: Optional[Callable[[bool], Any]] = None
    acts: tuple[Act, ...] = ()
    show: Optional[Callable[[], Any]] = None
    target: str = ""
    tip: str = ""
    wish: Optional[ListWish] = None


@dataclass(frozen=True)
class Doings:
    """What a person may do with a node; the desk gives it."""

    open_operation: Callable[[str, str, str, dict[str, Any]], Any]  # provider, operation, connection, inputs
    show: Callable[[Provider, str, Operation, Mapping[str, str], str], Any]
    bring: Callable[[Job], Any]
    open_job: Callable[[str], Any]
    options: Callable[[], Any]
    unlock: Callable[[Provider, str], Any]
    copy: Callable[[str], Any]


@dataclass(frozen=True)
class _Place:
    """Where a node stands: whose account, and the ids (input, id) of the things around it."""

    provider: Provider
    connection: str
    path: str
    ids: tuple[tuple[str, str], ...] = ()


@dataclass
class Nodes:
    """Makes the nodes when they are asked for; what is slow comes through ``lists`` and is told by its `told`."""

    context: Context
    lists: Lists
    doings: Doings

    def root(self) -> Node:
        return Node(ROOT, "GeoRelay", "georelay", self._services, acts=((tr("Connections..."), self.doings.options),))

    def _services(self) -> list[Node]:
        jobs = Node(f"{ROOT}/jobs", tr("Jobs"), "/mActionHistory.svg", self._jobs)
        return [jobs, *(self._service(provider) for provider in self.context.providers if provider.shelves)]

    def _service(self, provider: Provider) -> Node:
        return Node(
            f"{ROOT}/{provider.id}",
            provider.title,
            "/mIconConnect.svg",
            lambda: [self._connection(provider, *each) for each in connections_of(self.context, provider)],
            acts=((tr("Connections..."), self.doings.options),),
        )

    def _connection(self, provider: Provider, name: str, words: str) -> Node:
        place = _Place(provider, name, f"{ROOT}/{provider.id}/{quote(name)}")
        first = provider.operations[0]
        open_it = (tr("Open in the dock Services"), lambda: self.doings.open_operation(provider.id, first.id, name, {}))
        return Node(
            place.path,
            words,
            "/mIconFolder.svg",
            lambda: [self._shelf(place, shelf) for shelf in provider.shelves],
            acts=(open_it, (tr("Connections..."), self.doings.options)),
        )

    # what an account keeps

    def _shelf(self, place: _Place, shelf: Shelf) -> Node:
        lister = operation_named(place.provider, shelf.listed.by)
        given = {name: value for name, value in place.ids if lister and field_named(lister, name)}
        wish = wish_for(place.provider, place.connection, shelf.listed, given)
        path = f"{place.path}/{shelf.field}"
        unlock = (tr("Unlock"), lambda: self.doings.unlock(place.provider, place.connection))
        return Node(
            path,
            tr(shelf.title),
            "/mIconFolder.svg",
            lambda: self._things(place, shelf, wish, path),
            lambda again: self.lists.ask(wish, again),
            wish=wish,
            acts=() if may_ask(self.context, place.connection) else (unlock,),
        )

    def _things(self, place: _Place, shelf: Shelf, wish: ListWish, path: str) -> list[Node]:
        rows = [row for row in self.lists.rows(wish) if row.get(shelf.listed.value) not in (None, "")]
        things = [self._thing(place, shelf, row, path) for row in rows]
        if self.lists.is_asking(wish):
            return [*things, self._words(path, tr("Asking the service..."))] if not things else things
        if self.lists.why(wish):
            return [self._words(path, self.lists.why(wish)), *things]
        return things or [
            self._words(
                path, tr("Nothing here yet.") if self.lists.was_told(wish) else tr("Refresh to ask the service.")
            )
        ]

    def _thing(self, place: _Place, shelf: Shelf, row: Mapping[str, Any], path: str) -> Node:
        thing = str(row[shelf.listed.value])
        inside = replace(place, path=f"{path}/{quote(thing, safe='')}", ids=(*place.ids, (shelf.field, thing)))
        words = label_of(row, shelf.listed.shows) or thing
        name = str(row.get(shelf.listed.shows[0].column) or thing)
        shows, inner = operation_named(place.provider, shelf.shows), shelf.inner
        target = (
            json.dumps(
                {
                    "provider": place.provider.id,
                    "connection": place.connection,
                    "operation": shelf.shows,
                    "given": dict(inside.ids),
                    "name": name,
                }
            )
            if shows
            else ""
        )
        return Node(
            inside.path,
            words,
            _icon_of(shows),
            (lambda: [self._shelf(inside, inner)]) if inner is not None else None,
            acts=tuple(self._acts(inside, shelf, thing, target)),
            target=target,
            tip=thing,
            show=(lambda: self.drop(target)) if target else None,
        )

    def _acts(self, place: _Place, shelf: Shelf, thing: str, target: str) -> Iterator[Act]:
        """What can be done with it: every operation that takes it, as the dock Services offers them."""
        if target:
            yield tr("Show on map"), lambda: self.drop(target)
        for intent in _ORDER:
            fitting = [
                (each, field)
                for each in place.provider.operations
                for field in (taking(each, shelf),)
                if field is not None and each.wanted_for is intent and each.id != shelf.shows
            ]
            if fitting:
                yield None
            for operation, taken in fitting:
                inputs = inputs_for(operation, taken, thing, dict(place.ids))
                yield (
                    tr("{}...").format(tr(operation.title)),
                    partial(self.doings.open_operation, place.provider.id, operation.id, place.connection, inputs),
                )
        yield None
        yield tr("Copy the id"), lambda: self.doings.copy(thing)

    def drop(self, target: str) -> None:
        """Puts on the map what was dragged there, or shown by a click."""
        told = json.loads(target)
        if "job" in told:
            job = self.context.store().get(told["job"])
            if job is not None:
                self.doings.bring(job)
            return
        provider = self.context.provider(told["provider"])
        operation = operation_named(provider, told["operation"])
        if operation is not None:
            self.doings.show(provider, told["connection"], operation, told["given"], told["name"])

    @staticmethod
    def _words(path: str, words: str) -> Node:
        """A line that says something and can do nothing."""
        return Node(f"{path}/?{words}", words, "/mIconInfo.svg")

    # jobs

    def _jobs(self) -> list[Node]:
        if not any(self.context.home().glob("jobs.sqlite")):
            return [self._words(f"{ROOT}/jobs", tr("No jobs yet."))]
        try:
            jobs = [job for job in self.context.jobs()[0] if not job.parent]
        except GeoRelayError as error:
            return [self._words(f"{ROOT}/jobs", str(error))]
        return [self._job(job) for job in jobs[:MOST_JOBS]] or [self._words(f"{ROOT}/jobs", tr("No jobs yet."))]

    def _job(self, job: Job) -> Node:
        shows = job.state is JobState.SUCCEEDED and self.context.collects(job)
        acts: list[Act] = [(tr("Show on map"), lambda: self.doings.bring(job))] if shows else []
        acts.append((tr("Show in the list of jobs"), lambda: self.doings.open_job(job.id)))
        return Node(
            f"{ROOT}/jobs/{job.id}",
            f"{job.name} · {state_of(job)}",
            f"job {job.state.value}",
            acts=tuple(acts),
            show=(lambda: self.doings.bring(job)) if shows else None,
            target=json.dumps({"job": job.id}) if shows else "",
            tip=job.id,
        )


def operation_named(provider: Provider, operation_id: str) -> Optional[Operation]:
    return next((each for each in provider.operations if each.id == operation_id), None)


def taking(operation: Operation, shelf: Shelf) -> Optional[Field]:
    """The input of an operation that takes the id of a thing on the shelf, or None."""
    fits = (
        each
        for each in operation.fields
        if each.listed is not None
        and each.listed.by == shelf.listed.by
        and each.listed.value == shelf.listed.value
        and not each.listed.of
    )
    return next(fits, None)


def inputs_for(operation: Operation, taken: Field, thing: str, around: Mapping[str, str]) -> dict[str, Any]:
    """What the form is filled with: the thing, those around it, and the choices with which the input has a meaning."""
    inputs: dict[str, Any] = {name: value for name, value in around.items() if field_named(operation, name)}
    inputs[taken.name] = thing
    for name, values in taken.listed.when or taken.shown_when if taken.listed else ():
        choice = field_named(operation, name)
        places = [at for at, each in enumerate(choice.choices) if each.value in values] if choice else []
        if places:
            inputs[name] = places[0]
    return inputs


def _icon_of(shows: Optional[Operation]) -> str:
    kinds = {each.kind for each in shows.outputs} if shows is not None else set()
    if kinds & {Out.RASTER, Out.LAYER}:
        return "/mIconRaster.svg"
    return "/mIconVector.svg" if Out.FEATURES in kinds else "/mIconFolder.svg"
