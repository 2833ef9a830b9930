"""Information theory index H of tenure between the units of an area."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement
from .segregation import LIMITS_TEXT, SEGREGATION_TERMS, UNIT_TEXT, division, h_of, index_h
from .terms import tenure_flags


class InformationIndex(Indicator):
    """sum t_u (E - E_u) / (T E)."""

    id = "tm_h_index"
    theme = "B"
    name = {
        "en": "Information theory index H (Theil)",
        "nl": "Informatie-index H (Theil)",
    }
    definition = {
        "en": "How far the tenure of the units differs from that of the area: 0 when every unit "
        "mirrors the area, 1 when every unit has one tenure. " + UNIT_TEXT["en"],
        "nl": "Hoe ver de eigendomsverhouding van de eenheden afwijkt van die van het gebied: 0 "
        "als elke eenheid een afspiegeling van het gebied is, 1 als elke eenheid één "
        "eigendomsvorm heeft. " + UNIT_TEXT["nl"],
    }
    formula = "sum_u t_u (E - E_u) / (T E); E = -sum P_k ln P_k of the area, E_u of a unit with t_u dwellings"
    pitfalls = {
        "en": "Small units raise H even when tenure is dealt out by chance: read it beside H0. "
        "It says at which grain tenure is mixed, not whether that is good. " + LIMITS_TEXT["en"],
        "nl": "Kleine eenheden verhogen H ook als het eigendom door toeval is verdeeld: lees het "
        "naast H0. H zegt op welke korrel gemengd is, niet of dat goed is. " + LIMITS_TEXT["nl"],
    }
    unit = ""
    source = "Theil's H as in Reardon & Firebaugh (2002)"
    requires = frozenset({"dwelling_count"})
    terms = SEGREGATION_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """H, clamped to 0-1 against rounding."""
        found = division(area)
        if isinstance(found, Measurement):
            return found
        without = index_h(found)
        if without is not None:
            return without
        return Measurement(h_of(found), coverage=found.coverage, flags=tenure_flags(area))
