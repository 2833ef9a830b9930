"""A ledger on another baseline: which measures hold there, and what stands in the way of the others.

All rows go along unchanged; the user decides about those with a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..interventions.base import Intervention
from ..interventions.drawn import MAXIMUM_OUTSIDE, percent
from ..issues import Issue, Severity, warning
from ..scenario.baseline import Baseline
from ..scenario.ledger import apply_ledger
from .ledgers import ledgers, scenario_of
from .rows import LedgerRow, shows_only, to_measure

DRIFTED = 0.05  # share of a footprint by which it may differ from what it was
_TABLES = ("buildings", "units", "destinations")  # that targets are in


@dataclass(frozen=True)
class ReplayConflict:
    """Something that stands in the way of a row.

    Attributes:
        kind: ``"faulty"`` (the row is no measure), ``"target_missing"``, ``"drifted"``, ``"outside"`` or
            ``"refused"`` (the engine cannot carry it out).
        before: it was so on the old baseline as well.
        issue: the sentence.
    """

    id: str
    scenario: str
    kind: str
    issue: Issue
    before: bool = False


@dataclass(frozen=True)
class Replayed:
    """All rows, and the conflicts of those that do not simply hold, by scenario and id."""

    rows: tuple[LedgerRow, ...]
    conflicts: tuple[ReplayConflict, ...]

    @property
    def held(self) -> tuple[LedgerRow, ...]:
        """Rows without a conflict that is new."""
        odd = {(one.scenario, one.id) for one in self.conflicts if not one.before}
        return tuple(row for row in self.rows if (scenario_of(row), row.id) not in odd)


def replay(rows: Iterable[LedgerRow], new: Baseline, old: Baseline | None = None) -> Replayed:
    """Try every scenario of a ledger on another baseline.

    Args:
        old: the baseline that it was drawn on; without it, footprints are compared with the copies that
            rows of measures on existing objects carry, and nothing is known to have been so before.
    """
    held = tuple(rows)
    found = _refused(held, new)
    for one in held:
        measure, _ = to_measure(one)
        if measure is not None:
            found += _against(one, measure, held, new, old)
    if old is not None:
        known = {(one.scenario, one.id, one.kind, one.issue.code) for one in _refused(held, old)}
        found = [
            ReplayConflict(one.id, one.scenario, one.kind, one.issue, True)
            if (one.scenario, one.id, one.kind, one.issue.code) in known
            else one
            for one in found
        ]
    return Replayed(held, tuple(sorted(set(found), key=_place)))


def _place(one: ReplayConflict) -> tuple[str, ...]:
    return one.scenario, one.id, one.kind, one.issue.code, one.issue.layer, str(one.issue.params)


def _refused(rows: tuple[LedgerRow, ...], baseline: Baseline) -> list[ReplayConflict]:
    """What the engine says: rows that are no measures, and measures that it cannot carry out."""
    read = ledgers(rows)
    scenarios: dict[str, list[str]] = {}
    for row in rows:
        scenarios.setdefault(row.id, []).append(scenario_of(row))
    found = [
        ReplayConflict(one, scenario, "faulty", issue)
        for issue in read.issues
        for one in issue.features or ("",)
        for scenario in scenarios.get(one, [""])
    ]
    for name, ledger in read.scenarios.items():
        found += [
            ReplayConflict(issue.features[0], name, "refused", issue)
            for issue in apply_ledger(baseline, ledger).issues
            if issue.severity is Severity.ERROR and issue.features
        ]
    return found


def _against(
    row: LedgerRow, measure: Intervention, rows: tuple[LedgerRow, ...], new: Baseline, old: Baseline | None
) -> list[ReplayConflict]:
    """What differs between the place that a measure was drawn for and the new one."""
    named = measure.name or measure.id
    found = []
    sketched = tuple(f"{other.id}/" for other in rows)  # what other measures make
    missing = tuple(
        one
        for one in sorted(set(measure.targets))
        if not any(one in new.ids(table) for table in _TABLES) and not one.startswith(sketched)
    )
    if missing:
        issue = warning(
            "replay_target_missing", features=(row.id,), measure=named, targets=missing, count=len(missing)
        )
        found.append(ReplayConflict(row.id, scenario_of(row), "target_missing", issue))
    drifted = _drifted(row, measure, new, old)
    if drifted:
        shares = {target: f"{percent(share)} %" for target, share in drifted.items()}
        issue = warning("replay_footprint_drifted", features=(row.id,), measure=named, targets=shares)
        found.append(ReplayConflict(row.id, scenario_of(row), "drifted", issue))
    outside = _share_outside(measure.geometry, new)
    if outside > MAXIMUM_OUTSIDE:
        issue = warning("replay_outside", features=(row.id,), measure=named, share=percent(outside))
        found.append(ReplayConflict(row.id, scenario_of(row), "outside", issue))
    return found


def _drifted(row: LedgerRow, measure: Intervention, new: Baseline, old: Baseline | None) -> dict[str, float]:
    """Share by which the footprint of a target differs from what it was, where that is more than a little."""
    panden = [one for one in sorted(set(measure.targets)) if one in new.ids("buildings")]
    pairs: dict[str, tuple[Any, Any]] = {}
    if old is not None:
        pairs = {
            one: (_footprint(old, one), _footprint(new, one)) for one in panden if one in old.ids("buildings")
        }
    elif panden and len(panden) == len(set(measure.targets)) and shows_only(row.type, measure.targets):
        shown = _shown(row)
        if shown is not None:
            pairs = {", ".join(panden): (shown, shapely.union_all([_footprint(new, one) for one in panden]))}
    shares = {one: _difference(before, now) for one, (before, now) in pairs.items()}
    return {one: share for one, share in shares.items() if share > DRIFTED}


def _footprint(baseline: Baseline, building: str) -> Any:
    table = baseline.neighbourhood.buildings
    assert table is not None
    return table.geometry[int(np.flatnonzero(table.ids == building)[0])]


def _shown(row: LedgerRow) -> Any:
    """The copy of its targets' footprints that a row carries; None when it has none that is an area."""
    try:
        shown = shapely.make_valid(shapely.from_wkb(row.geometry))
    except (shapely.errors.GEOSException, TypeError):
        return None
    return shown if shown is not None and shapely.area(shown) > 0 else None


def _difference(before: Any, now: Any) -> float:
    """What only one of them covers, as a share of what it was; 1 when it had no area."""
    area = float(shapely.area(before))
    return float(shapely.area(shapely.symmetric_difference(before, now))) / area if area > 0 else 1.0


def _share_outside(geometry: Any, baseline: Baseline) -> float:
    """Share of an area, a length or a number of points that lies outside the study area."""
    if geometry is None or shapely.is_empty(geometry):
        return 0.0
    geometry = geometry if shapely.is_valid(geometry) else shapely.make_valid(geometry)
    rest = shapely.difference(geometry, baseline.study_area)
    for measured in (shapely.area, shapely.length):
        whole = float(measured(geometry))
        if whole > 0:
            return float(measured(rest)) / whole
    points = shapely.get_parts(geometry)
    return float(np.mean(~shapely.intersects(baseline.study_area, points)))
