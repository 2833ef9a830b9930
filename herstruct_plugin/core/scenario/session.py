"""The engine's door: ``Session(neighbourhood, profile).evaluate(ledger) -> Result``.

State is a value: undo, redo, preview, phasing and attribution are evaluations of other ledgers. The session
remembers pure results by their arguments, so a ledger that differs by one measure costs about one measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..indicators.base import AreaTotals, Indicator
from ..indicators.measurement import Measurement
from ..indicators.registry import indicators
from ..indicators.relations.green_patches import patches_of
from ..indicators.terms import AdditiveTerm, Term
from ..model.quantities import Ints
from ..model.tables import Neighbourhood
from ..model.vector import Feedback, check
from ..scoring import density_readings, plausibility
from ..scoring.profile import Profile
from ..scoring.result import AreaResult, Result
from ..scoring.themes import score_area
from ..scoring.validity import VALIDITY_TERMS
from .baseline import Baseline
from .completeness import completeness_issues
from .draft import Draft
from .ledger import Expansion, Ledger, apply_ledger
from .overlay import GroundOverlay
from .provenance import SourceDates
from .state import State, materialised
from .totals import Totals, area_slice, distinct_terms, fresh_totals


class Session:
    """Evaluates ledgers on one baseline with one profile. Use it from one thread at a time.

    Args:
        neighbourhood: tables in a metric CRS.
        profile: weights, breakpoints and parameters.
        indicator_ids: which indicators to compute; all when None.
        feedback: progress and cancel while the baseline is made.

    Attributes:
        baseline: what all states share.
        indicators: the indicators that are computed, by id.
    """

    def __init__(
        self,
        neighbourhood: Neighbourhood,
        profile: Profile,
        indicator_ids: Iterable[str] | None = None,
        feedback: Feedback | None = None,
    ) -> None:
        known = indicators(profile.parameters.land_bases)
        chosen = (
            known if indicator_ids is None else {one: known[one] for one in indicator_ids if one in known}
        )
        self.indicators: dict[str, Indicator] = dict(chosen)
        self.profile = profile
        self.baseline = Baseline(neighbourhood, profile.parameters, feedback)
        asked = [term for one in self.indicators.values() for term in one.terms]
        self.terms = distinct_terms([*asked, *VALIDITY_TERMS, *plausibility.TERMS])
        self._overlay = GroundOverlay(self.baseline)
        self._dates = SourceDates(self.baseline.dates)
        self._expansion = Expansion(self.baseline)
        self._totals = Totals(self.terms, self.state(()))
        self._last: State | None = None
        self._standing: dict[int, tuple[Mapping[str, int], AreaResult]] = {}  # the last result of each area
        self._measurements: dict[tuple[str, int], tuple[tuple[int | None, ...], Measurement]] = {}
        self._total_names = {one: _total_names(indicator) for one, indicator in self.indicators.items()}
        check(feedback)

    def state(self, ledger: Ledger) -> State:
        """The state that a ledger leaves."""
        return State(self.baseline, self.draft(ledger), self._overlay)

    def draft(self, ledger: Ledger) -> Draft:
        """The edits and issues of a ledger."""
        return self._expansion.apply(ledger)

    def evaluate(self, ledger: Ledger = (), feedback: Feedback | None = None) -> Result:
        """Measurements, scores and validity of all areas under a ledger.

        The result depends on the ledger as a set of measures (their ``order`` included), never on what was
        evaluated before.
        """
        draft = self.draft(ledger)
        self._last = State(self.baseline, draft, self._overlay, self._last)
        return self._result(self._totals.of(self._last), draft, feedback)

    def evaluate_fully(self, ledger: Ledger = ()) -> Result:
        """The same result without any memory, from sums over all rows: the reference."""
        draft = apply_ledger(self.baseline, ledger)
        state = materialised(State(self.baseline, draft, GroundOverlay(self.baseline)))
        self._forget()
        return self._result(fresh_totals(self.terms, state), draft, None)

    def plausibility(self) -> list[plausibility.Figure]:
        """ "Klopt dit?": the baseline's own figures beside published ones, for all areas."""
        totals = self._totals.of(self.state(()))
        return [
            figure
            for area in range(self.baseline.count)
            for figure in plausibility.figures(self.baseline.neighbourhood, area, self._facts(totals, area))
        ]

    def density_readings(self, most: int = 3) -> list[density_readings.Reading]:
        """The density of the first areas of the baseline as different publications would give it."""
        facts, _ = self.facts((), density_readings.TERMS)
        table = self.baseline.neighbourhood.areas
        return [
            one
            for area in range(min(most, self.baseline.count))
            for one in density_readings.readings(
                table.ids[area], table["name"][area], facts[area], patches_of(self.baseline, area)
            )
        ]

    def facts(self, ledger: Ledger, more: tuple[Term, ...]) -> tuple[list[AreaTotals], State]:
        """The totals of all areas under a ledger with those of more terms, summed afresh; and the state."""
        state = self.state(ledger)
        totals = {**fresh_totals(more, state), **self._totals.of(state)}
        return [self._facts(totals, area) for area in range(self.baseline.count)], state

    def _facts(self, totals: dict[str, Ints], area: int) -> AreaTotals:
        baseline = self.baseline
        return AreaTotals(
            area_slice(totals, area),
            int(baseline.area_q[area]),
            baseline.available[area],
            baseline.notes[area],
        )

    def _result(self, totals: dict[str, Ints], draft: Draft, feedback: Feedback | None) -> Result:
        baseline = self.baseline
        found = []
        for area in range(baseline.count):
            check(feedback, area / baseline.count)
            found.append(self._area_result(totals, area))
        issues = (
            *baseline.neighbourhood.issues,
            *completeness_issues(baseline.neighbourhood, baseline.notes),
            *draft.issues,
        )
        return Result(tuple(found), self.profile.hash, issues)

    def _area_result(self, totals: dict[str, Ints], area: int) -> AreaResult:
        """The result of an area: a pure function of its totals, so the last one stands while they do.

        In a district most areas are not touched by a sketch.
        """
        facts = self._facts(totals, area)
        standing = self._standing.get(area)
        if standing is not None and standing[0] == facts.totals:
            return standing[1]
        measurements = {
            one: self._measured(indicator, facts, area) for one, indicator in self.indicators.items()
        }
        table = self.baseline.neighbourhood.areas
        scored = score_area(measurements, facts, self.profile)
        result = AreaResult(table.ids[area], table["name"][area], measurements, *scored)
        self._standing[area] = (facts.totals, result)
        return result

    def _measured(self, indicator: Indicator, facts: AreaTotals, area: int) -> Measurement:
        """The measurement of one indicator; the last one stands while the totals of its terms do."""
        names = self._total_names[indicator.id]
        key = None if names is None else tuple(facts.totals.get(name) for name in names)
        standing = self._measurements.get((indicator.id, area))
        if key is not None and standing is not None and standing[0] == key:
            return standing[1]
        found = self._dates.stamp(indicator, indicator.measure(facts, self.profile.parameters), area)
        if key is not None:
            self._measurements[indicator.id, area] = (key, found)
        return found

    def _forget(self) -> None:
        self._standing.clear()
        self._measurements.clear()


def _total_names(indicator: Indicator) -> tuple[str, ...] | None:
    """The totals that an indicator reads; None when its terms give totals of other names than their own."""
    if all(isinstance(term, AdditiveTerm) for term in indicator.terms):
        return tuple(term.name for term in indicator.terms)
    return None
