"""What is said of a plot, in the column `outcome`."""

from __future__ import annotations

FOUND, NONE_FOUND = "deforestation found", "no deforestation found"
NOT_ASSESSED, PARTLY, UNCLEAR = "not assessed", "partly assessed", "unclear"
NOT_SENT = "not sent"
