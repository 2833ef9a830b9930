"""How much of lines lies within a radius of points: exact circles, not polygons (settled 58).

Each segment of a line is met by each circle in one interval; the union of the intervals is measured in
integers, so that the result of a line does not depend on which other lines are measured with it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import Ints, quantise_length
from ..model.vector import Groups, sum_by

FINE = 1 << 20  # parts of a metre


def lit_lengths(
    lines: NDArray[Any], owner: NDArray[np.intp], count: int, points: NDArray[Any], radius: float
) -> Ints:
    """Length within ``radius`` m of a point, in mm, of the lines of each of ``count`` owners.

    Args:
        lines: line strings.
        owner: of each line.
    """
    if not len(lines) or not len(points) or radius <= 0:
        return np.zeros(count, dtype=np.int64)
    line, point = shapely.STRtree(points).query(lines, predicate="dwithin", distance=radius)
    xy, of = shapely.get_coordinates(lines, return_index=True)
    first = np.flatnonzero(of[1:] == of[:-1])  # segments run from here to the next vertex
    segments = Groups(of[first], first, len(lines))
    pair, segment = segments.pairs(line)
    start, lamp = xy[segment], shapely.get_coordinates(points)[point[pair]]
    along, to = xy[segment + 1] - start, lamp - start
    length = np.hypot(*along.T)
    real = length > 0
    segment, along, to, length, pair = segment[real], along[real], to[real], length[real], pair[real]
    foot = (along * to).sum(axis=1) / length
    away = (along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0]) / length
    half = np.sqrt(np.maximum(0.0, radius**2 - away**2))
    low, high = np.clip(foot - half, 0.0, length), np.clip(foot + half, 0.0, length)
    met = (np.abs(away) < radius) & (high > low)
    low, high = (np.rint(one[met] * FINE).astype(np.int64) for one in (low, high))
    segment, mine = segment[met], owner[line[pair[met]]]
    # one axis on which segments lie one after the other, so that intervals of two never meet
    step = int(high.max(initial=0)) + 1
    order = np.lexsort((low, segment))
    rank = np.unique(segment[order], return_inverse=True)[1]
    low, high, mine = low[order] + rank * step, high[order] + rank * step, mine[order]
    before = np.maximum.accumulate(np.append(-1, high))[:-1]
    gained = np.maximum(0, high - np.maximum(low, before))
    return quantise_length(sum_by(mine, gained, count) / FINE)
