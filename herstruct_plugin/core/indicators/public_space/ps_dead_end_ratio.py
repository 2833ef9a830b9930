"""Dead ends among the nodes of the walking network."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, ratio
from ..relations.walking_nodes import DEAD_ENDS, JUNCTIONS, WALKING_NODES


class DeadEndRatio(Indicator):
    """Dead ends / (dead ends + junctions)."""

    id = "ps_dead_end_ratio"
    theme = "A"
    name = {"en": "Share of dead ends in walking routes", "nl": "Aandeel doodlopende looproutes"}
    definition = {
        "en": "Dead ends of streets and paths as a share of dead ends and junctions of three ways or more in "
        "the area. A street that goes on beyond the area is no dead end.",
        "nl": "Doodlopende einden van straten en paden als aandeel van doodlopende einden en kruispunten van "
        "drie of meer wegen in het gebied. Een straat die buiten het gebied doorloopt, loopt niet dood.",
    }
    formula = "n1 / (n1 + n>=3); nodes less than 10 m apart merged"
    pitfalls = {
        "en": "Where the street layer lacks footpaths, streets for cars seem to end that walkers can leave. "
        "A street layer that was itself cut off at the border of the area has false dead ends there: load it "
        "with its surroundings.",
        "nl": "Waar voetpaden in de wegenlaag ontbreken, lijken straten dood te lopen die voor voetgangers "
        "doorgaan. Een wegenlaag die zelf op de gebiedsgrens is afgeknipt, heeft daar schijnbaar doodlopende "
        "straten: laad de omgeving mee.",
    }
    unit = ""
    source = "Companion of the intersection density (aanname HerStruct)"
    requires = frozenset({"streets"})
    terms = (WALKING_NODES,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Dead ends over dead ends and junctions."""
        return ratio(float(area[DEAD_ENDS]), float(area[DEAD_ENDS] + area[JUNCTIONS]))
