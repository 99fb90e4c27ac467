import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # for the desk and the geometry engine of these tests

from mapflow_desk import desk  # noqa: E402, F401
