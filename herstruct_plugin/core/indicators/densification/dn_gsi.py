"""Ground space index."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import FOOTPRINT
from ..measurement import Measurement, ratio


class GroundSpaceIndex(Indicator):
    """G / B."""

    id = "dn_gsi"
    theme = "C"
    name = {"en": "Ground space index (GSI)", "nl": "Bebouwingspercentage (GSI)"}
    definition = {
        "en": "Share of the area that is covered by buildings at ground level; overlaps count once.",
        "nl": "Aandeel van het gebied dat op maaiveld met panden is bebouwd; overlap telt één keer.",
    }
    formula = "G / B; G = area of the union of footprints within the area"
    pitfalls = {
        "en": "BAG outlines show the largest extent seen from above, underground parts included; with BGT "
        "buildings the outline at ground level is used.",
        "nl": "BAG-contouren tonen de grootste omvang van bovenaf, inclusief ondergrondse delen; met "
        "BGT-panden geldt de contour op maaiveld.",
    }
    unit = "m2/m2"
    source = "NEN 9300; Berghauser Pont & Haupt, Spacematrix (2010)"
    requires = frozenset({"buildings"})
    terms = (FOOTPRINT,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """G / B."""
        return ratio(square_metres(area[FOOTPRINT.name]), square_metres(area.area))
