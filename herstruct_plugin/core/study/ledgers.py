"""From rows to ledgers: the measures of each scenario, and what is wrong with the rows that are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..interventions.base import Intervention
from ..issues import Issue, error
from ..scenario.ledger import Ledger
from .rows import DEFAULT_SCENARIO, LEDGER_LAYERS, LedgerRow, to_measure


@dataclass(frozen=True)
class Ledgers:
    """The measures of a study.

    Attributes:
        scenarios: ledger by name, in the order of the names; a scenario whose rows are all faulty is empty.
        issues: one for each fault; rows with a fault are in no ledger.
    """

    scenarios: dict[str, Ledger]
    issues: tuple[Issue, ...]


def scenario_of(row: LedgerRow) -> str:
    """The scenario that a row belongs to."""
    return row.scenario.strip() or DEFAULT_SCENARIO


def ledgers(rows: Iterable[LedgerRow]) -> Ledgers:
    """The ledgers of rows in any order; equal rows give equal ledgers."""
    listed = sorted(enumerate(rows), key=lambda pair: LEDGER_LAYERS.index(pair[1].layer))  # stable
    places: dict[str, int] = {}
    found: list[tuple[LedgerRow, Intervention]] = []
    faults: list[Issue] = []
    scenarios = {scenario_of(row) for _, row in listed}
    by_id: dict[str, list[LedgerRow]] = {}
    for _, row in listed:
        places[row.layer] = places.get(row.layer, 0) + 1
        measure, issues = to_measure(row, place=str(places[row.layer]))
        faults += issues
        if row.id.strip():
            by_id.setdefault(row.id, []).append(row)
        if measure is not None:
            found.append((row, measure))
    twice = {one for one, held in by_id.items() if len(held) > 1}
    for one in sorted(twice):
        held = by_id[one]
        faults.append(
            error(
                "ledger_id_twice",
                held[0].layer,
                (one,),
                measure=held[0].name or one,
                count=len(held),
                places=sorted({f"{row.layer}: {row.name or row.id}" for row in held}),
            )
        )
    made = {
        name: tuple(
            sorted(
                (one for row, one in found if scenario_of(row) == name and one.id not in twice),
                key=lambda one: one.id,
            )
        )
        for name in sorted(scenarios)
    }
    return Ledgers(made, tuple(faults))
