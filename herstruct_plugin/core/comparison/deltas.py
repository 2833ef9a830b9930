"""What differs between two states of an area: values, scores and theme scores side by side.

A difference is given only where it means something: both states have the figure, with the same profile, theme
scores on the indicators that both have (indicators.md 6.2, point 5), and the indicator can follow a sketch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..guards.base import AreaGuards, GuardValue
from ..guards.registry import evaluate_guards
from ..indicators.base import Indicator
from ..indicators.measurement import Measurement, Reason
from ..scenario.ledger import Ledger
from ..scenario.session import Session
from ..scoring.profile_types import Profile
from ..scoring.result import AreaResult, Result
from ..scoring.themes import THEMES
from .theme_figures import SharedTheme, figure_of


@dataclass(frozen=True)
class IndicatorDelta:
    """One indicator of one area in two states.

    Attributes:
        unit: of ``baseline``, ``value`` and ``delta``.
        baseline, value: None when not available.
        delta: value - baseline; None when either is missing or the indicator cannot follow a sketch.
        reason: why there is no delta: that of the baseline, else that of the other state; None when there is.
        score_baseline, score, score_delta: 0-100; None when not scored; no score_delta without a delta.
        flags: remarks on either side, those of the baseline first.
    """

    indicator: str
    unit: str
    baseline: float | None
    value: float | None
    delta: float | None
    reason: Reason | None
    score_baseline: float | None
    score: float | None
    score_delta: float | None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ThemeDelta:
    """One theme of one area in two states.

    Attributes:
        score_baseline, score: as each state shows them (provisional ones included).
        delta: difference of the scores on the indicators that both states have; None without one.
        provisional: either side covers only 0.35 to 0.60 of the weight.
        left_out: indicators that only one state has; with any, ``delta`` is not ``score - score_baseline``.
        reason: why there is no delta; None when there is.
    """

    theme: str
    score_baseline: float | None
    score: float | None
    delta: float | None
    provisional: bool
    left_out: tuple[str, ...]
    reason: Reason | None


@dataclass(frozen=True)
class AreaDeltas:
    """All differences of one area.

    Attributes:
        indicators, themes: by indicator; by theme ("A", "B", "C").
        guards: of the other state, by id in the order in which they are shown; empty when not asked for.
        theme_a_without_arrow: the difference of theme A rests on green that the plan gives up.
    """

    area_id: str
    name: str
    indicators: Mapping[str, IndicatorDelta]
    themes: Mapping[str, ThemeDelta]
    guards: Mapping[str, GuardValue] = field(default_factory=dict)
    theme_a_without_arrow: bool = False


def compare(session: Session, ledger: Ledger, against: Ledger = ()) -> tuple[AreaDeltas, ...]:
    """What a ledger changes, by area, with its guards; guards are always told against the baseline."""
    baseline, before, after = (session.evaluate(one) for one in ((), against, ledger))
    guards = evaluate_guards(session, ledger, after, baseline)
    found = deltas(before, after, session.profile, session.indicators)
    return tuple(_guarded(one, mine) for one, mine in zip(found, guards, strict=True))


def deltas(
    before: Result, after: Result, profile: Profile, indicators: Mapping[str, Indicator]
) -> tuple[AreaDeltas, ...]:
    """What differs between two results of one session, by area.

    Args:
        before, after: e.g. ``session.evaluate(())`` and ``session.evaluate(ledger)``.
        profile, indicators: of the session.

    Raises:
        ValueError: the results are of other areas or profiles, so that nothing can be compared.
    """
    if before.profile_hash != after.profile_hash or before.profile_hash != profile.hash:
        raise ValueError("results of different profiles are not compared")
    if [one.area_id for one in before.areas] != [one.area_id for one in after.areas]:
        raise ValueError("results of different areas are not compared")
    return tuple(
        AreaDeltas(
            old.area_id,
            old.name,
            {one: _indicator(one, old, new, indicators[one]) for one in new.measurements},
            {theme: _theme(theme, old, new, profile) for theme in THEMES},
        )
        for old, new in zip(before.areas, after.areas, strict=True)
    )


def _guarded(area: AreaDeltas, guards: AreaGuards) -> AreaDeltas:
    return replace(area, guards=guards.values, theme_a_without_arrow=guards.theme_a_without_arrow)


def _indicator(one: str, before: AreaResult, after: AreaResult, indicator: Indicator) -> IndicatorDelta:
    old, new = before.measurements[one], after.measurements[one]
    delta = reason = None
    if old.value is None or new.value is None:
        reason = _why_not(old) or _why_not(new)
    elif not indicator.follows_sketches:
        reason = Reason.NOT_COMPUTABLE
    else:
        delta = new.value - old.value
    scores = before.scores.get(one), after.scores.get(one)
    return IndicatorDelta(
        one,
        new.unit or old.unit,
        old.value,
        new.value,
        delta,
        reason,
        *scores,
        None if delta is None or None in scores else scores[1] - scores[0],  # type: ignore[operator]
        tuple(dict.fromkeys((*old.flags, *new.flags))),
    )


def _why_not(measurement: Measurement) -> Reason | None:
    if measurement.value is not None:
        return None
    return measurement.reason or Reason.NOT_COMPUTABLE


def _theme(theme: str, before: AreaResult, after: AreaResult, profile: Profile) -> ThemeDelta:
    shared = SharedTheme.of(theme, before, after, profile)
    old, new = shared.score(before), shared.score(after)
    low, high = figure_of(old), figure_of(new)
    shown = before.themes[theme], after.themes[theme]
    reason = None
    if low is None or high is None:
        whys = (one.reason for one in (*shown, old, new) if figure_of(one) is None)
        reason = next((one for one in whys if one is not None), Reason.NOT_COMPUTABLE)
    return ThemeDelta(
        theme,
        figure_of(shown[0]),
        figure_of(shown[1]),
        None if low is None or high is None else high - low,
        any(one.score is None and one.partial is not None for one in (old, new)),
        tuple(sorted(shared.left_out)),
        reason,
    )
