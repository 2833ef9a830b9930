"""Edits that may have to do with one another, so that each group of edits has an effect of its own.

Two edits belong together when they come within the gap of each other, or both within the gap of polygons
that hang together (roads between them or not). All that an edit can change is a polygon it cuts or makes, a
link of such a polygon, or a link that crosses it; a link is no longer than the gap, so the edit is within the
gap of the polygons at its ends. Hence edits of different groups change different components, and their
effects add up.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .patch_edits import MEMORY, Edits
from .patches import SLACK, Patchwork


class EditClusters:
    """Groups edits on the polygons of a baseline."""

    def __init__(self, work: Patchwork) -> None:
        self._work, self._reach = work, work.gap / 1000 + SLACK
        one, two = work.links.one, work.links.two
        links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(len(work.shapes),) * 2)
        self._label = connected_components(links, directed=False)[1]
        self._known: dict[bytes, tuple[frozenset[int], Any]] = {}

    def split(self, edits: Edits) -> list[Edits]:
        """The edits by group, each in the order of the ledger."""
        if len(self._known) > MEMORY:
            self._known.clear()
        known = [self._of(edit.digest, edit.geometry) for edit, _ in edits]
        parent = list(range(len(edits)))

        def root(one: int) -> int:
            while parent[one] != one:
                parent[one] = one = parent[parent[one]]
            return one

        first: dict[int, int] = {}
        for index, (labels, _) in enumerate(known):
            for label in labels:
                parent[root(index)] = root(first.setdefault(label, index))
        boxes = np.array([box for _, box in known]).reshape(-1, 4)
        low, high = boxes[:, :2] - self._reach, boxes[:, 2:] + self._reach
        near = (low[:, None] <= boxes[None, :, 2:]).all(axis=2) & (high[:, None] >= boxes[None, :, :2]).all(
            axis=2
        )
        for one, two in np.argwhere(np.triu(near, 1)).tolist():
            parent[root(one)] = root(two)
        groups: dict[int, Edits] = {}
        for index, edit in enumerate(edits):
            groups.setdefault(root(index), []).append(edit)
        return list(groups.values())

    def _of(self, digest: bytes, geometry: Any) -> tuple[frozenset[int], Any]:
        """(labels of the polygons within the gap, box) of an edit."""
        if digest not in self._known:
            near = self._work.tree.query(geometry, predicate="dwithin", distance=self._reach)
            self._known[digest] = frozenset(self._label[near].tolist()), shapely.bounds(geometry)
        return self._known[digest]
