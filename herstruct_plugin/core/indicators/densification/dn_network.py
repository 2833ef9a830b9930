"""Network density."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, ratio
from ..street_terms import STREET_LENGTH, street_length


class NetworkDensity(Indicator):
    """N: metres of street per square metre of the area."""

    id = "dn_network"
    theme = "C"
    name = {"en": "Network density (N)", "nl": "Netwerkdichtheid (N)"}
    definition = {
        "en": "Length of street per square metre of the area; streets along its border count half. The mean "
        "mesh of the street pattern is 2 / N metres wide; with T the share of the ground that streets take, "
        "the mean street profile is 2 (1 - √(1 - T)) / N metres wide.",
        "nl": "Lengte straat per vierkante meter plangebied; straten langs de grens tellen half. De "
        "gemiddelde maaswijdte van het stratenpatroon is 2 / N meter; met T als aandeel van de grond dat de "
        "straten innemen is het gemiddelde straatprofiel 2 (1 - √(1 - T)) / N meter breed.",
    }
    formula = (
        "N = (Σ l_internal + 0.5 · Σ l_edge) / B; a piece longer than 5 m within 0.5 m of the border is edge"
    )
    pitfalls = {
        "en": "Footpaths, cycle paths, steps and tracks do not count. A road drawn as two carriageways "
        "counts twice. Where the boundary is more than half a metre off the street, an edge street counts "
        "wholly or not at all.",
        "nl": "Voetpaden, fietspaden, trappen en onverharde paden tellen niet mee. Een weg die als twee "
        "rijbanen is getekend telt dubbel. Waar de gebiedsgrens meer dan een halve meter van de straat "
        "afwijkt, telt een randstraat helemaal of helemaal niet.",
    }
    unit = "m/m2"
    source = "Berghauser Pont & Haupt, Spacematrix (2010)"
    requires = frozenset({"streets"})
    terms = (STREET_LENGTH,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Metres of street over the area."""
        return ratio(street_length(area), square_metres(area.area))
