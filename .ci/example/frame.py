"""Where things are: the drawing plane of the design, bent and turned into RD coordinates.

The neighbourhood is designed on a straight plane (u to the east, v to the north, in metres). ``warp`` bends
it gently, so that streets curve and blocks stand at angles as they do in reality; buildings stay straight,
because they are set out in a ``Frame``: a rigid set of axes at a place of the bent plane.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import shapely
from shapely import LineString, Point, Polygon
from shapely.ops import substring

Pair = tuple[float, float]

# The middle of the IJsselmeer: valid RD coordinates where nobody can live.
ORIGIN = (146_000.0, 537_000.0)
MIDDLE = (280.0, 205.0)
TURN = math.radians(13.0)
GRID = 0.001  # whole millimetres


def warp(u: float, v: float) -> Pair:
    """RD coordinates of a place of the design."""
    bent_u = u + 8.0 * math.sin(v / 105.0 + 0.6) + 3.0 * math.sin((u + v) / 75.0)
    bent_v = v + 11.0 * math.sin(u / 140.0 + 0.4) + 4.0 * math.sin(v / 120.0 + u / 95.0)
    across, along = bent_u - MIDDLE[0], bent_v - MIDDLE[1]
    return (
        ORIGIN[0] + across * math.cos(TURN) - along * math.sin(TURN),
        ORIGIN[1] + across * math.sin(TURN) + along * math.cos(TURN),
    )


class Frame:
    """Straight axes at a place: ``a`` along, ``b`` to the left of it."""

    def __init__(self, origin: Pair, angle: float) -> None:
        self.origin, self.angle = origin, angle
        self.cos, self.sin = math.cos(angle), math.sin(angle)

    def at(self, a: float, b: float) -> Pair:
        """RD coordinates."""
        return (
            self.origin[0] + a * self.cos - b * self.sin,
            self.origin[1] + a * self.sin + b * self.cos,
        )

    def point(self, a: float, b: float) -> Point:
        return Point(self.at(a, b))

    def polygon(self, corners: Sequence[Pair]) -> Polygon:
        return Polygon([self.at(*corner) for corner in corners])

    def box(self, a0: float, b0: float, a1: float, b1: float) -> Polygon:
        return self.polygon([(a0, b0), (a1, b0), (a1, b1), (a0, b1)])

    def line(self, places: Sequence[Pair]) -> LineString:
        return LineString([self.at(*place) for place in places])

    def moved(self, a: float, b: float, turn: float = 0.0) -> Frame:
        """The same axes elsewhere, turned by degrees."""
        return Frame(self.at(a, b), self.angle + math.radians(turn))


def frame(u: float, v: float, degrees: float = 0.0) -> Frame:
    """Axes at a place of the design, in a direction of the design."""
    angle = math.radians(degrees)
    here, there = warp(u, v), warp(u + math.cos(angle), v + math.sin(angle))
    return Frame(here, math.atan2(there[1] - here[1], there[0] - here[0]))


def frame_on(line: LineString, station: float, side: int) -> Frame:
    """Axes on a line with ``b`` pointing away from it: side 1 = left of its direction, -1 = right."""
    here = line.interpolate(station)
    back, ahead = line.interpolate(max(station - 8.0, 0.0)), line.interpolate(min(station + 8.0, line.length))
    angle = math.atan2(ahead.y - back.y, ahead.x - back.x)
    return Frame((here.x, here.y), angle if side > 0 else angle + math.pi)


def curve(places: Sequence[Pair], closed: bool = False, step: float = 4.0) -> list[Pair]:
    """Design places on a smooth (Catmull-Rom) curve through the given ones."""
    ends = (places[-1], (places[0], places[1])) if closed else (places[0], (places[-1],))
    known = [ends[0], *places, *ends[1]]
    found: list[Pair] = []
    for before, start, end, after in zip(known, known[1:], known[2:], known[3:], strict=False):
        count = max(2, round(math.dist(start, end) / step))
        for index in range(count):
            t = index / count
            found.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * start[k]
                        + (end[k] - before[k]) * t
                        + (2 * before[k] - 5 * start[k] + 4 * end[k] - after[k]) * t * t
                        + (3 * start[k] - before[k] - 3 * end[k] + after[k]) * t**3
                    )
                    for k in (0, 1)
                )
            )
    if not closed:
        found.append(places[-1])
    return found


def way(places: Sequence[Pair], smooth: bool = True) -> LineString:
    """A line through design places, in RD, with no more vertices than it needs."""
    dense = curve(places) if smooth and len(places) > 2 else _dense(places)
    return LineString([warp(*place) for place in dense]).simplify(0.04)


def field(places: Sequence[Pair], smooth: bool = False) -> Polygon:
    """A polygon through design places, in RD."""
    dense = curve(places, closed=True) if smooth else _dense([*places, places[0]])[:-1]
    return Polygon([warp(*place) for place in dense]).simplify(0.05)


def rectangle(u0: float, v0: float, u1: float, v1: float) -> Polygon:
    """A rectangle of the design, in RD."""
    return field([(u0, v0), (u1, v0), (u1, v1), (u0, v1)])


def _dense(places: Sequence[Pair], step: float = 12.0) -> list[Pair]:
    found: list[Pair] = []
    for start, end in pairwise(places):
        count = max(1, math.ceil(math.dist(start, end) / step))
        found += [
            (start[0] + (end[0] - start[0]) * k / count, start[1] + (end[1] - start[1]) * k / count)
            for k in range(count)
        ]
    return [*found, places[-1]]


def band(line: LineString, near: float, far: float) -> Polygon:
    """The strip between two distances from a line: positive = left of it, negative = right."""
    if near < 0 < far:
        return shapely.union_all([band(line, near, 0.0), band(line, 0.0, far)])
    inner, outer = sorted((near, far), key=abs)
    whole = line.buffer(outer, single_sided=True, join_style="mitre", mitre_limit=2.0)
    if inner == 0:
        return whole
    return whole.difference(line.buffer(inner, single_sided=True, join_style="mitre", mitre_limit=2.0))


def part(line: LineString, start: float, end: float) -> LineString:
    """The part of a line between two stations."""
    return substring(line, start, end)
