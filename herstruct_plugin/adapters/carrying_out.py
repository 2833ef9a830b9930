"""From a neighbourhood file and a scenario to the file of the neighbourhood as the scenario leaves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.carried_out.tables import carried_out
from ..core.issues import InputError, Issue, error, info
from ..core.model.tables import Neighbourhood, Provenance, TypedTable
from ..core.model.vector import Feedback
from ..core.scenario.ledger import Ledger
from ..core.scenario.session import Session
from ..core.scenario.state import State
from ..core.sources.surroundings import Surroundings
from .comparing import refused_by
from .neighbourhoods.layout import Prepared
from .neighbourhoods.writer import refuse_open_elsewhere, write_neighbourhood
from .plans import Plan
from .progress import few_collections, span

KIND = "scenario"  # of provenance


@dataclass(frozen=True)
class CarriedOut:
    """A changed neighbourhood file.

    Attributes:
        prepared: what it holds.
        done: how many measures were carried out; refused: ids of those that were not.
        told: what the file says of itself.
    """

    prepared: Prepared
    done: int
    refused: frozenset[str]
    told: Issue


def carry_out(
    path: str | Path,
    plan: Plan,
    scenario: str,
    tell: Callable[[Iterable[Issue]], None],
    plugin_version: str = "",
    feedback: Feedback | None = None,
) -> CarriedOut:
    """Write the neighbourhood as a scenario of a plan leaves it, with the areas that it has.

    Args:
        tell: gets what reading and carrying out the measures had to tell, also when none can be.

    Raises:
        InputError: the neighbourhood cannot be used, none of the measures can be carried out, or the file
            cannot be written.
        Cancelled: the user stopped; nothing was written.
    """
    refuse_open_elsewhere(Path(path))  # before the long part
    ledger = plan.scenarios[scenario]
    with few_collections():
        before = plan.prepared(span(feedback, 0.0, 0.2))
        session = Session(before.neighbourhood, plan.profile, (), span(feedback, 0.2, 0.5))
        draft, state = session.stand(ledger)
        refused = refused_by(tuple(draft.issues), ledger)
        done = len(ledger) - len(refused)
        tell((*plan.issues, *draft.issues))
        if not done:
            raise InputError(error("scenario_without_measures", scenario=scenario, count=len(ledger)))
        said = Provenance(scenario, KIND, rows_in=len(ledger), rows_used=done)
        told = info("scenario_carried_out", scenario=scenario, done=done, count=len(ledger))
        made, around = _changed(state, before, said, told)
        rest = span(feedback, 0.5, 1.0)
        written = write_neighbourhood(path, made, around, before.analysis_buffer, plugin_version, rest)
    return CarriedOut(written, done, refused, told)


def one_scenario(plan: Plan, wanted: str) -> str:
    """The scenario to carry out: the one that was named, or the only one there is.

    Raises:
        InputError: there are several and none or more than one was named.
    """
    names: Mapping[str, Ledger] = plan.scenarios
    if len(names) > 1:
        known = ", ".join(f"“{one}”" for one in names)
        if wanted.strip():
            raise InputError(error("scenario_only_one", wanted=wanted, known=known))
        raise InputError(error("scenario_not_named", known=known))
    (name,) = names
    return name


def _changed(
    state: State, before: Prepared, said: Provenance, told: Issue
) -> tuple[Neighbourhood, Surroundings]:
    old, around = before.neighbourhood, before.surroundings
    tables = _accounted(carried_out(state, old.tables()), old.tables(), said)
    # But for the units, which are there as they were read, these are the same tables.
    near = {name: tables[name] for name in around.tables}
    if "units" in near:
        units = {"units": around.tables["units"]}
        near |= _accounted(carried_out(state, units), units, said)
    first = _place(old.issues, around.issues)
    issues = (*old.issues[:first], told, *old.issues[first:])
    made = replace(old, **tables, issues=issues)
    return made, replace(around, tables=near, issues=(told, *around.issues))


def _accounted(
    tables: Mapping[str, TypedTable], before: Mapping[str, TypedTable], said: Provenance
) -> dict[str, TypedTable]:
    """The tables, those that changed with the scenario among their sources."""
    return {
        name: _with(table, said) if table is not before[name] else table for name, table in tables.items()
    }


def _with(table: TypedTable, said: Provenance) -> TypedTable:
    columns = {name: table[name] for name in table}
    sources = (*table.provenance, said)
    return TypedTable(table.schema, columns, table.geometry, sources, keep_order=True)


def _place(told: tuple[Issue, ...], layers: tuple[Issue, ...]) -> int:
    """Where in all issues those of the layers begin."""
    places = range(len(told) - len(layers) + 1)
    return next((at for at in places if told[at : at + len(layers)] == layers), 0)
