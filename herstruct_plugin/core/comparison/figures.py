"""Figures of one area in one state as a plain mapping, for whatever is reckoned over many states."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..guards.base import AreaGuards
from ..indicators.base import Indicator
from ..indicators.measurement import Reason
from ..scoring.profile_types import Profile
from ..scoring.result import AreaResult
from ..scoring.themes import THEMES
from .theme_figures import SharedTheme

VALUE, SCORE, THEME, GUARD, STOCK = "value", "score", "theme", "guard", "stock"
CORPORATION = (STOCK, "corporatie")  # dwellings of known tenure that corporations own

Key = tuple[str, str]  # kind of figure, id of indicator, theme or guard
Row = dict[Key, float | None]
Reader = Callable[[AreaResult, AreaGuards], Row]


def reader(
    before: AreaResult, after: AreaResult, profile: Profile, indicators: Mapping[str, Indicator]
) -> Reader:
    """A function that reads the figures of an area in any state between two.

    Figures are the values and scores of indicators that follow sketches, theme scores on the indicators that
    both ends have, guards, and the dwellings that corporations own. None where there is none.
    """
    ids = [one for one in after.measurements if indicators[one].follows_sketches]
    scored = [one for one in ids if after.scores.get(one) is not None or before.scores.get(one) is not None]
    themes = {theme: SharedTheme.of(theme, before, after, profile) for theme in THEMES}

    def read(area: AreaResult, guards: AreaGuards) -> Row:
        found: Row = {(VALUE, one): area.measurements[one].value for one in ids}
        found |= {(SCORE, one): area.scores.get(one) for one in scored}
        found |= {(THEME, theme): shared.figure(area) for theme, shared in themes.items()}
        return found | _besides(area, guards)

    return read


def read_plain(area: AreaResult, guards: AreaGuards) -> Row:
    """The values, scores, guards and corporation dwellings of one state, without theme scores."""
    found: Row = {(VALUE, one): it.value for one, it in area.measurements.items()}
    found |= {(SCORE, one): score for one, score in area.scores.items()}
    return found | _besides(area, guards)


def _besides(area: AreaResult, guards: AreaGuards) -> Row:
    found: Row = {(GUARD, one): guard.value for one, guard in guards.values.items()}
    if "tm_share_corp" in area.measurements:
        found[CORPORATION] = _corporation_stock(area)
    return found


def _corporation_stock(area: AreaResult) -> float | None:
    found = area.measurements["tm_share_corp"]
    if found.reason is Reason.DENOMINATOR_ZERO:
        return 0.0  # no dwellings at all
    return found.numerator
