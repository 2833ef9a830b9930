"""What measures share: their drawn polygon, the objects they select, the warnings they give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue, warning
from ..model.polygons import MULTIPOLYGON, POLYGON, polygonal
from ..model.quantities import ONE_M2, square_metres
from .base import Intervention, refuse

if TYPE_CHECKING:
    from ..scenario.draft import Draft

MAXIMUM_OUTSIDE = 0.10  # share of a polygon that may fall outside the study area
UNNOTICED = 0.01  # m2 outside: a border that was followed by hand, not worth a warning
SLIVER = ONE_M2 // 2  # quantised m2 of overlap that comes from drawing along an edge


def warn(code: str, measure: Intervention, **params: Any) -> Issue:
    """A warning about a measure that is carried out."""
    return warning(
        code, features=(measure.id,), measure=measure.name or measure.id, type=measure.type, **params
    )


def drawn_polygon(measure: Intervention, draft: Draft) -> tuple[Any, list[Issue]]:
    """The measure's polygon within the study area, and a warning when a part of it was left out.

    Raises:
        InterventionError: no polygon, an invalid one, or more than a tenth of it outside the study area.
    """
    geometry = measure.geometry
    if geometry is None:
        raise refuse("geometry_missing", measure)
    if shapely.is_empty(geometry):
        raise refuse("geometry_empty", measure)
    if shapely.get_type_id(geometry) not in (POLYGON, MULTIPOLYGON):
        raise refuse("geometry_not_polygon", measure, found=geometry.geom_type)
    if not shapely.is_valid(geometry):
        raise refuse("geometry_invalid", measure, why=shapely.is_valid_reason(geometry))
    geometry = shapely.force_2d(geometry)
    inside = polygonal(draft.baseline.within_study(geometry))
    whole = float(shapely.area(geometry))
    outside = whole - float(shapely.area(inside))
    if outside > MAXIMUM_OUTSIDE * whole:
        raise refuse(
            "geometry_outside", measure, share=percent(outside / whole), allowed=percent(MAXIMUM_OUTSIDE)
        )
    if outside <= 0:
        return geometry, []
    clipped = [warn("geometry_clipped", measure, area=round(outside, 1))] if outside > UNNOTICED else []
    return inside, clipped


def selected(measure: Intervention) -> list[str]:
    """The ids that the measure works on, each once, sorted.

    Raises:
        InterventionError: none are given.
    """
    if not measure.targets:
        raise refuse("targets_missing", measure)
    return sorted(set(measure.targets))


def need(measure: Intervention, draft: Draft, *tables: str) -> None:
    """Refuse a measure on tables that were not delivered.

    Raises:
        InterventionError: names the first table that is missing.
    """
    for name in tables:
        if getattr(draft.baseline.neighbourhood, name) is None:
            raise refuse("measure_needs_table", measure, table=name)


def percent(share: float) -> float:
    """A share as percentage with one decimal, for a sentence."""
    return round(100 * share, 1)


def in_metres(quantity: int) -> float:
    """Quantised m2 as m2 with one decimal, for a sentence."""
    return round(square_metres(quantity), 1)
