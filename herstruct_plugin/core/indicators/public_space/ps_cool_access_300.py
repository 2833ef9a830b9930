"""Dwellings with a cool place within 300 m on foot."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, ratio
from ..relations.cool_access import COOL_ACCESS, JUDGED, REACHED, STRAIGHT
from .tree_terms import TREES, TREES_CROWNED, known_share, untrusted


class CoolWithinReach(Indicator):
    """Share of dwellings that walk at most 300 m to public shade of at least 200 m2."""

    id = "ps_cool_access_300"
    theme = "A"
    name = {
        "en": "Dwellings with a cool place within 300 m",
        "nl": "Woningen met een koele plek binnen 300 m",
    }
    definition = {
        "en": "Share of the dwellings in the area from which at least 200 m² of shade of trees on public "
        "ground is within 300 m along the walking network. Shade that lies within 2 m of each other forms "
        "one place; trees around the area are included.",
        "nl": "Aandeel van de woningen in het gebied waarvandaan ten minste 200 m² schaduw van bomen op "
        "openbare grond binnen 300 m over het looproutenetwerk ligt. Schaduw die hooguit 2 m uit elkaar "
        "ligt vormt samen één plek; bomen rond het gebied tellen mee.",
    }
    formula = (
        "dwellings with d_v <= 300 m, over dwellings within 50 m of the network; d_v: along the network from "
        "the nearest point to the dwelling to the nearest point to an access point of the shade (corners, "
        "and at most 30 m apart along its boundary; within 30 m of the network)"
    )
    pitfalls = {
        "en": "Shade is the ground straight under crowns; shade of buildings and the course of the sun are "
        "left out. Shade over a carriageway or water counts, as both are public space. Trees without a "
        "crown diameter give no shade and lower the coverage. Without a walking network the straight-line "
        "distance times 1.3 is used, and that is flagged.",
        "nl": "Schaduw is de grond recht onder de kronen; schaduw van gebouwen en de loop van de zon "
        "blijven buiten beschouwing. Schaduw op een rijbaan of op water telt mee, want beide zijn openbare "
        "ruimte. Bomen zonder kroondiameter geven geen schaduw en verlagen de dekking. Zonder "
        "looproutenetwerk geldt de hemelsbrede afstand maal 1,3; dat staat erbij vermeld.",
    }
    source = "Hogeschool van Amsterdam, Koele plekken: 300 m and 200 m2"
    requires = frozenset({"ground", "trees", "crowns", "units"})
    terms = (DWELLINGS, COOL_ACCESS, TREES, TREES_CROWNED)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach a cool place over dwellings judged, when the tree layer is trusted."""
        doubt = untrusted(area)
        if doubt is not None:
            return doubt
        coverage = share_of(area[JUDGED], area[DWELLINGS.name]) * known_share(area, TREES_CROWNED)
        flags = ("straight_line_distance",) if area[STRAIGHT] else ()
        return ratio(area[REACHED], area[JUDGED], coverage, flags)
