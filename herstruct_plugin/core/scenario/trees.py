"""The trees of a baseline: which areas their crowns cover, also when some are felled or planted."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.crowns import Crowns, NewCrowns
from ..model.partition import clipped_area, meetings
from ..model.quantities import quantise_area, quantise_length
from ..model.tables import TypedTable
from ..model.vector import Feedback, Groups
from .objects import Edited, columns_of, unchanged
from .placed import Tree
from .rows import Rows, concatenate

FELLED_WITHIN = 2000  # mm from a new footprint to a trunk (settled 73)
SLACK = 0.001  # m; candidates are looked for a little further, distances are compared in whole mm


class TreeLayer:
    """Trees as arrays, cut to the areas.

    Args:
        table: trees by id.
        areas: polygons, prepared.

    Attributes:
        columns: tree_id, geometry (trunk), crown (m, NaN unknown), height (m, NaN unknown).
        crowns: their circles and how they overlap.
        tree: STRtree of the trunks.
        rows: the row table ``trees``, see ``rows.py``; ``rows_of_tree`` its rows by tree.
    """

    def __init__(self, table: TypedTable, areas: NDArray[Any], feedback: Feedback | None = None) -> None:
        self._areas = areas
        self.columns: Rows = {
            "tree_id": table.ids,
            "geometry": table.geometry,
            "crown": table["crown"],
            "height": table["height"],
        }
        self.crowns = Crowns(table.geometry, table["crown"], feedback)
        self.tree = shapely.STRtree(table.geometry)
        area, trunk = self.tree.query(areas, predicate="intersects")
        order = np.lexsort((area, trunk))
        self._areas_of_trunk = Groups(trunk[order], area[order], len(table))
        everything = np.arange(len(table))
        self.rows, owner = self._cut(everything, self.crowns.own(), feedback)
        self.rows_of_tree = Groups(owner, np.arange(len(owner)), len(table))
        self.dated = owner, self.rows["area"]
        self._new: tuple[tuple[Tree, ...], Rows] | None = None  # planted last
        self._new_rows: tuple[NewCrowns, Rows] | None = None

    def near(self, footprint: Any) -> frozenset[int]:
        """Trees whose trunk stands within a new footprint or at most 2 m from it (settled 73)."""
        candidates = self.tree.query(footprint, predicate="dwithin", distance=FELLED_WITHIN / 1000 + SLACK)
        return frozenset(candidates[falls(self.columns["geometry"][candidates], footprint)].tolist())

    def after(self, felled: frozenset[int], planted: tuple[Tree, ...]) -> tuple[Edited, Edited]:
        """(trees, row table) when some are felled and others planted; crowns that were covered gain."""
        if not felled and not planted:
            return unchanged(self.columns), unchanged(self.rows)
        gone = np.array(sorted(felled), dtype=np.intp)
        gaining = self.crowns.own_without(gone)
        again = np.array(list(gaining), dtype=np.intp)
        parts = np.empty(len(again), dtype=object)
        parts[:] = list(gaining.values())
        regrown, _ = self._cut(again, parts)
        removed = np.sort(self.rows_of_tree.pairs(np.append(gone, again))[1])
        if self._new is None or self._new[0] is not planted:
            self._new = planted, columns_of(list(planted), self.columns)
        added = self._new[1]
        rows = concatenate([regrown, self._planted(added, gone)]) if planted else regrown
        return Edited(self.columns, gone, added), Edited(self.rows, removed, rows)

    def _planted(self, trees: Rows, gone: NDArray[np.intp]) -> Rows:
        """Rows of trees that are not of the baseline."""
        new = self.crowns.planted(trees["geometry"], trees["crown"], gone)
        if self._new_rows is None or self._new_rows[0] is not new:
            area, trunk = shapely.STRtree(trees["geometry"]).query(self._areas, predicate="intersects")
            sized = new.known | np.isfinite(trees["height"])
            self._new_rows = new, self._rows_of(new.own, (trunk, area), new.known, sized)[0]
        return self._new_rows[1]

    def _cut(
        self, trees: NDArray[np.intp], parts: NDArray[Any], feedback: Feedback | None = None
    ) -> tuple[Rows, NDArray[np.intp]]:
        """Rows of the given trees, whose own parts are given, and the tree of each."""
        crowned = self.crowns.known[trees]
        sized = crowned | np.isfinite(self.columns["height"][trees])
        rows, tree = self._rows_of(parts, self._areas_of_trunk.pairs(trees), crowned, sized, feedback)
        return rows, trees[tree]

    def _rows_of(
        self,
        parts: NDArray[Any],
        trunks: tuple[NDArray[np.intp], NDArray[np.intp]],
        crowned: NDArray[np.bool_],
        sized: NDArray[np.bool_],
        feedback: Feedback | None = None,
    ) -> tuple[Rows, NDArray[np.intp]]:
        """Rows of trees with these own parts and (tree, area) of their trunks, and the tree of each."""
        one, area, inside = meetings(shapely.STRtree(parts), self._areas, parts, feedback)
        q = quantise_area(clipped_area(self._areas[area], parts[one], inside, feedback))
        covered = q > 0
        one, area, q = one[covered], area[covered], q[covered]
        standing, where = trunks
        count = len(self._areas)
        keys, at = np.unique(np.append(one * count + area, standing * count + where), return_inverse=True)
        tree, area_of = np.divmod(keys, max(1, count))
        cover = np.zeros(len(keys), dtype=np.int64)
        cover[at[: len(q)]] = q
        trunk = np.zeros(len(keys), dtype=bool)
        trunk[at[len(q) :]] = True
        rows: Rows = {
            "area": area_of,
            "q": cover,
            "trunk": trunk,
            "crowned": crowned[tree],
            "sized": sized[tree],
        }
        return rows, tree


def falls(trunks: Any, footprint: Any) -> Any:
    """Whether trunks stand within a new footprint or at most 2 m from it (settled 73)."""
    return quantise_length(shapely.distance(trunks, footprint)) <= FELLED_WITHIN
