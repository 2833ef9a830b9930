"""Mix of dwelling sizes."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing
from .entropy import normalised_entropy
from .terms import SIZES


class SizeMix(Indicator):
    """Entropy over five size classes / ln 5."""

    id = "tm_size_mix"
    theme = "B"
    name = {"en": "Mix of dwelling sizes", "nl": "Woninggroottemix"}
    definition = {
        "en": "Spread of dwellings over five classes of usable floor area (below 50, 50-75, 75-100, "
        "100-150, 150 m² and more): 0 is one class, 1 is a fifth in each.",
        "nl": "Spreiding van de woningen over vijf klassen gebruiksoppervlakte (tot 50, 50-75, 75-100, "
        "100-150, 150 m² en meer): 0 is één klasse, 1 is in elke klasse een vijfde.",
    }
    formula = "-sum p_k ln p_k / ln 5"
    pitfalls = {
        "en": "Dwellings of unknown or estimated floor area are left out and lower the coverage.",
        "nl": "Woningen met een onbekende of geschatte oppervlakte blijven buiten beschouwing en verlagen "
        "de dekking.",
    }
    unit = ""
    source = "HerStruct, on floor areas of the BAG"
    requires = frozenset({"units"})
    terms = (*SIZES, DWELLINGS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Normalised entropy over the size classes."""
        counts = [area[term.name] for term in SIZES]
        dwellings = area[DWELLINGS.name]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        coverage = share_of(sum(counts), dwellings)
        if not coverage:
            return missing(Reason.COVERAGE_TOO_LOW, coverage)
        return Measurement(normalised_entropy(counts, len(SIZES)), coverage=coverage)
