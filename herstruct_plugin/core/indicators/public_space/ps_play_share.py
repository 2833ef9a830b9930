"""Formal play space."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import WATER
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, Reason, missing, ratio
from .terms import MAIN_ROAD, PLAY


class PlayShare(Indicator):
    """Play space / (area - water - main roads)."""

    id = "ps_play_share"
    theme = "A"
    name = {"en": "Formal play space", "nl": "Formele speelruimte"}
    definition = {
        "en": "Share of the area, water and main roads left out, that is laid out as play space.",
        "nl": "Aandeel van het gebied, zonder water en hoofdwegen, dat als speelplek is ingericht.",
    }
    formula = "play area / B_play; B_play = area - water - carriageway of main roads"
    pitfalls = {
        "en": "Play places are optional content of the BGT and of OpenStreetMap: without enough of them, or "
        "a statement that the layer is complete, there is no value. A play place known as a point counts as "
        "16 m².",
        "nl": "Speelplekken zijn optionele inhoud van de BGT en van OpenStreetMap: bij te weinig plekken, "
        "of zonder de verklaring dat de laag compleet is, is er geen waarde. Een speelplek die alleen als "
        "punt bekend is, telt voor 16 m².",
    }
    unit = ""
    source = "Minister's policy letter: 3 % of areas designated for housing (not statutory)"
    requires = frozenset({"ground", "play"})
    formula_version = 2
    terms = (PLAY, WATER, MAIN_ROAD, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of play space, when the play layer is trusted to be complete."""
        if area.notes.get("play_trusted") is False:
            return missing(Reason.INCOMPLETE_LAYER)
        land = area.area - area[WATER.name] - area[MAIN_ROAD.name]
        return ratio(square_metres(area[PLAY.name]), square_metres(land), ground_coverage(area))
