"""Changes that may have to do with one another, so that each group of changes has an effect of its own.

A change is a sketched polygon, or a tree whose shade differs. Two belong together when they come within the
gap of each other, or both within the gap of polygons that hang together (roads between them or not). All
that a sketch can change is a polygon it cuts or makes, a link of such a polygon, or a link that crosses it;
a link is no longer than the gap, so the sketch is within the gap of the polygons at its ends. Hence changes
of different groups change different components, and their effects add up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...model.vector import corners
from ...scenario.objects import object_column
from .patches import SLACK, Indices, Patchwork


@dataclass(frozen=True, eq=False)
class Extent:
    """Where a change is: ``labels`` of what hangs together within the gap of it, and its ``box``."""

    labels: frozenset[int]
    box: NDArray[np.float64]


class Clusters:
    """Groups changes on the polygons of a baseline."""

    def __init__(self, work: Patchwork) -> None:
        self._work, self._reach = work, work.gap / 1000 + SLACK
        one, two = work.links.one, work.links.two
        links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(len(work.shapes),) * 2)
        self._label = connected_components(links, directed=False)[1]

    def extent(self, shapes: list[Any], gone: Indices | None = None) -> Extent:
        """That of a change with these polygons, and with some of the baseline's that go."""
        those = object_column(shapes)
        near = self._work.tree.query(those, predicate="dwithin", distance=self._reach)[1]
        labels = self._label[near if gone is None else np.append(near, gone)]
        low, high = corners(those)
        box = np.append(low.min(axis=0, initial=np.inf), high.max(axis=0, initial=-np.inf))
        return Extent(frozenset(labels.tolist()), box)

    def split(self, extents: Sequence[Extent]) -> list[list[int]]:
        """The changes by group, each in order."""
        return grouped(extents, self._reach)


def grouped(extents: Sequence[Extent], reach: float) -> list[list[int]]:
    """The extents that share a label, or whose boxes are at most ``reach`` m apart, each group in order."""
    parent = list(range(len(extents)))

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = one = parent[parent[one]]
        return one

    first: dict[int, int] = {}
    for index, one in enumerate(extents):
        for label in one.labels:
            parent[root(index)] = root(first.setdefault(label, index))
    boxes = np.array([one.box for one in extents]).reshape(-1, 4)
    low, high = boxes[:, None, :2] - reach, boxes[:, None, 2:] + reach
    near = (low <= boxes[None, :, 2:]).all(axis=2) & (high >= boxes[None, :, :2]).all(axis=2)
    for index, other in zip(*(axis.tolist() for axis in near.nonzero()), strict=True):
        if index < other:
            parent[root(index)] = root(other)
    groups: dict[int, list[int]] = {}
    for index in range(len(extents)):
        groups.setdefault(root(index), []).append(index)
    return list(groups.values())
