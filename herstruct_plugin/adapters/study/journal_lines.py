"""Lines of a journal: each with a checksum, so that what was half-written is never taken for whole."""

from __future__ import annotations

import hashlib
import json
from typing import Any

_LENGTH = 16  # characters of the checksum


def line(entry: dict[str, Any]) -> bytes:
    """One entry as a line."""
    text = json.dumps(entry, separators=(",", ":")).encode("ascii")
    return _checksum(text) + b" " + text + b"\n"


def entries(content: bytes) -> tuple[list[dict[str, Any]], int]:
    """(the entries that are whole, how many lines are not)."""
    found, broken = [], 0
    for one in content.split(b"\n"):
        if not one:
            continue
        entry = _entry(one)
        if entry is None:
            broken += 1
        else:
            found.append(entry)
    return found, broken


def _entry(text: bytes) -> dict[str, Any] | None:
    checksum, space, rest = text[:_LENGTH], text[_LENGTH : _LENGTH + 1], text[_LENGTH + 1 :]
    if space != b" " or checksum != _checksum(rest):
        return None
    try:
        found = json.loads(rest)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _checksum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest()[:_LENGTH].encode("ascii")
