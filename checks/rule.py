"""What a rule is: words for people, severity, source, and the function that finds it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

if TYPE_CHECKING:
    import numpy as np

ERROR = "error"
WARNING = "warning"
OGC = "OGC 06-103r4, Simple Feature Access, 6.1.11"
RFC = "RFC 7946, The GeoJSON Format"
COMMISSION = "European Commission, EUDR Information System, Operator API Reference 1.0 (2026-05-29), chapters 9 to 11"


@dataclass(frozen=True, eq=False)
class Found:
    """Findings of one rule. ``rows`` (n,); one message for all or one each; ``xy`` (n, 2) in the layer's CRS.

    Without ``xy`` the engine takes a point inside each plot. Row -1 is the layer. ``other(k)`` gives the rings, each
    (n, 2) in the layer's CRS, of the plot that the k-th finding names beside its own; for pictures. ``beside`` (n,):
    the rows of these plots, where they are of the same survey.
    """

    rows: np.ndarray
    messages: Union[str, Sequence[str]]
    xy: Optional[np.ndarray] = None
    severity: str = ""  # "" is the rule's own in the profile
    other: Optional[Callable[[int], list[np.ndarray]]] = None
    beside: Optional[np.ndarray] = None


@dataclass(frozen=True)
class Rule:
    """``find`` gets a batch of ``plots.Plots``, or with ``whole_layer`` the ``survey.Survey`` of all of them."""

    name: str
    severity: str
    title: str
    finds: str
    why: str
    cure: str
    source: str
    find: Callable[[Any], Iterable[Found]]
    repair: str = ""  # what fixplots does; "" where it does nothing
    whole_layer: bool = False
    needs_crs: bool = False

    @property
    def explanation(self) -> str:
        """Why it matters and what to do, for the dock."""
        return f"{self.finds} {self.why} {self.cure}"
