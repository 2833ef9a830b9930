""" "Spanningen en koppelkansen": what each measure does to each theme, side by side (product.md 6).

Rows are measures; columns the themes, the guards and the domains that programme measures touch. A cell is the
measure's share of the difference, or "niet doorgerekend" for a measure that changes no number by its nature.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..interventions.base import Intervention
from ..issues import Issue, info
from ..scenario.ledger import Ledger
from ..scoring.themes import THEMES
from .attribution import AreaAttribution, Attribution
from .figures import GUARD, THEME, Key

POINTS = 3.0  # of a theme score, from which a share counts as a gain or a loss
PROGRAMME = "I22"  # names a domain, is not computed
BEYOND_BUILDING = ("I20", "I21", PROGRAMME)


@dataclass(frozen=True)
class MeasureRow:
    """One measure.

    Attributes:
        computed: False: all its cells read "niet doorgerekend".
        themes: shares in points by theme; None where there are none. guards: the same by guard, in its unit.
        domain: that a programme measure touches, else "".
    """

    measure: str
    type: str
    name: str
    computed: bool
    themes: Mapping[str, float | None]
    guards: Mapping[str, float | None]
    domain: str


@dataclass(frozen=True)
class Tension:
    """A measure that gains at least ``POINTS`` on some themes and loses as much on others."""

    measure: str
    gains: tuple[str, ...]
    losses: tuple[str, ...]


@dataclass(frozen=True)
class Breach:
    """A guard that the plan breaches, and the measures that push it that way, the plan's order kept."""

    guard: str
    measures: tuple[str, ...]


@dataclass(frozen=True)
class TensionTable:
    """The table of one area; ``domains`` are its columns after themes and guards, sorted."""

    area_id: str
    rows: tuple[MeasureRow, ...]
    domains: tuple[str, ...]
    tensions: tuple[Tension, ...]
    breaches: tuple[Breach, ...]


def tension_tables(ledger: Ledger, attribution: Attribution) -> tuple[TensionTable, ...]:
    """The table of each area, measures in the order of the attribution of the same ledger."""
    known = {one.id: one for one in ledger}
    measures = [known[one] for one in attribution.measures]
    domains = tuple(sorted({_domain(one) for one in measures} - {""}))
    return tuple(_table(area, measures, domains) for area in attribution.areas)


def plan_notices(ledger: Ledger) -> tuple[Issue, ...]:
    """What a plan as a whole has to be told: that it holds nothing but building and layout."""
    if ledger and not any(one.type in BEYOND_BUILDING for one in ledger):
        return (info("plan_only_building", count=len(ledger)),)
    return ()


def _table(area: AreaAttribution, measures: list[Intervention], domains: tuple[str, ...]) -> TensionTable:
    rows = tuple(_row(area, one) for one in measures)
    return TensionTable(area.area_id, rows, domains, tuple(_tensions(rows)), tuple(_breaches(area)))


def _row(area: AreaAttribution, measure: Intervention) -> MeasureRow:
    computed = measure.type != PROGRAMME
    themes, guards = (
        {one: _share(area, (kind, one), measure.id) if computed else None for one in ids}
        for kind, ids in ((THEME, THEMES), (GUARD, tuple(area.guards.values)))
    )
    return MeasureRow(measure.id, measure.type, measure.name, computed, themes, guards, _domain(measure))


def _share(area: AreaAttribution, key: Key, measure: str) -> float | None:
    shares = area.splits[key].shares
    return None if shares is None else shares[measure]


def _domain(measure: Intervention) -> str:
    return str(measure.attributes.get("domein", "")) if measure.type == PROGRAMME else ""


def _tensions(rows: tuple[MeasureRow, ...]) -> list[Tension]:
    found = []
    for row in rows:
        shares = {theme: share for theme, share in row.themes.items() if share is not None}
        gains = tuple(theme for theme, share in shares.items() if share >= POINTS)
        losses = tuple(theme for theme, share in shares.items() if share <= -POINTS)
        if gains and losses:
            found.append(Tension(row.measure, gains, losses))
    return found


def _breaches(area: AreaAttribution) -> Iterator[Breach]:
    for one, guard in area.guards.values.items():
        if guard.breached and guard.value is not None and guard.limit is not None:
            shares = area.splits[GUARD, one].shares or {}
            side = 1 if guard.value > guard.limit else -1
            yield Breach(one, tuple(measure for measure, share in shares.items() if share * side > 0))
