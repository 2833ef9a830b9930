"""What edits change of a patchwork, in groups of edits whose changes have nothing to do with each other.

An edit is nearly always one more beside edits that were there before. Groups (``clusters.py``) keep
their change, and what terms found for it, so that an edit costs what its own group costs.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

import numpy as np

from ...model.remembered import Remembered
from .clusters import Clusters, Extent
from .patch_edits import MEMORY, Edits, Memory, NewGreen, NewLinks, NewPolygons
from .patches import Indices, Patchwork

GROUPS = 1_000  # groups of edits that are remembered


class Change:
    """Polygons and links that edits bring, beside those of the baseline; new polygons are numbered on.

    Args:
        edits: those that may change which roads lie between polygons.

    Attributes:
        new: the polygons; ``bounds`` their boxes; ``near`` the areas whose buffer each meets.
        dropped: sorted pairs of the baseline that no longer count as they were.
        links: the pairs that count instead.
        memory: for what it does to components.
    """

    def __init__(self, work: Patchwork, new: NewPolygons, edits: Edits, memory: Memory) -> None:
        self.new = new
        made = NewLinks(work, self.new, edits, memory)
        self.dropped, self.links = made.dropped, made.links
        self.bounds = self.new.bounds
        self.near = [memory.near_areas(work, shape) for shape in self.new.shapes]
        self.memory: dict[Any, Any] = {}
        self._work = work

    def areas(self) -> list[int]:
        """Areas with a changed polygon or link within their buffer."""
        ends = np.concatenate((self.new.gone, self.links.one, self.links.two))
        ends = np.unique(ends[ends < len(self._work.shapes)])
        found = set(self._work.areas_of.pairs(ends)[1].tolist()) if len(ends) else set()
        return sorted(found.union(*self.near))

    def fresh(self, area: int) -> Indices:
        """The new polygons whose area's buffer they meet."""
        return np.array([one for one, near in enumerate(self.near) if area in near], dtype=np.intp)


class EditGroup:
    """Edits that may have to do with one another; ``memory`` is for what terms found, by their names."""

    def __init__(self, work: Patchwork, edits: Edits, memory: Memory) -> None:
        self._work, self._edits, self._memory = work, edits, memory
        self.memory: dict[str, Any] = {}

    @cached_property
    def change(self) -> Change:
        """What the edits change."""
        new = NewGreen(self._work, self._edits, self._memory)
        return Change(self._work, new, self._edits, self._memory)


class EditGroups:
    """Groups of edits on the polygons of a baseline; equal groups are one object."""

    def __init__(self, work: Patchwork) -> None:
        self._work, self._clusters, self._memory = work, Clusters(work), Memory()
        self._extents: Remembered[bytes, Extent] = Remembered(MEMORY)
        self._known: Remembered[Any, EditGroup] = Remembered(GROUPS)
        self._last: tuple[Edits, list[EditGroup]] | None = None

    @staticmethod
    def on(work: Patchwork) -> EditGroups:
        """Those of a patchwork: terms on one patchwork share them."""
        if "edits" not in work.memory:
            work.memory["edits"] = EditGroups(work)
        found: EditGroups = work.memory["edits"]
        return found

    def of(self, edits: Edits) -> list[EditGroup]:
        """The groups of some edits; those of the last list are kept."""
        if self._last is None or self._last[0] is not edits:
            self._last = edits, self._of(edits)
        return self._last[1]

    def _of(self, edits: Edits) -> list[EditGroup]:
        extents = [
            self._extents.of(edit.digest, partial(self._clusters.extent, [edit.geometry]))
            for edit, _ in edits
        ]
        found = []
        for members in self._clusters.split(extents):
            group = [edits[one] for one in members]
            key = tuple(edit for edit, _ in group)
            found.append(self._known.of(key, partial(EditGroup, self._work, group, self._memory)))
        return found
