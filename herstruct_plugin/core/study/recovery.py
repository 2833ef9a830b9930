"""What a journal holds that the study does not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .row_text import by_id, digests, same_content
from .rows import LedgerRow

ADDED, CHANGED, DELETED = "added", "changed", "deleted"


@dataclass(frozen=True)
class Kept:
    """The last that a journal says of one id.

    Attributes:
        base: digests of the rows of that id in the study when they were sketched on.
        rows: the rows of that id as sketched; none: deleted.
    """

    base: tuple[str, ...]
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True)
class Lost:
    """An edit that did not reach the study.

    Attributes:
        kind: ``"added"``, ``"changed"`` or ``"deleted"``.
        rows: as sketched; none for a deletion.
        disk: the rows of that id that the study holds now.
        clash: the study holds something else than when the edit was made: to restore it overwrites that.
    """

    id: str
    kind: str
    rows: tuple[LedgerRow, ...]
    disk: tuple[LedgerRow, ...]
    clash: bool


def lost(kept: Mapping[str, Kept], disk: Iterable[LedgerRow]) -> tuple[Lost, ...]:
    """The edits of a journal that the study does not hold, by id; the user decides which to restore."""
    there = by_id(disk)
    found = []
    for one in sorted(kept):
        rows, now = kept[one].rows, there.get(one, ())
        if same_content(rows, now) or digests(rows) == kept[one].base:  # saved, or taken back by the user
            continue
        kind = DELETED if not rows else CHANGED if kept[one].base else ADDED
        found.append(Lost(one, kind, rows, now, clash=digests(now) != kept[one].base))
    return tuple(found)
