"""Mixed-use index."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import GO, GO_RESIDENTIAL
from ..coverage import FLOOR_COVERAGE, floor_coverage, floor_flags
from ..draws import Draws, Floats
from ..floor_draws import FLOOR_BAND, residential_share
from ..measurement import Measurement, ratio


class MixedUseIndex(Indicator):
    """Residential share of usable floor area."""

    id = "dn_mxi"
    theme = "C"
    name = {"en": "Mixed-use index (MXI)", "nl": "Functiemenging (MXI)"}
    definition = {
        "en": "Residential share of the usable floor area of all functions: 1 is housing only, 0.5 is "
        "balanced.",
        "nl": "Aandeel wonen in de gebruiksoppervlakte van alle functies: 1 is alleen wonen, 0,5 is in "
        "evenwicht.",
    }
    formula = "F_res / F_tot on GO"
    pitfalls = {
        "en": "A unit with several functions counts for an equal part of each; the BAG has no floor area "
        "per function.",
        "nl": "Een verblijfsobject met meer gebruiksdoelen telt voor een gelijk deel bij elk mee; de BAG "
        "kent geen oppervlakte per gebruiksdoel.",
    }
    unit = ""
    source = "Van den Hoek, The MXI as tool for urban planning (ISOCARP 2008); PBL RUDIFUN"
    requires = frozenset({"buildings", "floor_area"})
    terms = (GO_RESIDENTIAL, GO, *FLOOR_COVERAGE)
    band_terms = FLOOR_BAND

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Residential GO over all GO."""
        homes, total = square_metres(area[GO_RESIDENTIAL.name]), square_metres(area[GO.name])
        return ratio(homes, total, floor_coverage(area), floor_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With unknown floor areas drawn anew."""
        return residential_share(area, draws, parameters)
