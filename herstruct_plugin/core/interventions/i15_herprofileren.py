"""I15 Straat herprofileren / woonerf: the ground of a street is shared out anew.

Only shares are given: each piece of ground under the polygon becomes the classes in proportion, which says
how much there is of each and not where (indicators.md 8.2, `aggregated`). So the width of its footways is not
known, its green is part of no patch, and where it has a carriageway it parts patches as a carriageway does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from ..model.quantities import split_share
from ..scenario.ground_under import GroundPiece
from ..scenario.surfaces import effective_width
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import SLIVER, drawn_polygon, in_metres, need, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

# in this order: the first that has a share is what the polygon as a whole is taken for
CLASSES = {
    "rijbaan": Ground.RIJBAAN,
    "fiets": Ground.FIETSPAD,
    "voet": Ground.VOET,
    "parkeer": Ground.PARKEERVLAK,
    "groen": Ground.GROEN,
}
LABELS = {
    "rijbaan": {"en": "Share of carriageway", "nl": "Aandeel rijbaan"},
    "fiets": {"en": "Share of cycleway", "nl": "Aandeel fietspad"},
    "voet": {"en": "Share of footway", "nl": "Aandeel voetpad"},
    "parkeer": {"en": "Share of parking", "nl": "Aandeel parkeren"},
    "groen": {"en": "Share of green", "nl": "Aandeel groen"},
}
TOLERANCE = 1e-6
ROADWAY = {Ground.RIJBAAN, Ground.WOONERF}
KEPT = {Ground.PAND, Ground.OVERIG_BOUWWERK, Ground.WATER, Ground.GAP}
ONE_WAY, TWO_WAY = 3500, 4500  # mm; one way is what a fire engine needs as well


class Herprofileren(InterventionType):
    """Gives a street another profile; with ``woonerf`` its carriageway is part of a woonerf."""

    code = "I15"
    label = {"en": "New street profile or woonerf", "nl": "Straat herprofileren / woonerf"}
    step = 2
    geometry = "polygon"
    attributes = (
        *(Attribute(name, "float", 0.0, "", 0.0, 1.0, label=LABELS[name]) for name in CLASSES),
        Attribute("woonerf", "bool", False, label={"en": "Laid out as a woonerf", "nl": "Als woonerf"}),
        Attribute(
            "tweerichting",
            "bool",
            True,
            label={"en": "Traffic in both directions", "nl": "Autoverkeer in twee richtingen"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Share the street's ground out; buildings, water and private ground stay as they are."""
        need(measure, draft, "ground")
        given = [values[name] for name in CLASSES]
        if abs(sum(given) - 1.0) > TOLERANCE:
            raise refuse("profile_not_one", measure, total=round(sum(given), 3))
        shape, issues = _street(measure, draft)
        parts = split_share([given])[0].tolist()
        grounds = [
            Ground.WOONERF if values["woonerf"] and one == "rijbaan" else CLASSES[one] for one in CLASSES
        ]
        shares = tuple((ground, part) for ground, part in zip(grounds, parts, strict=True) if part)
        draft.share_out(measure.id, shape, shares)
        return issues + _too_narrow(measure, shape, values)


def _street(measure: Intervention, draft: Draft) -> tuple[Any, list[Issue]]:
    """The polygon without what stays as it is, and a warning about that.

    Raises:
        InterventionError: no usable polygon, no street under it, or a main road.
    """
    shape, issues = drawn_polygon(measure, draft)
    pieces = draft.ground_pieces(shape)
    main = sum(one.area for one in pieces if one.main_road)
    if main > SLIVER:
        raise refuse("profile_on_main_road", measure, area=in_metres(main))
    if sum(one.area for one in pieces if one.ground in ROADWAY) <= SLIVER:
        raise refuse("profile_no_street", measure)
    kept = [one for one in pieces if _stays(one)]
    area = sum(one.area for one in kept)
    if area > SLIVER:
        issues.append(warn("profile_beside_street", measure, area=in_metres(area)))
    there = [one.geometry for one in kept if one.geometry is not None]
    return polygonal(shapely.difference(shape, shapely.union_all(there))) if there else shape, issues


def _stays(piece: GroundPiece) -> bool:
    return piece.building or not piece.public or piece.ground in KEPT


def _too_narrow(measure: Intervention, shape: Any, values: Mapping[str, Any]) -> list[Issue]:
    """Warnings about the room for cars and for emergency services, by the mean width of the street."""
    parts = shapely.get_parts(shape)
    width = int(effective_width(parts[[np.argmax(shapely.area(parts))]])[0])
    if values["rijbaan"] > 0:
        needed = TWO_WAY if values["tweerichting"] else ONE_WAY
        room = round(width * values["rijbaan"])
        if room < needed:
            return [warn("profile_carriageway_narrow", measure, width=room / 1000, needed=needed / 1000)]
        return []
    room = round(width * (values["fiets"] + values["voet"]))
    if room < ONE_WAY:
        return [warn("profile_no_emergency_access", measure, width=room / 1000, needed=ONE_WAY / 1000)]
    return []
