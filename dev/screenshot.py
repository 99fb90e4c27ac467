"""Makes docs/dock.png, the picture of the README, in a real QGIS Desktop on a display of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "ui"))
from desktop import drive  # noqa: E402

PICTURE = ROOT / "docs" / "dock.png"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        seen = drive(Path(folder), "picture")
        made = seen.pictures / "dock.png"
        if seen.error or not made.exists():
            print(seen.error or seen.log, file=sys.stderr)
            return 1
        PICTURE.parent.mkdir(exist_ok=True)
        subprocess.run(["convert", str(made), "-strip", "-colors", "200", f"PNG8:{PICTURE}"], check=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
