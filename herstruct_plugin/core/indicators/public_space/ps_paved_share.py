"""Paved share of public space."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import TAKEN_PUBLIC
from ..coverage import GROUND_COVERAGE
from ..measurement import Measurement, ratio
from .terms import PAVED, PAVED_UNKNOWN, PUBLIC_STAR, partly_known, public_star


class PavedShare(Indicator):
    """Paved public ground / PUB*."""

    id = "ps_paved_share"
    theme = "A"
    name = {"en": "Paved share of public space", "nl": "Versteningsgraad openbare ruimte"}
    definition = {
        "en": "Paved part of public space, water included in public space. Public ground under sketched "
        "buildings counts as paved.",
        "nl": "Verhard deel van de openbare ruimte; water hoort bij de openbare ruimte. Openbare grond "
        "onder geschetste bebouwing telt als verhard.",
    }
    formula = "(sum of paved weight * g_c over public ground + taken_public) / PUB*"
    pitfalls = {
        "en": "Private yards and gardens (erf) are not included. Half-paved surfaces count for half. Public "
        "ground of unknown paving is left out and lowers the coverage.",
        "nl": "Erven en tuinen tellen niet mee. Halfverharding telt voor de helft. Openbare grond waarvan "
        "de verharding onbekend is, blijft buiten het aandeel en verlaagt de dekking.",
    }
    unit = ""
    source = "HerStruct, on the ground classes of BGT/IMGeo (fysiek voorkomen)"
    requires = frozenset({"ground"})
    terms = (PAVED, PAVED_UNKNOWN, *PUBLIC_STAR, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Paved share of the public ground whose paving is known."""
        whole, unknown = public_star(area), area[PAVED_UNKNOWN.name]
        paved = area[PAVED.name] + area[TAKEN_PUBLIC.name]
        return ratio(square_metres(paved), square_metres(whole - unknown), partly_known(area, unknown, whole))
