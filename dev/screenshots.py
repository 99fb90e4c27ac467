"""Pictures of every dock for docs/images, taken in the real QGIS Desktop on a display of its own.

Light and dark, at 1280 x 720 and at 200 %; the sandbox answers, so nothing is sent anywhere. Needs Xvfb.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "ui"))
from desktop import drive  # noqa: E402

IMAGES = ROOT / "docs" / "images"
WINDOW = ("check", "review")  # seen in the whole window, too
SHOTS = (
    ("light", {"size": "1280x720", "WHOLE": "yes"}),
    ("dark", {"size": "1280x720", "THEME": "Night Mapping"}),
    ("200", {"size": "2560x1440", "QT_SCALE_FACTOR": "2"}),
)


def take(name: str, folder: Path, environment: dict[str, str]) -> list[Path]:
    """The pictures of one look, or an error that says why there are none."""
    folder.mkdir()
    seen = drive(folder, "shots", 240, **environment)
    if seen.error:
        raise SystemExit(f"{name}: {seen.error}")
    return sorted(seen.pictures.glob("*.png"))


def keep(picture: Path, name: str) -> int:
    """Writes it with its 256 commonest colours, a third of the size; how many bytes it has."""
    target = IMAGES / name
    whole = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    bits = whole.constBits()
    bits.setsize(whole.sizeInBytes())
    colours, counts = np.unique(np.frombuffer(bytes(bits), np.uint32), return_counts=True)
    table = [int(each) for each in colours[np.argsort(counts)[::-1][:256]]]
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = whole.convertToFormat(QImage.Format.Format_Indexed8, table, flat)
    image.save(str(target), "PNG", 0)
    return target.stat().st_size


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    total = 0
    work = Path(tempfile.mkdtemp(prefix="georelay-shots-"))
    try:
        for look, environment in SHOTS:
            for picture in take(look, work / look, dict(environment)):
                name, is_dock = picture.stem.replace("_dock", ""), picture.stem.endswith("_dock")
                if is_dock or look == "light" and name in WINDOW:
                    total += keep(picture, f"{name}{'' if is_dock else '_window'}_{look}.png")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{len(list(IMAGES.glob('*.png')))} pictures in {IMAGES.relative_to(ROOT)}, {total / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
