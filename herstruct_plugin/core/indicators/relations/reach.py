"""Which dwellings of an area reach one of some polygons, and how that follows the polygons that count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .walks import Spot

Indices = NDArray[np.intp]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Moved:
    """How a change moves the polygons that count for an area; equal ones should be one object.

    Attributes:
        lost, gained: polygons of the baseline that no longer count, and that begin to.
        shapes: others that count.
    """

    lost: Indices
    gained: Indices
    shapes: NDArray[Any]


class Reached(Protocol):
    """What an area reaches.

    Attributes:
        points: which of the area's points reach a polygon that counts.
    """

    points: Flags

    def at(self, spot: Spot) -> bool:
        """The same for a place where no dwelling of the baseline stands."""
        ...


class Reach(Protocol):
    """How dwellings of one area reach polygons.

    Attributes:
        judged: which of the area's points are judged at all.
    """

    judged: Flags

    def judges(self, spot: Spot) -> bool:
        """The same for a place where no dwelling of the baseline stands."""
        ...

    def after(self, moves: Sequence[Moved]) -> Reached:
        """What is reached when the polygons that count move; the moves have nothing to do with each other."""
        ...
