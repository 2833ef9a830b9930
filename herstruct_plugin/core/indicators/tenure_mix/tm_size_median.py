"""Median dwelling size."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing
from ..relations.size_median import MIDDLE, SIZE_MEDIAN
from .terms import SIZES


class SizeMedian(Indicator):
    """Median GO of the dwellings."""

    id = "tm_size_median"
    theme = "B"
    name = {
        "en": "Median dwelling size",
        "nl": "Mediane woninggrootte",
    }
    definition = {
        "en": "Usable floor area (GO) of the middle dwelling when all are ranked by size.",
        "nl": "Gebruiksoppervlakte (GO) van de middelste woning als alle woningen op grootte staan.",
    }
    formula = "median of GO; of an even number the mean of the two in the middle"
    pitfalls = {
        "en": "Dwellings of unknown or estimated floor area are left out and lower the coverage.",
        "nl": "Woningen met een onbekende of geschatte oppervlakte blijven buiten beschouwing en "
        "verlagen de dekking.",
    }
    unit = "m2"
    source = "HerStruct, on floor areas of the BAG"
    requires = frozenset({"units"})
    terms = (*SIZES, DWELLINGS, SIZE_MEDIAN)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """The median, exact to 2^-21 m2."""
        known, dwellings = sum(area[term.name] for term in SIZES), area[DWELLINGS.name]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        coverage = share_of(known, dwellings)
        if not known:
            return missing(Reason.COVERAGE_TOO_LOW, coverage)
        return Measurement(square_metres(area[MIDDLE]) / 2, coverage=coverage)
