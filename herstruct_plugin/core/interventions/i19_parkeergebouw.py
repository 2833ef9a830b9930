"""I19 Parkeergebouw: a building with bays and without units (indicators.md 8.2).

Its gross floor area counts in density; with no unit in it, it has no GO, and so no part in the MXI. Its bays
add to the supply of ``dn_parking_balance``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import Function
from ..model.quantities import square_metres
from .base import Attribute, Intervention, InterventionType
from .building_site import BLOCK_SITE, close_off
from .drawn import drawn_polygon, in_metres, need, warn
from .new_block import LAYERS, block_of, site, stand

if TYPE_CHECKING:
    from ..scenario.draft import Draft

SETBACK = 8.0  # m between facades
LEAST_FLOOR = 20.0  # m2 BVO a bay, ramps and aisles included


class Parkeergebouw(InterventionType):
    """Puts a parking building on open ground."""

    code = "I19"
    label = {"en": "Parking building or hub", "nl": "Parkeergebouw / hub"}
    step = 3
    geometry = "polygon"
    during = BLOCK_SITE
    attributes = (
        Attribute(
            "plekken",
            "int",
            minimum=1,
            maximum=100_000,
            label={"en": "Parking bays", "nl": "Parkeerplekken"},
        ),
        LAYERS,
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Take the ground, add the building."""
        need(measure, draft, "buildings")
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK)
        bays = values["plekken"]
        building = block_of(measure, shape, values["lagen"], Function.OVERIG, draft, bays)
        if square_metres(building.bvo) < LEAST_FLOOR * bays:
            issues.append(
                warn(
                    "parking_too_small", measure, area=in_metres(building.bvo), bays=bays, needed=LEAST_FLOOR
                )
            )
        return issues + stand(measure, building, draft)

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Take the ground."""
        need(measure, draft, "buildings")
        shape, issues = drawn_polygon(measure, draft)
        issues += site(measure, shape, draft, SETBACK)
        close_off(measure, shape, draft, fell=True)
        return issues
