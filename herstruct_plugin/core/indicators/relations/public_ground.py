"""What of some polygons lies on public ground: polygons of the ground layer that are public, minus panden and
other structures, which outrank them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.codes import Ground
from ...model.polygons import polygonal, polygonal_each
from ...model.vector import Groups, copies, elementwise
from ...scenario.records import GroundEdit
from ...scenario.rows import Rows

OUTRANKING = (Ground.PAND, Ground.OVERIG_BOUWWERK)

Indices = NDArray[np.intp]


class PublicGround:
    """Public ground of a baseline.

    Args:
        surfaces: polygons of the ground partition, see ``scenario/surfaces.py``.
    """

    def __init__(self, surfaces: Rows) -> None:
        built = np.isin(surfaces["cls"], OUTRANKING)
        self._public = surfaces["geometry"][surfaces["public"] & ~built]
        self._built = surfaces["geometry"][built]
        self._public_tree, self._built_tree = shapely.STRtree(self._public), shapely.STRtree(self._built)

    def within(self, shapes: NDArray[Any]) -> NDArray[Any]:
        """What of each polygon lies on public ground."""
        found = np.full(len(shapes), shapely.Polygon(), dtype=object)
        one, surface, whole = _meetings(self._public_tree, self._public, shapes)
        found[one[whole]] = shapes[one[whole]]
        inside = np.zeros(len(shapes), dtype=bool)
        inside[one] |= whole
        part = ~inside[one]
        one, surface = one[part], surface[part]
        pieces = polygonal_each(elementwise(shapely.intersection, self._public[surface], shapes[one]))
        found = _in_turn(shapely.union, found, one, pieces)
        one, over, _ = _meetings(self._built_tree, self._built, found)
        return _in_turn(shapely.difference, found, one, self._built[over])


def edited(whole: Any, public: Any, edits: Iterable[GroundEdit]) -> Any:
    """The public part of a polygon after sketches, in order: the last one on a spot decides."""
    for edit in edits:
        if edit.public and not edit.building:
            public = polygonal(shapely.union(public, polygonal(shapely.intersection(edit.geometry, whole))))
        else:
            public = polygonal(shapely.difference(public, edit.geometry))
    return public


def _meetings(
    tree: Any, surfaces: NDArray[Any], shapes: NDArray[Any]
) -> tuple[Indices, Indices, NDArray[np.bool_]]:
    """(shape, surface, shape wholly inside) of all whose boxes and outlines meet, by shape, then surface."""
    one, surface = tree.query(shapes)
    order = np.lexsort((one, surface))
    one, surface = one[order], surface[order]
    used = np.unique(surface)
    own = np.empty(len(surfaces), dtype=object)
    own[used] = copies(surfaces[used])
    shapely.prepare(own[used])
    whole = elementwise(shapely.contains_properly, own[surface], shapes[one], prepared=surface)
    rest = np.flatnonzero(~whole)
    meet = whole.copy()
    meet[rest] = elementwise(
        shapely.intersects, own[surface[rest]], shapes[one[rest]], prepared=surface[rest]
    )
    one, surface, whole = one[meet], surface[meet], whole[meet]
    order = np.lexsort((surface, one))
    return one[order], surface[order], whole[order]


def _in_turn(overlay: Any, shapes: NDArray[Any], one: Indices, others: NDArray[Any]) -> NDArray[Any]:
    """Each shape overlaid with the others that are meant for it, one after the other."""
    groups = Groups(one, np.arange(len(one)), len(shapes))
    sizes = groups.sizes()
    for turn in range(int(sizes.max(initial=0))):
        more = np.flatnonzero(sizes > turn)
        other = others[groups.members[groups.starts[more] + turn]]
        shapes[more] = polygonal_each(elementwise(overlay, shapes[more], other))
    return shapes
