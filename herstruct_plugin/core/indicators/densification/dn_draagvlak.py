"""Support for amenities: dwellings near a neighbourhood centre."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, Reason, missing
from ..relations.access import WALKED
from ..relations.amenities import CENTRE, judged_share, known, straight_flag


class Support(Indicator):
    """Number of dwellings within 500 m of a neighbourhood centre."""

    id = "dn_draagvlak"
    theme = "C"
    name = {
        "en": "Dwellings within 500 m of the neighbourhood centre",
        "nl": "Draagvlak voorzieningen (woningen binnen 500 m van het wijkcentrum)",
    }
    definition = {
        "en": "Number of dwellings in the area within 500 m along the walking network of a neighbourhood "
        "centre: a destination of kind centre, such as a neighbourhood shopping centre.",
        "nl": "Aantal woningen in het gebied binnen 500 m over het looproutenetwerk van een wijkcentrum: een "
        "voorziening van het soort centrum, zoals een wijk- of buurtwinkelcentrum.",
    }
    formula = "number of dwellings with d_v <= 500 m"
    pitfalls = {
        "en": "Dwellings of neighbouring areas also support a centre, but are not counted. Without a centre "
        "within 1,000 m there is no value, unless the layer of destinations is declared complete. Dwellings "
        "more than 50 m from the network are not counted and lower the coverage.",
        "nl": "Ook woningen in aangrenzende gebieden dragen een centrum, maar die tellen niet mee. Zonder "
        "centrum binnen 1.000 m is er geen waarde, tenzij de laag met voorzieningen compleet is verklaard. "
        "Woningen op meer dan 50 m van het netwerk tellen niet mee en verlagen de dekking.",
    }
    unit = "dwellings"
    source = "KAW: thinning of dwellings erodes amenities; 500 m: assumption HerStruct"
    requires = frozenset({"destinations", "units"})
    terms = (DWELLINGS, WALKED, CENTRE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings that reach a centre; the denominator is all that were judged."""
        if not known(area, parameters, CENTRE):
            return missing(Reason.LAYER_MISSING)
        reached, judged = area[CENTRE.reached], area[WALKED.sums[0]]
        return Measurement(float(reached), "", reached, judged, judged_share(area), flags=straight_flag(area))
