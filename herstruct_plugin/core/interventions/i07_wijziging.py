"""I07 Eigendoms- of segmentwijziging: dwellings change owner or segment, or two become one.

``van`` and ``naar`` are kinds of owner (tenure moves, as in I05), segments (``huur`` is any rent), or
``naar`` is ``samenvoegen``: two dwellings of one pand, of the same owner and segment, next to each other by
id, become one with their floor area together (indicators.md 8.2). Without ``n`` all that can.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..issues import Issue
from ..model.codes import SEGMENTS, StockLine
from ..model.quantities import ONE, floor_count, shares
from ..scenario.records import Unit
from .base import Attribute, Intervention, InterventionType, refuse
from .compensation import COMPENSATION
from .drawn import need
from .landlord import LANDLORD
from .new_dwellings import UnitWriter
from .targets import by_hash, selected_units
from .tenure_moves import OWNERS, move_tenure, owned, share_of

if TYPE_CHECKING:
    from ..scenario.draft import Draft

MERGE, RENT = "samenvoegen", "huur"
OF_OWNERS = {"koop", "betaalbare koop", "dure koop"}  # what an owner-occupier can have


class Wijziging(InterventionType):
    """Changes the selected dwellings."""

    code = "I07"
    label = {"en": "Change of owner or segment, merging", "nl": "Eigendoms-/segmentwijziging, samenvoegen"}
    step = 5
    geometry = "selection"
    additions = StockLine.SAMENVOEGING
    removals = StockLine.SAMENVOEGING
    attributes = (
        Attribute(
            "van",
            "text",
            choices=(*OWNERS, RENT, *SEGMENTS[1:]),
            optional=True,
            label={"en": "From", "nl": "Van"},
        ),
        Attribute("naar", "text", choices=(*OWNERS, *SEGMENTS[1:], MERGE), label={"en": "To", "nl": "Naar"}),
        Attribute(
            "n",
            "int",
            minimum=1,
            maximum=10**9,
            optional=True,
            label={
                "en": "Dwellings afterwards (default: all)",
                "nl": "Aantal woningen erna (standaard: alle)",
            },
        ),
        *LANDLORD,
        *COMPENSATION,
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Change the dwellings."""
        need(measure, draft, "units")
        source, target = values["van"], values["naar"]
        units = [unit for unit in selected_units(measure, draft) if unit.dwelling]
        if not units:
            raise refuse("targets_without_dwellings", measure)
        if target == MERGE:
            _merge(measure, [unit for unit in units if _is(unit, source)], values["n"], draft)
            return []
        if source is None:
            raise refuse("change_from_missing", measure)
        if source == target or ((target in OWNERS) != (source in OWNERS) and target in OWNERS):
            raise refuse("change_not_possible", measure, source=source, target=target)
        if target in OWNERS:
            _change_owner(measure, owned(units, source), values, draft)
        elif (source in OF_OWNERS) != (target in OF_OWNERS):
            raise refuse("change_not_possible", measure, source=source, target=target)
        else:
            _change_segment(measure, units, values, draft)
        return []


def _change_owner(measure: Intervention, units: list[Unit], values: Mapping[str, Any], draft: Draft) -> None:
    stock = sum(share_of(unit, values["van"]) for unit in units)
    count = floor_count(shares(stock)) if values["n"] is None else values["n"]
    if not count or count * ONE > stock:
        raise refuse("change_too_few", measure, asked=count, available=round(shares(stock), 2))
    owner = {"landlord": values["verhuurder"] or ""}
    if values["complex"]:
        owner["complex"] = values["complex"]
    move_tenure(units, count, values["van"], values["naar"], draft, owner)


def _change_segment(
    measure: Intervention, units: list[Unit], values: Mapping[str, Any], draft: Draft
) -> None:
    after = SEGMENTS.index(values["naar"])
    fit = by_hash([unit for unit in units if _is(unit, values["van"]) and unit.segment != after])
    count = len(fit) if values["n"] is None else values["n"]
    if not count or count > len(fit):
        raise refuse("change_too_few", measure, asked=count, available=len(fit))
    for unit in fit[:count]:
        draft.put_unit(replace(unit, segment=after))


def _merge(measure: Intervention, units: list[Unit], wanted: int | None, draft: Draft) -> None:
    alike: dict[tuple[Any, ...], list[Unit]] = {}
    for unit in units:
        if unit.building_ids and unit.placed >= 1 and unit.go >= 0:  # an unknown size compares false
            tenure = (unit.koop, unit.corporatie, unit.overig, unit.known, unit.level)
            key = (unit.building_ids, *tenure, unit.segment, unit.landlord, unit.functions)
            alike.setdefault(key, []).append(unit)
    pairs = [pair for found in alike.values() for pair in zip(found[::2], found[1::2], strict=False)]
    pairs.sort(key=lambda pair: pair[0].unit_id)
    count = len(pairs) if wanted is None else wanted
    if not count or count > len(pairs):
        raise refuse("merge_too_few", measure, asked=count, available=len(pairs))
    writer = UnitWriter(measure, draft)
    for pair in pairs[:count]:
        for unit in pair:
            draft.remove_unit(unit.unit_id)
        writer.merged(pair)


def _is(unit: Unit, kind: str | None) -> bool:
    """Whether a dwelling is certainly of an owner or a segment."""
    if kind is None:
        return True
    if kind in OWNERS:
        return share_of(unit, kind) == ONE
    if kind == RENT:
        return unit.corporatie + unit.overig == ONE
    return unit.segment == SEGMENTS.index(kind)
