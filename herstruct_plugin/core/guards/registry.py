"""Finds every guard, each in a module of this package, and evaluates them for all areas."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ..indicators.measurement import Reason
from ..model.codes import Ground
from ..model.quantities import ONE, Ints
from ..model.vector import sum_by
from ..scenario.stock_account import Account, corporation_change, demolished_panden, stock_account
from ..scoring.result import Result
from .base import AreaGuards, Guard, GuardFacts, GuardValue

if TYPE_CHECKING:
    from ..scenario.baseline import Baseline
    from ..scenario.draft import Draft
    from ..scenario.ledger import Ledger
    from ..scenario.session import Session
    from ..scenario.state import State

NOTHING: Account = Counter()
ROUNDING = ONE // 10**6  # a programme of as many corporation dwellings as went may miss by its rounding
MEASURED = ("dn_osr", "dn_parking_balance")  # indicators that guards read


@cache
def guards() -> dict[str, Guard]:
    """All guards by id, in the order in which they are shown."""
    package = __package__ or ""
    found: dict[str, Guard] = {}
    for module_info in pkgutil.iter_modules(importlib.import_module(package).__path__):
        module = importlib.import_module(f"{package}.{module_info.name}")
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, Guard)
                and value.__module__ == module.__name__
                and hasattr(value, "id")
            ):
                if value.id in found:
                    raise ValueError(f"two guards have the id {value.id}")
                found[value.id] = value()
    return dict(sorted(found.items(), key=lambda item: item[1].order))


def evaluate_guards(
    session: Session, ledger: Ledger, result: Result, baseline_result: Result
) -> tuple[AreaGuards, ...]:
    """All guards of every area under a ledger, in the order of the areas.

    Args:
        result: ``session.evaluate(ledger)``.
        baseline_result: ``session.evaluate(())``.
    """
    baseline = session.baseline
    draft, state = session.stand(ledger)
    accounts = stock_account(draft)
    unseen = _unseen_demolition(draft)
    promises = _compensation(draft)
    totals = {**_standing(baseline), **_changes(state)}
    last: dict[int, tuple[Any, AreaGuards]] = baseline.cache.setdefault("guards", {})
    found = []
    for area, (before, after) in enumerate(zip(baseline_result.areas, result.areas, strict=True)):
        account = None if area in unseen else accounts.get(area, NOTHING)
        numbers = {name: int(values[area]) for name, values in totals.items()}
        measured = [one.measurements.get(name) for one in (before, after) for name in MEASURED]
        key = (account, numbers, measured, promises.get(area, (0, 0, 0)))
        standing = last.get(area)
        if standing is None or standing[0] != key:
            reason = baseline.notes[area].get("tenure_reason")
            facts = GuardFacts(
                account,
                numbers,
                before,
                after,
                baseline.available[area],
                reason if isinstance(reason, Reason) else None,
                *key[3],
                session.profile.parameters,
            )
            values: dict[str, GuardValue] = {one: guard.of(facts) for one, guard in guards().items()}
            standing = last[area] = key, AreaGuards(after.area_id, values)
        found.append(standing[1])
    return tuple(found)


def _standing(baseline: Baseline) -> Mapping[str, Ints]:
    """What the guards need of the baseline, once: by area."""
    if "guards of the baseline" not in baseline.cache:
        ground, units = baseline.ground_rows, baseline.unit_rows
        seen = (ground["cls"] != Ground.GAP) | ground["building"]
        count = baseline.count
        homes = np.zeros(count, dtype=np.int64)
        if units is not None:
            homes = sum_by(units["area"], units["dwelling"].astype(np.int64), count)
        baseline.cache["guards of the baseline"] = {
            "area": baseline.area_q,
            "stock": homes,
            "ground_seen": sum_by(ground["area"], np.where(seen, ground["q"], 0), count),
            "green_before": sum_by(ground["area"], np.where(ground["green_before"], ground["q"], 0), count),
        }
    found: Mapping[str, Ints] = baseline.cache["guards of the baseline"]
    return found


def _changes(state: State) -> Mapping[str, Ints]:
    """Exact differences with the baseline, by area, from the rows that differ."""
    count = state.baseline.count
    names = ("dwellings", "corporatie", "green_lost", "green_gained")
    found = {name: np.zeros(count, dtype=np.int64) for name in names}
    units = state.rows.get("units")
    if units is not None and units.changed:
        rows, sign = units.difference
        sign = np.where(rows["dwelling"], sign, 0)
        found["dwellings"] = sum_by(rows["area"], sign, count)
        found["corporatie"] = sum_by(rows["area"], sign * rows["corporatie"], count)
    ground = state.rows["ground"]
    if ground.changed:
        new = ground.added
        green = new["public"] & new["green"] & ~new["building"]
        lost, gained = new["green_before"] & ~green, green & ~new["green_before"]
        found["green_lost"] = sum_by(new["area"], np.where(lost, new["q"], 0), count)
        found["green_gained"] = sum_by(new["area"], np.where(gained, new["q"], 0), count)
    return found


def _unseen_demolition(draft: Draft) -> frozenset[int]:
    """Areas in which measures demolish panden whose dwellings are not in the data."""
    baseline = draft.baseline
    if baseline.units is not None or baseline.building_rows is None or baseline.rows_of_building is None:
        return frozenset()
    rows = [baseline.building_row[one] for one in demolished_panden(draft.deeds)]
    return frozenset(
        int(area) for row in rows for area in baseline.building_rows["area"][baseline.rows_of_building[row]]
    )


def _compensation(draft: Draft) -> dict[int, tuple[int, int, int]]:
    """By area, of the measures that lower the corporation stock there: (how many say what comes in return
    elsewhere, how many do not, how many dwellings they name)."""
    lowered: dict[tuple[int, str], int] = {}
    named: dict[str, int | None] = {}
    for deed in draft.deeds:
        for area, change in corporation_change(deed).items():
            key = (area, deed.measure.id)
            lowered[key] = lowered.get(key, 0) + change
            named[deed.measure.id] = deed.values.get("compensatie_elders")
    found: dict[int, tuple[int, int, int]] = {}
    for (area, measure), change in lowered.items():
        if change < -ROUNDING:
            stated, silent, dwellings = found.get(area, (0, 0, 0))
            number = named[measure]
            found[area] = (
                stated + (number is not None),
                silent + (number is None),
                dwellings + (number or 0),
            )
    return found
