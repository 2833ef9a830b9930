"""Exact totals per area: baseline totals once, then only what a state changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from ..indicators.terms import AdditiveTerm, Term
from ..model.quantities import Ints
from ..model.vector import sum_by
from .objects import Edited, row_count
from .rows import select
from .state import State


def distinct_terms(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Terms by name, each once.

    Raises:
        ValueError: two different terms share a name.
    """
    found: dict[str, Term] = {}
    for term in terms:
        if found.setdefault(term.name, term) is not term:
            raise ValueError(f"two terms have the name {term.name}")
    return tuple(found.values())


class Totals:
    """Keeps the baseline's totals of a set of terms and updates them for a state."""

    def __init__(self, terms: tuple[Term, ...], baseline: State) -> None:
        self._terms = terms
        self._base: dict[str, Mapping[str, Ints]] = {}
        for term in terms:
            made = self._fresh(term, baseline)
            if made is not None:
                self._base[term.name] = made

    def of(self, state: State) -> dict[str, Ints]:
        """Totals by name, int64 arrays with one entry an area."""
        found: dict[str, Ints] = {}
        for term in self._terms:
            base = self._base.get(term.name)
            if base is None:
                continue
            if isinstance(term, AdditiveTerm):
                found[term.name] = _updated(term, base[term.name], state)
            elif term.inputs & state.changed:
                found.update(term.totals(state))
            else:
                found.update(base)
        return found

    @staticmethod
    def _fresh(term: Term, state: State) -> Mapping[str, Ints] | None:
        """Totals from scratch; None when the data of the term were not delivered."""
        if isinstance(term, AdditiveTerm):
            table = state.rows.get(term.table)
            if table is None:
                return None
            rows = table.all()
            return {term.name: sum_by(rows["area"], term.of(rows, state.parameters), state.baseline.count)}
        return term.totals(state) if term.inputs <= set(state.rows) else None


def fresh_totals(terms: tuple[Term, ...], state: State) -> dict[str, Ints]:
    """Totals of a state summed over all its rows, without any baseline total: the full recompute."""
    found: dict[str, Ints] = {}
    for term in terms:
        made = Totals._fresh(term, state)
        if made is not None:
            found.update(made)
    return found


def _updated(term: AdditiveTerm, base: Ints, state: State) -> Ints:
    table: Edited = state.rows[term.table]
    if not table.changed:
        return base
    totals = base.copy()
    for rows, sign in ((select(table.base, table.removed), -1), (table.added, 1)):
        if row_count(rows):
            np.add.at(totals, rows["area"], sign * term.of(rows, state.parameters))
    return totals


def area_slice(totals: Mapping[str, Any], area: int) -> dict[str, int]:
    """The totals of one area as Python integers."""
    return {name: int(values[area]) for name, values in totals.items()}
