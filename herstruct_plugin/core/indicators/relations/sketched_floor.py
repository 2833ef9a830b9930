"""Floor area that a sketch put on a standing building, by the rule that the building has from the baseline.

A building with a storey more keeps its rule, for the rest of it is known as well or as badly as before. But
what the sketch added is stated, not made with the form factor. Only bands ask this.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from ...model.codes import FloorRule
from ...model.quantities import Ints
from ..common_terms import scaled
from ..terms import RelationTerm

if TYPE_CHECKING:
    from ...scenario.state import State

ADDED_BY_UNITS, ADDED_SCALED, ADDED_BY_VOLUME = (
    f"buildings.added_{name}" for name in ("by_units", "scaled", "by_volume")
)
RULES = {
    ADDED_BY_UNITS: (FloorRule.UNIT_AREAS, FloorRule.ESTIMATED),
    ADDED_SCALED: (FloorRule.SCALED_UNITS,),
    ADDED_BY_VOLUME: (FloorRule.FOOTPRINT_TIMES_LAYERS,),
}


class SketchedFloorTerm(RelationTerm):
    """Totals per area (2^-20 m2) of the floor area that standing buildings got."""

    name = "sketched_floor"
    inputs = frozenset({"buildings"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """From the few buildings that a ledger changed; those with another footprint are new buildings."""
        found = {name: np.zeros(state.baseline.count, dtype=np.int64) for name in RULES}
        buildings, groups, rows = (
            state.buildings,
            state.baseline.rows_of_building,
            state.baseline.building_rows,
        )
        if buildings is None or groups is None or rows is None:
            return found
        base, added = buildings.base, buildings.added
        old = {base["building_id"][row]: row for row in buildings.removed}
        for at, one in enumerate(added["building_id"]):
            row = old.get(one)
            if row is None or base["geometry"][row] is not added["geometry"][at]:
                continue
            extra = max(0, int(added["bvo"][at]) - int(base["bvo"][row]))
            mine = groups[row]
            for name, rules in RULES.items():
                if added["bvo_rule"][at] in rules:
                    np.add.at(found[name], rows["area"][mine], scaled(extra, rows["share"][mine]))
        return found


SKETCHED_FLOOR = SketchedFloorTerm()
