"""Cutting a polygon across into strips of given shares of its area."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Any

import numpy as np
import shapely
from shapely import affinity

from ..model.polygons import polygonal

STEPS = 60  # halvings of the place of a cut: past what a float can tell apart


def strips(shape: Any, shares: list[float]) -> list[Any]:
    """The polygon cut across its longest direction, one part a share, from one end to the other.

    Args:
        shares: add up to 1.
    """
    box = shapely.minimum_rotated_rectangle(shape)
    corners = shapely.get_coordinates(box)[:3]
    sides = np.diff(corners, axis=0)
    along = sides[np.argmax(np.hypot(*sides.T))]
    angle = float(np.degrees(np.arctan2(along[1], along[0])))
    pivot = (float(corners[0][0]), float(corners[0][1]))
    level = affinity.rotate(shape, -angle, origin=pivot)
    west, south, east, north = level.bounds
    places = [west, *(_place(level, upto) for upto in list(accumulate(shares))[:-1]), east]
    parts = []
    for start, end in pairwise(places):
        slab = affinity.rotate(shapely.box(start, south - 1, end, north + 1), angle, origin=pivot)
        parts.append(polygonal(shapely.intersection(shape, slab)) if end > start else shapely.Polygon())
    return parts


def _place(level: Any, share: float) -> float:
    """How far east the given share of a shape lies."""
    west, south, east, north = level.bounds
    low, high, wanted = west, east, share * level.area
    for _ in range(STEPS):
        middle = (low + high) / 2
        inside = shapely.intersection(level, shapely.box(west - 1, south - 1, middle, north + 1)).area
        low, high = (middle, high) if inside < wanted else (low, middle)
    return high
