"""Theme scores of two or more states on the same indicators (indicators.md 6.2, point 5)."""

from __future__ import annotations

from dataclasses import dataclass

from ..indicators.measurement import Reason
from ..scoring.profile_types import Profile
from ..scoring.result import AreaResult, ThemeScore
from ..scoring.themes import theme_scores


def figure_of(theme: ThemeScore) -> float | None:
    """The score, else the partial one."""
    return theme.partial if theme.score is None else theme.score


def scored_in(area: AreaResult, theme: str, profile: Profile) -> frozenset[str]:
    """The indicators that make an area's score of a theme."""
    return frozenset(one.id for one in profile.of_theme(theme) if area.scores.get(one.id) is not None)


@dataclass(frozen=True)
class SharedTheme:
    """A theme of one area, reckoned on the indicators that two states both have.

    Attributes:
        members: those indicators.
        left_out: indicators that only one of the states has.
    """

    theme: str
    profile: Profile
    members: frozenset[str]
    left_out: frozenset[str]

    @staticmethod
    def of(theme: str, before: AreaResult, after: AreaResult, profile: Profile) -> SharedTheme:
        """The theme on what both states have."""
        sides = scored_in(before, theme, profile), scored_in(after, theme, profile)
        return SharedTheme(theme, profile, sides[0] & sides[1], sides[0] ^ sides[1])

    def score(self, area: AreaResult) -> ThemeScore:
        """The theme's score on the shared indicators.

        In a state that lacks one of them there is none: another set of indicators is another yardstick.
        """
        shown = area.themes[self.theme]
        if shown.reason is Reason.TOO_FEW_OBJECTS:
            return shown
        there = scored_in(area, self.theme, self.profile)
        if there == self.members:
            return shown
        if not self.members <= there:
            return ThemeScore(reason=Reason.NOT_COMPUTABLE)
        return theme_scores({one: area.scores[one] for one in self.members}, self.profile)[self.theme]

    def figure(self, area: AreaResult) -> float | None:
        """The same as a number, provisional or not."""
        return figure_of(self.score(area))
