"""Mix of dwelling sizes."""

from __future__ import annotations

import numpy as np

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..draws import Draws, Floats
from ..measurement import Measurement, Reason, missing
from .diversity_draws import entropies
from .entropy import normalised_entropy
from .terms import SIZES, UNKNOWN_SIZE


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
    band_terms = (UNKNOWN_SIZE,)

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

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With unknown floor areas drawn from the known ones of the area."""
        unknown = area[UNKNOWN_SIZE.name]
        if not unknown:
            return None
        counts = np.array([area[term.name] for term in SIZES], dtype=np.float64)
        p = counts / counts.sum()
        normal = np.column_stack([draws.normal(f"unknown_size.{term.name}") for term in SIZES])
        # the covariance of a multinomial; smooth in p, so that a baseline and a scenario stay comparable
        error = np.sqrt(p) * normal - p * (np.sqrt(p) * normal).sum(axis=1, keepdims=True)
        drawn = unknown * p + draws.widths.unknown_floor_area * np.sqrt(unknown) * error
        return entropies(counts + np.maximum(drawn, 0.0), len(SIZES))
