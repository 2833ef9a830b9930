"""Mix of single-family and multi-family dwellings."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, Reason, missing
from .entropy import normalised_entropy
from .terms import SINGLE


class TypeMix(Indicator):
    """Binary entropy of eengezins and meergezins / ln 2."""

    id = "tm_type_mix"
    theme = "B"
    name = {"en": "Mix of houses and apartments", "nl": "Woningtypemix"}
    definition = {
        "en": "Balance between single-family dwellings (alone in their building) and multi-family "
        "dwellings: 0 is one type, 1 is half of each.",
        "nl": "Verhouding tussen eengezinswoningen (alleen in het pand) en meergezinswoningen: 0 is één "
        "type, 1 is van elk de helft.",
    }
    formula = "-(p ln p + (1 - p) ln(1 - p)) / ln 2; p = share of eengezins"
    pitfalls = {
        "en": "Stacked maisonettes count as multi-family, a house with a shop below too.",
        "nl": "Gestapelde maisonnettes tellen als meergezins, een woning boven een winkel ook.",
    }
    unit = ""
    source = "CBS definition of eengezins and meergezins, on BAG panden and units"
    requires = frozenset({"units", "buildings"})
    terms = (SINGLE, DWELLINGS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Normalised binary entropy."""
        dwellings, single = area[DWELLINGS.name], area[SINGLE.name]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        return Measurement(normalised_entropy((single, dwellings - single), 2), coverage=1.0)
