"""``python3 -m georelay.registry check PLOTS... --out DIR`` and ``convert SOURCE --out DIR``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, Optional

from ..checks.profiles import PROFILES
from ..checks.world import read_world
from ..language import trn
from .errors import ArgumentError, RegistryError
from .plan import Asked
from .stopping import stopped_alike

WORLD = ("resources", "data", "world_map.gpkg")  # below QGIS's folder
_PROGRAMS = ("qgis", "qgis_process", "qgis_process.bin", "QGIS")
_BELOW = (Path("."), Path("share", "qgis"), Path("apps", "qgis"), Path("Resources", "qgis"), Path("Resources"))
_NOT_DONE, _STOPPED = 3, 130


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """The exit code: 0 all is done, 1 it broke off, 2 wrong arguments, 3 some files were not done, 130 stopped."""
    given = _parser().parse_args(arguments)
    try:
        with stopped_alike():
            return _convert(given) if given.command == "convert" else _check(given)
    except RegistryError as error:
        print(error, file=sys.stderr)
        return error.code
    except KeyboardInterrupt:
        print("Stopped. Nothing is left of this run; the plots were not changed.", file=sys.stderr)
        return _STOPPED


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        words = message.replace("invalid int value:", "no whole number:").replace("invalid float value:", "no number:")
        self.exit(2, f"{words[0].upper()}{words[1:]}. Nothing was done; {self.prog} --help tells what can be asked.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="georelay.registry", description="Check registries of plots with Dask.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="find every defect of every plot")
    check.add_argument("plots", nargs="+", metavar="PLOTS", help="files, folders or patterns")
    check.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder for the results")
    purposes = "; ".join(f"{profile.number}: {profile.title}" for profile in PROFILES)
    check.add_argument("--profile", type=int, default=0, metavar="N", choices=range(len(PROFILES)), help=purposes)
    check.add_argument("--id-field", default="", metavar="F", help="the column that names each plot")
    check.add_argument("--area-field", default="", metavar="F", help="the column with the declared hectares")
    check.add_argument("--producer-country", default="", metavar="F_OR_CODE", help="a column, or a code such as GH")
    check.add_argument("--max-gap", type=float, default=0.0, metavar="M", help="tell gaps narrower than M metres")
    check.add_argument("--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster; else one is started here")
    check.add_argument("--workers", type=int, default=0, metavar="N", help="processes here; default: the cores")
    check.add_argument("--world", type=Path, metavar="FILE", help="QGIS's world_map.gpkg")
    convert = commands.add_parser("convert", help="write GeoParquet in degrees, sorted by place")
    convert.add_argument("source", metavar="SOURCE", help="GeoParquet, or anything that GDAL reads")
    convert.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder")
    return parser


def _check(given: argparse.Namespace) -> int:
    from .run import check_registry
    from .workers import client_of

    if given.max_gap < 0 or not given.max_gap < float("inf") or given.workers < 0:
        raise ArgumentError(
            "A gap cannot be below 0 or without end, nor a number of workers below 0. Nothing was checked."
        )
    asked = Asked(
        given.profile, given.id_field, given.area_field, given.producer_country, given.max_gap, _world(given.world)
    )
    with client_of(given.scheduler, given.workers) as client:
        print(f"Dashboard: {client.dashboard_link}", flush=True)
        outcome = check_registry(given.plots, given.out, asked, client, lambda text: print(text, flush=True))
    plots = sum(outcome.plots.values())
    told = sum(outcome.counts.values())
    figures = f"{trn('{n} plot', '{n} plots', plots)}, {outcome.errors:,} with errors, "
    figures += trn("{n} finding", "{n} findings", told)
    print(f"{figures} in {outcome.seconds:,.1f} s: {given.out}")
    return _NOT_DONE if outcome.trouble else 0


def _convert(given: argparse.Namespace) -> int:
    from .convert import convert

    count = convert(given.source, given.out, lambda text: print(text, flush=True))
    print(f"{trn('{n} plot', '{n} plots', count)}, sorted by place: {given.out}")
    return 0


def _world(given: Optional[Path]) -> str:
    """The world map of QGIS: the one that is named, or else where QGIS is."""
    if given is not None:
        if read_world(given) is None:
            raise ArgumentError(f"{given} is not the world map of QGIS. Nothing was checked.")
        return str(given.absolute())
    programs = [found for found in map(shutil.which, _PROGRAMS) if found]
    homes = [Path(os.environ.get("QGIS_PREFIX_PATH") or sys.prefix), Path(sys.prefix)]
    homes += [Path(program).resolve().parent.parent for program in programs]
    paths = (home.joinpath(below, *WORLD) for home in homes for below in _BELOW)
    return next((str(path.absolute()) for path in paths if path.is_file()), "")


if __name__ == "__main__":
    sys.exit(main())
