"""Applying a ledger: measures in their fixed order, each on what the earlier ones left."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass

from ..interventions.base import Intervention, InterventionType
from ..interventions.registry import intervention_types
from ..issues import InterventionError, Issue, error
from .baseline import Baseline
from .deeds import Deed
from .draft import Draft
from .traces import Touched, Trace

Ledger = tuple[Intervention, ...]


def in_order(ledger: Ledger) -> list[tuple[InterventionType, Intervention]]:
    """Known measures by step, order and id, whatever order they were drawn in.

    One in two parts stands where its second part is done.
    """
    types = intervention_types()
    known = [(types[one.type], one) for one in ledger if one.type in types]
    return sorted(known, key=lambda pair: (pair[0].step, pair[1].order, pair[1].id))


def apply_ledger(baseline: Baseline, ledger: Ledger) -> Draft:
    """The draft that holds all edits of a ledger.

    A measure that cannot be carried out is left out, whole, with an error issue that names it; the others
    count.
    """
    return Expansion(baseline).apply(ledger)


class Expansion:
    """Applies ledgers one after another; a measure is applied again only where it would do otherwise.

    A planner changes one measure at a time. What differs since the last ledger is followed through the
    measures in order: of one that read none of it, what it wrote is written again as it was. What a measure
    does may differ from then on wherever it writes, or wrote, when it was applied again.
    """

    def __init__(self, baseline: Baseline) -> None:
        self._baseline = baseline
        self._steps: list[_Step] = []
        self._differs = Touched()  # where the draft may differ from the one that the steps were made on

    def apply(self, ledger: Ledger) -> Draft:
        """The draft of a ledger; it may be read, not written."""
        count = Counter(one.id for one in ledger)
        # which of two with one id would count must not depend on the order of drawing: none does
        wanted = [part for part in _parts(ledger) if count[part.measure.id] == 1]
        refused: list[Issue] = []
        while True:
            draft, failed = self._run(wanted)
            if failed is None:
                break
            # what its first part did must go as well: once more, without it
            refused += failed.issues
            wanted = [part for part in wanted if part.measure.id != failed.part.measure.id]
        draft.issues.extend(_ledger_issues(ledger))
        draft.issues.extend(issue for step in self._steps for issue in step.issues)
        draft.issues.extend(refused)
        draft.deeds = tuple(step.deed for step in self._steps)
        return draft

    def _run(self, wanted: list[_Part]) -> tuple[Draft, _Step | None]:
        """The draft of the parts, and the first part of a measure in two that could not be carried out."""
        draft, differs = Draft(self._baseline), Touched()
        differs.include(self._differs)
        before = deque(self._steps)
        steps: list[_Step] = []
        for part in wanted:
            while before and before[0].part.place < part.place:
                differs.include(before.popleft().trace.written)  # it is no longer there
            known = before.popleft() if before and before[0].part.place == part.place else None
            if known is not None and known.part.same(part) and not known.trace.read.meets(differs):
                step = known
                draft.replay(step.trace)
            else:
                if known is not None:
                    differs.include(known.trace.written)
                step = self._step(part, draft)
                if not step.done:  # it may have written something
                    draft = Draft(self._baseline)
                    for one in steps:
                        draft.replay(one.trace)
                differs.include(step.trace.written)
            if not step.done and part.kind.first_step is not None:
                self._steps, self._differs = [*steps, *before], differs
                return draft, step
            steps.append(step)
        draft.begin()
        self._steps, self._differs = steps, Touched()
        return draft, None

    def _step(self, part: _Part, draft: Draft) -> _Step:
        issues, done, trace = _apply(part, draft)
        deed = Deed(self._baseline, part.kind, part.measure, tuple(trace.changes), done)
        return _Step(part, issues, done, trace, deed)


@dataclass(frozen=True)
class _Part:
    """A measure, or one of the two parts of one."""

    kind: InterventionType
    measure: Intervention
    first: bool

    @property
    def step(self) -> int:
        first = self.kind.first_step
        return first if self.first and first is not None else self.kind.step

    @property
    def place(self) -> tuple[int, int, str]:
        """In this order parts are applied; no two of a ledger share one."""
        return self.step, self.measure.order, self.measure.id

    def same(self, other: _Part) -> bool:
        """Whether the other is the same part of an equal measure."""
        equal = self.measure is other.measure or self.measure == other.measure
        return equal and self.first == other.first


@dataclass(frozen=True)
class _Step:
    """A part that was applied: its issues, whether it was carried out, and what it read and wrote."""

    part: _Part
    issues: list[Issue]
    done: bool
    trace: Trace
    deed: Deed


def _parts(ledger: Ledger) -> list[_Part]:
    """What is to be done, in order."""
    found = [_Part(kind, measure, False) for kind, measure in in_order(ledger)]
    begun = [_Part(one.kind, one.measure, True) for one in found if one.kind.first_step is not None]
    return sorted(begun + found, key=lambda one: one.place)


def _apply(part: _Part, draft: Draft) -> tuple[list[Issue], bool, Trace]:
    """(issues, whether it was carried out, trace); of what was not, nothing counts as written."""
    trace, measure = draft.begin(), part.measure
    write = part.kind.under_way if measure.under_way else part.kind.apply
    if part.first:
        write = part.kind.begin
    try:
        return write(measure, part.kind.values(measure), draft), True, trace
    except InterventionError as refused:
        issue = refused.issue
        params = {"measure": measure.name or measure.id, "type": measure.type, **issue.params}
        return [error(issue.code, issue.layer, (measure.id,), **params)], False, Trace(read=trace.read)


def _ledger_issues(ledger: Ledger) -> list[Issue]:
    types = intervention_types()
    counts = Counter(one.id for one in ledger)
    twice = [
        error("measure_id_twice", features=(one,), measure=one) for one in sorted(counts) if counts[one] > 1
    ]
    unknown = [
        error(
            "measure_type_unknown",
            features=(one.id,),
            measure=one.name or one.id,
            type=one.type,
            known=", ".join(types),
        )
        for one in sorted(ledger, key=lambda one: one.id)
        if one.type not in types
    ]
    return twice + unknown
