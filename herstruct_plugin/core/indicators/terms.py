"""Terms: the integer totals per area from which indicators are computed.

Three kinds, by what a row's contribution depends on:

* ``AdditiveTerm``: on the row alone (and the edits that touch it). Totals follow an edit by subtracting the
  rows it replaced and adding the new ones.
* ``RelationTerm``: on a row and its neighbours in a relation (egohoods, components).
* ``GlobalTerm``: on everything within the analysis buffer (network distances); recomputed when an input
  table changed.

All totals are int64 and exact, so an updated total equals a fresh one, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..model.quantities import Ints

if TYPE_CHECKING:
    from ..scenario.state import State
    from ..scoring.parameters import Parameters

Rows = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class AdditiveTerm:
    """A sum over rows.

    Attributes:
        name: unique name of the total.
        table: which rows: ``"ground"`` (cells), ``"buildings"``, ``"units"``, ``"play"``. Their columns are
            documented in ``scenario/rows.py``.
        contribution: rows, parameters -> int64 array, one entry a row. Pure and elementwise: a row's
            contribution may not depend on other rows.
    """

    name: str
    table: str
    contribution: Callable[[Rows, Parameters], Any]

    def of(self, rows: Rows, parameters: Parameters) -> Ints:
        """The contribution of each row."""
        return np.asarray(self.contribution(rows, parameters), dtype=np.int64)


class StateTerm:
    """A total that depends on more than single rows.

    Subclasses set ``name``, ``inputs`` (names of row tables whose change makes it stale), ``around`` (tables
    of objects whose change does so too, delivered or not) and implement ``totals``.
    ``State.cache`` is theirs to keep baseline results in; a result may only depend on the state.

    Those that are ``apart`` keep nothing there that terms which are not would use, and the other way round:
    their baseline totals are made in a thread of their own.
    """

    name: str
    inputs: frozenset[str]
    apart: bool = False

    @property
    def around(self) -> frozenset[str]:
        """Fields of ``scenario/placed.py`` that it depends on."""
        return frozenset()

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Named totals, each an int64 array with one entry an area."""
        raise TypeError(f"{type(self).__name__} computes nothing")


class RelationTerm(StateTerm):
    """A total over rows and their neighbours."""


class GlobalTerm(StateTerm):
    """A total over everything within the analysis buffer."""


Term = AdditiveTerm | StateTerm
