"""Comparing scenarios: what the toolbox, models, the command line and notebooks all run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..core.comparison.attribution import Attribution, attribute
from ..core.comparison.certainty import DeltaCertainty, delta_certainties
from ..core.comparison.deltas import AreaDeltas, compare
from ..core.comparison.phasing import Phasing, yearly, years_of
from ..core.comparison.stock_changes import stock_changes
from ..core.comparison.stock_rows import StockTable
from ..core.comparison.tensions import TensionTable, plan_notices, tension_tables
from ..core.guards.base import AreaGuards
from ..core.guards.registry import evaluate_guards
from ..core.issues import Issue, Severity
from ..core.model.tables import Neighbourhood
from ..core.model.vector import Feedback, check
from ..core.scenario.ledger import Ledger
from ..core.scenario.session import Session
from ..core.scoring.profile import Profile
from ..core.sources.inputs import Inputs
from .plans import Plan
from .progress import few_collections, span

READING, BASELINE = 0.15, 0.4  # where on the bar reading ends, and the baseline


@dataclass(frozen=True)
class Asked:
    """What is computed besides values, deltas, scores and guards.

    Attributes:
        growth: years shown after the last delivery, in which trees grow.
        public: counts of dwellings that are too small to publish are left out of the stock.
    """

    attribution: bool = False
    tensions: bool = False
    years: bool = False
    growth: int = 0
    stock: bool = False
    public: bool = False
    certainty: bool = False


@dataclass(frozen=True)
class Compared:
    """One scenario beside the baseline; what was not asked for is None, or empty.

    Attributes:
        refused: ids of measures that cannot be carried out.
        areas: in the order of the areas; guards_before: those of the baseline.
        issues: what carrying it out had to tell, and its years.
    """

    scenario: str
    ledger: Ledger
    refused: frozenset[str]
    areas: tuple[AreaDeltas, ...]
    guards_before: tuple[AreaGuards, ...]
    issues: tuple[Issue, ...]
    attribution: Attribution | None = None
    tensions: tuple[TensionTable, ...] = ()
    phasing: Phasing | None = None
    stock: StockTable | None = None
    certainties: tuple[DeltaCertainty, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """All scenarios of a plan.

    Attributes:
        formulas: version of the formula by indicator.
        issues: what reading the neighbourhood, the study and the rows had to tell.
    """

    neighbourhood: Neighbourhood
    profile: Profile
    scenarios: tuple[Compared, ...]
    formulas: dict[str, int]
    issues: tuple[Issue, ...]


def compare_plan(
    plan: Plan, inputs: Inputs | None = None, asked: Asked | None = None, feedback: Feedback | None = None
) -> Comparison:
    """Evaluate the baseline and every scenario of a plan.

    Args:
        inputs: study areas within the neighbourhood file; None: its own.

    Raises:
        InputError: the neighbourhood or the areas cannot be used.
        Cancelled: the user stopped.
    """
    asked = asked or Asked()
    with few_collections():
        neighbourhood = plan.within(inputs, span(feedback, 0.0, READING))
        session = Session(neighbourhood, plan.profile, feedback=span(feedback, READING, BASELINE))
        count = len(plan.scenarios)
        step = (1.0 - BASELINE) / max(count, 1)
        found = tuple(
            _compared(session, name, ledger, asked, span(feedback, start, start + step))
            for start, (name, ledger) in zip(
                (BASELINE + step * number for number in range(count)), plan.scenarios.items(), strict=True
            )
        )
    formulas = {name: one.formula_version for name, one in session.indicators.items()}
    told = session.evaluate(()).issues
    return Comparison(neighbourhood, plan.profile, found, formulas, (*plan.issues, *told))


def refused_by(issues: tuple[Issue, ...], ledger: Ledger) -> frozenset[str]:
    """Ids of the measures of a ledger that an error is about."""
    ids = {one.id for one in ledger}
    faults = (one for one in issues if one.severity is Severity.ERROR)
    return frozenset(name for one in faults for name in one.features if name in ids)


def _compared(
    session: Session, name: str, ledger: Ledger, asked: Asked, feedback: Feedback | None
) -> Compared:
    check(feedback, 0.0)
    steps = _steps(feedback)
    issues = session.draft(ledger).issues
    areas = compare(session, ledger)
    baseline = session.evaluate(())
    before = evaluate_guards(session, (), baseline, baseline)
    check(feedback, 0.05)
    attribution = tensions = phasing = None
    if asked.attribution or asked.tensions:
        attribution = attribute(session, ledger, next(steps))
        tensions = tension_tables(ledger, attribution) if asked.tensions else None
    if asked.years:
        phasing = yearly(session, ledger, years_of(ledger, asked.growth), next(steps))
    certainties = delta_certainties(session, ledger, feedback=next(steps)) if asked.certainty else ()
    check(feedback, 1.0)
    return Compared(
        name,
        ledger,
        refused_by(tuple(issues), ledger),
        areas,
        before,
        (*issues, *plan_notices(ledger), *(phasing.issues if phasing is not None else ())),
        attribution,
        tensions or (),
        phasing,
        stock_changes(session, ledger, public=asked.public) if asked.stock else None,
        certainties,
    )


def _steps(feedback: Feedback | None) -> Iterator[Feedback | None]:
    """The parts of the bar of the long steps."""
    for start, end in ((0.05, 0.6), (0.6, 0.8), (0.8, 1.0)):
        yield span(feedback, start, end)
