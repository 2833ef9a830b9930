"""Which polygons near one area belong to a large enough patch, as seen from that area."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...model.vector import without
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
        self._minimum, self._box, self._size = work.minimum, box, work.size[:, None]
        self._components = components = AreaComponents.of(work, area)
        self._area, self._members = area, components.members
        self._near = _meets(work.bounds[self._members], box)
        self._weights = components.sums(self._size[self._members])
        self._goal = self._large(self._weights)[components.label] & self._near
        self._meeting = np.zeros(components.count, dtype=bool)  # components that meet the box
        self._meeting[components.label[self._near]] = True
        self.goals: Indices = self._members[self._goal]

    def moved(self, change: Change) -> Moved | None:
        """What a change does to the goals, None for nothing; only patches that it touches are made again."""
        fresh = change.fresh(self._area)
        again, size = self._components.after(change, fresh), change.new.size[fresh, None]
        others = _meets(change.bounds[fresh], self._box)
        if not (self._meeting[again.touched].any() or others.any()):
            return None
        if self._weights[again.touched].sum() + size.sum() < self._minimum:
            return None
        rows = again.rows
        large = self._large(again.sums(self._size[self._members[rows]], size))[again.label]
        before = self._components.rows_of(again.touched)
        before = before[self._goal[before]]
        now = rows[large[: len(rows)] & self._near[rows]]
        others = fresh[large[len(rows) :] & others]
        lost, gained = without(before, now), without(now, before)
        if not (len(lost) or len(gained) or len(others)):
            return None
        return Moved(self._members[lost], self._members[gained], change.new.shapes[others])

    def _large(self, weights: NDArray[Any]) -> NDArray[np.bool_]:
        return np.asarray(weights[:, 0] >= self._minimum)


def _meets(bounds: NDArray[Any], box: NDArray[np.float64]) -> Any:
    low = (bounds[:, 0] <= box[2]) & (bounds[:, 1] <= box[3])
    return low & (bounds[:, 2] >= box[0]) & (bounds[:, 3] >= box[1])
