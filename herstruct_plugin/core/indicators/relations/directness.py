"""How direct the way is from each dwelling to the nearest of some places.

Directness is the straight distance from foot to foot over the distance along the network between them: the
foot of the dwelling, and that of the place that is the nearest along the network. It is 1 where the two feet
are one. Of equally near places the first kind counts, of one kind the first by id.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...model.quantities import quantise_length, quantise_share
from .access import AreaWalk, WalkTerm
from .places import ROUTES
from .ways import OnFoot, Stand, Walked

SUM, COUNT = "directness.sum", "directness.count"


class DirectnessTerm(WalkTerm):
    """Sum of the directness (2^-32) of the dwellings that have a route, and their number."""

    name = "directness"
    kinds = ROUTES
    sums = (SUM, COUNT)

    def of_dwellings(self, walk: AreaWalk, stand: Stand) -> Sequence[Any]:
        """Directness, and whether there is a route; nothing without a network."""
        count, way = len(stand.points), walk.way
        if not isinstance(way, OnFoot):
            return np.zeros(count, dtype=np.int64), np.zeros(count, dtype=bool)
        distance, goal = np.full(count, np.inf), np.full((count, 2), np.nan)
        limit = int(quantise_length(walk.parameters.directness_distance))
        for kind in self.kinds:
            near = walk.near(kind) if walk.number(kind) else None
            if isinstance(near, Walked):
                found, source = near.nearest(stand)
                nearer = (found < distance) & (found <= limit)
                distance[nearer] = found[nearer]
                goal[nearer] = near.spots[source[nearer]]
        there = np.isfinite(distance)
        straight = np.zeros(count, dtype=np.int64)
        (here,) = stand.remembered(self.name, lambda whole: (way.spots(whole.feet),))
        straight[there] = quantise_length(np.hypot(*(here[there] - goal[there]).T))
        share = np.ones(count)
        walked = there & (distance > 0)
        share[walked] = np.minimum(1.0, straight[walked] / distance[walked])
        return np.where(there, quantise_share(share), 0), there


DIRECTNESS = DirectnessTerm()
