"""Connected polygons as seen from one area, and what a change does to them.

After a change only components that it touches are put together again: once for all terms on one patchwork.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from ...model.quantities import Ints
from ...model.vector import Groups
from .patch_change import Change
from .patches import Indices, Patchwork

FEW = 400  # rows and pairs; for fewer a sparse matrix costs more than it saves


class AreaComponents:
    """Components among polygons that an area sees.

    Args:
        work: all polygons and how they connect.
        members: sorted polygons that the area sees; all within its buffer when not given.

    Attributes:
        label: component of each member; ``count``: number of components.
    """

    def __init__(self, work: Patchwork, area: int, members: Indices | None = None) -> None:
        self.members = work.members[area] if members is None else members
        self.work, self.area = work, area
        at = np.full(len(work.shapes), -1, dtype=np.intp)
        at[self.members] = np.arange(len(self.members))
        one, two = at[work.links.one], at[work.links.two]
        self.pair = np.flatnonzero((one >= 0) & (two >= 0) & work.open_links(area, work.links))
        self.one, self.two = one[self.pair], two[self.pair]
        self.count, self.label = _joined(len(self.members), self.one, self.two)
        self._rows_of = Groups(self.label, np.arange(len(self.members)), self.count)
        pairs = self.label[self.one]
        self._pairs_of = Groups(pairs, np.arange(len(pairs)), self.count)

    @staticmethod
    def of(work: Patchwork, area: int) -> AreaComponents:
        """Those of all polygons within the buffer of an area; made once a patchwork."""
        key = "components", area
        if key not in work.memory:
            work.memory[key] = AreaComponents(work, area)
        found: AreaComponents = work.memory[key]
        return found

    def sums(self, weights: Ints) -> Ints:
        """Weights of each component, given those of each member, (n, k)."""
        return _sums(weights, self.label, self.count)

    def rows_of(self, components: Indices) -> Indices:
        """Members of components."""
        return np.asarray(self._rows_of.pairs(components)[1], dtype=np.intp)

    def pairs_of(self, components: Indices) -> Indices:
        """Pairs within components."""
        return np.asarray(self._pairs_of.pairs(components)[1], dtype=np.intp)

    def after(self, change: Change, fresh: Indices) -> Again:
        """The components that a change touches.

        Args:
            fresh: new polygons of the change that the area sees, always the same of one change.
        """
        if self not in change.memory:
            change.memory[self] = Again(self, change, fresh)
        found: Again = change.memory[self]
        return found

    def at(self, polygons: Indices) -> Indices:
        """Position of polygons among the members, -1 for others."""
        if not len(self.members):
            return np.full(len(polygons), -1, dtype=np.intp)
        found = np.searchsorted(self.members, polygons)
        found[found == len(self.members)] = 0
        return np.where(self.members[found] == polygons, found, -1)


class Again:
    """Components that a change touches, put together again when that is asked.

    Attributes:
        touched: components of before.
        rows: the members of these that are still there.
    """

    def __init__(self, base: AreaComponents, change: Change, fresh: Indices) -> None:
        self._base, self._change, self._fresh = base, change, fresh
        links = base.work.links
        ends = (change.new.gone, links.one[change.dropped], links.two[change.dropped])
        at = base.at(np.concatenate((*ends, change.links.one, change.links.two)))
        self.touched: Indices = np.unique(base.label[at[at >= 0]])

    @cached_property
    def rows(self) -> Indices:
        stay = np.ones(len(self._base.members) + 1, dtype=bool)  # the last for what is no member
        stay[self._base.at(self._change.new.gone)] = False
        rows = self._base.rows_of(self.touched)
        return rows[stay[rows]]

    @cached_property
    def label(self) -> Indices:
        """Component of each of the rows, then of each new polygon that the area sees."""
        return self._joined[1]

    def sums(self, rows: Ints, fresh: Ints) -> Ints:
        """Weights of each component, given those of the rows and of the new polygons, (n, k) each."""
        count, label = self._joined
        return _sums(np.concatenate((rows, fresh)), label, count)

    @cached_property
    def _joined(self) -> tuple[int, Indices]:
        base, change, rows = self._base, self._change, self.rows
        links, count = change.links, len(base.work.shapes)
        place = np.full(len(base.members) + 1, -1, dtype=np.intp)
        place[rows] = np.arange(len(rows))
        place_new = np.full(len(change.new.shapes), -1, dtype=np.intp)
        place_new[self._fresh] = len(rows) + np.arange(len(self._fresh))

        def placed(end: Indices) -> Indices:
            found = place[base.at(end)]
            found[end >= count] = place_new[end[end >= count] - count]
            return found

        kept = np.ones(len(base.work.links), dtype=bool)
        kept[change.dropped] = False
        pairs = base.pairs_of(self.touched)
        pairs = pairs[kept[base.pair[pairs]]]
        opened = base.work.open_links(base.area, links)
        one = np.append(place[base.one[pairs]], placed(links.one[opened]))
        two = np.append(place[base.two[pairs]], placed(links.two[opened]))
        inside = (one >= 0) & (two >= 0)
        return _joined(len(rows) + len(self._fresh), one[inside], two[inside])


def _sums(weights: Ints, label: Indices, count: int) -> Ints:
    found = np.zeros((count, weights.shape[1]), dtype=np.int64)
    np.add.at(found, label, weights)
    return found


def _joined(count: int, one: Indices, two: Indices) -> tuple[int, Indices]:
    """(number of components, component of each row); ``one`` and ``two`` are rows."""
    if count + len(one) < FEW:
        return _joined_few(count, one.tolist(), two.tolist())
    order = np.argsort(one, kind="stable")
    first = np.searchsorted(one[order], np.arange(count + 1))
    links = csr_matrix((np.ones(len(one)), two[order], first), shape=(count, count))
    number, label = connected_components(links, directed=False)
    return int(number), label.astype(np.intp)


def _joined_few(count: int, one: list[int], two: list[int]) -> tuple[int, Indices]:
    parent = list(range(count))
    for first, second in zip(one, two, strict=True):
        while parent[first] != first:
            parent[first] = first = parent[parent[first]]
        while parent[second] != second:
            parent[second] = second = parent[parent[second]]
        parent[first] = second
    number: dict[int, int] = {}
    label: NDArray[np.intp] = np.zeros(count, dtype=np.intp)
    for row in range(count):
        root = row
        while parent[root] != root:
            root = parent[root]
        label[row] = number.setdefault(root, len(number))
    return len(number), label
