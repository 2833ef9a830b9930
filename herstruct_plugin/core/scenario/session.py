"""The engine's door: ``Session(neighbourhood, profile).evaluate(ledger) -> Result``.

State is a value: undo, redo, preview, phasing and attribution are evaluations of other ledgers. The session
remembers pure results by their arguments, so a ledger that differs by one measure costs about one measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..indicators.base import AreaTotals, Indicator
from ..indicators.registry import indicators
from ..indicators.relations.green_patches import patches_of
from ..indicators.terms import Term
from ..model.quantities import Ints
from ..model.tables import Neighbourhood
from ..model.vector import Feedback, check
from ..scoring import density_readings, plausibility
from ..scoring.profile import Profile
from ..scoring.result import Result
from ..scoring.validity import VALIDITY_TERMS
from .baseline import Baseline
from .completeness import completeness_issues
from .draft import Draft
from .ledger import Expansion, Ledger, apply_ledger
from .overlay import GroundOverlay
from .results import AreaResults, facts_of
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
        self._expansion = Expansion(self.baseline)
        self._totals = Totals(self.terms, self.state(()))
        self._last: State | None = None
        self._stood: tuple[Ledger, Draft, State] | None = None
        self._doubts = completeness_issues(neighbourhood, self.baseline.notes)
        self._made = self._results()
        check(feedback)

    def state(self, ledger: Ledger) -> State:
        """The state that a ledger leaves."""
        return State(self.baseline, self.draft(ledger), self._overlay)

    def draft(self, ledger: Ledger) -> Draft:
        """The edits and issues of a ledger."""
        return self._expansion.apply(ledger)

    def stand(self, ledger: Ledger) -> tuple[Draft, State]:
        """The draft and the state of a ledger; those of the last evaluation are at hand."""
        if self._stood is None or self._stood[0] != ledger:
            draft = self.draft(ledger)
            self._last = State(self.baseline, draft, self._overlay, self._last)
            self._stood = ledger, draft, self._last
        return self._stood[1], self._stood[2]

    def evaluate(self, ledger: Ledger = (), feedback: Feedback | None = None) -> Result:
        """Measurements, scores and validity of all areas under a ledger.

        The result depends on the ledger as a set of measures (their ``order`` included), never on what was
        evaluated before.
        """
        draft, state = self.stand(ledger)
        return self._result(self._made, self._totals.of(state), draft, feedback)

    def evaluate_fully(self, ledger: Ledger = ()) -> Result:
        """The same result without any memory, from sums over all rows: the reference."""
        draft = apply_ledger(self.baseline, ledger)
        state = materialised(State(self.baseline, draft, GroundOverlay(self.baseline)))
        return self._result(self._results(), fresh_totals(self.terms, state), draft, None)

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

    def _facts(self, totals: Mapping[str, Ints], area: int) -> AreaTotals:
        return facts_of(self.baseline, area_slice(totals, area), area)

    def _results(self) -> AreaResults:
        """What makes results, with nothing remembered."""
        users: dict[str, list[str]] = {}
        for one, indicator in self.indicators.items():
            for term in indicator.terms:
                for name in self._totals.names(term):
                    users.setdefault(name, []).append(one)
        return AreaResults(self.baseline, self.profile, self.indicators, users)

    def _result(
        self, made: AreaResults, totals: Mapping[str, Ints], draft: Draft, feedback: Feedback | None
    ) -> Result:
        found = made.of(totals, feedback)
        issues = (*self.baseline.neighbourhood.issues, *self._doubts, *draft.issues)
        return Result(found, self.profile.hash, issues)
