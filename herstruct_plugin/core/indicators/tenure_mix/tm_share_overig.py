"""Share of dwellings of other landlords."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .tenure_draws import varied_share
from .terms import OVERIG, TENURE_TERMS, tenure_share


class ShareOther(Indicator):
    """n_overig / (n_koop + n_corporatie + n_overig)."""

    id = "tm_share_overig"
    theme = "B"
    name = {"en": "Share of dwellings of other landlords", "nl": "Aandeel woningen van overige verhuurders"}
    definition = {
        "en": "Dwellings of other landlords (companies, institutions, persons) as a share of the dwellings "
        "of known tenure.",
        "nl": "Woningen van overige verhuurders (bedrijven, instellingen, particulieren) als aandeel van de "
        "woningen met bekend eigendom.",
    }
    formula = "n_overig / (n_koop + n_corporatie + n_overig)"
    pitfalls = {
        "en": "Holds very different landlords; says nothing of the rent.",
        "nl": "Omvat zeer verschillende verhuurders; zegt niets over de huurprijs.",
    }
    unit = ""
    source = "CBS, Toelichting Wijk- en Buurtkaart (ownership of dwellings)"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of the dwellings of known tenure; numerator and denominator are dwellings."""
        return tenure_share(area, OVERIG)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        return varied_share(area, draws, Tenure.OVERIG)
