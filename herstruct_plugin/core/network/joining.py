"""Joining a new line to the lines of a network: its ends reach out, and it is cut where it meets others.

Nodes of a network are ends of lines and places where ends lie on other lines (``graph.py``). So a new line
whose ends lie on others splits those, and one that is cut where it crosses others meets them there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import quantise_length
from .graph import SEARCH, TOLERANCE


def joined(line: Any, lines: NDArray[Any], reach: int) -> tuple[Any, int]:
    """(the line with its ends joined, in parts that end where it meets others; number of joined ends).

    Args:
        line: a line string; ``lines``: line strings of the network that are near, in the order of their ids.
        reach: mm between an end and the nearest line, of equals the first, at which it is still joined.
    """
    xy = shapely.get_coordinates(line)
    feet = [_foot(shapely.Point(end), lines, reach) for end in (xy[0], xy[-1])]
    ends = [
        np.zeros((0, 2)) if foot is None or _mm(foot - end) <= TOLERANCE else foot[None, :]
        for foot, end in zip(feet, (xy[0], xy[-1]), strict=True)
    ]
    whole = shapely.linestrings(np.concatenate((ends[0], xy, ends[1])))
    return _cut(whole, lines), sum(foot is not None for foot in feet)


def _mm(apart: NDArray[np.float64]) -> int:
    return int(quantise_length(np.hypot(*apart)))


def _foot(end: Any, lines: NDArray[Any], reach: int) -> Any:
    """The nearest place on the lines, None when it is too far."""
    if not len(lines):
        return None
    distance = quantise_length(shapely.distance(lines, end))
    first = int(np.argmin(distance))
    if distance[first] > reach:
        return None
    along = shapely.line_locate_point(lines[first], end)
    return shapely.get_coordinates(shapely.line_interpolate_point(lines[first], along))[0]


def _cut(line: Any, lines: NDArray[Any]) -> Any:
    """The line in parts that end where it crosses others or has a vertex on them."""
    vertices = shapely.points(shapely.get_coordinates(line))
    upon = shapely.STRtree(lines).query(vertices, predicate="dwithin", distance=SEARCH)[0]
    crossings = shapely.points(shapely.get_coordinates(shapely.intersection(lines, line)))
    meeting = np.concatenate((crossings, vertices[np.unique(upon)]))
    at = np.unique(quantise_length(shapely.line_locate_point(line, meeting)))
    length = float(shapely.length(line))
    bounds = [0.0]
    for position in at.tolist():
        if bounds[-1] * 1000 + TOLERANCE < position < int(quantise_length(length)) - TOLERANCE:
            bounds.append(position / 1000)
    bounds.append(length)
    return shapely.multilinestrings(
        [_between(line, bounds[one], bounds[one + 1]) for one in range(len(bounds) - 1)]
    )


def _between(line: Any, low: float, high: float) -> Any:
    xy = shapely.get_coordinates(line)
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T)))
    kept = xy[(along > low) & (along < high)]
    two = shapely.get_coordinates(shapely.line_interpolate_point(line, [low, high]))
    return shapely.linestrings(np.concatenate((two[:1], kept, two[1:])))
