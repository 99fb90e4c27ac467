"""How a Python library comes into the QGIS that is running, and what is wrong with one that cannot be used.

Each platform has a way that works: pip is named only where the system lets it install.
"""

from __future__ import annotations

import importlib
import os
import site
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Optional

from ..language import tr

FLATPAK_INFO = Path("/.flatpak-info")
OS_RELEASE = Path("/etc/os-release")
_PACKAGES = {  # by ID or ID_LIKE of /etc/os-release
    "debian": "sudo apt install python3-{}",
    "ubuntu": "sudo apt install python3-{}",
    "fedora": "sudo dnf install python3-{}",
    "rhel": "sudo dnf install python3-{}",
    "arch": "sudo pacman -S python-{}",
    "suse": "sudo zypper install python3-{}",
    "opensuse": "sudo zypper install python3-{}",
}
_OF_NUMPY = ("numpy", "_array_api", "multiarray")  # what a binary says that was built for another one


class MissingLibrary(Exception):
    """A library is not installed, or there and broken; the sentence says which, and how to mend it."""


def need(library: str, use: str) -> Any:
    """The library, imported; MissingLibrary where it is missing or broken. ``use``: what for ("Checking plots")."""
    try:
        return importlib.import_module(library)
    except Exception as error:  # a binary of another Python or numpy raises whatever comes to its mind
        raise MissingLibrary(what_is_wrong(library, use, error)) from error


def numpy_at_first_sight(use: str) -> str:
    """What is wrong with numpy; "" where it is loaded already or lies there whole, in which case it is not imported.

    A whole one may still be broken, which `need` finds out: importing it takes longer than all else at the start.
    """
    spec = None if "numpy" in sys.modules else find_spec("numpy")
    folders = [Path(each) for each in (spec.submodule_search_locations if spec else None) or ()]
    if "numpy" in sys.modules or any(any(each.glob("*core/_multiarray_umath*")) for each in folders):
        return ""
    try:
        need("numpy", use)
    except MissingLibrary as error:
        return str(error)
    return ""


def what_is_wrong(library: str, use: str, error: BaseException, platform: str = sys.platform) -> str:
    """Missing and broken told apart by what the import raised; each with a cure that works on this platform."""
    way = way_to_get(library, platform)
    if isinstance(error, ModuleNotFoundError) and (error.name or library).partition(".")[0] == library:
        return tr(
            "{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.",
            use=use,
            library=library,
            way=way,
        )
    cause, guilty = _cause(library, error)
    own = [str(path) for path in map(own_copy, guilty) if path is not None]
    if own:
        cure = tr(
            "remove {own}, which QGIS takes before its own; if {library} is missing then, {way}",
            own=tr(" and ").join(own),
            library=library,
            way=way,
        )
    else:
        cure = way_to_get(guilty[0], platform, again=True)
    return tr(
        "{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; "
        "restart QGIS then.",
        use=use,
        library=library,
        cause=cause,
        cure=cure,
    )


def _cause(library: str, error: BaseException) -> tuple[str, tuple[str, ...]]:
    """Why the library is broken, and the libraries one of which has to be replaced."""
    said = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
    said = said.rstrip(".")
    if isinstance(error, ModuleNotFoundError) and error.name:
        missing = error.name.partition(".")[0]
        return tr("it needs {library}, which this QGIS lacks", library=missing), (missing, library)
    if library != "numpy" and any(word in str(error).lower() for word in _OF_NUMPY):
        return tr("it was built for another version of numpy ({said})", said=said), (library, "numpy")
    return tr("it cannot be loaded ({said})", said=said), (library,)


def own_copy(library: str) -> Optional[Path]:
    """Where a person's own copy of a library lies, which covers that of the system; None where there is none.

    That is in the user's site-packages or in a folder of PYTHONPATH.
    """
    try:
        spec = find_spec(library)
    except (ImportError, ValueError):
        return None
    if spec is None or not spec.origin:
        return None
    origin = Path(spec.origin)
    place = origin.parent if origin.name == "__init__.py" else origin
    own = [site.getusersitepackages(), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    return place if any(each and Path(each).resolve() == place.parent.resolve() for each in own) else None


def way_to_get(library: str, platform: str = sys.platform, again: bool = False) -> str:
    """A clause for the library ("run: ..."), by platform, distribution and what pip may do there.

    ``again``: it is there and has to be replaced.
    """
    if (Path(sys.prefix) / "conda-meta").is_dir():
        return _run(f"conda install {'--force-reinstall ' if again else ''}-c conda-forge {library}")
    if sys.prefix != sys.base_prefix:
        return _run(f"{_pip(_in_environment(platform), again)} {library}")
    if platform == "win32":
        return _way_on_windows(library, again)
    if platform == "darwin":
        return tr("open the Terminal and run: {command}", command=f"{_pip(_python_of_the_app(), again)} {library}")
    if FLATPAK_INFO.exists():
        return _way_in_flatpak(library, again)
    return _way_on_linux(library, again)


def _run(command: str) -> str:
    return tr("run: {command}", command=command)


def _pip(python: str, again: bool, options: str = "") -> str:
    return f"{python} -m pip install{options}{' --force-reinstall' if again else ''}"


def _in_environment(platform: str) -> str:
    """The python of a virtual environment, quoted for a shell where it has to be."""
    path = str(Path(sys.prefix) / ("Scripts/python.exe" if platform == "win32" else "bin/python"))
    return f'"{path}"' if " " in path else path


def _way_on_windows(library: str, again: bool) -> str:
    """The network installer keeps a list of its packages; the stand-alone one (.msi) has none to choose from."""
    root = os.environ.get("OSGEO4W_ROOT")
    if root and (Path(root) / "etc" / "setup" / "installed.db").exists():
        package = f"python3-{library}"
        if again:
            return tr(
                "run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}", package=package
            )
        return tr("run the OSGeo4W setup (Advanced install) and choose the package {package}", package=package)
    return tr(
        "open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}",
        command=f"{_pip('python3', again)} {library}",
    )


def _python_of_the_app() -> str:
    """Inside QGIS.app; its place differs from version to version."""
    beside = (Path(sys.prefix) / "bin" / "python3", Path(sys.executable or "QGIS").parent / "bin" / "python3")
    return next((str(path) for path in beside if path.exists()), "/Applications/QGIS.app/Contents/MacOS/bin/python3")


def _way_in_flatpak(library: str, again: bool) -> str:
    """pip comes with the SDK, whose version is that of the runtime (github.com/flathub/org.qgis.qgis, README)."""
    pip = f"flatpak run --devel --command=pip3 org.qgis.qgis install --user{' --force-reinstall' if again else ''}"
    return tr("run: {command}, then: {next}", command=f"flatpak install flathub {_sdk()}", next=f"{pip} {library}")


def _sdk() -> str:
    """``org.kde.Sdk//6.8``: the extension that belongs to the runtime which QGIS runs in."""
    lines = FLATPAK_INFO.read_text("utf-8", "replace").splitlines()
    runtime = next((line.partition("=")[2] for line in lines if line.startswith("runtime=")), "")
    version = runtime.rpartition("/")[2].strip()
    return f"org.kde.Sdk//{version}" if version else "org.kde.Sdk"


def _way_on_linux(library: str, again: bool) -> str:
    command = _command_of(OS_RELEASE)
    if command:
        told = command.replace("apt install", "apt install --reinstall") if again else command
        return _run(told.format(library))
    named = f"python3-{library}"
    package = tr("install the package {package} of your system", package=named)
    if again:
        package = tr("install again the package {package} of your system", package=named)
    if _is_kept_by_the_system():
        return package
    return tr("{way}, or run: {command}", way=package, command=f"{_pip('python3', again, ' --user')} {library}")


def _command_of(release: Path) -> Optional[str]:
    try:
        lines = release.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{told.get('ID', '')} {told.get('ID_LIKE', '')}".replace('"', "").lower().split()
    return next((_PACKAGES[name] for name in names if name in _PACKAGES), None)


def _is_kept_by_the_system() -> bool:
    """PEP 668: pip installs nothing where the system's own packages keep Python."""
    return (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()
