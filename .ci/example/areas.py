"""The borders of the buurten: the neighbourhood and the four parts of the surroundings."""

from __future__ import annotations

import shapely
from frame import GRID
from shapely import LineString, Polygon


def neighbours(border: Polygon, canvas: Polygon, lines: list[LineString]) -> list[Polygon]:
    """The neighbourhood, then west, north, south and east of it, without gap or overlap."""
    west = _longer(lines[3])
    cut = [line.intersection(canvas) for line in (*lines[:3], west)]
    lines_of = shapely.union_all([*cut, canvas.boundary, border.boundary], grid_size=GRID)
    cells = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines_of)))
    south, north, east = lines[:3]
    found: dict[str, list[Polygon]] = {name: [] for name in ("own", "west", "north", "south", "east")}
    for cell in cells:
        inside = cell.representative_point()
        if border.buffer(-1).intersects(inside) and border.contains(inside):
            found["own"].append(cell)
        elif _left_of(north, inside):
            found["north"].append(cell)
        elif not _left_of(south, inside):
            found["south"].append(cell)
        elif not _left_of(east, inside):
            found["east"].append(cell)
        else:
            found["west"].append(cell)
    return [shapely.normalize(_whole(parts)) for parts in found.values()]


def _whole(parts: list[Polygon]) -> Polygon:
    union = shapely.coverage_union_all(parts)
    return max(shapely.get_parts(union), key=lambda part: part.area)


def _left_of(line: LineString, place: shapely.Point) -> bool:
    at = line.project(place)
    start, end = line.interpolate(max(0.0, at - 1)), line.interpolate(min(line.length, at + 1))
    return bool((end.x - start.x) * (place.y - start.y) - (end.y - start.y) * (place.x - start.x) > 0)


def _longer(line: LineString) -> LineString:
    (x0, y0), (x1, y1) = line.coords[0], line.coords[-1]
    (xa, ya), (xb, yb) = line.coords[1], line.coords[-2]
    return LineString(
        [(x0 + 40 * (x0 - xa), y0 + 40 * (y0 - ya)), *line.coords, (x1 + 40 * (x1 - xb), y1 + 40 * (y1 - yb))]
    )
