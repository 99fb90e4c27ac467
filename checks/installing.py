"""How a Python library comes into the QGIS that is running: each platform has a way that works."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path
from typing import Optional

FLATPAK_INFO = Path("/.flatpak-info")
OS_RELEASE = Path("/etc/os-release")
_PACKAGES = {  # by ID or ID_LIKE of /etc/os-release
    "debian": "sudo apt install python3-{}", "ubuntu": "sudo apt install python3-{}",
    "fedora": "sudo dnf install python3-{}", "rhel": "sudo dnf install python3-{}",
    "arch": "sudo pacman -S python-{}", "suse": "sudo zypper install python3-{}",
    "opensuse": "sudo zypper install python3-{}",
}


def way_to_get(library: str, platform: str = sys.platform) -> str:
    """A clause for the library ("install ..."), by platform, distribution and what pip may do there."""
    if platform == "win32":
        if os.environ.get("OSGEO4W_ROOT"):
            return f"run the OSGeo4W setup (Advanced install) and choose the package python3-{library}"
        return f"open the OSGeo4W Shell and run: python3 -m pip install {library}"
    if platform == "darwin":
        return f"open the Terminal and run the python3 of QGIS.app with: -m pip install {library}"
    if FLATPAK_INFO.exists():
        return (
            f"run: flatpak run --devel --command=pip3 org.qgis.qgis install --user {library}; or use the QGIS of your "
            "distribution, which has it"
        )
    if os.environ.get("CONDA_PREFIX"):
        return f"run: conda install -c conda-forge {library}"
    command = _command_of(OS_RELEASE)
    if command:
        return f"run: {command.format(library)}"
    if _is_kept_by_the_system():
        return f"install the package python3-{library} of your system"
    return f"install the package python3-{library} of your system, or run: python3 -m pip install --user {library}"


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
