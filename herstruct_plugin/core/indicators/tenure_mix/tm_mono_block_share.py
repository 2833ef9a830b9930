"""Dwellings in units of one tenure."""

from __future__ import annotations

from ...model.quantities import shares
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, ratio
from ..relations.segregation import MONO, MONO_JUDGED, SEGREGATION
from .segregation import not_judged
from .terms import BY_BUURT, BY_SQUARE, TENURE_TERMS, tenure_flags


class MonoTenureShare(Indicator):
    """sum of t_u with max_k p_uk >= 0.80, over T."""

    id = "tm_mono_block_share"
    theme = "B"
    name = {
        "en": "Dwellings in blocks of one tenure",
        "nl": "Woningen in blokken met één eigendomsvorm",
    }
    definition = {
        "en": "Share of the dwellings that stand in a pand of which at least 80 % has the same "
        "tenure; in squares of 100 m instead of panden where the profile says so.",
        "nl": "Aandeel van de woningen in een pand waarvan ten minste 80 % dezelfde "
        "eigendomsvorm heeft; in vierkanten van 100 m in plaats van panden als het profiel dat "
        "zegt.",
    }
    formula = "sum of t_u over units with max_k p_uk >= 0.80, over sum of t_u"
    pitfalls = {
        "en": "A house is a unit of one tenure by itself: the figure says something of stacked "
        "housing only. Needs tenure per dwelling or per pand; squares and neighbourhoods are too "
        "coarse.",
        "nl": "Een eengezinswoning is op zichzelf een eenheid met één eigendomsvorm: het cijfer "
        "zegt alleen iets over gestapelde bouw. Vraagt eigendom per woning of per pand; "
        "vierkanten en buurten zijn te grof.",
    }
    unit = ""
    source = "HerStruct, on registers of tenure"
    requires = frozenset({"dwelling_count"})
    terms = (*TENURE_TERMS, BY_BUURT, BY_SQUARE, SEGREGATION)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings in units of one tenure over those in any unit."""
        judged = area[MONO_JUDGED]
        coverage = not_judged(area, judged, area[BY_BUURT.name] + area[BY_SQUARE.name])
        if isinstance(coverage, Measurement):
            return coverage
        return ratio(shares(area[MONO]), shares(judged), coverage, tenure_flags(area))
