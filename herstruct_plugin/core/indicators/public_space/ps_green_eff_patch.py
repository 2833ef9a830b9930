"""Effective size of green patches."""

from __future__ import annotations

from ...model.quantities import ONE_M2, square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, ratio
from ..relations.green_patches import GREEN_PATCHES, REST, SQUARE_BITS, SQUARES, WHOLE


class EffectiveGreenPatch(Indicator):
    """Sum of a squared over sum of a."""

    id = "ps_green_eff_patch"
    theme = "A"
    name = {"en": "Effective size of green patches", "nl": "Effectieve grootte van groenvlekken"}
    definition = {
        "en": "Size of the patch of public green in which a random square metre of that green lies: large "
        "when the green is joined, small when the same green is cut up. Public green polygons that lie "
        "within 3 m of each other without a carriageway in between form one patch. Patches with ground in "
        "the area count, each with its whole size up to 1,000 m around the area.",
        "nl": "Grootte van de openbare groenvlek waarin een willekeurige vierkante meter van dat groen "
        "ligt: groot als het groen aaneengesloten is, klein als hetzelfde groen versnipperd is. Openbare "
        "groenvlakken die hooguit 3 m uit elkaar liggen zonder rijbaan ertussen vormen samen één "
        "groenvlek. Groenvlekken met grond in het gebied tellen mee, elk met hun hele oppervlak tot 1.000 "
        "m rond het gebied.",
    }
    formula = (
        "sum of a_i^2 / sum of a_i over the patches with ground in the area; a_i: area of the whole patch"
    )
    pitfalls = {
        "en": "One large park at the border decides the figure of every area that it touches. Whole polygons "
        "count, also where buildings lie over them. Without public green there is no figure.",
        "nl": "Eén groot park op de grens bepaalt het cijfer van elk gebied dat eraan raakt. Hele vlakken "
        "tellen mee, ook waar bebouwing eroverheen ligt. Zonder openbaar groen is er geen cijfer.",
    }
    unit = "m2"
    source = "Effective mesh size (Jaeger 2000) on patches of public green"
    requires = frozenset({"ground"})
    terms = (GREEN_PATCHES, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """m2; the numerator is in m4, the denominator in m2."""
        squares = (area[SQUARES] << SQUARE_BITS) + area[REST]
        return ratio(squares / (ONE_M2 * ONE_M2), square_metres(area[WHOLE]), ground_coverage(area))
