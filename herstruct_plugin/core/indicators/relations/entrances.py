"""Entrances by pand, from the units whose point lies in the area (settled 24-27).

A pand with dwellings has a door for every eight of them, so one for an eengezinswoning, and a door for each
other unit. A pand without dwellings has a door for every eight of its units. A unit with only ``overige
gebruiksfunctie`` (a store room, a substation) has no door of its own, and one in no pand of the data is left
out.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...model.codes import Function
from ...model.quantities import Ints
from ...scenario.rows import Rows
from .grouped import NO_GROUP, GroupedTerm, Grouping

DWELLINGS_PER_DOOR = 8  # the fire code's portico serves eight at most
DOORS = "entrances.doors"


def has_door(rows: Rows) -> Any:
    """Units that need an entrance."""
    return rows["dwelling"] | (rows["functions"] != int(Function.OVERIG))


class EntrancesTerm(GroupedTerm):
    """Doors per area."""

    name = "entrances"
    names = (DOORS,)

    def keys(self, rows: Rows, grouping: Grouping) -> Ints:
        """The pand of each unit that needs a door."""
        return np.where(has_door(rows), grouping.codes.of(rows["pand"]), NO_GROUP)

    def weights(self, rows: Rows) -> Ints:
        """(dwellings, other units)."""
        home = rows["dwelling"]
        return np.column_stack((home, ~home)).astype(np.int64)

    def contributions(self, sums: Ints) -> Ints:
        """Doors of each pand."""
        homes, others = sums.T
        doors = -(-homes // DWELLINGS_PER_DOOR)
        return np.asarray(doors + np.where(homes > 0, others, -(-others // DWELLINGS_PER_DOOR)))[:, None]


ENTRANCES = EntrancesTerm()
