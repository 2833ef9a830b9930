"""Share of corporation dwellings."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .tenure_draws import varied_share
from .terms import CORPORATIE, TENURE_TERMS, tenure_share


class ShareCorporation(Indicator):
    """n_corporatie / (n_koop + n_corporatie + n_overig)."""

    id = "tm_share_corp"
    theme = "B"
    name = {"en": "Share of corporation dwellings", "nl": "Aandeel corporatiewoningen"}
    definition = {
        "en": "Dwellings owned by a housing corporation as a share of the dwellings of known tenure.",
        "nl": "Woningen van een woningcorporatie als aandeel van de woningen met bekend eigendom.",
    }
    formula = "n_corporatie / (n_koop + n_corporatie + n_overig)"
    pitfalls = {
        "en": "Ownership, not rent: a corporation also owns dwellings outside social rent. There is no "
        "national norm per neighbourhood; a lower share is a policy choice, not an improvement.",
        "nl": "Eigendom, geen huurniveau: een corporatie bezit ook woningen buiten de sociale huur. Er is "
        "geen landelijke norm per buurt; een lager aandeel is een beleidskeuze, geen verbetering.",
    }
    unit = ""
    source = "CBS, Toelichting Wijk- en Buurtkaart (ownership of dwellings)"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of the dwellings of known tenure; numerator and denominator are dwellings."""
        return tenure_share(area, CORPORATIE)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        return varied_share(area, draws, Tenure.CORPORATIE)
