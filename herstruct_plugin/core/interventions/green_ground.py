"""What measures that green the ground share: buildings and water within the polygon stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from ..scenario.ground_under import GroundPiece
from .base import Intervention, refuse
from .drawn import SLIVER, drawn_polygon, in_metres, need, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

KEPT = {Ground.PAND, Ground.WATER}


def open_ground(measure: Intervention, draft: Draft) -> tuple[Any, list[GroundPiece], list[Issue]]:
    """(polygon without buildings and water, everything under the drawn polygon, warnings).

    Raises:
        InterventionError: no usable polygon, nothing but buildings and water, or on a main road.
    """
    need(measure, draft, "ground")
    shape, issues = drawn_polygon(measure, draft)
    pieces = draft.ground_pieces(shape)
    road = sum(piece.area for piece in pieces if piece.main_road)
    if road > SLIVER:
        raise refuse("green_on_main_road", measure, area=in_metres(road))
    kept = [piece for piece in pieces if piece.building or piece.ground in KEPT]
    if not kept:
        return shape, pieces, issues
    area = sum(piece.area for piece in kept)
    if area > SLIVER:
        issues.append(warn("green_around_buildings", measure, area=in_metres(area)))
    shape = polygonal(shapely.difference(shape, shapely.union_all([piece.geometry for piece in kept])))
    if shapely.is_empty(shape):
        raise refuse("green_without_ground", measure)
    return shape, pieces, issues
