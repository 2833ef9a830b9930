"""Versions of the study file: which can be read, and how an older one is brought up to date.

A file says which version it was written in (``format_version``) and the oldest reader that reads it rightly
(``min_reader_version``). A newer file is refused with a sentence unless it says that this reader will do; an
older one is brought up to date step by step, after a copy of it was kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..issues import InputError, error

FORMAT_VERSION = 1  # of what is written
MIN_READER_VERSION = 1  # the oldest reader that reads it rightly

Properties = dict[str, Any]


def unchanged(found: Mapping[str, Any]) -> Properties:
    """The properties as they are."""
    return dict(found)


@dataclass(frozen=True)
class Step:
    """What brings a file of the version before to ``version``.

    Attributes:
        version: that it leads to.
        statements: SQL on the tables. Rows of ledger layers are out of reach of plain SQL (their spatial
            index has triggers of OGR's), but columns can be added.
        properties: the new properties of the study, given the old ones.
    """

    version: int
    statements: tuple[str, ...] = ()
    properties: Callable[[Mapping[str, Any]], Properties] = unchanged


STEPS: tuple[Step, ...] = ()  # version 1 is the first


def check_readable(found: Mapping[str, Any], path: str, version: int = FORMAT_VERSION) -> None:
    """Refuse a file that this version reads wrongly.

    Raises:
        InputError: it was made by a newer version.
    """
    if found["min_reader_version"] > version:
        made_by = found.get("plugin_version") or "?"
        raise InputError(error("study_newer", path=path, version=made_by))


def steps_from(version: int, steps: tuple[Step, ...] = STEPS) -> tuple[Step, ...]:
    """The steps that a file of some version still has to go, in order."""
    return tuple(sorted((one for one in steps if one.version > version), key=lambda one: one.version))


def brought_up_to_date(found: Mapping[str, Any], steps: tuple[Step, ...]) -> Properties:
    """The properties after some steps."""
    made = dict(found)
    for step in steps:
        made = step.properties(made)
        made["format_version"] = step.version
        made["min_reader_version"] = max(made["min_reader_version"], MIN_READER_VERSION)
    return made
