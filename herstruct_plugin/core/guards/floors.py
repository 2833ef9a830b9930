"""Guards that hold an indicator above a floor."""

from __future__ import annotations

from typing import ClassVar

from ..indicators.measurement import Reason
from ..scoring.parameters import Parameters
from .base import Guard, GuardFacts, GuardValue


class Floor(Guard):
    """An indicator that a plan may not push below a floor. Subclasses say which, and the names of its parts.

    A place that lies below the floor without the plan is not the plan's doing: it is breached only when the
    plan lowers the value.
    """

    indicator: ClassVar[str]
    numerator: ClassVar[str]
    denominator: ClassVar[str]

    def floor(self, parameters: Parameters) -> float:
        """The floor."""
        raise TypeError(f"{self.id} has no floor")

    def of(self, facts: GuardFacts) -> GuardValue:
        """The indicator with the plan, beside its floor and its value without the plan."""
        limit = self.floor(facts.parameters)
        before, after = facts.measured(self.indicator)
        if after is None:  # the session does not compute it
            return GuardValue(None, self.unit, Reason.NOT_COMPUTABLE, limit)
        named = {self.numerator: after.numerator, self.denominator: after.denominator}
        named["uitgangssituatie"] = None if before is None else before.value
        parts = {name: value for name, value in named.items() if value is not None}
        if after.value is None:
            return GuardValue(None, self.unit, after.reason, limit, None, parts, after.flags)
        start = parts.get("uitgangssituatie")
        below = after.value < limit
        flags = (*after.flags, "below_floor_before") if start is not None and start < limit else after.flags
        return GuardValue(
            after.value,
            self.unit,
            limit=limit,
            breached=below and (start is None or after.value < start),
            parts=parts,
            flags=flags,
        )
