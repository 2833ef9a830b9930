"""Totals of trees, and what makes a count of trees trustworthy."""

from __future__ import annotations

import numpy as np

from ..base import AreaTotals
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing
from ..terms import AdditiveTerm

CANOPY = AdditiveTerm("trees.canopy", "trees", lambda rows, _: rows["q"])
TREES = AdditiveTerm("trees.standing", "trees", lambda rows, _: rows["trunk"].astype(np.int64))
TREES_CROWNED = AdditiveTerm(
    "trees.crowned", "trees", lambda rows, _: (rows["trunk"] & rows["crowned"]).astype(np.int64)
)
TREES_SIZED = AdditiveTerm(
    "trees.sized", "trees", lambda rows, _: (rows["trunk"] & rows["sized"]).astype(np.int64)
)


def untrusted(area: AreaTotals) -> Measurement | None:
    """What an indicator of trees says when the layer is not trusted to be complete; None when it is."""
    return missing(Reason.INCOMPLETE_LAYER) if area.notes.get("trees_trusted") is False else None


def known_share(area: AreaTotals, known: AdditiveTerm) -> float:
    """Share of the trees in the area of which is known what an indicator needs; 1 without trees."""
    return share_of(area[known.name], area[TREES.name])
