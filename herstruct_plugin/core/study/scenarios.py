"""Scenarios of a study renamed, deleted and copied: what becomes of its rows, as changes by id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from ..issues import InputError, error
from .ledgers import scenario_of
from .row_text import by_id
from .rows import LedgerRow

Changes = dict[str, tuple[LedgerRow, ...]]


def renamed(rows: Iterable[LedgerRow], old: str, new: str) -> Changes:
    """The rows of a scenario under its new name.

    Raises:
        InputError: the new name is empty, or another scenario has it: two would become one.
    """
    held, name = tuple(rows), new.strip()
    if not name:
        raise InputError(error("scenario_name_missing", scenario=old))
    if name != old and any(scenario_of(row) == name for row in held):
        raise InputError(error("scenario_exists", scenario=name))
    return _changed(held, lambda row: (replace(row, scenario=name),) if scenario_of(row) == old else (row,))


def deleted(rows: Iterable[LedgerRow], name: str) -> Changes:
    """The rows of a scenario gone."""
    return _changed(tuple(rows), lambda row: () if scenario_of(row) == name else (row,))


def copied(
    rows: Iterable[LedgerRow], ids: Collection[str], to: str, fresh: Callable[[], str]
) -> tuple[Changes, dict[str, str]]:
    """(measures copied to a scenario under ids of their own, the new id of each).

    Targets that name what a copied measure makes are renamed along with it.

    Args:
        ids: of the measures; those that the study does not hold are left out.
        to: the scenario, a new one or one that is there.
        fresh: gives new ids.

    Raises:
        InputError: the scenario has no name.
    """
    name = to.strip()
    if not name:
        raise InputError(error("scenario_name_missing", scenario=to))
    chosen = [row for row in rows if row.id in set(ids)]
    new = {one: fresh() for one in sorted({row.id for row in chosen})}
    made: Changes = {}
    for row in chosen:
        targets = row.targets
        for one, other in new.items():
            targets = targets.replace(f'"{one}/', f'"{other}/')
        copy = replace(row, id=new[row.id], scenario=name, targets=targets, rev=1)
        made[copy.id] = (*made.get(copy.id, ()), copy)
    return made, new


def _changed(rows: tuple[LedgerRow, ...], change: Callable[[LedgerRow], tuple[LedgerRow, ...]]) -> Changes:
    """Ids whose rows are not what they were; an id that several scenarios hold keeps those of the others."""
    found = {}
    for one, held in by_id(rows).items():
        after = tuple(other for row in held for other in change(row))
        if after != held:
            found[one] = after
    return found
