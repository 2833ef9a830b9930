"""Results of areas from their totals; what an evaluation leaves as it was is given again.

In a district a sketch leaves most areas as they were, and most indicators of the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..indicators.base import AreaTotals, Indicator
from ..indicators.measurement import Measurement
from ..model.quantities import Ints
from ..model.vector import Feedback, check
from ..scoring.profile import Profile
from ..scoring.result import AreaResult
from ..scoring.themes import Last, score_area
from .baseline import Baseline
from .provenance import SourceDates


class AreaResults:
    """Makes results of areas, and remembers the last ones.

    Args:
        indicators: by id.
        users: by name of a total the ids of the indicators of which a term gives it.
    """

    def __init__(
        self,
        baseline: Baseline,
        profile: Profile,
        indicators: Mapping[str, Indicator],
        users: Mapping[str, Iterable[str]],
    ) -> None:
        self._baseline, self._profile, self._indicators, self._users = baseline, profile, indicators, users
        self._dates = SourceDates(baseline.dates)
        self._names: list[str] = []
        self._totals: NDArray[np.int64] | None = None  # (names, areas) that the last results were made of
        self._results: list[AreaResult | None] = [None] * baseline.count
        self._scored: list[Last] = [{} for _ in range(baseline.count)]

    def of(self, totals: Mapping[str, Ints], feedback: Feedback | None) -> tuple[AreaResult, ...]:
        """The results of all areas, each a pure function of its totals."""
        count = self._baseline.count
        names = self._names if totals.keys() == set(self._names) else list(totals)
        now = np.array([totals[name] for name in names], dtype=np.int64).reshape(len(names), count)
        differs = None if self._totals is None or names is not self._names else now != self._totals
        results = list(self._results)  # those in memory stay with their totals when this is cancelled
        areas = np.arange(count) if differs is None else np.flatnonzero(differs.any(axis=0))
        for area in areas.tolist():
            check(feedback, area / count)
            facts = facts_of(self._baseline, dict(zip(names, now[:, area].tolist(), strict=True)), area)
            changed = None if differs is None else [names[row] for row in np.flatnonzero(differs[:, area])]
            results[area] = self._result(facts, area, changed)
        self._names, self._totals, self._results = names, now, results
        return tuple(one for one in results if one is not None)

    def _result(self, facts: AreaTotals, area: int, changed: list[str] | None) -> AreaResult:
        """The result of an area of which only some totals changed since the last one (None: all)."""
        before = self._results[area]
        asked: Iterable[str] = self._indicators
        measurements: dict[str, Measurement] = {}
        if before is not None and changed is not None:
            asked = {one for name in changed for one in self._users.get(name, ())}
            measurements = dict(before.measurements)
        for one in asked:
            indicator = self._indicators[one]
            date = self._dates.of(indicator, area)
            measurements[one] = indicator.measure(facts, self._profile.parameters, date)
        table = self._baseline.neighbourhood.areas
        scored = score_area(measurements, facts, self._profile, self._scored[area])
        return AreaResult(table.ids[area], table["name"][area], measurements, *scored)


def facts_of(baseline: Baseline, totals: Mapping[str, int], area: int) -> AreaTotals:
    """The totals of an area with what else is known of it."""
    facts: dict[str, Any] = {"available": baseline.available[area], "notes": baseline.notes[area]}
    return AreaTotals(totals, int(baseline.area_q[area]), **facts)
