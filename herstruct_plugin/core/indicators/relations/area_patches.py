"""Which polygons near one area belong to a large enough patch, as seen from that area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .components import AreaComponents
from .patch_change import Change
from .patches import Indices, Patchwork
from .reach import Goals


@dataclass(frozen=True)
class Moved:
    """How a change moves the goals of an area.

    Attributes:
        lost, gained: positions among the polygons that the area sees.
        shapes, keys: new polygons that are goals.
    """

    lost: Indices
    gained: Indices
    shapes: NDArray[Any]
    keys: tuple[bytes, ...]


class AreaPatches:
    """Patches within the buffer of one area.

    Args:
        box: goals are the polygons of large patches that meet it.

    Attributes:
        goals: those of the baseline.
    """

    def __init__(self, work: Patchwork, area: int, box: NDArray[np.float64]) -> None:
        self._minimum, self._box, self._size = work.minimum, box, work.size
        members = work.members[area]
        self._components = AreaComponents(work, area, members, work.size[members, None])
        self._near = _meets(work.bounds[members], box)
        self._goal = self._large(self._components.weights)[self._components.label] & self._near
        self._area, self._members = area, members
        self.goals = Goals(members[self._goal], np.zeros(0, dtype=object))

    def moved(self, change: Change) -> Moved | None:
        """What a change does to the goals, None for nothing; only patches that it touches are made again."""
        fresh = change.fresh(self._area)
        again = self._components.again(change, fresh, change.new.size[fresh, None])
        large = self._large(again.weights)[again.label]
        before = self._components.rows_of(again.touched)
        before = before[self._goal[before]]
        now = again.rows[large[: len(again.rows)] & self._near[again.rows]]
        others = fresh[large[len(again.rows) :] & _meets(change.bounds[fresh], self._box)]
        lost, gained = np.setdiff1d(before, now), np.setdiff1d(now, before)
        if not (len(lost) or len(gained) or len(others)):
            return None
        return Moved(lost, gained, change.new.shapes[others], tuple(change.new.key[one] for one in others))

    def after(self, moves: Sequence[Moved]) -> Goals:
        """The goals after changes that have nothing to do with each other."""
        goal = self._goal.copy()
        lost = np.concatenate([one.lost for one in moves])
        gained = np.concatenate([one.gained for one in moves])
        goal[lost], goal[gained] = False, True
        return Goals(
            self._members[goal],
            np.concatenate([one.shapes for one in moves]),
            tuple(key for one in moves for key in one.keys),
            self._members[np.sort(lost)],
            self._members[np.sort(gained)],
        )

    def _large(self, weights: NDArray[Any]) -> NDArray[np.bool_]:
        return np.asarray(weights[:, 0] >= self._minimum)


def _meets(bounds: NDArray[Any], box: NDArray[np.float64]) -> Any:
    low = (bounds[:, 0] <= box[2]) & (bounds[:, 1] <= box[3])
    return low & (bounds[:, 2] >= box[0]) & (bounds[:, 3] >= box[1])
