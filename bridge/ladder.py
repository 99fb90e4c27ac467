"""How a result finds the plot that it is about: the surest sign first, never by order and never the nearest.

Each rung is tried only for the results that the one before left over. No page
of a service promises that its answer carries what was sent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from ..checks.columns import read_wkb
from ..checks.ground import fingerprints, joint_ground
from ..checks.ground import rounded as nearest
from ..checks.positions import row_bounds
from ..language import N_, tr
from ..providers.figures import views

OWN, PLOT_ID, COLUMN, NAME, UUID, GROUND = (
    N_("our own id"),
    N_("the plot id that was sent"),
    N_("the id column"),
    N_("the name"),
    N_("the service's own id"),
    N_("the outline"),
)
_SAYS_WHO = ("uuid", "plotid", "id", "fid", "name")
_NEAR = 0.001  # degrees: a result that lies elsewhere is not of the plot whose id it happens to carry

Row = Mapping[str, Any]  # a GeoJSON feature
ToWkb = Callable[[Any], Optional[bytes]]


@dataclass(frozen=True)
class SentSigns:
    """What went to the service of each plot, position by position; ``names`` where a layer has such a column.

    ``id_names``: how the id column may be called in an answer, in lower case.
    """

    keys: Sequence[str]
    plot_ids: Sequence[Optional[str]] = ()
    ids: Sequence[Optional[str]] = ()
    id_names: Sequence[str] = ()
    names: Sequence[Optional[str]] = ()


@dataclass
class Placed:
    """``homes``: row number -> positions of its plots (several only where plots share their ground)."""

    homes: dict[int, tuple[int, ...]] = field(default_factory=dict)
    rungs: Counter[str] = field(default_factory=Counter)
    left: list[int] = field(default_factory=list)

    def put(self, row: int, homes: tuple[int, ...], rung: str) -> None:
        self.homes[row] = homes
        self.rungs[rung] += 1

    def told(self) -> str:
        """`12 by our own id, 3 by the outline`; "" where none found its plot."""
        rungs = (OWN, PLOT_ID, COLUMN, NAME, UUID, GROUND)
        return ", ".join(
            tr("{count} by {way}", count=f"{self.rungs[rung]:,}", way=tr(rung)) for rung in rungs if self.rungs[rung]
        )


class Ladder:
    """``outlines()`` are the plots' WKB in lon/lat as they were sent; it is asked only where it is needed."""

    def __init__(
        self, sent: SentSigns, key: str, outlines: Callable[[], Sequence[Optional[bytes]]], to_wkb: ToWkb
    ) -> None:
        self._to_wkb, self._ask = to_wkb, outlines
        self._known: Optional[Sequence[Optional[bytes]]] = None
        self._boxes: Optional[list[list[float]]] = None
        self._prints: Optional[dict[str, list[int]]] = None
        self._signs = [
            (OWN, (key.lower(),), _Index(sent.keys)),
            (PLOT_ID, ("plotid",), _Index(sent.plot_ids)),
            (COLUMN, tuple(sent.id_names), _Index(sent.ids)),
            (NAME, ("name",), _Index(sent.names)),
        ]

    def place(self, rows: Iterable[Row], base: Optional[Callable[[], Iterable[Row]]] = None) -> Placed:
        """Finds the plots of the rows, which are read once for each rung that is needed.

        ``base``: one look at what the service keeps of the plots, which may tie its own ids to ours.
        """
        placed = Placed()
        for number, row in enumerate(rows):
            rung, home = self._by_name(row)
            if home is None:
                placed.left.append(number)
            else:
                placed.put(number, (home,), rung)
        if placed.left and base is not None:
            self._by_service_id(rows, base(), placed)
        if placed.left:
            self._by_ground(rows, placed)
        return placed

    def _by_name(self, row: Row) -> tuple[str, Optional[int]]:
        given = list(views(row.get("properties") or {}))
        for rung, names, index in self._signs:
            for value in (view[name] for view in given for name in names if name in view):
                home = index.find(value)
                if home is not None and (rung == OWN or self._is_near(row, home)):
                    return rung, home
        return "", None

    def _by_service_id(self, rows: Iterable[Row], base: Iterable[Row], placed: Placed) -> None:
        known: dict[tuple[str, str], set[int]] = {}
        kept = list(base)
        found = Placed()
        for number, row in enumerate(kept):
            _, home = self._by_name(row)
            if home is None:
                found.left.append(number)
            else:
                found.homes[number] = (home,)
        self._by_equal_outline(kept, found)
        for number, homes in found.homes.items():
            for sign in _service_ids(kept[number]) if len(homes) == 1 else ():
                known.setdefault(sign, set()).add(homes[0])
        for number, row in _some(rows, placed.left):
            tied = [known[sign] for sign in _service_ids(row) if len(known.get(sign, ())) == 1]
            if tied:
                placed.put(number, tuple(tied[0]), UUID)
        placed.left = [number for number in placed.left if number not in placed.homes]

    def _by_ground(self, rows: Iterable[Row], placed: Placed) -> None:
        self._by_equal_outline(rows, placed)
        pieces = [(number, self._to_wkb(row.get("geometry"))) for number, row in _some(rows, placed.left)]
        joint = joint_ground(self._outlines(), [wkb for _, wkb in pieces])
        for at, home in joint.items():
            placed.put(pieces[at][0], (home,), GROUND)
        placed.left = [number for number in placed.left if number not in placed.homes]

    def _by_equal_outline(self, rows: Iterable[Row], placed: Placed) -> None:
        """Plots that share their ground are told apart by nothing: they get a result only if all say the same."""
        if not placed.left:
            return
        plots, left = self._by_print(), list(_some(rows, placed.left))
        marks = fingerprints([self._to_wkb(row.get("geometry")) for _, row in left], ways=(nearest,))
        groups: dict[tuple[int, ...], list[tuple[int, str]]] = {}
        for (number, row), mark in zip(left, marks):
            there = plots.get("".join(mark))
            if there:
                groups.setdefault(tuple(there), []).append((number, _says(row)))
        for homes, found in groups.items():
            if len(homes) > 1 and len({says for _, says in found}) > 1:
                continue
            for at, (number, _) in enumerate(found):
                shared = len(found) == 1 or len(homes) == 1
                placed.put(number, homes if shared else (homes[at % len(homes)],), GROUND)
        placed.left = [number for number in placed.left if number not in placed.homes]

    def _by_print(self) -> dict[str, list[int]]:
        if self._prints is None:
            self._prints = {}
            for home, prints in enumerate(fingerprints(self._outlines())):
                for each in prints:
                    self._prints.setdefault(each, []).append(home)
        return self._prints

    def _outlines(self) -> Sequence[Optional[bytes]]:
        if self._known is None:
            self._known = self._ask()
        return self._known

    def _is_near(self, row: Row, home: int) -> bool:
        """Whether the row lies where the plot does; yes where either has no place."""
        positions = list(_positions((row.get("geometry") or {}).get("coordinates")))
        west, south, east, north = self._bounds()[home]
        if not positions or west != west:
            return True
        xs, ys = [x for x, _ in positions], [y for _, y in positions]
        beside = min(xs) > east + _NEAR or max(xs) < west - _NEAR
        return not beside and min(ys) <= north + _NEAR and max(ys) >= south - _NEAR

    def _bounds(self) -> list[list[float]]:
        if self._boxes is None:
            columns = read_wkb(self._outlines())
            self._boxes = row_bounds(columns, columns.xy).tolist()
        return self._boxes


def _positions(coordinates: Any) -> Iterator[tuple[float, float]]:
    """Every (x, y) of GeoJSON coordinates, however deep."""
    if not isinstance(coordinates, list) or not coordinates:
        return
    if isinstance(coordinates[0], (int, float)):
        if len(coordinates) > 1 and isinstance(coordinates[1], (int, float)):
            yield coordinates[0], coordinates[1]
        return
    for each in coordinates:
        yield from _positions(each)


def _some(rows: Iterable[Row], numbers: Sequence[int]) -> Iterable[tuple[int, Row]]:
    wanted = set(numbers)
    return ((number, row) for number, row in enumerate(rows) if number in wanted)


def _service_ids(row: Row) -> list[tuple[str, str]]:
    given = list(views(row.get("properties") or {}))
    signs = ((name, view[name]) for name in ("uuid", "plotid") for view in given if name in view)
    return [(name, text) for name, text in ((name, key_text(value)) for name, value in signs) if text]


def _says(row: Row) -> str:
    properties = row.get("properties") or {}
    return repr(sorted((name, repr(value)) for name, value in properties.items() if name.lower() not in _SAYS_WHO))


class _Index:
    """Positions by text: as it is, else without the case and the form of a number; only what is there once."""

    def __init__(self, texts: Sequence[Optional[str]]) -> None:
        self._exact, self._loose = _once(texts, key_text), _once(texts, _loose)

    def find(self, value: Any) -> Optional[int]:
        if value is None or isinstance(value, (bool, dict, list)):
            return None
        exact = self._exact.get(key_text(value), None)
        return exact if exact is not None else self._loose.get(_loose(value), None)


def _once(texts: Sequence[Optional[str]], form: Callable[[Any], str]) -> dict[str, int]:
    counts = Counter(form(text) for text in texts)
    return {form(text): at for at, text in enumerate(texts) if form(text) and counts[form(text)] == 1}


def key_text(value: Any) -> str:
    """An id as text: whole numbers without decimals, no blanks around; "" for none."""
    if value is None or isinstance(value, (bool, dict, list)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _loose(value: Any) -> str:
    text = key_text(value).casefold()
    whole, point, rest = text.partition(".")
    if point and not rest.strip("0"):
        text = whole
    return text.lstrip("0") or "0" if text.isdigit() else text
