"""Doors along the streets."""

from __future__ import annotations

import numpy as np

from ...model.quantities import shares
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import ADDED_DOORS
from ..coverage import share_of
from ..measurement import Measurement, ratio
from ..relations.entrances import DOORS, ENTRANCES, has_door
from ..street_terms import STREET_LENGTH, street_length
from ..terms import AdditiveTerm

WITH_DOOR = AdditiveTerm("units.with_door", "units", lambda rows, _: has_door(rows))
WITHOUT_PAND = AdditiveTerm(
    "units.without_pand", "units", lambda rows, _: np.where(rows["pand"] == "", has_door(rows), False)
)


class EntrancesPer100m(Indicator):
    """100 E / l."""

    id = "ps_entrances_100m"
    theme = "A"
    name = {"en": "Entrances per 100 m of street", "nl": "Entrees per 100 m straat"}
    definition = {
        "en": "Estimated number of entrances per 100 m of street in the area; streets along its border "
        "count half. A single-family dwelling has an entrance of its own, stacked dwellings one for every "
        "eight, and other units in a building with dwellings one each; in a building without dwellings "
        "there is one for every eight units.",
        "nl": "Geschat aantal entrees per 100 m straat in het gebied; straten langs de grens tellen half. "
        "Een eengezinswoning heeft een eigen entree, gestapelde woningen hebben er één per acht en andere "
        "verblijfsobjecten in een pand met woningen elk één; in een pand zonder woningen is er één per "
        "acht verblijfsobjecten.",
    }
    formula = (
        "E / (l / 100 m); E = Σ per pand of ceil(dwellings / 8) + other units, without dwellings "
        "ceil(units / 8), + entrances added by measures; l = Σ l_internal + 0.5 · Σ l_edge"
    )
    pitfalls = {
        "en": "The BAG knows addresses, not doors: gallery flats with one hall have fewer, maisonettes "
        "more. Doors at the back count like doors on the street. Footpaths, cycle paths, steps and tracks "
        "are no street here.",
        "nl": "De BAG kent adressen, geen deuren: galerijflats met één hal hebben er minder, maisonnettes "
        "meer. Deuren aan de achterkant tellen net als deuren aan de straat. Voetpaden, fietspaden, "
        "trappen en onverharde paden gelden hier niet als straat.",
    }
    unit = "1/100 m"
    source = "Gehl: 10 doors or more per 100 m is a friendly street; portico rule of thumb of eight dwellings"
    requires = frozenset({"units", "streets"})
    terms = (ENTRANCES, ADDED_DOORS, STREET_LENGTH, WITH_DOOR, WITHOUT_PAND)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Doors per 100 m; units in no pand of the data lower the coverage."""
        doors = area[DOORS] + shares(area.totals.get(ADDED_DOORS.name, 0))
        units, lost = area[WITH_DOOR.name], area[WITHOUT_PAND.name]
        return ratio(doors, street_length(area) / 100, share_of(units - lost, units))
