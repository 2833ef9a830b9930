"""Public green per dwelling, surroundings included."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..coverage import share_of
from ..measurement import Measurement, Reason, ratio
from ..relations.catchment import (
    CATCHMENT_DWELLINGS,
    CATCHMENT_GREEN,
    GREEN,
    HOMES,
    LOOKED,
    SEEN,
    within_buffer,
)


class GreenInCatchment(Indicator):
    """Public green / dwellings, both within 500 m around the area included."""

    id = "ps_green_catchment"
    theme = "A"
    name = {
        "en": "Public green per dwelling, 500 m around included",
        "nl": "Openbaar groen per woning, inclusief 500 m eromheen",
    }
    definition = {
        "en": "Public green in the area and within 500 m around it, divided by the dwellings in the same "
        "surroundings; water not included. What lies under buildings, water or roads does not count.",
        "nl": "Openbaar groen in het gebied en tot 500 m eromheen, gedeeld door de woningen in diezelfde "
        "omgeving; zonder water. Wat onder panden, water of wegen ligt telt niet mee.",
    }
    formula = (
        "public green in buffer(A, 500) / dwellings in buffer(A, 500); buffer with 32 segments a quarter"
    )
    pitfalls = {
        "en": "Needs ground and dwellings up to 500 m around the area: the coverage is the share of a 100 "
        "m lattice on mapped ground; dwellings that are not loaded there raise the figure unseen. Public "
        "in the BGT is not the same as accessible, and 500 m is as the crow flies: a motorway in between "
        "does not count.",
        "nl": "Vraagt grond en woningen tot 500 m rond het gebied: de dekking is het aandeel van een "
        "raster van 100 m dat op gekarteerde grond ligt; woningen die daar niet zijn geladen verhogen het "
        "cijfer ongemerkt. Openbaar in de BGT is niet hetzelfde als toegankelijk, en 500 m is hemelsbreed: "
        "een snelweg ertussen telt niet.",
    }
    unit = "m2/dwelling"
    source = "Alterra, Groene meters: the richtgetal of 75 m2 with the ring of 500 m around the built-up area"
    requires = frozenset({"ground", "units"})
    terms = (CATCHMENT_GREEN, CATCHMENT_DWELLINGS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """m2 per dwelling; not computable where the catchment reaches beyond the data that count."""
        if not within_buffer(parameters):
            return Measurement(reason=Reason.NOT_COMPUTABLE, flags=("buffer_too_small",))
        coverage = share_of(area[SEEN], area[LOOKED])
        return ratio(square_metres(area[GREEN]), float(area[HOMES]), coverage)
