"""What a person may decide about a plot."""

from __future__ import annotations

from ..language import N_

ACCEPT, REJECT, ASK, LATER = CHOICES = ("accept", "reject", "ask", "later")
TITLES = {ACCEPT: N_("Accept"), REJECT: N_("Reject"), ASK: N_("Ask the supplier"), LATER: N_("Later")}
