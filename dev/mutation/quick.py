"""How tests are run when the question is only whether one of them fails."""

from __future__ import annotations

import os
from pathlib import Path


def settle() -> None:
    """One thread for numbers, no window; hypothesis draws the same examples each time and does not simplify them.

    Temporary folders lie beside the copy, so that they go with it, whatever becomes of the tests.
    """
    folder = Path.cwd().parent / "temporary"
    folder.mkdir(exist_ok=True)
    os.environ.update(QT_QPA_PLATFORM="offscreen", PYTHONWARNINGS="ignore", OPENBLAS_NUM_THREADS="1")
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)
    from hypothesis import Phase, settings

    phases = (Phase.explicit, Phase.generate)
    settings.register_profile("mutation", phases=phases, derandomize=True, database=None, deadline=None)
    settings.load_profile("mutation")
