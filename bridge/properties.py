"""The custom properties by which our layers are known again."""

from __future__ import annotations

FINDINGS_OF = "georelay/findings_of"  # of a layer of findings: the id of the checked layer
