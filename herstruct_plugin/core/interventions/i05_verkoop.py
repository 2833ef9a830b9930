"""I05 Verkoop corporatiewoningen: tenure moves from corporatie to koop, nothing else changes.

Dwellings with the label corporatie are sold one by one, the highest SHA-256 of their id first (settled 75).
What is left to sell comes from fractional vectors: w_corp' = w_corp * (1 - n / sum w_corp), w_koop' += rest
(indicators.md 8.2). What moves adds up to exactly n dwellings, and every vector to exactly one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import InterventionError, Issue
from ..model.quantities import ONE, floor_count, shares
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import drawn_polygon, need

if TYPE_CHECKING:
    from ..scenario.draft import Draft


class Verkoop(InterventionType):
    """Sells corporation dwellings in the selection or the polygon."""

    code = "I05"
    label = {"en": "Sale of corporation dwellings", "nl": "Verkoop corporatiewoningen"}
    step = 5
    geometry = "polygon or selection"
    attributes = (
        Attribute(
            "n",
            "int",
            minimum=1,
            maximum=10**9,
            optional=True,
            label={"en": "Dwellings to sell", "nl": "Aantal te verkopen woningen"},
        ),
        Attribute(
            "aandeel",
            "float",
            minimum=0.0,
            maximum=1.0,
            optional=True,
            label={"en": "Share of the corporation dwellings", "nl": "Aandeel van de corporatiewoningen"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change the tenure vectors of the dwellings that are sold."""
        need(measure, draft, "units")
        if (values["n"] is None) == (values["aandeel"] is None):
            raise refuse("sale_number_or_share", measure)
        units, issues = _selection(measure, draft)
        owned = [unit for unit in units if unit.dwelling and unit.corporatie > 0]
        stock = sum(unit.corporatie for unit in owned)
        count = values["n"] if values["n"] is not None else floor_count(values["aandeel"] * shares(stock))
        if count == 0 or count * ONE > stock:
            raise refuse("sale_too_few_dwellings", measure, asked=count, available=round(shares(stock), 2))
        labelled = sorted((unit for unit in owned if unit.corporatie == ONE), key=_hash, reverse=True)
        for unit in labelled[:count]:
            draft.put_unit(_sold(unit, ONE))
        rest = count - min(count, len(labelled))
        if rest:
            parts = [unit for unit in owned if unit.corporatie < ONE]
            for unit, moved in zip(parts, _proportional(parts, rest * ONE), strict=True):
                draft.put_unit(_sold(unit, moved))
        return issues


def _selection(measure: Intervention, draft: Draft) -> tuple[list[Unit], list[Issue]]:
    """Units of the selected buildings or the selected units; without a selection those in the polygon."""
    if not measure.targets:
        shape, issues = drawn_polygon(measure, draft)
        return draft.units_at(shape), issues
    found: dict[str, Unit] = {}
    for target in sorted(set(measure.targets)):
        for unit in _of_target(target, draft):
            found[unit.unit_id] = unit
    return [unit for _, unit in sorted(found.items())], []


def _of_target(target: str, draft: Draft) -> list[Unit]:
    try:
        return draft.units_in_building(draft.building(target).building_id)
    except InterventionError:
        return [draft.unit(target)]


def _proportional(units: list[Unit], quantity: int) -> list[int]:
    """What each gives, in proportion to its corporation share; adds up to the quantity exactly.

    The units that rounding down leaves over go to the largest remainders, ties by id.
    """
    total = sum(unit.corporatie for unit in units)
    exact = [divmod(unit.corporatie * quantity, total) for unit in units]
    order = sorted(range(len(units)), key=lambda row: (-exact[row][1], units[row].unit_id))
    extra = set(order[: quantity - sum(whole for whole, _ in exact)])
    return [whole + (row in extra) for row, (whole, _) in enumerate(exact)]


def _sold(unit: Unit, moved: int) -> Unit:
    sold = replace(unit, corporatie=unit.corporatie - moved, koop=unit.koop + moved)
    # of a dwelling that is sold for certain, neither the rent segment nor the landlord holds any longer
    return replace(sold, segment=0, landlord="") if moved == ONE else sold


def _hash(unit: Unit) -> str:
    return hashlib.sha256(unit.unit_id.encode("utf-8")).hexdigest()
