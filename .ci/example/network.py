"""The street network in OSM's spelling: lines meet where they cross, and every path reaches a street."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from frame import GRID
from scene import Line, Scene
from shapely import LineString, Polygon

REACH = 16.0  # m, from the end of a path to the line it leads to
STUB = 6.0  # m; a dead end shorter than this is where two lines were drawn past each other


def joined(lines: list[Line]) -> list[Line]:
    """Lines whose ends lead on to the nearest other line."""
    shapes = [line.line for line in lines]
    tree = shapely.STRtree(shapes)
    made = []
    for number, line in enumerate(lines):
        coords = list(line.line.coords)
        if line.highway in ("footway", "service"):
            for end in (0, -1):
                here = shapely.Point(coords[end])
                near = [
                    at
                    for at in np.sort(tree.query(here, predicate="dwithin", distance=REACH))
                    if at != number
                ]
                if not near:
                    continue
                other = min(near, key=lambda at: (shapes[at].distance(here), at))
                target = shapes[other].interpolate(shapes[other].project(here))
                if here.distance(target) > 0.01:
                    beyond = _beyond((here.x, here.y), (target.x, target.y))
                    coords = [beyond, *coords] if end == 0 else [*coords, beyond]
        made.append(Line(LineString(coords), line.highway, line.name, line.surface))
    return made


def _beyond(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """A little past the target, so that both lines really cross."""
    length = max(1e-9, float(np.hypot(end[0] - start[0], end[1] - start[1])))
    return (end[0] + 0.3 * (end[0] - start[0]) / length, end[1] + 0.3 * (end[1] - start[1]) / length)


def ways(scene: Scene, canvas: Polygon) -> tuple[list[dict[str, Any]], list[LineString]]:
    """One feature a stretch between crossings, within the extract."""
    lines = joined(scene.lines)
    clipped = [line.line.intersection(canvas) for line in lines]
    edges = shapely.get_parts(shapely.union_all(clipped, grid_size=GRID))
    shapes = [line.line for line in lines]
    tree = shapely.STRtree(shapes)
    middle = shapely.line_interpolate_point(edges, 0.5, normalized=True)
    at, candidate = tree.query(middle, predicate="dwithin", distance=0.02)
    owner: dict[int, int] = {}
    for edge, number in sorted(zip(at.tolist(), candidate.tolist(), strict=True)):
        owner.setdefault(edge, number)
    kept = _without_stubs(edges, [lines[owner[edge]].highway for edge in range(len(edges))])
    order = sorted(kept, key=lambda edge: (owner[edge], edges[edge].coords[0]))
    rows, found = [], []
    for serial, edge in enumerate(order, start=1):
        line = lines[owner[edge]]
        rows.append(
            {
                "full_id": f"w-{serial}",  # negative: not in OpenStreetMap
                "osm_id": f"-{serial}",
                "osm_type": "way",
                "highway": line.highway,
                "name": line.name or None,
                "surface": line.surface,
                "lit": "yes" if line.highway != "footway" or line.surface == "paving_stones" else "no",
                "maxspeed": {"secondary": "50", "tertiary": "50", "residential": "30"}.get(line.highway),
            }
        )
        found.append(edges[edge])
    return rows, found


def _without_stubs(edges: np.ndarray, kinds: list[str]) -> list[int]:
    """Edges but for the short loose ends that joining leaves."""
    count: dict[tuple[float, float], int] = {}
    pairs = {}
    for edge, line in enumerate(edges):
        first, last = tuple(np.round(line.coords[0], 3)), tuple(np.round(line.coords[-1], 3))
        pairs[edge] = (first, last)
        for place in (first, last):
            count[place] = count.get(place, 0) + 1
    return [
        edge
        for edge, line in enumerate(edges)
        if not (
            line.length < STUB
            and min(count[place] for place in pairs[edge]) == 1
            and kinds[edge] != "residential"
        )
    ]
