"""What ``download/urls`` lists: one zip or a tree of presigned URLs, in pages, with hostile names where asked for."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import stat
import uuid
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote

from ..accounts import sign
from ..state import State

SERVICE = "beod"
NEXT = "NextContinuationToken"
EMPTY_TILE = "empty"
EVIL = "this file must not be written outside the chosen folder\n"
HOSTILE_NAMES: tuple[tuple[str, ...], ...] = (
    ("0", "EXPORT", "..", "..", "..", "escaped.txt"),
    ("/etc", "absolute.txt"),
    ("0", "EXPORT", "building", "a/../../b.txt"),
    ("0", "EXPORT", "building", "back\\slash.txt"),
    ("C:", "drive.txt"),
    ("0", "EXPORT", "building", "stream.txt:hidden"),
    ("0", "EXPORT", "building", "CON.txt"),
    ("0", "EXPORT", "building", "trailing. "),
    ("0", "EXPORT", "building", "", "empty.txt"),
    ("0", "EXPORT", "building", "nul\x00byte.txt"),
    ("0", "EXPORT", "building", "n" * 300 + ".txt"),
    (*("deep",) * 30, "deep.txt"),
)
HOSTILE_MEMBERS = (
    "../../escaped.txt",
    "/etc/absolute.txt",
    "back\\..\\slash.txt",
    "C:/drive.txt",
    "0/CON.txt",
    "0/a./b",
)
HOSTILE_NODES: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("0", "EXPORT", "building", "null.txt"), None),
    (("0", "EXPORT", "building", "number.txt"), 7),
    (("0", "EXPORT", "building", "list.txt"), ["https://example.org/a"]),
    (("0", "EXPORT", "building", "file.txt"), "file:///etc/passwd"),
    (("0", "EXPORT", "building", "private.txt"), "http://10.0.0.1/private.txt"),
)


@dataclass(frozen=True)
class Entry:
    """One file of the listing: where it is listed, and its number in the scenario's storage (or any other node)."""

    parts: tuple[str, ...]
    number: Optional[int] = None
    node: Any = None
    archive: int = 0  # of `packed_folders`, from 1


def list_page(
    state: State, scenario: Mapping[str, Any], token: Optional[str], storage_url: str
) -> Optional[dict[str, Any]]:
    """One page as the API answers it; None for a token that no page gave."""
    delivery = state.option("beod.delivery")
    if delivery == "empty":
        return {}
    if delivery == "words":
        return {"message": "The results are being prepared", "code": 17}
    if delivery == "zip" or (delivery == "auto" and _is_small(state, scenario)):
        name = f"{scenario['scenario_id']}.zip"
        return None if token else {name: presigned(state, storage_url, scenario["scenario_id"], "zip", name)}
    start = _read_token(state, scenario, token)
    if start is None:
        return None
    return _tree_page(state, scenario, start, storage_url)


def _is_small(state: State, scenario: Mapping[str, Any]) -> bool:
    """By the area's bounding box, in a rough way: the threshold of the service is not known either."""
    lons, lats = zip(*scenario["rings"][0])
    metre = 111_320.0
    hectares = (max(lons) - min(lons)) * metre * 0.7 * (max(lats) - min(lats)) * metre / 10_000
    return hectares < state.option("beod.zip_hectares") and not state.option("beod.many_files")


def _tree_page(state: State, scenario: Mapping[str, Any], start: tuple[int, str], storage_url: str) -> dict[str, Any]:
    entries = entries_of(state, scenario)
    size, paging = state.option("beod.page_size") or len(entries) or 1, state.option("beod.paging")
    place, mark = start
    if mark == "void":  # a page that holds a token and nothing else
        return {NEXT: _token(state, scenario, place, "")}
    page: dict[str, Any] = {}
    for entry in entries[place : place + size]:
        _hang(page, entry.parts, _node(state, scenario, entry, storage_url))
    if place == 0 and start[1] == "":
        page.setdefault(EMPTY_TILE, {})["EXPORT"] = {}
    if paging == "circle" and size < len(entries):
        page[NEXT] = _token(state, scenario, place if place else size, "")
    elif place + size < len(entries):
        page[NEXT] = _token(state, scenario, place + size, "void" if paging == "empty_page" and place == 0 else "")
    return page


def _node(state: State, scenario: Mapping[str, Any], entry: Entry, storage_url: str) -> Any:
    if entry.number is None and entry.archive:
        return presigned(state, storage_url, scenario["scenario_id"], f"z{entry.archive}", entry.parts[-1])
    if entry.number is None:
        return entry.node
    return presigned(state, storage_url, scenario["scenario_id"], str(entry.number), entry.parts[-1])


def _hang(page: dict[str, Any], parts: Sequence[str], node: Any) -> None:
    folder = page
    for part in parts[:-1]:
        folder = folder.setdefault(part, {})
    folder[parts[-1]] = node


def entries_of(state: State, scenario: Mapping[str, Any]) -> list[Entry]:
    """Everything listed for the scenario, in the listed order."""
    many = int(state.option("beod.many_files"))
    if many:
        return [
            Entry((str(n // 5000), "EXPORT", "building", "3d_tiles", f"{n // 100:04d}", f"{n:06d}.bin"), n)
            for n in range(many)
        ]
    paths = result_files(state, scenario)
    if state.option("beod.delivery") in ("zips", "nested"):
        folders = packed_folders(paths, state.option("beod.delivery") == "nested")
        return [Entry((*folder[:-1], folder[-1] + ".zip"), archive=at) for at, folder in enumerate(folders, 1)]
    entries = [Entry(tuple(path.split("/")), number) for number, path in enumerate(paths)]
    if state.option("beod.hostile"):
        entries += [Entry(parts, len(paths)) for parts in HOSTILE_NAMES]
        entries += [Entry(parts, None, node) for parts, node in HOSTILE_NODES]
        twin = (*entries[0].parts[:-1], entries[0].parts[-1].upper())  # differs in case only
        entries.append(Entry(twin, len(paths)))
    return entries


def result_folder(state: State, scenario: Mapping[str, Any]) -> Path:
    """Where the scenario's files lie, made when they are first asked for."""
    from .results import Ordered, make_results  # GDAL is needed for the data alone

    order = scenario["order"]
    key = hashlib.sha256(str(scenario["scenario_id"]).encode()).hexdigest()[:16]
    folder = state.folder("beod") / key
    rings = tuple(tuple((lon, lat) for lon, lat in ring) for ring in scenario["rings"])
    vector, raster, three_d = (tuple(each for each in order.get(name, "").split(",") if each) for name in FORMAT_FIELDS)
    make_results(folder, Ordered(rings, order["output_crs"], vector, raster, three_d))
    return folder


FORMAT_FIELDS = ("vector_formats", "raster_formats", "three_d_formats")


def result_files(state: State, scenario: Mapping[str, Any]) -> list[str]:
    """The paths under `result_folder`, sorted."""
    folder = result_folder(state, scenario)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def packed_folders(paths: Sequence[str], nested: bool) -> list[tuple[str, ...]]:
    """The folders that are delivered as zips in the tree: each that holds files, or (nested) each tile."""
    return sorted({tuple(path.split("/")[: 1 if nested else -1]) for path in paths})


def packed_folder(state: State, scenario: Mapping[str, Any], number: int) -> Optional[Path]:
    """One folder of the results as a zip; a tile's zip holds the zips of its folders, where they would stand."""
    paths, nested = result_files(state, scenario), state.option("beod.delivery") == "nested"
    folders = packed_folders(paths, nested)
    if not 1 <= number <= len(folders):
        return None
    root, folder = result_folder(state, scenario), folders[number - 1]
    target = root.with_suffix(".{}{}.zip".format("n" if nested else "z", number))
    if not target.exists():
        fresh = target.with_name(f"{target.name}.{uuid.uuid4().hex}")
        fresh.write_bytes(_packed(root, paths, folder, packed_folders(paths, False) if nested else ()))
        os.replace(str(fresh), str(target))
    return target


def _packed(root: Path, paths: Sequence[str], folder: tuple[str, ...], inner: Sequence[tuple[str, ...]]) -> bytes:
    """The files of the folder, named from the folder's own name on, so that they land where they belong."""
    above, raw = len("/".join(folder[:-1])) + (len(folder) > 1), io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in (other for other in inner if other[: len(folder)] == folder):
            archive.writestr("/".join(each)[above:] + ".zip", _packed(root, paths, each, ()))
        for path in paths:
            if not inner and tuple(path.split("/")[:-1]) == folder:
                archive.write(str(root / path), path[above:])
    return raw.getvalue()


def zip_file(state: State, scenario: Mapping[str, Any]) -> Path:
    """The scenario's files as one zip; hostile members are in another one."""
    folder, hostile = result_folder(state, scenario), bool(state.option("beod.hostile"))
    path = folder.with_suffix(".hostile.zip" if hostile else ".zip")
    if not path.exists():
        fresh = path.with_name(f"{path.name}.{uuid.uuid4().hex}")
        with zipfile.ZipFile(str(fresh), "w", zipfile.ZIP_DEFLATED) as archive:
            for name in result_files(state, scenario):
                archive.write(str(folder / name), name)
            if hostile:
                _add_hostile(archive)
        os.replace(str(fresh), str(path))
    return path


def _add_hostile(archive: zipfile.ZipFile) -> None:
    for name in HOSTILE_MEMBERS:
        archive.writestr(zipfile.ZipInfo(name), EVIL)
    link = zipfile.ZipInfo("0/link")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, "/etc/passwd")
    for name in ("0/Double.txt", "0/double.txt"):
        archive.writestr(zipfile.ZipInfo(name), EVIL)
    bomb = zipfile.ZipInfo("0/bomb.bin")
    bomb.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(bomb, "w", force_zip64=True) as member:
        for _ in range(110):
            member.write(bytes(1 << 20))


def presigned(state: State, storage_url: str, scenario_id: Any, item: str, name: str, moved: str = "") -> str:
    """A URL that the storage takes until it expires, and no other one."""
    shown = quote(name.replace("/", "_").replace("\x00", "_")[-60:] or "file", safe="")
    path = f"/beod{moved}/{quote(str(scenario_id), safe='')}/{item}/{shown}"
    expires = int(state.now() + state.option("beod.url_seconds"))
    return f"{storage_url}{path}?X-Expires={expires}&X-Signature={sign(state, f'{path}|{expires}')}%2B%3D"


def _token(state: State, scenario: Mapping[str, Any], place: int, mark: str) -> str:
    """Opaque, and full of what a client forgets to encode."""
    text = json.dumps([place, mark])
    seal = sign(state, f"{scenario['scenario_id']}|{text}")[:12]
    return f"1u+G/{base64.b64encode(text.encode()).decode()}+{seal}="


def _read_token(state: State, scenario: Mapping[str, Any], token: Optional[str]) -> Optional[tuple[int, str]]:
    if token is None:
        return 0, ""
    try:
        place, mark = json.loads(base64.b64decode(token.split("/", 1)[1].rsplit("+", 1)[0]))
    except (ValueError, IndexError):
        return None
    return (place, mark) if token == _token(state, scenario, place, mark) else None
