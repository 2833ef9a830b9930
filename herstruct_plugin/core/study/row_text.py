"""A ledger row as one JSON object and back, exactly, and what tells two rows apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from .rows import LedgerRow

_HEX = "hex"  # key of bytes, which JSON does not have


def as_object(row: LedgerRow) -> dict[str, Any]:
    """The row as JSON has it, empty values left out."""
    found = {one.name: _plain(getattr(row, one.name)) for one in fields(LedgerRow)}
    return {name: value for name, value in found.items() if value is not None and value != ""}


def from_object(found: Mapping[str, Any]) -> LedgerRow:
    """The row that ``as_object`` was given.

    Raises:
        ValueError: the object is no row.
    """
    try:
        return LedgerRow(**{name: _value(value) for name, value in found.items()})
    except (TypeError, AttributeError) as problem:
        raise ValueError(str(problem)) from None


def digest(row: LedgerRow) -> str:
    """16 characters that differ as soon as any value of two rows does, ``rev`` among them."""
    text = json.dumps(as_object(row), sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def digests(rows: Iterable[LedgerRow]) -> tuple[str, ...]:
    """Those of several rows, whatever their order."""
    return tuple(sorted(map(digest, rows)))


def same_content(first: Iterable[LedgerRow], second: Iterable[LedgerRow]) -> bool:
    """Whether rows say the same, whatever their order and ``rev``, which the study counts on by itself."""
    return digests(replace(row, rev=None) for row in first) == digests(
        replace(row, rev=None) for row in second
    )


def by_id(rows: Iterable[LedgerRow]) -> dict[str, tuple[LedgerRow, ...]]:
    """Rows by their id; an id that a faulty study holds twice keeps both, in an order of their own."""
    found: dict[str, list[LedgerRow]] = {}
    for row in rows:
        found.setdefault(row.id, []).append(row)
    return {one: tuple(sorted(held, key=digest) if len(held) > 1 else held) for one, held in found.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, (bytes, bytearray)):
        return {_HEX: bytes(value).hex()}
    return value if value is None or isinstance(value, (str, int, float)) else str(value)


def _value(value: Any) -> Any:
    return bytes.fromhex(value[_HEX]) if isinstance(value, dict) else value
