"""Location quotient of corporation dwellings."""

from __future__ import annotations

from ...model.codes import Tenure
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement, Reason, missing, ratio
from .tenure_draws import tenure_draws
from .terms import (
    CORPORATIE,
    TENURE_TERMS,
    municipal_mix,
    no_tenure,
    tenure_counts,
    tenure_coverage,
    tenure_flags,
)


class LocationQuotient(Indicator):
    """p_corporatie(area) / p_corporatie(municipality)."""

    id = "tm_lq_corp"
    theme = "B"
    name = {
        "en": "Corporation share relative to the municipality",
        "nl": "Locatiequotiënt corporatiewoningen (t.o.v. gemeente)",
    }
    definition = {
        "en": "Corporation share of the area divided by that of the municipality: 1 is equal, 2 is twice as "
        "much.",
        "nl": "Aandeel corporatiewoningen in het gebied gedeeld door dat in de gemeente: 1 is gelijk, 2 is "
        "tweemaal zoveel.",
    }
    formula = "p_corporatie(area) / p_corporatie(municipality)"
    pitfalls = {
        "en": "The municipality's share is that of the reference table; a sketch does not change it.",
        "nl": "Het aandeel van de gemeente is dat uit de referentietabel; een schets verandert dat niet.",
    }
    unit = ""
    source = "Location quotient, CBS municipal record"
    requires = frozenset({"dwelling_count"})
    terms = TENURE_TERMS

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share in the area over the share in the municipality."""
        without = no_tenure(area)
        if without is not None:
            return without
        municipality = municipal_mix(area, "municipal_mix")
        if municipality is None:
            return missing(Reason.LAYER_MISSING, tenure_coverage(area))
        share = area[CORPORATIE.name] / sum(tenure_counts(area))
        return ratio(share, municipality[Tenure.CORPORATIE], tenure_coverage(area), tenure_flags(area))

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With the rounding of published shares."""
        shares = tenure_draws(area, draws)
        if shares is None:
            return None
        municipality = municipal_mix(area, "municipal_mix")
        return (
            None if municipality is None else shares[:, Tenure.CORPORATIE] / municipality[Tenure.CORPORATIE]
        )
