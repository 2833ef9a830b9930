"""How sure figures are: bands of an area's values and scores, and of the difference that a ledger makes.

Nothing here runs at an edit. Terms that only bands need are summed when a band is asked for, and all draws of
an area are computed at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..indicators.base import AreaTotals
from ..indicators.draws import DRAWS, USUAL, Draws, Floats, Widths
from ..indicators.tenure_mix.tenure_draws import FIGURES, figures_of
from ..model.vector import Feedback, check
from ..scoring.bands import Interval, interval, score_draws, theme_draws
from ..scoring.result import AreaResult
from .ledger import Ledger
from .session import Session
from .totals import distinct_terms


@dataclass(frozen=True)
class AreaBand:
    """P5 to P95 of one area.

    Attributes:
        values: by indicator; only those on which a varied parameter acts.
        scores: by indicator, of those that have a score.
        themes: by theme, of those that have a score or a partial one.
    """

    area_id: str
    values: Mapping[str, Interval]
    scores: Mapping[str, Interval]
    themes: Mapping[str, Interval]


@dataclass(frozen=True)
class Certainty:
    """Share of the draws (0-1) in which a figure is higher, and in which it is lower, than in the other
    state: how sure it is that the difference exceeds the uncertainty of the data. It says nothing of chances
    that things improve."""

    higher: float
    lower: float


@dataclass(frozen=True)
class AreaCertainty:
    """Certainty of the differences of one area: ``values`` and ``themes`` that both states have; ``varied``
    are the indicators on whose values a varied parameter acts in either state."""

    area_id: str
    values: Mapping[str, Certainty]
    themes: Mapping[str, Certainty]
    varied: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Sample:
    """All draws of one area in one state."""

    result: AreaResult
    draws: Draws
    values: Mapping[str, Floats]
    scores: Mapping[str, Floats]


def bands(
    session: Session,
    ledger: Ledger = (),
    widths: Widths = USUAL,
    count: int = DRAWS,
    feedback: Feedback | None = None,
) -> tuple[AreaBand, ...]:
    """The band of each area under a ledger, in the order of the areas."""
    found = []
    areas = session.baseline.count
    for done, sample in enumerate(_samples(session, ledger, widths, count)):
        check(feedback, done / areas)
        themes = theme_draws(sample.scores, session.profile, sample.draws)
        found.append(
            AreaBand(
                sample.result.area_id,
                {one: interval(drawn) for one, drawn in sample.values.items()},
                {one: interval(drawn) for one, drawn in sample.scores.items()},
                {theme: interval(drawn) for theme, drawn in themes.items() if _is_scored(sample, theme)},
            )
        )
    return tuple(found)


def certainties(
    session: Session,
    ledger: Ledger,
    against: Ledger = (),
    widths: Widths = USUAL,
    count: int = DRAWS,
    feedback: Feedback | None = None,
) -> tuple[AreaCertainty, ...]:
    """How sure the differences between two ledgers are, by area; both see the same draws.

    Theme scores are compared on the indicators that both states have (indicators.md 6.2, point 5).
    """
    found = []
    areas = session.baseline.count
    pairs = zip(
        _samples(session, against, widths, count), _samples(session, ledger, widths, count), strict=True
    )
    for done, (before, after) in enumerate(pairs):
        check(feedback, done / areas)
        values = {
            one: _certainty(_drawn(before, one), _drawn(after, one))
            for one in after.result.measurements
            if _value(before, one) is not None and _value(after, one) is not None
        }
        shared = before.scores.keys() & after.scores.keys()
        themes = [theme_draws(one.scores, session.profile, one.draws, shared) for one in (before, after)]
        both = [theme for theme in themes[0] if _is_scored(before, theme) and _is_scored(after, theme)]
        found.append(
            AreaCertainty(
                after.result.area_id,
                values,
                {theme: _certainty(themes[0][theme], themes[1][theme]) for theme in both},
                frozenset(before.values) | frozenset(after.values),
            )
        )
    return tuple(found)


def _samples(session: Session, ledger: Ledger, widths: Widths, count: int) -> Iterator[_Sample]:
    result = session.evaluate(ledger)
    for area, facts in zip(result.areas, _facts(session, ledger), strict=True):
        draws = Draws(area.area_id, widths, count)
        values: dict[str, Floats] = {}
        for one, measurement in area.measurements.items():
            if measurement.value is None:
                continue
            parameters = session.profile.parameters
            drawn = session.indicators[one].varied(facts, measurement.value, draws, parameters)
            if drawn is not None:
                values[one] = drawn
        scored = {
            one: values.get(one, area.measurements[one].value)
            for one, score in area.scores.items()
            if score is not None
        }
        known = {one: value for one, value in scored.items() if value is not None}
        yield _Sample(area, draws, values, score_draws(known, session.profile, draws))


def _facts(session: Session, ledger: Ledger) -> list[AreaTotals]:
    """The totals of each area with those that only bands need, and its published tenure figures."""
    terms = distinct_terms(term for one in session.indicators.values() for term in one.band_terms)
    facts, state = session.facts(ledger, terms)
    units = state.rows.get("units")
    if units is None:
        return facts
    figures = figures_of(units.all(), session.baseline.count)
    return [
        replace(one, notes={**one.notes, FIGURES: mine}) for one, mine in zip(facts, figures, strict=True)
    ]


def _is_scored(sample: _Sample, theme: str) -> bool:
    found = sample.result.themes[theme]
    return found.score is not None or found.partial is not None


def _value(sample: _Sample, one: str) -> float | None:
    found = sample.result.measurements.get(one)
    return None if found is None else found.value


def _drawn(sample: _Sample, one: str) -> Floats:
    return sample.values[one] if one in sample.values else np.full(sample.draws.count, _value(sample, one))


def _certainty(before: Floats, after: Floats) -> Certainty:
    return Certainty(float(np.mean(after > before)), float(np.mean(after < before)))
