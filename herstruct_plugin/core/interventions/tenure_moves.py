"""Moving tenure of dwellings from one kind of owner to another, exactly so many dwellings in all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..model.quantities import ONE
from ..scenario.records import Unit
from .targets import by_hash

if TYPE_CHECKING:
    from ..scenario.draft import Draft

OWNERS = ("koop", "corporatie", "overig")


def owned(units: Sequence[Unit], owner: str) -> list[Unit]:
    """Dwellings that an owner has, or has a share of."""
    return [unit for unit in units if unit.dwelling and share_of(unit, owner) > 0]


def share_of(unit: Unit, owner: str) -> int:
    """An owner's share of a dwelling, in 2^-32."""
    return int(getattr(unit, owner))


def move_tenure(
    units: Sequence[Unit],
    count: int,
    source: str,
    target: str,
    draft: Draft,
    owner: Mapping[str, Any] | None = None,
) -> None:
    """Move ``count`` dwellings of those that ``owned`` gives; they must hold as many.

    Dwellings with the label of the owner go one by one, the highest SHA-256 of their id first (settled 75);
    what is left comes from fractional vectors: w' = w * (1 - n / sum w) (indicators.md 8.2). ``owner`` holds
    ``landlord`` and ``complex`` of the corporation that buys.
    """
    labelled = by_hash([unit for unit in units if share_of(unit, source) == ONE])
    for unit in labelled[:count]:
        bought = owner if owner is not None and target == "corporatie" else {}
        draft.put_unit(replace(_moved(unit, ONE, source, target), **bought))
    rest = count - min(count, len(labelled))
    if rest:
        parts = [unit for unit in units if share_of(unit, source) < ONE]
        for unit, moved in zip(parts, _proportional(parts, rest * ONE, source), strict=True):
            draft.put_unit(_moved(unit, moved, source, target))


def _proportional(units: Sequence[Unit], quantity: int, source: str) -> list[int]:
    """What each gives, in proportion to the owner's share; adds up to the quantity exactly.

    The units that rounding down leaves over go to the largest remainders, ties by id.
    """
    total = sum(share_of(unit, source) for unit in units)
    exact = [divmod(share_of(unit, source) * quantity, total) for unit in units]
    order = sorted(range(len(units)), key=lambda row: (-exact[row][1], units[row].unit_id))
    extra = set(order[: quantity - sum(whole for whole, _ in exact)])
    return [whole + (row in extra) for row, (whole, _) in enumerate(exact)]


def _moved(unit: Unit, quantity: int, source: str, target: str) -> Unit:
    shares: dict[str, Any] = {
        source: share_of(unit, source) - quantity,
        target: share_of(unit, target) + quantity,
    }
    # of a dwelling that changes hands for certain, neither the segment nor the landlord holds any longer
    gone: dict[str, Any] = {"segment": 0, "landlord": ""} if quantity == ONE else {}
    return replace(unit, **shares, **gone)
