"""How large the crown of a planted tree is some years after planting.

Crowns grow evenly from planting to ``crown_years`` (aanname HerStruct), then stay as they are. In a plan as a
whole, without years, they count as the measure says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Intervention

if TYPE_CHECKING:
    from ..scenario.draft import Draft


def crown_in_phase(measure: Intervention, planted: float, grown: float, draft: Draft) -> float:
    """Diameter of a crown in m of a delivered measure that has a phase.

    Args:
        planted, grown: diameter at planting and when grown, m.
    """
    years = draft.baseline.parameters.crown_years
    age = 0 if measure.phase is None else measure.phase.age
    return grown if age >= years else planted + (grown - planted) * age / years
