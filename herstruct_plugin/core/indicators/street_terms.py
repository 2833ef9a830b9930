"""Totals of streets and walking routes. Lengths are in whole mm.

Streets are all lines but footways, paths, cycleways, steps and tracks (settled 57). A part that runs along
the border of the area counts half (settled 31, 87), so ``STREET_LENGTH`` holds twice the length.
"""

from __future__ import annotations

import numpy as np

from ..model.quantities import metres
from .base import AreaTotals
from .terms import AdditiveTerm

STREET_LENGTH = AdditiveTerm(
    "streets.twice_length",
    "streets",
    lambda rows, _: np.where(rows["street"], 2 * rows["inner"] + rows["border"], 0),
)
WALKING_LENGTH = AdditiveTerm(
    "streets.walking_length", "streets", lambda rows, _: np.where(rows["walkable"], rows["length"], 0)
)
WALKING_LIT = AdditiveTerm(
    "streets.walking_lit", "streets", lambda rows, _: np.where(rows["walkable"], rows["lit"], 0)
)


def street_length(area: AreaTotals) -> float:
    """Length of the streets in m, those along the border for half."""
    return metres(area[STREET_LENGTH.name]) / 2
