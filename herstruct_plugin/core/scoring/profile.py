"""Profiles: which indicators are scored, how they are valued and weighed, and with which parameters.

A profile is a JSON object (settled 12)::

    {"id", "version", "author", "date", "label", "parameters": {...},
     "groups": [{"id", "theme", "weight", "label"}],
     "indicators": [{"id", "theme", "group", "weight", "enabled", "breakpoints", "norm", "min_coverage"}]}

``label`` is ``{"en", "nl"}``; ``author``, ``date``, ``label``, ``theme`` of an indicator and everything that
has a default may be left out. An indicator may be of another theme than the group that scores it.

Shipped profiles are found by name, the user's own by path.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..issues import ProfileError, error
from .profile_reader import from_json
from .profile_schema import fail
from .profile_types import Entry, Group, Norm, Profile

__all__ = [
    "DEFAULT_PROFILE",
    "Entry",
    "Group",
    "Norm",
    "Profile",
    "find",
    "from_json",
    "load",
    "shipped",
    "shipped_names",
]

DEFAULT_PROFILE = "nplv-naoorlogs"


def load(path: Path) -> Profile:
    """Read a profile file.

    Raises:
        ProfileError: when it cannot be read, is not JSON or breaks the schema; the issue's layer is the file
            name.
    """
    try:
        found = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        issue = error("profile_unreadable", path.name, path=str(path), problem=str(problem))
        raise ProfileError(issue) from problem
    try:
        return from_json(json.loads(found, object_pairs_hook=_object, parse_constant=_constant))
    except json.JSONDecodeError as problem:
        issue = error("profile_not_json", path.name, line=problem.lineno, column=problem.colno)
        raise ProfileError(issue) from None
    except (ValueError, RecursionError):  # numbers of thousands of digits, thousands of brackets
        raise ProfileError(error("profile_not_json", path.name, line=1, column=1)) from None
    except ProfileError as problem:
        raise ProfileError(replace(problem.issue, layer=path.name)) from None


def shipped_names(folder: Path) -> list[str]:
    """Names of the profiles in a folder, sorted."""
    return sorted(path.stem for path in folder.glob("*.json"))


def shipped(name: str, folder: Path) -> Profile:
    """A shipped profile by name.

    Raises:
        ProfileError: ``profile_not_found`` with the names that exist.
    """
    names = shipped_names(folder)
    if name not in names:
        fail("profile_not_found", name=name, known=", ".join(names))
    return load(folder / f"{name}.json")


def find(name_or_path: str, folder: Path) -> Profile:
    """The profile of a user's choice: the name of a shipped one, else a file; empty means the default."""
    chosen = name_or_path.strip() or DEFAULT_PROFILE
    if chosen in shipped_names(folder) or not (chosen.endswith(".json") or Path(chosen).is_file()):
        return shipped(chosen, folder)
    return load(Path(chosen))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:  # JSON readers keep the last one silently
        fail("profile_key_twice", keys=", ".join(twice))
    return dict(pairs)


def _constant(name: str) -> float:
    fail("profile_not_a_number", value=name)
