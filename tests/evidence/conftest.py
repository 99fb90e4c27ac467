"""The tests of evidence share made_outlines, which lies beside them."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
