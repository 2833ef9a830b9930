"""Painted pieces -> a partition: no gap, no overlap, shared vertices, whole millimetres."""

from __future__ import annotations

import numpy as np
import shapely
from frame import GRID
from scene import Ground
from shapely import Polygon

SLIVER = 1.0  # m2; smaller pieces go to the neighbour with the longest common border
THIN = 0.12  # m; so do pieces that are nowhere wider than twice this
SPARE = 0.03  # m; vertices that change a border by less are left out


def partition(pieces: list[Ground], canvas: Polygon) -> list[tuple[int, Polygon]]:
    """Polygons and the number of the piece that is on top there.

    All outlines are noded together on a grid of millimetres; each face goes to the highest piece that holds
    it (of equals the last painted).
    """
    shapes = shapely.intersection(np.array([piece.shape for piece in pieces], dtype=object), canvas)
    lines = [shapely.boundary(shape) for shape in shapes if not shape.is_empty] + [canvas.boundary]
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(lines, grid_size=GRID))))
    inside = shapely.point_on_surface(faces)
    at, piece = shapely.STRtree(shapes).query(inside, predicate="intersects")
    rank = np.array([(one.order, number) for number, one in enumerate(pieces)])
    owner = np.full(len(faces), -1)
    for face, number in sorted(zip(at, piece, strict=True), key=lambda pair: (pair[0], *rank[pair[1]])):
        owner[face] = number
    faces, owner = faces[owner >= 0], owner[owner >= 0]
    parts, names = _dissolve(faces, owner)
    fixed = np.array([piece.surface == "pand" for piece in pieces])
    for _ in range(3):
        names = _give_slivers(parts, names, fixed)
        parts, names = _dissolve(parts, names)
    parts = shapely.coverage_simplify(parts, SPARE)
    order = np.lexsort((*shapely.bounds(parts).T[:2], names))
    return [(int(names[row]), shapely.normalize(parts[row])) for row in order]


def _dissolve(faces: np.ndarray, owner: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.argsort(owner, kind="stable")
    faces, owner = faces[order], owner[order]
    starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
    parts, names = [], []
    for start, end in zip(starts, [*starts[1:], len(owner)], strict=True):
        whole = shapely.coverage_union_all(faces[start:end])
        own = shapely.get_parts(whole)
        parts += list(own)
        names += [owner[start]] * len(own)
    return np.array(parts, dtype=object), np.array(names)


def _give_slivers(parts: np.ndarray, names: np.ndarray, fixed: np.ndarray) -> np.ndarray:
    small = (shapely.area(parts) < SLIVER) | shapely.is_empty(shapely.buffer(parts, -THIN))
    small &= ~fixed[names]
    tree = shapely.STRtree(parts)
    given = names.copy()
    for row in np.flatnonzero(small):
        near = np.sort(tree.query(parts[row], predicate="intersects"))
        near = near[(near != row) & ~small[near] & ~fixed[names[near]]]
        if len(near) == 0:
            continue
        common = shapely.length(
            shapely.intersection(shapely.boundary(parts[near]), shapely.boundary(parts[row]))
        )
        if common.max() > 0:
            given[row] = names[near[int(common.argmax())]]
    return given
