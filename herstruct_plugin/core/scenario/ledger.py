"""Applying a ledger: measures in their fixed order, each on what the earlier ones left."""

from __future__ import annotations

from collections import Counter

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
    draft = Draft(baseline)
    draft.issues.extend(_ledger_issues(ledger))
    count = Counter(one.id for one in ledger)
    for kind, measure in in_order(ledger):
        if count[measure.id] > 1:  # which of them would count must not depend on the order of drawing
            continue
        before = draft.saved()
        try:
            draft.issues.extend(kind.apply(measure, kind.values(measure), draft))
        except InterventionError as refused:
            draft.restore(before)
            issue = refused.issue
            draft.issues.append(
                error(
                    issue.code,
                    issue.layer,
                    (measure.id,),
                    **{"measure": measure.name or measure.id, "type": measure.type, **issue.params},
                )
            )
    return draft


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
