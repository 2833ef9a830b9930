"""Dwellings amid more than two thirds corporation housing."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..draws import Draws, Floats
from ..measurement import Measurement, Reason, missing, ratio
from ..relations.concentration import ABOVE, COARSE, CONCENTRATION, JUDGED
from .tenure_draws import concentrated_draws
from .terms import TENURE_TERMS, no_tenure, tenure_flags


class CorporationConcentration(Indicator):
    """Share of dwellings whose surroundings are corporation housing for more than two thirds."""

    id = "tm_corp_concentration"
    theme = "B"
    name = {
        "en": "Dwellings amid more than two thirds corporation housing",
        "nl": "Woningen in omgeving met meer dan 2/3 corporatiebezit",
    }
    definition = {
        "en": "Share of the dwellings in the area for which more than two thirds of the dwellings within 200 "
        "m as the crow flies belong to a housing corporation; itself and dwellings outside the area are "
        "included. With CBS squares of 100 m the share in the dwelling's own square counts instead.",
        "nl": "Aandeel van de woningen in het gebied waarvoor meer dan twee derde van de woningen binnen 200 "
        "m hemelsbreed van een corporatie is; de woning zelf en woningen buiten het gebied tellen mee. Met "
        "CBS-vierkanten van 100 m telt in plaats daarvan het aandeel in het eigen vierkant.",
    }
    formula = (
        "dwellings with corp_v / known_v > 2/3, over dwellings that can be judged; corp_v and known_v are "
        "sums of the vectors of dwellings of known tenure within 200 m of v (T3: the vector of v's square)"
    )
    pitfalls = {
        "en": "Ownership by a housing corporation is not the same as social rent. Dwellings just outside the "
        "area must be loaded too. Figures of a whole CBS neighbourhood are too coarse; dwellings that only "
        "have those are not judged and lower the coverage.",
        "nl": "Corporatiebezit is niet hetzelfde als sociale huur. Ook woningen net buiten het gebied moeten "
        "zijn geladen. Cijfers per CBS-buurt zijn te grof; woningen waarvoor alleen die er zijn, worden niet "
        "beoordeeld en verlagen de dekking.",
    }
    source = "Threshold of two thirds: RIGO, Veerkracht in het corporatiebezit (2018)"
    requires = frozenset({"dwelling_count"})
    terms = (*TENURE_TERMS, CONCENTRATION)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings above the threshold over dwellings judged."""
        without = no_tenure(area)
        if without is not None:
            return without
        judged = area[JUDGED]
        coverage = share_of(judged, area[DWELLINGS.name])
        if not judged:
            return missing(Reason.SOURCE_TOO_COARSE if area[COARSE] else Reason.LAYER_MISSING, coverage)
        return ratio(area[ABOVE], judged, coverage, tenure_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of the squares; dwellings judged by their surroundings stay as they are."""
        change = concentrated_draws(area, draws, *parameters.concentration_threshold)
        return None if change is None else (area[ABOVE] + change) / area[JUDGED]
