"""I12 Nieuw pad / doorsteek / brug: a line that people can walk (indicators.md 8.2; settled 76, 77, 94).

The ground under it is a strip with flat ends and round bends, but for buildings, water and carriageway. Both
ends are joined to the walking network when they lie within 5 m of it; where the line crosses other walking
routes it meets them. It is no street: entrances and the density of streets do not change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from ..model.quantities import quantise_length
from ..network.joining import joined
from ..scenario.ground_under import GroundPiece
from ..scenario.placed import Path
from ..scenario.walkable import walkable_near
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import MAXIMUM_OUTSIDE, need, percent, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

REACH = 5.0  # m between an end and the network
SLACK = 0.001  # m; distances count in whole mm
CLASSES = {"voet": Ground.VOET, "fiets": Ground.FIETSPAD}
KEPT = (Ground.PAND, Ground.WATER, Ground.RIJBAAN, Ground.WOONERF)  # a woonerf is a carriageway


class Pad(InterventionType):
    """Makes a path; with ``verlicht`` all of it is lit."""

    code = "I12"
    label = {"en": "New path, passage or bridge", "nl": "Nieuw pad / doorsteek / brug"}
    step = 7
    geometry = "line"
    attributes = (
        Attribute(
            "breedte",
            "float",
            1.8,
            unit="m",
            minimum=0.5,
            maximum=20.0,
            label={"en": "Width", "nl": "Breedte"},
        ),
        Attribute(
            "type",
            "text",
            "voet",
            choices=tuple(CLASSES),
            label={"en": "Footway or cycleway", "nl": "Voetpad of fietspad"},
        ),
        Attribute("verlicht", "bool", False, label={"en": "Lit", "nl": "Verlicht"}),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Lay the strip and add the line to the walking network."""
        need(measure, draft, "ground", "streets")
        if measure.id in draft.baseline.ids("streets"):
            raise refuse("measure_already_in_data", measure, found=measure.id)
        line = _drawn_line(measure, draft)
        near = walkable_near(draft, line, REACH + SLACK)
        route, ends = joined(line, near, int(quantise_length(REACH)))
        if ends < 2:
            raise refuse("path_far_from_network", measure, needed=REACH)
        width = values["breedte"]
        strip = shapely.buffer(line, width / 2, cap_style="flat", join_style="round", quad_segs=32)
        pieces = [one for one in draft.ground_pieces(strip) if one.geometry is not None]
        built = [one for one in pieces if one.building or one.ground == Ground.PAND]
        if draft.buildings_at(route) or _length_in(line, built):
            raise refuse("path_through_building", measure)
        water = _length_in(line, [one for one in pieces if one.ground == Ground.WATER and not one.building])
        issues = [warn("path_bridge", measure, length=round(water / 1000, 1))] if water else []
        kept = [one.geometry for one in pieces if one.building or one.ground in KEPT]
        if kept:
            strip = polygonal(shapely.difference(strip, shapely.union_all(kept)))
        ground = CLASSES[values["type"]]
        effective = int(quantise_length(width)) if ground == Ground.VOET else -1
        draft.overlay(measure.id, strip, ground, effective)
        draft.put("paths", [Path.of(measure.id, route, values["verlicht"])])
        return issues


def _drawn_line(measure: Intervention, draft: Draft) -> Any:
    """The measure's line.

    Raises:
        InterventionError: no line, or more than a tenth of it outside the study area.
    """
    geometry = measure.geometry
    if geometry is None or shapely.is_empty(geometry):
        raise refuse("line_missing", measure)
    if geometry.geom_type == "MultiLineString" and len(geometry.geoms) == 1:
        geometry = geometry.geoms[0]
    if geometry.geom_type != "LineString":
        raise refuse("geometry_not_line", measure, found=geometry.geom_type)
    if not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise refuse("line_missing", measure)
    geometry = shapely.remove_repeated_points(shapely.force_2d(geometry))
    whole = float(shapely.length(geometry))
    if not quantise_length(whole):
        raise refuse("line_missing", measure)
    inside = float(shapely.length(shapely.intersection(draft.baseline.study_area, geometry)))
    if whole - inside > MAXIMUM_OUTSIDE * whole:
        raise refuse(
            "path_outside", measure, share=percent(1 - inside / whole), allowed=percent(MAXIMUM_OUTSIDE)
        )
    return geometry


def _length_in(line: Any, pieces: list[GroundPiece]) -> int:
    """mm of the line within pieces of ground; along the edge of one is not within it."""
    shapes = np.array([one.geometry for one in pieces], dtype=object)
    shapes = shapes[shapely.relate_pattern(shapes, line, "T********")]
    return int(quantise_length(shapely.length(shapely.intersection(line, shapes)).sum()))
