"""Dwellings with a play place near enough, per age class.

A place of unknown age class counts for every class, at the class's distance but never beyond the distance for
places of unknown class. Where no play place within the analysis buffer tells its class, the one test for
unknown class is all there is; which of the two is asked depends on the data, not on sketches.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .access import AreaWalk, WalkTerm
from .places import PLAY_CLASSES, PLAY_UNKNOWN
from .ways import Stand

BY_CLASS = tuple(f"play_access.{kind}" for kind in PLAY_CLASSES)
ANY, TOLD = "play_access.any", "play_access.told"


class PlayAccessTerm(WalkTerm):
    """Dwellings by class (``BY_CLASS``) or, where no class is known (``TOLD`` 0), by the one test "
    "(``ANY``)."""

    name = "play_access"
    kinds = (*PLAY_CLASSES, PLAY_UNKNOWN)
    main_roads = False
    sums = (*BY_CLASS, ANY)
    facts = (TOLD,)

    def of_dwellings(self, walk: AreaWalk, stand: Stand) -> Sequence[Any]:
        """Whether each test is passed."""
        unknown = walk.parameters.play_distance_unknown
        nothing = np.zeros(len(stand.points), dtype=bool)
        if not _told(walk):
            passed = walk.within(PLAY_UNKNOWN, unknown, stand)
            for kind, metres in zip(PLAY_CLASSES, walk.parameters.play_distances, strict=True):
                passed |= walk.within(kind, min(metres, unknown), stand)  # sketched ones
            return (nothing, nothing, nothing, passed)
        found = [
            walk.within(kind, metres, stand) | walk.within(PLAY_UNKNOWN, min(metres, unknown), stand)
            for kind, metres in zip(PLAY_CLASSES, walk.parameters.play_distances, strict=True)
        ]
        return (*found, nothing)

    def of_area(self, walk: AreaWalk) -> Sequence[int]:
        """Whether any play place tells its age class."""
        return (int(_told(walk)),)


def _told(walk: AreaWalk) -> bool:
    return any(walk.known(kind) for kind in PLAY_CLASSES)


PLAY_ACCESS = PlayAccessTerm()
