"""Long runs: one bar for several steps, and less looking for garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..core.model.vector import Feedback


@contextmanager
def few_collections() -> Iterator[None]:
    """While it lasts, Python looks for garbage less often.

    A city is millions of small objects without a cycle among them; looking through them again and again is a
    quarter of the time of reading them.
    """
    before = gc.get_threshold()
    gc.set_threshold(200_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@dataclass(frozen=True)
class _Span:
    feedback: Feedback
    start: float
    end: float

    def progress(self, fraction: float) -> None:
        self.feedback.progress(self.start + (self.end - self.start) * min(max(fraction, 0.0), 1.0))

    def cancelled(self) -> bool:
        return self.feedback.cancelled()


def span(feedback: Feedback | None, start: float, end: float) -> _Span | None:
    """One step's part of the whole bar."""
    return None if feedback is None else _Span(feedback, start, end)
