"""Parking balance."""

from __future__ import annotations

from ...model.quantities import shares, square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import ADDED_BAYS, DWELLINGS, PARKING
from ..coverage import GROUND_COVERAGE, ground_coverage
from ..measurement import Measurement, Reason, missing, ratio
from .parking import NORM_DEMAND, WITHOUT_NORM

BAY = 13.0  # m2 a bay, as in ps_parking_bays


class ParkingBalance(Indicator):
    """Bays / cars to park."""

    id = "dn_parking_balance"
    theme = "C"
    name = {"en": "Parking balance", "nl": "Parkeerbalans"}
    definition = {
        "en": "Parking bays over the demand of the dwellings. Supply: parking ground at 13 m² a bay, and the "
        "bays on the carriageway and on private ground that the profile states per dwelling of the baseline. "
        "Demand: the dwellings times the parking norms of the profile or, without those, times the cars per "
        "household that CBS counted. In a scenario the demand follows the dwellings and the supply follows "
        "the ground and the parking buildings that measures add: new dwellings bring no bays of their own.",
        "nl": "Parkeervakken ten opzichte van de vraag van de woningen. Aanbod: parkeervlak met 13 m² per "
        "vak, plus de vakken op de rijbaan en op eigen terrein die het profiel per woning in de "
        "uitgangssituatie noemt. Vraag: de woningen maal de parkeernormen van het profiel of, zonder "
        "normen, maal de auto’s per huishouden volgens het CBS. In een scenario volgt de vraag de woningen "
        "en het aanbod de grond en de parkeergebouwen uit maatregelen: nieuwe woningen brengen geen eigen "
        "vakken mee.",
    }
    formula = (
        "(g_parkeervlak / 13 + bays added by measures + W_baseline * (on_street_bays + private_bays)) / "
        "demand; demand = sum of the norms of the dwellings, those without a fitting norm at the mean of the "
        "others, else W * cars per household"
    )
    pitfalls = {
        "en": "Parking on the carriageway and on private yards counts only as far as the profile states it. "
        "Visitors and non-residential functions are in the demand only when the norms include them. "
        "Municipal norms differ from the cars that people have; tenants of corporations own fewer.",
        "nl": "Parkeren op de rijbaan en op eigen erf telt alleen mee voor zover het profiel dat noemt. "
        "Bezoekers en andere functies zitten alleen in de vraag als de normen ze bevatten. Gemeentelijke "
        "normen wijken af van het werkelijke autobezit; huurders van corporaties hebben minder auto’s.",
    }
    unit = ""
    source = (
        "CBS (personenauto's per huishouden) or the municipality's parking norms; 13 m2 a bay: assumption"
    )
    requires = frozenset({"ground", "units"})
    terms = (PARKING, ADDED_BAYS, DWELLINGS, NORM_DEMAND, WITHOUT_NORM, *GROUND_COVERAGE)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Bays over bays asked; neither norms nor observed cars: not available."""
        bays = square_metres(area[PARKING.name]) / BAY + shares(area.totals.get(ADDED_BAYS.name, 0))
        before = area.notes.get("baseline_dwellings")
        if isinstance(before, int):
            bays += before * (parameters.on_street_bays + parameters.private_bays)
        dwellings, coverage = area[DWELLINGS.name], ground_coverage(area)
        if parameters.parking_norms:
            known = dwellings - shares(area[WITHOUT_NORM.name])
            if dwellings and known <= 0:
                return missing(Reason.PARAMETER_MISSING, 0.0, numerator=bays)
            scale = dwellings / known if dwellings else 1.0
            demand = shares(area[NORM_DEMAND.name]) * scale
            return ratio(bays, demand, coverage / scale, ("parking_norms",))
        cars = area.notes.get("cars_per_household")
        if not isinstance(cars, float):
            return missing(Reason.PARAMETER_MISSING, coverage, numerator=bays)
        return ratio(bays, dwellings * cars, coverage, ("observed_cars",))
