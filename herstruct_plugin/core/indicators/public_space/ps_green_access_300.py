"""Dwellings with green within 300 m on foot."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, ratio
from ..relations.green_access import GREEN_ACCESS, JUDGED, REACHED, STRAIGHT


class GreenWithinReach(Indicator):
    """Share of dwellings that walk at most 300 m to a patch of public green of at least half a hectare."""

    id = "ps_green_access_300"
    theme = "A"
    name = {"en": "Dwellings with green within 300 m on foot", "nl": "Woningen met groen binnen 300 m lopen"}
    definition = {
        "en": "Share of the dwellings in the area from which a patch of public green of at least 0.5 ha is "
        "within 300 m along the walking network. Public green polygons that lie within 3 m of each other "
        "without a carriageway in between form one patch; green up to 1,000 m around the area is included.",
        "nl": "Aandeel van de woningen in het gebied waarvandaan een openbare groenvlek van ten minste 0,5 "
        "ha binnen 300 m over het looproutenetwerk ligt. Openbare groenvlakken die hooguit 3 m uit elkaar "
        "liggen zonder rijbaan ertussen vormen samen één groenvlek; groen tot 1.000 m rond het gebied telt "
        "mee.",
    }
    formula = (
        "dwellings with d_v <= 300 m, over dwellings within 50 m of the network; d_v: along the network from "
        "the nearest point to the dwelling to the nearest point to an access point (corners of the patch, "
        "and at most 30 m apart along its boundary; within 30 m of the network)"
    )
    pitfalls = {
        "en": "Without a walking network the straight-line distance times 1.3 is used, and that is flagged. "
        "Fences, sports fields and cemeteries are not known as such. A park just outside the loaded data is "
        "missed. Dwellings more than 50 m from the network are not judged and lower the coverage.",
        "nl": "Zonder looproutenetwerk geldt de hemelsbrede afstand maal 1,3; dat staat erbij vermeld. "
        "Hekken, sportvelden en begraafplaatsen worden niet als zodanig herkend. Een park net buiten de "
        "geladen gegevens wordt gemist. Woningen op meer dan 50 m van het netwerk worden niet beoordeeld en "
        "verlagen de dekking.",
    }
    source = "WHO Europe, Urban green spaces (2016); 3-30-300 rule; access points after GHSCI"
    requires = frozenset({"ground", "units"})
    formula_version = 2
    terms = (DWELLINGS, GREEN_ACCESS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach green over dwellings judged."""
        coverage = share_of(area[JUDGED], area[DWELLINGS.name])
        flags = ("straight_line_distance",) if area[STRAIGHT] else ()
        return ratio(area[REACHED], area[JUDGED], coverage, flags)
