"""From the files of a downloaded scenario to its layers: which tiles belong together, and which format to use.

Documented levels: tile / EXPORT / layer / format / files. Other trees occur;
then the names of folders and files decide. Nothing is opened here.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Optional

from ...language import N_, tr


class Form(str, Enum):
    """How the files of a layer are put together."""

    VECTOR = "vector"  # tiles overlap on their seams: merged without the doubles
    RASTER = "raster"  # tiles side by side: one virtual raster
    SCENE = "scene"  # 3D tiles: one tileset.json each


KINDS = {
    "building": N_("Buildings"),
    "tree": N_("Trees"),
    "road": N_("Roads"),
    "clutter": N_("Land cover"),
    "dtm": N_("Terrain"),
}
_ALIASES = {"buildings": "building", "trees": "tree", "roads": "road", "vegetation": "tree", "dem": "dtm"}
_ORDER = (*KINDS, "other")
_EXPORT = "EXPORT"
_VECTOR_FORMATS = (".gpkg", ".fgb", ".geojson", ".shp")  # the first that a tile has is used
_RASTER_FORMATS = (".tif", ".tiff")
_FORMS = {**dict.fromkeys(_VECTOR_FORMATS, Form.VECTOR), **dict.fromkeys(_RASTER_FORMATS, Form.RASTER)}
_TILESET = "tileset.json"


@dataclass(frozen=True)
class ResultLayer:
    """One layer. ``kind`` building, tree, road, clutter, dtm or other; ``files`` one or more a tile, in tile order."""

    kind: str
    name: str
    form: Form
    files: tuple[Path, ...]

    @property
    def title(self) -> str:
        title = tr(KINDS.get(self.kind, self.name))
        return f"{title} (3D)" if self.form is Form.SCENE else title


@dataclass(frozen=True)
class ResultLayers:
    """The layers, and shapefiles that cannot be opened because a file beside them is missing."""

    layers: tuple[ResultLayer, ...]
    incomplete: tuple[Path, ...]


@dataclass(frozen=True)
class _Item:
    """One file that opens as a layer."""

    path: Path
    tile: tuple[str, ...]
    kind: str
    name: str
    form: Form

    @property
    def rank(self) -> int:
        return _VECTOR_FORMATS.index(self.path.suffix.lower()) if self.form is Form.VECTOR else 0


def results_in(roots: Sequence[Path]) -> ResultLayers:
    """The layers under these folders (one folder a scenario; layers of several scenarios are put together)."""
    items: list[_Item] = []
    incomplete: list[Path] = []
    for root in roots:
        files = sorted(_files_under(root))
        for item in _items_of(root, files):
            if _is_incomplete(item.path):
                incomplete.append(item.path)
            else:
                items.append(item)
    return ResultLayers(tuple(_layers_of(_preferred(items))), tuple(incomplete))


def layers_touched(absent: Iterable[tuple[Path, str]]) -> set[tuple[str, str, Form]]:
    """(kind, name, form) of the layers that absent files would belong to, by their (scenario folder, name below it).

    What a zip held nobody knows: it stands for all that its folder may be a part of.
    """
    found = set()
    for root, name in absent:
        parts = tuple(part for part in re.split(r"[/\\]|: ", name) if part)
        is_packed = parts[-1].lower().endswith(".zip")
        for form in Form if is_packed else (_form_of(parts[-1]),):
            item = _item(root.joinpath(*parts), root, parts, form)
            kinds = KINDS if is_packed and item.kind == "other" else (item.kind,)
            found |= {(kind, kind if kind != "other" else item.name, form) for kind in kinds}
    return found


def _form_of(name: str) -> Form:
    """The kind of layer that a file belongs to, be it one of the files beside its main one."""
    suffix = Path(name).suffix.lower()
    if suffix in _FORMS:
        return _FORMS[suffix]
    if suffix in (".shx", ".dbf", ".prj", ".cpg", ".qix"):
        return Form.VECTOR
    return Form.RASTER if name.lower().endswith((".aux.xml", ".tfw", ".ovr", ".vrt")) else Form.SCENE


def tile_order(name: str) -> tuple[int, int, str]:
    """Sorts tile names: numbers by their value, then texts."""
    return (0, int(name), "") if name.isdecimal() else (1, 0, name)


def _files_under(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(str(root), followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".unzip-")]  # of a process that died
        for name in names:
            if not Path(folder, name).is_symlink():
                yield Path(folder, name)


def _items_of(root: Path, files: Iterable[Path]) -> Iterator[_Item]:
    scenes: list[Path] = []
    for path in files:
        parts = path.relative_to(root).parts
        form = _FORMS.get(path.suffix.lower())
        if path.name.lower() == _TILESET:
            scenes.append(path)
        elif form is not None:
            yield _item(path, root, parts, form)
    for path in scenes:
        if not any(other != path and other.parent in path.parent.parents for other in scenes):  # tilesets may nest
            yield _item(path, root, path.relative_to(root).parts, Form.SCENE)


def _item(path: Path, root: Path, parts: tuple[str, ...], form: Form) -> _Item:
    folders, stem = parts[:-1], path.stem
    exports = [place for place, name in enumerate(folders) if name.upper() == _EXPORT]
    tile, below = (folders[: exports[0]], folders[exports[0] + 1 :]) if exports else (folders[:-2], folders)
    kind = next((found for found in map(_kind_named, (*below, stem)) if found), "other")
    name = kind if kind != "other" else next(iter(below), stem) if form is not Form.SCENE else "3D tiles"
    return _Item(path, (str(root), *tile), kind, name, form)


def _kind_named(name: str) -> Optional[str]:
    word = re.split(r"[^a-z]+", name.lower())[0]
    word = _ALIASES.get(word, word)
    return word if word in KINDS else None


def _preferred(items: Iterable[_Item]) -> list[_Item]:
    """Of several vector formats of the same layer and tile, the first of `_VECTOR_FORMATS` only."""
    items = list(items)
    best: dict[tuple[object, ...], int] = {}
    for item in items:
        key = (item.tile, item.kind, item.name, item.form)
        best[key] = min(best.get(key, item.rank), item.rank)
    return [item for item in items if item.rank == best[(item.tile, item.kind, item.name, item.form)]]


def _layers_of(items: Iterable[_Item]) -> Iterator[ResultLayer]:
    groups: dict[tuple[str, str, Form], list[_Item]] = defaultdict(list)
    for item in items:
        groups[(item.kind, item.name, item.form)].append(item)
    for (kind, name, form), members in sorted(groups.items(), key=lambda each: _place(*each[0])):
        for label, alike in sorted(_told_apart(name, members).items()):
            alike.sort(key=lambda item: ([tile_order(part) for part in item.tile[1:]], item.tile[0], item.path.name))
            yield ResultLayer(kind, label, form, tuple(item.path for item in alike))


def _place(kind: str, name: str, form: Form) -> tuple[int, str, int]:
    return _ORDER.index(kind), name, tuple(Form).index(form)


def _told_apart(name: str, members: Sequence[_Item]) -> dict[str, list[_Item]]:
    """One layer where each tile has one file; else one layer for each file name."""
    tiles = [item.tile for item in members]
    if len(set(tiles)) == len(tiles):
        return {name: list(members)}
    named: dict[str, list[_Item]] = defaultdict(list)
    for item in members:
        named[item.path.stem if item.form is not Form.SCENE else item.path.parent.name].append(item)
    return dict(named)


def _is_incomplete(path: Path) -> bool:
    """A shapefile without its index or table; suffixes may be in either case."""
    if path.suffix.lower() != ".shp":
        return False
    return not all(
        path.with_suffix(suffix).exists() or path.with_suffix(suffix.upper()).exists() for suffix in (".shx", ".dbf")
    )
