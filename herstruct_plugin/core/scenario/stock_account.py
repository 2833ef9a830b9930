"""The account of the housing stock: what each measure adds, takes away and moves, in every area.

Sources: CBS, Voorraad woningen (identity of the stock), indicators.md 5.4; product.md 3 (sociale huur,
households). Every entry is an integer: dwellings, or 2^-32 dwellings where tenure is a vector of shares. A
dwelling counts in each area that covers its point (settled 22, 23).

The segment of a dwelling is often not known. What is lost of corporation dwellings without a segment counts
as sociale huur; what comes without a segment does not. So a blank field can never hide a loss.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import shapely

from ..model.codes import NEW_DWELLINGS, SEGMENTS, StockLine
from ..model.quantities import ONE, quantise_share
from .baseline import Baseline
from .deeds import Deed, UnitChange
from .draft import Draft
from .pairs import unit_points
from .records import Unit

Entry = tuple[str, str]
Account = Counter[Entry]  # entries of one area; absent entries are 0

# first parts of entries; the second is a StockLine, a movement or ""
DWELLINGS = "dwellings"
CORPORATION = "corporation"  # 2^-32
SOCIAL = "social"  # 2^-32, sociale huur
SOCIAL_ASSUMED = "social_assumed"  # 2^-32 of SOCIAL: lost of an unknown segment
SOCIAL_UNSTATED = "social_unstated"  # 2^-32 corporation dwellings that come without a segment
TENURE_UNKNOWN = "tenure_unknown"  # 2^-32 dwellings that went of whose owner nothing is known
GONE = "gone"  # dwellings that went
MOVED = "moved"  # households of dwellings that went
RETURNING = "returning"  # 2^-32 of MOVED: promised a return
TEMPORARY = "temporary"  # households that move out for a while
REPLACED = "replaced"  # new dwellings where panden were demolished
NEW_IN_SEGMENT = "new"  # new dwellings; second part: the segment, "" unknown

SALE, PURCHASE = "verkoop", "aankoop"
LIBERALISED, TO_SOCIAL = "liberalisatie", "naar_sociale_huur"
SOCIAL_RENT = SEGMENTS.index("sociale huur")
SLIVER = 0.5  # m2 that footprints may share without one standing on the other's site


class Tenure(NamedTuple):
    """Tenure vector of a dwelling in an area and how much of it is known, in 2^-32."""

    koop: int
    corporatie: int
    overig: int
    known: int


def stock_account(draft: Draft) -> dict[int, Account]:
    """The account of each area that the ledger of the draft touches, by area index."""
    found: dict[int, Account] = {}
    baseline = draft.baseline
    demolished = demolished_panden(draft.deeds)
    gone: set[str] = set()
    for deed in draft.deeds:
        entries, households = _of_deed(deed)
        gone |= households
        _add(found, entries)
        if demolished and _stands_on(deed, demolished):
            line = (DWELLINGS, StockLine.NIEUWBOUW.value)
            _add(found, {area: Counter({(REPLACED, ""): one[line]}) for area, one in entries.items()})
    for unit_id in {unit for unit, _ in draft.moving if unit in baseline.unit_row} - gone:
        for area in areas_of(baseline, baseline.unit(baseline.unit_row[unit_id])):
            _add(found, {area: Counter({(TEMPORARY, ""): 1})})
    return found


def account_of(deed: Deed) -> dict[int, Account]:
    """What one measure, or one part of a measure in two, brings to the account of each area."""
    return _of_deed(deed)[0]


def corporation_change(deed: Deed) -> Mapping[int, int]:
    """By how much one measure, or one part of one, changes the corporation stock of each area, in 2^-32."""
    if "corporation" not in deed.memory:
        deed.memory["corporation"] = {
            area: sum(number for (kind, _), number in account.items() if kind == CORPORATION)
            for area, account in account_of(deed).items()
        }
    found: Mapping[int, int] = deed.memory["corporation"]
    return found


def demolished_panden(deeds: Iterable[Deed]) -> frozenset[str]:
    """Ids of the panden that measures demolish."""
    return frozenset(
        one
        for deed in deeds
        if deed.done and deed.kind.removals is StockLine.SLOOP
        for one in deed.measure.targets
    )


def movement(deed: Deed, before: Unit | None, after: Unit | None, corporation: int) -> str:
    """Under which name a change of a dwelling is booked.

    Args:
        corporation: change of the corporation's share.
    """
    if before is None or after is None or before.dwelling != after.dwelling:
        is_there = after is not None and after.dwelling
        return str((deed.kind.additions if is_there else deed.kind.removals).value)
    if corporation:
        return SALE if corporation < 0 else PURCHASE
    return TO_SOCIAL if after.segment == SOCIAL_RENT else LIBERALISED


def areas_of(baseline: Baseline, unit: Unit, known: dict[Any, Any] | None = None) -> list[int]:
    """Indices of the areas that cover a unit's point, by the rows of the baseline where it has them.

    ``known`` keeps those of new places.
    """
    row = baseline.unit_row.get(unit.unit_id)
    if row is not None and baseline.rows_of_unit is not None and baseline.unit_rows is not None:
        return [int(area) for area in baseline.unit_rows["area"][baseline.rows_of_unit[row]]]
    known, place = {} if known is None else known, (unit.x, unit.y)
    if place not in known:
        points = shapely.STRtree([unit_points(unit.x, unit.y)])  # asked as for the unit rows of a state
        known[place] = sorted(points.query(baseline.areas, predicate="intersects")[0].tolist())
    found: list[int] = known[place]
    return found


def tenure_in(baseline: Baseline, unit: Unit, area: int) -> Tenure:
    """The tenure of a unit as it counts in an area: that of the area's code where it has no other."""
    own = Tenure(unit.koop, unit.corporatie, unit.overig, unit.known)
    row = baseline.unit_row.get(unit.unit_id)
    units, facts = baseline.neighbourhood.units, baseline.neighbourhood.area_facts
    if row is None or units is None or facts is None or not units["by_code"][row]:
        return own
    if own[:3] != tuple(int(units[name][row]) for name in ("koop", "corporatie", "overig")):
        return own  # a measure gave it a vector of its own
    return Tenure(*(int(facts[f"code_{name}"][area]) for name in Tenure._fields))


def _of_deed(deed: Deed) -> tuple[dict[int, Account], set[str]]:
    """(accounts by area, ids of the dwellings whose households move for good)."""
    if "account" not in deed.memory:
        deed.memory["account"] = _reckoned(deed)
    found: tuple[dict[int, Account], set[str]] = deed.memory["account"]
    return found


def _reckoned(deed: Deed) -> tuple[dict[int, Account], set[str]]:
    baseline = deed.baseline
    found: dict[int, Account] = {}
    unknown: Counter[tuple[int, str]] = Counter()  # corporation dwellings without a segment
    for before, after in deed.changes:
        was, becomes = before is not None and before.dwelling, after is not None and after.dwelling
        unit = after or before
        if unit is None or not (was or becomes) or _alike(before, after):
            continue
        for area in areas_of(baseline, unit, deed.memory):
            old = tenure_in(baseline, before, area) if before and was else NO_TENURE
            new = tenure_in(baseline, after, area) if after and becomes else NO_TENURE
            account = found.setdefault(area, Counter())
            name = movement(deed, before, after, new.corporatie - old.corporatie)
            account[CORPORATION, name] += new.corporatie - old.corporatie
            if was != becomes:
                account[DWELLINGS, name] += becomes - was
            if was and not becomes:
                account[GONE, ""] += 1
                account[TENURE_UNKNOWN, ""] += ONE - old.known
            if becomes and not was and after and deed.kind.additions in NEW_DWELLINGS:
                account[NEW_IN_SEGMENT, SEGMENTS[after.segment]] += 1
            stated, unstated = _social(before if was else None, after if becomes else None, old, new)
            account[SOCIAL, name] += stated
            unknown[area, name] += unstated
    _book_unknown(found, unknown)
    households = {unit.unit_id: unit for unit in _households(deed)}
    share = int(quantise_share(deed.values.get("terugkeer") or 0.0)) if households else 0
    for unit in households.values():
        for area in areas_of(baseline, unit):
            found[area][MOVED, ""] += 1
            found[area][RETURNING, ""] += share
    return found, set(households)


NO_TENURE = Tenure(0, 0, 0, 0)


def _alike(before: Unit | None, after: Unit | None) -> bool:
    """Whether a change says nothing of dwellings, owners and segments: a label, a size."""
    names = ("dwelling", "segment", "koop", "corporatie", "overig")
    both = before is not None and after is not None
    return both and all(getattr(before, name) == getattr(after, name) for name in names)


def _social(before: Unit | None, after: Unit | None, old: Tenure, new: Tenure) -> tuple[int, int]:
    """(change of sociale huur by stated segments, change of corporation dwellings without a segment)."""
    was = before is not None and before.segment == SOCIAL_RENT
    becomes = after is not None and after.segment == SOCIAL_RENT
    stated = ONE * (becomes - was)
    if was and becomes:
        stated = old.koop - new.koop  # a share that is sold is let no more
    unstated = (new.corporatie if after is not None and not after.segment else 0) - (
        old.corporatie if before is not None and not before.segment else 0
    )
    if stated * unstated < 0:  # a segment that is filled in, or lost, is not a dwelling that comes or goes
        return stated + unstated, 0
    return stated, unstated


def _book_unknown(found: dict[int, Account], unknown: Counter[tuple[int, str]]) -> None:
    for (area, name), change in unknown.items():
        if change < 0:
            found[area][SOCIAL, name] += change
            found[area][SOCIAL_ASSUMED, ""] += change
        elif change > 0:
            found[area][SOCIAL_UNSTATED, ""] += change


def _households(deed: Deed) -> Iterator[Unit]:
    """Dwellings of today whose households have to leave for good; of two that are merged one stays."""
    homes = [
        UnitChange(before if before and before.dwelling else None, after)
        for before, after in deed.changes
        if (before and before.dwelling) or (after and after.dwelling)
    ]
    waiting: list[Unit] = []
    for before, after in homes:
        lived_in = before is not None and before.unit_id in deed.baseline.unit_row
        if before is not None and (after is None or not after.dwelling) and lived_in:
            if deed.kind.removals is StockLine.SAMENVOEGING:
                waiting.append(before)
            elif deed.kind.removals is not StockLine.SPLITSING:  # one part of it stays home
                yield before
        elif before is None and waiting:
            yield from waiting[1:]
            waiting = []


def _stands_on(deed: Deed, demolished: frozenset[str]) -> bool:
    """Whether what a measure builds stands where panden were demolished."""
    if deed.kind.additions is not StockLine.NIEUWBOUW or not deed.changes:
        return False
    if deed.kind.removals is StockLine.SLOOP:
        return True
    key = ("stands on", demolished)
    if key not in deed.memory:
        baseline = deed.baseline
        rows = sorted(baseline.building_row[one] for one in demolished if one in baseline.building_row)
        shapes: Any = [] if baseline.buildings is None else baseline.buildings["geometry"][rows]
        shared = shapely.area(shapely.intersection(shapes, deed.measure.geometry))
        deed.memory[key] = bool((shared > SLIVER).any())
    return bool(deed.memory[key])


def _add(found: dict[int, Account], entries: dict[int, Account]) -> None:
    for area, account in entries.items():
        total = found.setdefault(area, Counter())
        for entry, number in account.items():
            total[entry] += number
