"""The server of the providers' tests, for these too."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "providers"))
