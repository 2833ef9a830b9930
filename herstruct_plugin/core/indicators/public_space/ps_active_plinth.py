"""Street facades with shops, schools, practices, offices and the like behind them."""

from __future__ import annotations

from ...model.quantities import metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..measurement import Measurement, ratio
from ..relations.plinths import FACADE, LIVELY, PLINTHS


class ActivePlinth(Indicator):
    """Lively street facade / street facade."""

    id = "ps_active_plinth"
    theme = "A"
    name = {"en": "Active street frontage", "nl": "Levendige plint"}
    definition = {
        "en": "Share of the length of street facade in the area that belongs to buildings with a shop, "
        "meeting place, health practice, school, sports facility or office. A wall piece of at most 10 m "
        "is street facade when the line from its middle, at a right angle outwards, meets a street within "
        "20 m and no other building before it.",
        "nl": "Aandeel van de lengte straatgevel in het gebied van panden met een winkel, bijeenkomst-, "
        "zorg-, onderwijs-, sport- of kantoorfunctie. Een stuk gevel van ten hoogste 10 m is straatgevel "
        "als de lijn vanuit het midden, haaks naar buiten, binnen 20 m een straat ontmoet en daarvóór "
        "geen ander pand.",
    }
    formula = (
        "Σ street facade of panden with a unit, not a dwelling, in {winkel, bijeenkomst, gezondheidszorg, "
        "onderwijs, sport, kantoor} / Σ street facade"
    )
    pitfalls = {
        "en": "The BAG has no floor numbers: units that are no dwelling are taken to be on the ground "
        "floor, and one of them counts for all street facades of its building. A shop with shutters "
        "counts like one with windows. Footpaths, cycle paths, steps and tracks are no street here.",
        "nl": "De BAG kent geen verdiepingen: aangenomen is dat een verblijfsobject zonder woonfunctie op "
        "de begane grond ligt, en één daarvan telt voor alle straatgevels van het pand. Een dichte "
        "rolluikgevel telt net als een etalage. Voetpaden, fietspaden, trappen en onverharde paden gelden "
        "hier niet als straat.",
    }
    unit = ""
    source = "Design definition (aanname HerStruct) after Gehl's active ground floors"
    requires = frozenset({"buildings", "units", "streets"})
    terms = (PLINTHS,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Lively facade over facade, in m."""
        return ratio(metres(area[LIVELY]), metres(area[FACADE]))
