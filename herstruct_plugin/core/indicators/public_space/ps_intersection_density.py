"""How fine-meshed the walking network is."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, ratio
from ..relations.walking_nodes import JUNCTIONS, WALKING_NODES


class IntersectionDensity(Indicator):
    """Junctions of three ways or more per square kilometre."""

    id = "ps_intersection_density"
    theme = "A"
    name = {"en": "Walking network density", "nl": "Fijnmazigheid looproutes"}
    definition = {
        "en": "Junctions of streets and paths where three ways or more meet, per square kilometre of the "
        "area. Motorways and trunk roads are left out; junctions less than 10 m apart count once.",
        "nl": "Kruispunten van straten en paden waar drie of meer wegen samenkomen, per vierkante kilometer "
        "plangebied. Autosnelwegen en autowegen tellen niet mee; kruispunten op minder dan 10 m van elkaar "
        "tellen één keer.",
    }
    formula = (
        "nodes in A of degree >= 3, nodes less than 10 m apart merged (single linkage), / (area / 1 km²)"
    )
    pitfalls = {
        "en": "NWB lacks many footpaths. Sidewalks that OpenStreetMap draws beside their street are left out "
        "where they are tagged as such; others make extra junctions. Lines that cross without a common point "
        "do not meet: one may be a bridge.",
        "nl": "In het NWB ontbreken veel voetpaden. Trottoirs die OpenStreetMap naast de straat tekent, "
        "blijven buiten beschouwing als ze zo zijn gelabeld; andere geven extra kruispunten. Lijnen die "
        "elkaar zonder gemeenschappelijk punt kruisen, sluiten niet op elkaar aan: het kan een brug zijn.",
    }
    unit = "1/km2"
    source = "GHSCI: 100 intersections per km²"
    requires = frozenset({"streets"})
    terms = (WALKING_NODES,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Junctions per square kilometre."""
        return ratio(float(area[JUNCTIONS]), square_metres(area.area) / 1e6)
