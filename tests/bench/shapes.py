"""Deterministic geometry of invented towns: tessellations that share every vertex, rotated footprints."""

import numpy as np
import shapely


def tessellation(columns, rows, box, points, wobble, rng, jitter=0.2):
    """Polygons that cover a box without gaps or overlaps, row by row.

    Args:
        columns, rows: number of polygons each way.
        box: (xmin, ymin, xmax, ymax) in m.
        points: vertices an edge of the raster, so 4 * points + 1 coordinates a polygon.
        wobble: how far vertices stray from the edge, in raster steps; small enough to keep polygons valid.
        jitter: how far corners stray, in raster steps.
    """
    xmin, ymin, xmax, ymax = box
    step = np.array([(xmax - xmin) / columns, (ymax - ymin) / rows])
    corner = np.stack(np.meshgrid(np.arange(columns + 1.0), np.arange(rows + 1.0), indexing="ij"), -1)
    corner[1:-1, 1:-1] += rng.uniform(-jitter, jitter, (columns - 1, rows - 1, 2))
    along_x = _edges(corner[:-1], corner[1:], points, wobble, rng)  # (columns, rows + 1, points, 2)
    along_y = _edges(corner[:, :-1], corner[:, 1:], points, wobble, rng)  # (columns + 1, rows, points, 2)
    along_x[:, 0, :, 1], along_x[:, -1, :, 1] = 0, rows  # the border of the box stays straight
    along_y[0, :, :, 0], along_y[-1, :, :, 0] = 0, columns
    back_x = _reversed(along_x[:, 1:], corner[1:, 1:])
    back_y = _reversed(along_y[:-1], corner[:-1, 1:])
    ring = np.concatenate([along_x[:, :-1], along_y[1:], back_x, back_y, corner[:-1, :-1, None]], axis=2)
    ring = ring.transpose(1, 0, 2, 3).reshape(columns * rows, -1, 2)
    # whole millimetres, as registers deliver them
    made = shapely.polygons(np.round(ring * step + [xmin, ymin], 3))
    if not shapely.is_valid(made).all():
        raise ValueError("the wobble is too large: polygons are not valid")
    return made


def _edges(start, end, points, wobble, rng):
    share = (np.arange(points) / points)[:, None]
    found = start[..., None, :] + (end - start)[..., None, :] * share
    found[..., 1:, :] += rng.uniform(-wobble, wobble, (*found.shape[:2], points - 1, 2))
    return found


def _reversed(edges, end):
    return np.concatenate([end[:, :, None], edges[:, :, :0:-1]], axis=2)


def footprints(centres, rng, width, depth):
    """Rotated rectangles of nine coordinates; width and depth are ranges of half sizes in m."""
    count = len(centres)
    half = np.stack([rng.uniform(*width, count), rng.uniform(*depth, count)], -1)
    turn = rng.uniform(0, 2 * np.pi, count)
    unit = np.array(
        [[-1, -1], [0, -1], [1, -1], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1]], dtype=float
    )
    cos, sin = np.cos(turn), np.sin(turn)
    rotation = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2)
    corners = np.einsum("nij,nkj->nki", rotation, unit[None] * half[:, None])
    return shapely.polygons(np.round(corners + centres[:, None], 3))
