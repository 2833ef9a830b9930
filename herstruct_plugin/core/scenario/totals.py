"""Exact totals per area: baseline totals once, then only what a state changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from ..indicators.terms import AdditiveTerm, Term
from ..model.quantities import Ints
from ..model.vector import sum_by
from ..scoring.parameters import Parameters
from .objects import Edited
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
    """Keeps the baseline's totals of a set of terms and updates them for a state.

    What a term gave last is kept with the tables it gave it for, and given again while they are the same.
    """

    def __init__(self, terms: tuple[Term, ...], baseline: State) -> None:
        self._terms = terms
        self._base: dict[str, Mapping[str, Ints]] = {}
        self._last: dict[str, tuple[list[Any], Mapping[str, Ints]]] = {}
        for term in terms:
            made = self._fresh(term, baseline)
            if made is not None:
                self._base[term.name] = made

    def names(self, term: Term) -> tuple[str, ...]:
        """Names of the totals that a term gives; none when its data were not delivered."""
        return tuple(self._base.get(term.name, ()))

    def of(self, state: State) -> dict[str, Ints]:
        """Totals by name, int64 arrays with one entry an area."""
        found: dict[str, Ints] = {}
        for term in self._terms:
            base = self._base.get(term.name)
            if base is None:
                continue
            if isinstance(term, AdditiveTerm) or (term.inputs | term.around) & state.changed:
                found.update(self._edited(term, base, state))
            else:
                found.update(base)
        return found

    def _edited(self, term: Term, base: Mapping[str, Ints], state: State) -> Mapping[str, Ints]:
        inputs = (term.table,) if isinstance(term, AdditiveTerm) else sorted(term.inputs)
        tables: list[Any] = [state.rows[name] for name in inputs]
        if not isinstance(term, AdditiveTerm):
            tables += [getattr(state.placed, name) for name in sorted(term.around)]
            if "destinations" in term.around:
                tables.append(state.placed.closed)
        last = self._last.get(term.name)
        if last is not None and all(one is other for one, other in zip(last[0], tables, strict=True)):
            return last[1]
        if isinstance(term, AdditiveTerm):
            found: Mapping[str, Ints] = {
                term.name: _updated(term, base[term.name], tables[0], state.parameters)
            }
        else:
            found = term.totals(state)
        self._last[term.name] = (tables, found)
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


def _updated(term: AdditiveTerm, base: Ints, table: Edited, parameters: Parameters) -> Ints:
    if not table.changed:
        return base
    rows, sign = table.difference
    totals = base.copy()
    np.add.at(totals, rows["area"], sign * term.of(rows, parameters))
    return totals


def area_slice(totals: Mapping[str, Any], area: int) -> dict[str, int]:
    """The totals of one area as Python integers."""
    return {name: int(values[area]) for name, values in totals.items()}
