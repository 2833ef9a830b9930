"""Which measure did it: Shapley shares of every difference that a plan makes.

A measure's share is what it adds on average over all orders in which the measures of the plan could have
been added (settled.md 8). Up to ``EXACT`` measures all coalitions are evaluated; above that orders are drawn,
always the same ones. Coalitions are walked so that one measure changes at a time, most often the one that
touches least: of the rest the session remembers what it found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..guards.base import AreaGuards
from ..guards.registry import evaluate_guards
from ..interventions.base import Intervention
from ..interventions.registry import intervention_types
from ..model.vector import Feedback, check
from ..scenario.ledger import Ledger
from ..scenario.session import Session
from ..scoring.result import Result
from .figures import Key, Row, reader
from .shapley import Shares, coalitions_of, exact_shares, orders, sampled_shares

EXACT = 8  # measures that change numbers
PAIRS = 32  # of drawn orders, each with its reverse
NO_NUMBER = 9  # step of the measures that change none
# steps of application, those first that are evaluated soonest: furniture, trees, ground, tenure, units,
# new buildings, demolition, network
SOONEST = (8, 6, 2, 5, 4, 3, 1, 7)


_State = tuple[Result, tuple[AreaGuards, ...]]


@dataclass(frozen=True)
class Split:
    """How a difference is made up.

    Attributes:
        delta: the figure under the whole plan less that of the baseline; None when either is missing.
        shares: by measure id; they add up to the delta. None where the figure is missing under the baseline,
            the plan or any coalition of its measures that was evaluated.
        errors: standard errors of the shares, all 0 when they are exact; None without shares.
    """

    delta: float | None
    shares: Mapping[str, float] | None
    errors: Mapping[str, float] | None


@dataclass(frozen=True)
class AreaAttribution:
    """The splits of one area, by key: ("value", indicator), ("score", indicator), ("theme", "A" ...),
    ("guard", id) and ("stock", "corporatie"). A guard is split as its value under the plan less that without;
    ``guards`` are those of the plan."""

    area_id: str
    splits: Mapping[Key, Split]
    guards: AreaGuards


@dataclass(frozen=True)
class Attribution:
    """Shares of all differences.

    Attributes:
        measures: ids in the order in which they are applied, by their first part.
        exact: whether all coalitions were evaluated.
        evaluations: how many coalitions were.
        areas: in the order of the areas.
    """

    measures: tuple[str, ...]
    exact: bool
    evaluations: int
    areas: tuple[AreaAttribution, ...]


def attribute(
    session: Session,
    ledger: Ledger,
    feedback: Feedback | None = None,
    exact: int = EXACT,
    pairs: int = PAIRS,
) -> Attribution:
    """Shares of the measures of a ledger in what it changes, the same whatever the order of the ledger.

    Measures with one id, which the engine leaves out, are one player; a type that changes no number by its
    nature takes part with a share of exactly 0.

    Args:
        exact: most measures of which all coalitions are evaluated.
        pairs: of orders that are drawn above that, at least 2.

    Raises:
        Cancelled: the user stopped it.
    """
    measures, players = _players(ledger)
    full = (1 << len(players)) - 1
    baseline = session.evaluate(())
    ends = _state(session, (), baseline), _state(session, ledger, baseline)
    reads = [
        reader(before, after, session.profile, session.indicators)
        for before, after in zip(ends[0][0].areas, ends[1][0].areas, strict=True)
    ]
    in_full = len(players) <= exact
    drawn = [] if in_full else orders(len(players), pairs)
    walked = _gray(len(players)) if in_full else list(_new(drawn))
    rows = [_Figures(full) for _ in reads]
    for done, mask in enumerate(walked):
        check(feedback, done / len(walked))
        result, guards = _at(session, mask, players, ends)
        for found, read, area, mine in zip(rows, reads, result.areas, guards, strict=True):
            found.add(mask, read(area, mine))
    worth = _exact(players) if in_full else _sampled(drawn)
    ids = [one for one, _ in players]
    return Attribution(
        measures,
        in_full,
        len(walked),
        tuple(
            AreaAttribution(
                guards.area_id,
                {key: found.split(key, ids, measures, worth) for key in found.keys},
                guards,
            )
            for guards, found in zip(ends[1][1], rows, strict=True)
        ),
    )


class _Figures:
    """Figures of one area by coalition. Bit p of a coalition tells whether player p takes part."""

    def __init__(self, full: int) -> None:
        self._full = full
        self._rows: dict[int, Row] = {}

    @property
    def keys(self) -> list[Key]:
        return list(self._rows[self._full])

    def add(self, mask: int, row: Row) -> None:
        self._rows[mask] = row

    def split(
        self,
        key: Key,
        players: Sequence[str],
        measures: Sequence[str],
        shares_of: Callable[[Mapping[int, float]], Shares],
    ) -> Split:
        found = {mask: row[key] for mask, row in self._rows.items()}
        before, after = found[0], found[self._full]
        if before is None or after is None:
            return Split(None, None, None)
        known = {mask: one for mask, one in found.items() if one is not None}
        if len(known) < len(found):
            return Split(after - before, None, None)
        still = dict.fromkeys(measures, 0.0)
        if all(one == before for one in known.values()):
            return Split(0.0, still, dict(still))
        made = shares_of(known)
        return Split(
            after - before,
            {**still, **dict(zip(players, made.shares, strict=True))},
            {**still, **dict(zip(players, made.errors, strict=True))},
        )


def _players(ledger: Ledger) -> tuple[tuple[str, ...], list[tuple[str, Ledger]]]:
    """(ids of all measures in the order in which they begin; (id, measures) of those that can change a
    number).

    Player 0 is the one whose change is evaluated soonest.
    """
    by_id: dict[str, list[Intervention]] = {}
    for one in sorted(ledger, key=lambda one: (_begins(one), one.order, one.id)):
        by_id.setdefault(one.id, []).append(one)
    counted = [(one, tuple(mine)) for one, mine in by_id.items() if any(_counts(other) for other in mine)]
    counted.sort(key=lambda pair: max(SOONEST.index(_begins(one)) for one in pair[1] if _counts(one)))
    return tuple(by_id), counted


def _begins(measure: Intervention) -> int:
    kind = intervention_types().get(measure.type)
    if kind is None:
        return NO_NUMBER
    return kind.step if kind.first_step is None else kind.first_step


def _counts(measure: Intervention) -> bool:
    return _begins(measure) < NO_NUMBER


def _at(
    session: Session,
    mask: int,
    players: Sequence[tuple[str, Ledger]],
    ends: tuple[_State, _State],
) -> _State:
    if not mask:
        return ends[0]
    if mask == (1 << len(players)) - 1:
        return ends[1]
    ledger = tuple(one for place, (_, mine) in enumerate(players) if mask >> place & 1 for one in mine)
    return _state(session, ledger, ends[0][0])


def _state(session: Session, ledger: Ledger, baseline: Result) -> _State:
    result = session.evaluate(ledger)
    return result, evaluate_guards(session, ledger, result, baseline)


def _gray(players: int) -> list[int]:
    """All coalitions, each one measure away from the one before, player 0 changing most often."""
    return [one ^ one >> 1 for one in range(1 << players)]


def _new(drawn: Sequence[Sequence[int]]) -> Iterator[int]:
    """The coalitions that orders pass through, each once."""
    yield from dict.fromkeys(mask for order in drawn for mask in coalitions_of(order))


def _exact(players: Sequence[object]) -> Callable[[Mapping[int, float]], Shares]:
    return lambda worth: exact_shares([worth[mask] for mask in range(1 << len(players))])


def _sampled(drawn: Sequence[Sequence[int]]) -> Callable[[Mapping[int, float]], Shares]:
    return lambda worth: sampled_shares(drawn, worth)
