"""Measures that are drawn as points, or as a line along which they stand at a distance."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue
from .base import Intervention, refuse
from .drawn import MAXIMUM_OUTSIDE, percent, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

POINTS, LINES = (0, 4), (1, 5)  # type ids: point and multipoint, line and multiline
MOST = 10_000  # points of one measure


def drawn_points(
    measure: Intervention, draft: Draft, spacing: float | None = None
) -> tuple[NDArray[Any], list[Issue]]:
    """The measure's points within the study area, and a warning when some were left out.

    Args:
        spacing: m between points along a line, which begin where it begins; None: it must be points.

    Raises:
        InterventionError: no points, invalid ones, or more than a tenth of them outside the study area.
    """
    geometry = measure.geometry
    if geometry is None:
        raise refuse("points_missing", measure)
    if shapely.is_empty(geometry) or not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise refuse("points_missing", measure)
    geometry = shapely.force_2d(geometry)
    kind = shapely.get_type_id(geometry)
    if kind in POINTS:
        points = shapely.get_parts(geometry)
    elif kind in LINES and spacing is not None:
        points = _along(measure, geometry, spacing)
    else:
        raise refuse("geometry_not_points", measure, found=geometry.geom_type)
    points = shapely.points(np.unique(shapely.get_coordinates(points), axis=0))
    inside = shapely.intersects(draft.baseline.study_area, points)
    outside = int(np.count_nonzero(~inside))
    if outside > MAXIMUM_OUTSIDE * len(points):
        raise refuse(
            "points_outside", measure, share=percent(outside / len(points)), allowed=percent(MAXIMUM_OUTSIDE)
        )
    issues = [warn("points_clipped", measure, count=outside)] if outside else []
    return points[inside], issues


def free_ids(measure: Intervention, taken: frozenset[str], count: int) -> list[str]:
    """Ids of so many objects of a measure, in order.

    Raises:
        InterventionError: the data already hold one of them.
    """
    ids = [f"{measure.id}/{number:05d}" for number in range(1, count + 1)]
    for one in ids:
        if one in taken:
            raise refuse("measure_already_in_data", measure, found=one)
    return ids


def _along(measure: Intervention, line: Any, spacing: float) -> NDArray[Any]:
    parts = shapely.get_parts(line)
    steps = [math.floor(length / spacing + 1e-9) for length in shapely.length(parts)]
    if sum(steps) > MOST:
        raise refuse("points_too_many", measure, count=sum(steps), most=MOST)
    found = [
        shapely.line_interpolate_point(part, spacing * np.arange(count + 1))
        for part, count in zip(parts, steps, strict=True)
    ]
    return np.concatenate(found)
