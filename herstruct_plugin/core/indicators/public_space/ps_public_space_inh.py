"""Public space per inhabitant."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS, PUBLIC
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..inhabitants import inhabitants
from ..measurement import Measurement, Reason, missing, ratio


class PublicSpacePerInhabitant(Indicator):
    """PUB / inhabitants."""

    id = "ps_public_space_inh"
    theme = "A"
    name = {"en": "Public space per inhabitant", "nl": "Openbare ruimte per inwoner"}
    definition = {
        "en": "Public space, water included, divided by the inhabitants (dwellings times household size).",
        "nl": "Openbare ruimte, inclusief water, gedeeld door het aantal inwoners (woningen maal "
        "huishoudensgrootte).",
    }
    formula = "PUB / (W * household size)"
    pitfalls = {
        "en": "Includes water and carriageways; inhabitants are an estimate.",
        "nl": "Inclusief water en rijbanen; het aantal inwoners is een schatting.",
    }
    unit = "m2/inhabitant"
    source = "HerStruct, on BGT and the CBS household size"
    requires = frozenset({"ground", "units"})
    terms = (PUBLIC, DWELLINGS, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """m2 of public space per estimated inhabitant."""
        people = inhabitants(area)
        if people is None:
            return missing(Reason.LAYER_MISSING)
        return ratio(square_metres(area[PUBLIC.name]), people, ground_coverage(area))
