"""How sure a difference is: "zekerheid dat het verschil groter is dan de data-onzekerheid" (product.md 2).

Both states see the same draws of the uncertain parameters (``scenario/uncertainty.py``), which act at the
reduction alone. The certainty is the share of the draws in which the difference has the sign that is shown.
It says nothing of chances that things improve.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..indicators.draws import DRAWS, USUAL, Widths
from ..model.vector import Feedback
from ..scenario.ledger import Ledger
from ..scenario.session import Session
from ..scenario.uncertainty import Certainty, certainties
from .deltas import deltas


@dataclass(frozen=True)
class DeltaCertainty:
    """Certainties (0-1) of one area, of differences that are not 0.

    Attributes:
        values: by indicator; absent where no varied parameter acts on the value: its data are then taken as
            they are, which is not the same as being sure of them.
        themes: by theme; goalposts and weights vary, so all that differ are there.
    """

    area_id: str
    values: Mapping[str, float]
    themes: Mapping[str, float]


def delta_certainties(
    session: Session,
    ledger: Ledger,
    against: Ledger = (),
    widths: Widths = USUAL,
    count: int = DRAWS,
    feedback: Feedback | None = None,
) -> tuple[DeltaCertainty, ...]:
    """How sure the differences between two ledgers are, in the order of the areas.

    Raises:
        Cancelled: the user stopped it.
    """
    shown = deltas(session.evaluate(against), session.evaluate(ledger), session.profile, session.indicators)
    drawn = certainties(session, ledger, against, widths, count, feedback)
    return tuple(
        DeltaCertainty(
            area.area_id,
            {
                one: _kept(known.indicators[one].delta, found)
                for one, found in area.values.items()
                if one in area.varied and known.indicators[one].delta
            },
            {
                theme: _kept(known.themes[theme].delta, found)
                for theme, found in area.themes.items()
                if known.themes[theme].delta
            },
        )
        for known, area in zip(shown, drawn, strict=True)
    )


def _kept(delta: float | None, found: Certainty) -> float:
    """Share of the draws that have the sign of a delta that is not 0."""
    return found.higher if delta is not None and delta > 0 else found.lower
