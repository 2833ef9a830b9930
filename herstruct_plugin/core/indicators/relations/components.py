"""Connected polygons as seen from one area, what each component weighs there, and how edits change that.

A component without ground in the area weighs nothing there. So after an edit only components that it touches
and that hold ground in the area, before or after, are put together again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...model.quantities import Ints
from ...model.vector import Groups
from .patch_change import Change
from .patches import Indices, Patchwork

FEW = 2_000  # rows and pairs; for fewer a sparse matrix costs more than it saves
SIZE, GROUND, BUILT = range(3)  # columns of weights: quantised m2 whole, quantised m2 in the area, buildings


@dataclass(frozen=True)
class Again:
    """Components that a change touches, put together again.

    Attributes:
        rows: members of before that are still there.
        label: component of each of these rows, then of each new polygon; ``weights`` of these components.
    """

    rows: Indices
    label: Indices
    weights: Ints


class AreaComponents:
    """Components among polygons that an area sees.

    Args:
        work: all polygons and how they connect.
        members: sorted polygons that the area sees; ``weights`` those of each, (n, k).

    Attributes:
        weights: of each component, (n, k).
        label: component of each member.
    """

    def __init__(self, work: Patchwork, area: int, members: Indices, weights: Ints) -> None:
        self._work, self._area, self.members, self._weights = work, area, members, weights
        at = np.full(len(work.shapes), -1, dtype=np.intp)
        at[members] = np.arange(len(members))
        one, two = at[work.links.one], at[work.links.two]
        self._pair = np.flatnonzero((one >= 0) & (two >= 0) & work.open_links(area, work.links))
        self._one, self._two = one[self._pair], two[self._pair]
        self.label, self.weights = _joined(weights, self._one, self._two)
        self._rows_of = Groups(self.label, np.arange(len(members)), len(self.weights))
        pairs = self.label[self._one]
        self._pairs_of = Groups(pairs, np.arange(len(pairs)), len(self.weights))

    def after(self, change: Change, fresh: Indices, weights: Ints) -> tuple[Ints, Ints] | None:
        """(weights of components that go, of those that come) with a change; None when nothing differs.

        Args:
            fresh: new polygons of the change that the area sees; ``weights`` those of each.
        """
        touched = self.touched(change)
        if not (self.weights[touched, GROUND].any() or weights[:, GROUND].any()):
            return None
        return self.weights[touched], self.again(change, touched, fresh, weights).weights

    def rows_of(self, components: Indices) -> Indices:
        """Members of components."""
        return np.asarray(self._rows_of.pairs(components)[1], dtype=np.intp)

    def touched(self, change: Change) -> Indices:
        """Components of before that a change touches."""
        dropped, links = change.dropped, change.links
        ends = (change.new.gone, self._work.links.one[dropped], self._work.links.two[dropped])
        at = self._at(np.concatenate((*ends, links.one, links.two)))
        return np.unique(self.label[at[at >= 0]])

    def again(self, change: Change, touched: Indices, fresh: Indices, weights: Ints) -> Again:
        """The components that a change touches, as they are then; arguments as for ``after``."""
        links, count = change.links, len(self._work.shapes)
        rows = np.setdiff1d(self._rows_of.pairs(touched)[1], self._at(change.new.gone))
        place = np.full(len(self.members) + 1, -1, dtype=np.intp)  # the last for what is no member
        place[rows] = np.arange(len(rows))
        place_new = np.full(len(change.new.shapes), -1, dtype=np.intp)
        place_new[fresh] = len(rows) + np.arange(len(fresh))

        def placed(end: Indices) -> Indices:
            found = place[self._at(end)]
            found[end >= count] = place_new[end[end >= count] - count]
            return found

        pairs = self._pairs_of.pairs(touched)[1]
        pairs = pairs[~np.isin(self._pair[pairs], change.dropped)]
        opened = self._work.open_links(self._area, links)
        one = np.append(place[self._one[pairs]], placed(links.one[opened]))
        two = np.append(place[self._two[pairs]], placed(links.two[opened]))
        inside = (one >= 0) & (two >= 0)
        both = np.concatenate((self._weights[rows], weights))
        return Again(rows, *_joined(both, one[inside], two[inside]))

    def _at(self, polygons: Indices) -> Indices:
        """Position of polygons among the members, -1 for others."""
        if not len(self.members):
            return np.full(len(polygons), -1, dtype=np.intp)
        found = np.searchsorted(self.members, polygons)
        found[found == len(self.members)] = 0
        return np.where(self.members[found] == polygons, found, -1)


def _joined(weights: Ints, one: Indices, two: Indices) -> tuple[NDArray[np.intp], Ints]:
    """(component of each row, weights of each component); pairs are rows of ``weights``."""
    count = len(weights)
    if count + len(one) < FEW:
        return _joined_few(weights, one, two)
    links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(count, count))
    number, label = connected_components(links, directed=False)
    found = np.zeros((number, weights.shape[1]), dtype=np.int64)
    np.add.at(found, label, weights)
    return label, found


def _joined_few(weights: Ints, one: Indices, two: Indices) -> tuple[NDArray[np.intp], Ints]:
    parent = list(range(len(weights)))

    def root(row: int) -> int:
        while parent[row] != row:
            parent[row] = row = parent[parent[row]]
        return row

    for first, second in zip(one.tolist(), two.tolist(), strict=True):
        parent[root(first)] = root(second)
    label = np.unique([root(row) for row in parent], return_inverse=True)[1].astype(np.intp)
    found = np.zeros((label.max(initial=-1) + 1, weights.shape[1]), dtype=np.int64)
    np.add.at(found, label, weights)
    return label, found
