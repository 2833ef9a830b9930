"""Exact totals per area: baseline totals once, then only what a state changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..indicators.terms import AdditiveTerm, StateTerm, Term
from ..model.quantities import Ints
from ..model.vector import aside
from .additive import AdditiveTotals, sums
from .state import State, twin


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
        self._additive: dict[str, AdditiveTotals] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        for table, mine in _by_table(terms).items():
            if table in baseline.rows:
                rows, count = baseline.rows[table].all(), baseline.baseline.count
                self._additive[table] = AdditiveTotals(mine, rows, count, baseline.parameters)
                self._names |= {term.name: (term.name,) for term in mine}
        self._others = _others(
            [
                term
                for term in terms
                if not isinstance(term, AdditiveTerm) and term.inputs <= set(baseline.rows)
            ],
            baseline,
        )
        self._names |= {one.term.name: tuple(one.base) for one in self._others}

    def names(self, term: Term) -> tuple[str, ...]:
        """Names of the totals that a term gives; none when its data were not delivered."""
        return self._names.get(term.name, ())

    def of(self, state: State) -> dict[str, Ints]:
        """Totals by name, int64 arrays with one entry an area."""
        found: dict[str, Ints] = {}
        for table, additive in self._additive.items():
            found.update(additive.of(state.rows[table]))
        for one in self._others:
            found.update(one.of(state))
        return found


class _Others:
    """The totals of one term that depends on more than single rows."""

    def __init__(self, term: StateTerm, baseline: State) -> None:
        self.term, self._tables = term, sorted(term.inputs)
        self._around = sorted(term.around | ({"closed"} if "destinations" in term.around else set()))
        self._stale = term.inputs | term.around
        self.base = term.totals(baseline)
        self._last: tuple[list[Any], Mapping[str, Ints]] | None = None

    def of(self, state: State) -> Mapping[str, Ints]:
        """Totals by name."""
        if self._stale.isdisjoint(state.changed):
            return self.base
        tables: list[Any] = [state.rows[name] for name in self._tables]
        tables += [getattr(state.placed, name) for name in self._around]
        last = self._last
        if last is None or any(one is not other for one, other in zip(last[0], tables, strict=True)):
            self._last = last = tables, self.term.totals(state)
        return last[1]


def _others(terms: Iterable[StateTerm], baseline: State) -> list[_Others]:
    """Baseline totals of terms, those that are apart beside the others: most of the work needs no GIL."""
    here, there = ([term for term in terms if term.apart is apart] for apart in (False, True))
    other = twin(baseline)
    with aside() as thread:
        later = thread.submit(lambda: [_Others(term, other) for term in there])
        made = [_Others(term, baseline) for term in here]
        made += later.result()
    # from here on all belongs to one thread again
    for key, value in other.cache.items():
        baseline.cache.setdefault(key, value)
    return made


def _by_table(terms: Iterable[Term]) -> dict[str, list[AdditiveTerm]]:
    found: dict[str, list[AdditiveTerm]] = {}
    for term in terms:
        if isinstance(term, AdditiveTerm):
            found.setdefault(term.table, []).append(term)
    return found


def fresh_totals(terms: tuple[Term, ...], state: State) -> dict[str, Ints]:
    """Totals of a state summed over all its rows, without any baseline total: the full recompute."""
    found: dict[str, Ints] = {}
    for table, mine in _by_table(terms).items():
        if table in state.rows:
            rows, count = state.rows[table].all(), state.baseline.count
            made = sums(mine, rows, None, count, state.parameters)
            found.update({term.name: row for term, row in zip(mine, made, strict=True)})
    for term in terms:
        if not isinstance(term, AdditiveTerm) and term.inputs <= set(state.rows):
            found.update(term.totals(state))
    return found


def area_slice(totals: Mapping[str, Any], area: int) -> dict[str, int]:
    """The totals of one area as Python integers."""
    return {name: int(values[area]) for name, values in totals.items()}
