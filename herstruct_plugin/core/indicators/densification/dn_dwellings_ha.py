"""Dwelling density."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, ratio


class DwellingDensity(Indicator):
    """W / B in hectares, gross."""

    id = "dn_dwellings_ha"
    theme = "C"
    name = {"en": "Dwelling density", "nl": "Woningdichtheid"}
    definition = {
        "en": "Dwellings per hectare of the area (gross).",
        "nl": "Woningen per hectare plangebied (bruto).",
    }
    formula = "W / (B / 10 000)"
    pitfalls = {
        "en": "Gross: a large park or a canal inside the border lowers the figure.",
        "nl": "Bruto: een groot park of een vaart binnen de grens verlaagt het cijfer.",
    }
    unit = "dwellings/ha"
    source = "NEN 9300; dwelling as defined by CBS (unit with woonfunctie)"
    requires = frozenset({"units"})
    terms = (DWELLINGS,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dwellings per hectare."""
        return ratio(float(area[DWELLINGS.name]), square_metres(area.area) / 10_000)
