"""Applying a ledger: measures in their fixed order, each on what the earlier ones left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from ..interventions.base import Intervention, InterventionType
from ..interventions.registry import intervention_types
from ..issues import InterventionError, Issue, error
from .baseline import Baseline
from .draft import Draft

Ledger = tuple[Intervention, ...]


def in_order(ledger: Ledger) -> list[tuple[InterventionType, Intervention]]:
    """Known measures by step, order and id, whatever order they were drawn in."""
    types = intervention_types()
    known = [(types[one.type], one) for one in ledger if one.type in types]
    return sorted(known, key=lambda pair: (pair[0].step, pair[1].order, pair[1].id))


def apply_ledger(baseline: Baseline, ledger: Ledger) -> Draft:
    """The draft that holds all edits of a ledger.

    A measure that cannot be carried out is left out with an error issue that names it; the others count.
    """
    return Expansion(baseline).apply(ledger)


class Expansion:
    """Applies ledgers one after another, starting each where it begins to differ from the one before.

    A planner changes one measure at a time: what the measures before it wrote is still right.
    """

    def __init__(self, baseline: Baseline) -> None:
        self._baseline = baseline
        self._steps: list[_Step] = []

    def apply(self, ledger: Ledger) -> Draft:
        """The draft of a ledger; it may be read, not written."""
        count = Counter(one.id for one in ledger)
        # which of two with one id would count must not depend on the order of drawing: none does
        wanted = [(kind, measure) for kind, measure in in_order(ledger) if count[measure.id] == 1]
        same = 0
        for step, (_, measure) in zip(self._steps, wanted, strict=False):
            if step.measure is not measure and step.measure != measure:
                break
            same += 1
        del self._steps[same:]
        draft = Draft(self._baseline)
        if same:
            draft.restore(self._steps[-1].saved)
        for kind, measure in wanted[same:]:
            issues = _apply(kind, measure, draft)
            self._steps.append(_Step(measure, issues, draft.saved()))
        draft.issues.extend(_ledger_issues(ledger))
        draft.issues.extend(issue for step in self._steps for issue in step.issues)
        return draft


@dataclass(frozen=True)
class _Step:
    """A measure that was applied: its issues, and the draft after it."""

    measure: Intervention
    issues: list[Issue]
    saved: Any


def _apply(kind: InterventionType, measure: Intervention, draft: Draft) -> list[Issue]:
    before = draft.saved()
    try:
        return kind.apply(measure, kind.values(measure), draft)
    except InterventionError as refused:
        draft.restore(before)
        issue = refused.issue
        params = {"measure": measure.name or measure.id, "type": measure.type, **issue.params}
        return [error(issue.code, issue.layer, (measure.id,), **params)]


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
