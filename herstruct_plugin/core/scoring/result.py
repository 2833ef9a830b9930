"""What an evaluation says: per area the measurements, their scores, the theme scores and the validity.

All values compare with ``==`` bit for bit. Scores are floats from 0 to 100; a caller shows whole numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..indicators.measurement import Measurement, Reason
from ..issues import Issue
from .leave_one_out import Range


@dataclass(frozen=True)
class GroupScore:
    """A group of indicators within a theme.

    Attributes:
        score: weighted mean of the available indicators; None when there is none.
        coverage: share (0-1) of the weight of the group's enabled indicators that is available.
    """

    id: str
    score: float | None
    coverage: float


@dataclass(frozen=True)
class ThemeScore:
    """The score of one theme.

    Attributes:
        score: when at least 0.60 of the effective weight is available, else None.
        partial: the provisional score when 0.35 to 0.60 is available, else None.
        coverage: share (0-1) of the effective weight of the enabled indicators that is available.
        groups: in the order of the profile.
        weakest: id of the group with the lowest score ("zwakste onderdeel"), the first of equals; None when
            the theme has neither a score nor a partial one.
        reason: why there is no score; None when there is.
        without_one: range of the score (or the partial one) when any one indicator is left out; None without
            a score or with fewer than two indicators.
    """

    score: float | None = None
    partial: float | None = None
    coverage: float = 0.0
    groups: tuple[GroupScore, ...] = ()
    weakest: str | None = None
    reason: Reason | None = None
    without_one: Range | None = None


@dataclass(frozen=True)
class AreaResult:
    """Everything about one area.

    Attributes:
        measurements: by indicator.
        scores: by indicator; None when it has no value or the profile does not score it.
        themes: ``"A"``, ``"B"`` and ``"C"``.
        validity: ``"ok"``, ``"outside_profile_range"`` or ``"unknown"``.
    """

    area_id: str
    name: str
    measurements: Mapping[str, Measurement]
    scores: Mapping[str, float | None]
    themes: Mapping[str, ThemeScore]
    validity: str


@dataclass(frozen=True)
class Result:
    """All areas under one ledger and one profile; ``issues`` holds what reading and sketching had to tell."""

    areas: tuple[AreaResult, ...]
    profile_hash: str
    issues: tuple[Issue, ...] = ()
