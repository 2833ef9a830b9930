"""Share of owner-occupied dwellings."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement
from .tenure_draws import varied_share
from .terms import KOOP, TENURE_TERMS, tenure_share


class ShareKoop(Indicator):
    """n_koop / (n_koop + n_corporatie + n_overig)."""

    id = "tm_share_koop"
    theme = "B"
    name = {"en": "Share of owner-occupied dwellings", "nl": "Aandeel koopwoningen"}
    definition = {
        "en": "Owner-occupied dwellings as a share of the dwellings of known tenure.",
        "nl": "Koopwoningen als aandeel van de woningen met bekend eigendom.",
    }
    formula = "n_koop / (n_koop + n_corporatie + n_overig)"
    pitfalls = {
        "en": "Owner-occupied as registered: a dwelling that is let to others may count as owned until the "
        "register changes.",
        "nl": "Koop volgens de registratie: een woning die particulier wordt verhuurd, kan nog als "
        "koopwoning tellen.",
    }
    unit = ""
    source = "CBS, Toelichting Wijk- en Buurtkaart (ownership of dwellings)"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of the dwellings of known tenure; numerator and denominator are dwellings."""
        return tenure_share(area, KOOP)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        return varied_share(area, draws, Tenure.KOOP)
