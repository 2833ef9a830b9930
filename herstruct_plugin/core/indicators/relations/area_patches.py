"""Which polygons near one area belong to a large enough patch, as seen from that area."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .components import AreaComponents
from .patch_change import Change
from .patches import Indices, Patchwork
from .reach import Moved


class AreaPatches:
    """Patches within the buffer of one area.

    Args:
        box: goals are the polygons of large patches that meet it.

    Attributes:
        goals: those of the baseline, sorted.
    """

    def __init__(self, work: Patchwork, area: int, box: NDArray[np.float64]) -> None:
        self._minimum, self._box, self._size = work.minimum, box, work.size
        members = work.members[area]
        self._components = AreaComponents(work, area, members, work.size[members, None])
        self._near = _meets(work.bounds[members], box)
        self._goal = self._large(self._components.weights)[self._components.label] & self._near
        self._meeting = np.zeros(len(self._components.weights), dtype=bool)  # components that meet the box
        self._meeting[self._components.label[self._near]] = True
        self._area, self._members = area, members
        self.goals: Indices = members[self._goal]

    def moved(self, change: Change) -> Moved | None:
        """What a change does to the goals, None for nothing; only patches that it touches are made again."""
        fresh, touched = change.fresh(self._area), self._components.touched(change)
        others = _meets(change.bounds[fresh], self._box)
        size = self._components.weights[touched].sum() + change.new.size[fresh].sum()
        if size < self._minimum or not (self._meeting[touched].any() or others.any()):
            return None
        again = self._components.again(change, touched, fresh, change.new.size[fresh, None])
        large = self._large(again.weights)[again.label]
        before = self._components.rows_of(touched)
        before = before[self._goal[before]]
        now = again.rows[large[: len(again.rows)] & self._near[again.rows]]
        others = fresh[large[len(again.rows) :] & others]
        lost, gained = np.setdiff1d(before, now), np.setdiff1d(now, before)
        if not (len(lost) or len(gained) or len(others)):
            return None
        keys = tuple(change.new.key[one] for one in others)
        return Moved(self._members[lost], self._members[gained], change.new.shapes[others], keys)

    def _large(self, weights: NDArray[Any]) -> NDArray[np.bool_]:
        return np.asarray(weights[:, 0] >= self._minimum)


def _meets(bounds: NDArray[Any], box: NDArray[np.float64]) -> Any:
    low = (bounds[:, 0] <= box[2]) & (bounds[:, 1] <= box[3])
    return low & (bounds[:, 2] >= box[0]) & (bounds[:, 3] >= box[1])
