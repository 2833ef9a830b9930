"""What an indicator says of one area: a value, or the reason why there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum


class Reason(Enum):
    """Why a value is not available (the public reason codes)."""

    LAYER_MISSING = "layer_missing"
    WITHHELD = "secret"
    NOT_YET_PUBLISHED = "not_yet_published"
    DISCONTINUED = "discontinued"
    TOO_FEW_OBJECTS = "too_few_objects"
    SOURCE_TOO_COARSE = "source_too_coarse"
    DENOMINATOR_ZERO = "denominator_zero"
    COVERAGE_TOO_LOW = "coverage_too_low"
    INCOMPLETE_LAYER = "incomplete_layer"
    PARAMETER_MISSING = "parameter_missing"
    NOT_COMPUTABLE = "not_computable"


MINIMUM_COVERAGE = 0.5  # below: no value
GOOD_COVERAGE = 0.8  # below: a value with the flag ``low_coverage``


@dataclass(frozen=True)
class Measurement:
    """One indicator of one area.

    Attributes:
        value: in ``unit``; None when not available, never NaN.
        numerator, denominator: in the units that the indicator documents; None when they have no meaning.
        coverage: share (0-1) of the denominator that rests on valid input; None when unknown.
        reason: why there is no value; None when there is one.
        source_date: ISO dates of the data it rests on, newest first, comma separated; "" when unknown.
        formula_version: version of the formula.
        flags: remarks that a reader must see, e.g. ``"straight_line_distance"``, ``"estimated"``.
    """

    value: float | None = None
    unit: str = ""
    numerator: float | None = None
    denominator: float | None = None
    coverage: float | None = None
    reason: Reason | None = None
    source_date: str = ""
    formula_version: int = 1
    flags: tuple[str, ...] = ()

    @property
    def available(self) -> bool:
        """Whether there is a value."""
        return self.value is not None

    def stamped(self, unit: str, formula_version: int, source_date: str) -> Measurement:
        """The same of a formula and its data; fields are copied at once, as every edit makes dozens."""
        found = object.__new__(Measurement)
        parts = {"unit": unit, "formula_version": formula_version, "source_date": source_date}
        found.__dict__.update(self.__dict__, **parts)
        return found

    def gated(self) -> Measurement:
        """The same, without a value when its coverage is too low or its value is not a finite number.

        A value whose coverage is low but sufficient gets the flag ``low_coverage``. A denominator of 0 that
        rests on too little input is unknown rather than 0.
        """
        if self.value is None:
            unsure = self.coverage is not None and self.coverage < MINIMUM_COVERAGE
            if unsure and self.reason is Reason.DENOMINATOR_ZERO:
                return replace(self, reason=Reason.COVERAGE_TOO_LOW)
            return self
        if not math.isfinite(self.value):
            return replace(self, value=None, reason=Reason.NOT_COMPUTABLE)
        if self.coverage is not None and self.coverage < MINIMUM_COVERAGE:
            return replace(self, value=None, reason=Reason.COVERAGE_TOO_LOW)
        if self.coverage is not None and self.coverage < GOOD_COVERAGE and "low_coverage" not in self.flags:
            return replace(self, flags=(*self.flags, "low_coverage"))
        return self


def missing(reason: Reason, coverage: float | None = None, **parts: float | None) -> Measurement:
    """A measurement without a value."""
    return Measurement(reason=reason, coverage=coverage, **parts)  # type: ignore[arg-type]


def ratio(
    numerator: float, denominator: float, coverage: float | None = 1.0, flags: tuple[str, ...] = ()
) -> Measurement:
    """numerator / denominator; a denominator of 0 is not available, never 0."""
    if denominator == 0:
        return Measurement(None, "", numerator, denominator, coverage, Reason.DENOMINATOR_ZERO, flags=flags)
    return Measurement(numerator / denominator, "", numerator, denominator, coverage, flags=flags)
