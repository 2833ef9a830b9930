"""What a profile is: groups, entries, parameters and the hash that identifies them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property

from ..indicators.measurement import MINIMUM_COVERAGE, Measurement
from .breakpoints import Breakpoints
from .parameters import Parameters


@dataclass(frozen=True)
class Norm:
    """What a breakpoint rests on: value in the indicator's unit (None when there is none), source, status."""

    value: float | None = None
    source: str = ""
    status: str = "aanname"


@dataclass(frozen=True)
class Group:
    """A group of indicators within a theme."""

    id: str
    theme: str
    weight: float = 1.0
    label: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Entry:
    """How one indicator is scored. Below ``min_coverage`` it has a value but no score.

    ``norm`` is what the entry as a whole rests on, ``norms`` what single breakpoints rest on, each with the
    breakpoint as its value; a breakpoint without one is an assumption without a source.
    """

    id: str
    group: str
    breakpoints: Breakpoints
    weight: float = 1.0
    enabled: bool = True
    norm: Norm = Norm()
    min_coverage: float = MINIMUM_COVERAGE
    norms: tuple[Norm, ...] = ()

    def score(self, measurement: Measurement) -> float | None:
        """The score (0-100) of a measurement; None without a value or with too little coverage."""
        if measurement.value is None:
            return None
        if measurement.coverage is not None and measurement.coverage < self.min_coverage:
            return None
        return self.breakpoints.score(measurement.value)


@dataclass(frozen=True)
class Profile:
    """A checked profile.

    Attributes:
        groups, entries: in the order of the file.
        parameters: the defaults with the profile's own values over them.
    """

    id: str
    version: str
    groups: tuple[Group, ...]
    entries: tuple[Entry, ...]
    parameters: Parameters = field(default_factory=Parameters)
    author: str = ""
    date: str = ""
    label: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Entries by indicator."""
        return {entry.id: entry for entry in self.entries}

    def scored(self, group: str) -> list[Entry]:
        """The enabled entries of a group that weigh something."""
        return self._scored.get(group, [])

    def of_theme(self, theme: str) -> list[Entry]:
        """The same of all groups of a theme."""
        return self._of_theme.get(theme, [])

    @cached_property
    def _scored(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.enabled and entry.weight > 0:
                found.setdefault(entry.group, []).append(entry)
        return found

    @cached_property
    def _of_theme(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for group in self.groups:
            found.setdefault(group.theme, []).extend(self.scored(group.id))
        return found

    def canonical(self) -> str:
        """Canonical JSON: sorted keys, defaults filled, without author and date."""
        plain = {
            "id": self.id,
            "version": self.version,
            "label": dict(self.label),
            "parameters": asdict(self.parameters),
            "groups": [asdict(group) for group in self.groups],
            "indicators": [
                {**asdict(entry), "breakpoints": entry.breakpoints.points} for entry in self.entries
            ],
        }
        return json.dumps(plain, sort_keys=True, separators=(",", ":"), allow_nan=False)

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON, 64 hexadecimal digits."""
        return hashlib.sha256(self.canonical().encode("ascii")).hexdigest()
