"""Which polygons near one area belong to a large enough patch, as seen from that area."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...model.quantities import Ints
from .patch_edits import Edits, Memory, NewLinks, NewPolygons
from .patches import Indices, Patchwork
from .reach import Goals


class Change:
    """Polygons and links that edits bring, beside those of the baseline; new polygons are numbered on.

    Args:
        edits: those that may change which roads lie between polygons.

    Attributes:
        new: the polygons; ``bounds`` their boxes; ``near`` the areas whose buffer each meets.
        dropped: by pair of the baseline, whether it no longer counts as it was; ``dropped_pairs`` those.
        links: the pairs that count instead.
    """

    def __init__(self, work: Patchwork, new: NewPolygons, edits: Edits, memory: Memory) -> None:
        self.new = new
        made = NewLinks(work, self.new, edits, memory)
        self.dropped_pairs, self.links = made.dropped, made.links
        self.dropped = np.zeros(len(work.links), dtype=bool)
        self.dropped[made.dropped] = True
        self.bounds = self.new.bounds
        self.near = [
            memory.near_areas(work, key, shape)
            for key, shape in zip(self.new.key, self.new.shapes, strict=True)
        ]
        self._work = work

    def areas(self) -> list[int]:
        """Areas with a changed polygon or link within their buffer."""
        ends = np.concatenate((self.new.gone, self.links.one, self.links.two))
        ends = np.unique(ends[ends < len(self._work.shapes)])
        found = set(self._work.areas_of.pairs(ends)[1].tolist()) if len(ends) else set()
        return sorted(found.union(*self.near))


class AreaPatches:
    """Patches within the buffer of one area.

    Args:
        box: goals are the polygons of large patches that meet it.

    Attributes:
        goals: those of the baseline.
    """

    def __init__(self, work: Patchwork, area: int, box: NDArray[np.float64]) -> None:
        self._work, self._area, self._box = work, area, box
        links, self._members = work.links, work.members[area]
        at = np.full(len(work.shapes), -1, dtype=np.intp)
        at[self._members] = np.arange(len(self._members))
        one, two = at[links.one], at[links.two]
        self._pair = np.flatnonzero((one >= 0) & (two >= 0) & work.open_links(area, links))
        self._one, self._two = one[self._pair], two[self._pair]
        self._label, large = _patches(work.size[self._members], self._one, self._two, work.minimum)
        self._near = _meets(work.bounds[self._members], box)
        self._goal = large & self._near
        self.goals = Goals(self._members[self._goal], np.zeros(0, dtype=object))

    def after(self, change: Change) -> Goals:
        """The goals after a change; only patches that it touches are put together again."""
        new, count = change.new, len(self._work.shapes)
        fresh = np.array([one for one, near in enumerate(change.near) if self._area in near], dtype=np.intp)
        opened = self._work.open_links(self._area, change.links)
        one, two = change.links.one[opened], change.links.two[opened]
        dropped = change.dropped[self._pair]
        gone = self._at(new.gone)
        gone = gone[gone >= 0]
        touched = np.zeros(len(self._members) + 1, dtype=bool)  # by label
        ends = self._at(np.concatenate((one, two)))
        for rows in (gone, self._one[dropped], self._two[dropped], ends[ends >= 0]):
            touched[self._label[rows]] = True
        again = touched[self._label]
        again[gone] = False
        rows = np.flatnonzero(again)
        place = np.full(len(self._members) + 1, -1, dtype=np.intp)  # the last for what is no member
        place[rows] = np.arange(len(rows))
        place_new = np.full(len(new.shapes), -1, dtype=np.intp)
        place_new[fresh] = len(rows) + np.arange(len(fresh))

        def placed(end: Indices) -> Indices:
            found = place[self._at(end)]
            found[end >= count] = place_new[end[end >= count] - count]
            return found

        kept = again[self._one] & again[self._two] & ~dropped
        one = np.append(place[self._one[kept]], placed(one))
        two = np.append(place[self._two[kept]], placed(two))
        inside = (one >= 0) & (two >= 0)
        size = np.append(self._work.size[self._members[rows]], new.size[fresh])
        _, large = _patches(size, one[inside], two[inside], self._work.minimum)
        goal = self._goal & ~touched[self._label]
        goal[rows] = large[: len(rows)] & self._near[rows]
        others = fresh[large[len(rows) :] & _meets(change.bounds[fresh], self._box)]
        if not len(others) and np.array_equal(goal, self._goal):
            return self.goals
        return Goals(self._members[goal], new.shapes[others], tuple(new.key[one] for one in others))

    def _at(self, polygons: Indices) -> Indices:
        """Position of polygons among the members, -1 for others."""
        found = np.searchsorted(self._members, polygons)
        found[found == len(self._members)] = 0
        if not len(self._members):
            return np.full(len(polygons), -1, dtype=np.intp)
        return np.where(self._members[found] == polygons, found, -1)


def _meets(bounds: NDArray[Any], box: NDArray[np.float64]) -> Any:
    low = (bounds[:, 0] <= box[2]) & (bounds[:, 1] <= box[3])
    return low & (bounds[:, 2] >= box[0]) & (bounds[:, 3] >= box[1])


def _patches(size: Ints, one: Indices, two: Indices, minimum: int) -> tuple[NDArray[Any], Any]:
    """(patch, whether it has the minimum size) of each polygon; pairs are positions in ``size``."""
    count = len(size)
    links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(count, count))
    patches, label = connected_components(links, directed=False)
    # float sums of integers are exact up to 2^53, which is 8,600 km2
    total = np.bincount(label, weights=size, minlength=patches)
    return label, total[label] >= minimum
