"""Canopy with all crowns smaller or larger: the few radii between which bands interpolate (architecture 5.9).

Crown diameters in registers are classes or guesses. Only bands ask this; circles of each size are cut once
and kept with the baseline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...model.quantities import Ints
from ...model.vector import sum_by
from ...scenario.trees import TreeLayer
from ..terms import RelationTerm

if TYPE_CHECKING:
    from ...scenario.state import State

SIZES = {-0.2: "trees.canopy_small", 0.2: "trees.canopy_large"}  # change of the diameter: total


class CanopyAtTerm(RelationTerm):
    """Ground under crowns per area (2^-20 m2) with diameters 20 % smaller and 20 % larger."""

    name = "canopy_at"
    inputs = frozenset({"trees"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """From the trees that stand in the state."""
        found = {}
        for change, name in SIZES.items():
            placed = state.placed
            planted = tuple(replace(one, crown=one.crown * (1 + change)) for one in placed.trees)
            rows = self._layer(state, change).after(placed.felled, planted)[1].all()
            found[name] = sum_by(rows["area"], rows["q"], state.baseline.count)
        return found

    def _layer(self, state: State, change: float) -> TreeLayer:
        cache, table = state.baseline.cache, state.baseline.neighbourhood.trees
        if table is None:
            raise TypeError("canopy needs trees")
        key = (self.name, change)
        if key not in cache:
            cache[key] = TreeLayer(
                table.with_columns(crown=np.asarray(table["crown"] * (1 + change))), state.baseline.areas
            )
        found: TreeLayer = cache[key]
        return found


CANOPY_AT = CanopyAtTerm()
