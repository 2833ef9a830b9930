"""Where walks end: points, or polygons that are entered at access points along their boundary."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...network.access_points import boundary_points


@dataclass(frozen=True, eq=False)
class Goals:
    """Some places of one kind.

    Attributes:
        key: what distances to them are remembered by: equal keys must mean equal places.
        shapes: points or polygons, in the order of their ids.
        points, owner: where they are entered, and the shape that each of these points belongs to.
    """

    key: Hashable
    shapes: NDArray[Any]
    points: NDArray[Any]
    owner: NDArray[np.intp]

    @classmethod
    def of(cls, key: Hashable, shapes: NDArray[Any], spacing: int) -> Goals:
        """Goals at points, or at polygons with an access point every ``spacing`` mm."""
        if (shapely.get_dimensions(shapes) == 0).all():
            return cls(key, shapes, shapes, np.arange(len(shapes)))
        return cls(key, shapes, *boundary_points(shapes, spacing))
