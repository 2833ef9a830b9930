"""Results remembered by what they depend on, and forgotten when there are too many."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """At most so many results; when there are more, those of before are forgotten."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[K, V] = {}

    def of(self, key: K, make: Callable[[], V]) -> V:
        """The result for a key, made when it is not known."""
        if key not in self._known:
            made = make()
            if len(self._known) >= self._most:
                self._known.clear()
            self._known[key] = made
        return self._known[key]

    def all(self, keys: Sequence[K], make: Callable[[list[int]], Sequence[V]]) -> list[V]:
        """The results for some keys; those that are not known are made together, given their positions."""
        new = [one for one, key in enumerate(keys) if key not in self._known]
        if new:
            made = make(new)
            if len(self._known) + len(new) > self._most:
                self._known = {key: self._known[key] for key in keys if key in self._known}
            self._known.update((keys[one], result) for one, result in zip(new, made, strict=True))
        return [self._known[key] for key in keys]
