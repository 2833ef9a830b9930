"""Walking routes near a lamp post."""

from __future__ import annotations

from ...model.quantities import metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, Reason, missing, ratio
from ..street_terms import WALKING_LENGTH, WALKING_LIT


class LightingCoverage(Indicator):
    """Length of walking routes within 18 m of a lamp / length of walking routes."""

    id = "ps_lighting_coverage"
    theme = "A"
    name = {"en": "Walking routes near a lamp post", "nl": "Looproutes bij een lichtmast"}
    definition = {
        "en": "Share of the length of streets and paths in the area, motorways and trunk roads left out, "
        "that lies within 18 m of a lamp post. Lamp posts outside the area count as well.",
        "nl": "Aandeel van de lengte van straten en paden in het gebied, zonder autosnelwegen en autowegen, "
        "dat binnen 18 m van een lichtmast ligt. Lichtmasten buiten het gebied tellen ook mee.",
    }
    formula = (
        "length of walkable lines within R of a lamp / length of walkable lines; R = 18 m, exact circles"
    )
    pitfalls = {
        "en": "A distance says nothing of light levels; walls and trees throw no shadows here. Lamp posts "
        "are optional content of the BGT: without enough of them, or a statement that the layer is complete, "
        "there is no value. Footpaths that the street layer lacks are not judged.",
        "nl": "Een afstand zegt niets over de lichtsterkte; muren en bomen werpen hier geen schaduw. "
        "Lichtmasten zijn optionele inhoud van de BGT: bij te weinig masten, of zonder de verklaring dat de "
        "laag compleet is, is er geen waarde. Voetpaden die in de wegenlaag ontbreken, tellen niet mee.",
    }
    unit = ""
    source = "Design value (aanname HerStruct): masts stand 30-35 m apart in residential streets"
    requires = frozenset({"streets", "lamps"})
    terms = (WALKING_LENGTH, WALKING_LIT)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Lit length over length, when the layer of lamps is trusted to be complete."""
        if area.notes.get("lamps_trusted") is False:
            return missing(Reason.INCOMPLETE_LAYER)
        return ratio(metres(area[WALKING_LIT.name]), metres(area[WALKING_LENGTH.name]))
