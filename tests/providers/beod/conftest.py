import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))  # for beod_desk, the desk of these tests

from beod_desk import desk, sandbox  # noqa: E402, F401
