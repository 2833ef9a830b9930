"""Three-way merge of ledgers by row and field: what only one side did is taken, what both did is asked.

``rev`` and the order of rows decide nothing. A row leaves the result only with an entry that says whose doing
that is, and where sides disagree neither wins by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from .row_text import by_id, same_content
from .rows import LedgerRow
from .strict_json import NotStrict, parse, written

Rows = tuple[LedgerRow, ...]
MINE, THEIRS, BOTH = "mine", "theirs", "both"
_FIELDS = tuple(one.name for one in fields(LedgerRow) if one.name not in ("id", "rev"))
# What is chosen with a type or a layer means nothing under another.
_DEPEND = {"type": ("layer", "targets", "attributes", "geometry"), "layer": ("geometry",)}


@dataclass(frozen=True)
class MergeConflict:
    """An id about which the sides disagree.

    Attributes:
        kind: ``"changed"`` (both changed the same fields), ``"added"`` (both added it, differently),
            ``"deleted_here"`` (deleted in mine, changed in theirs), ``"deleted_there"``, or ``"twice"``
            (several rows have it).
        fields: that are disputed; one key of the attributes as ``attributes.key``; () when whole rows are.
        base, mine, theirs: rows of that id on each side; none where it is not.
        settled: both rows with what is not disputed merged in, as (mine, theirs).
    """

    id: str
    kind: str
    fields: tuple[str, ...]
    base: Rows
    mine: Rows
    theirs: Rows
    settled: tuple[Rows, Rows]


@dataclass(frozen=True)
class Removed:
    """A row that one side or both deleted while nobody changed it."""

    id: str
    by: str
    rows: Rows


@dataclass(frozen=True)
class Merged:
    """What comes of a merge.

    Attributes:
        rows: undisputed rows by id; those of conflicts are not among them.
        conflicts, removed: by id.
    """

    rows: Rows
    conflicts: tuple[MergeConflict, ...]
    removed: tuple[Removed, ...]

    def decided(self, choices: Mapping[str, str], fresh: Callable[[], str]) -> Rows:
        """All rows, once the user chose a side for every conflict.

        Args:
            choices: ``MINE``, ``THEIRS`` or ``BOTH`` by id; both keeps theirs under a new id, and a row that
                one side deleted.
            fresh: gives new ids.

        Raises:
            KeyError: a conflict without a choice.
        """
        found = list(self.rows)
        for one in self.conflicts:
            mine, theirs = one.settled
            choice = choices[one.id]
            found += () if choice == THEIRS else mine
            if choice == BOTH and mine:
                found += (replace(row, id=fresh()) for row in theirs)
            elif choice != MINE:
                found += theirs
        return tuple(sorted(found, key=lambda row: row.id))


def merge(base: Iterable[LedgerRow], mine: Iterable[LedgerRow], theirs: Iterable[LedgerRow]) -> Merged:
    """Merge two descendants of one ledger.

    ``merge(base, base, x)`` holds x; exchanging the sides exchanges their names and nothing else.
    """
    before, here, there = by_id(base), by_id(mine), by_id(theirs)
    rows: list[LedgerRow] = []
    conflicts: list[MergeConflict] = []
    removed: list[Removed] = []
    for one in sorted(before.keys() | here.keys() | there.keys()):
        b, m, t = before.get(one, ()), here.get(one, ()), there.get(one, ())
        found = _merged(one, b, m, t)
        if isinstance(found, MergeConflict):
            conflicts.append(found)
        elif found:
            rows += found
        else:
            removed.append(Removed(one, BOTH if not m and not t else THEIRS if m else MINE, b))
    return Merged(tuple(rows), tuple(conflicts), tuple(removed))


def _merged(one: str, base: Rows, mine: Rows, theirs: Rows) -> Rows | MergeConflict:
    if same_content(mine, theirs):
        return max(mine, theirs, key=_newest)
    if same_content(mine, base):
        return theirs
    if same_content(theirs, base):
        return mine
    if max(len(base), len(mine), len(theirs)) > 1:
        return MergeConflict(one, "twice", (), base, mine, theirs, (mine, theirs))
    if not mine or not theirs:
        kind = "deleted_there" if mine else "deleted_here"
        return MergeConflict(one, kind, (), base, mine, theirs, (mine, theirs))
    return _by_field(base, mine[0], theirs[0])


def _by_field(base: Rows, mine: LedgerRow, theirs: LedgerRow) -> Rows | MergeConflict:
    names = [name for name in _FIELDS if getattr(mine, name) != getattr(theirs, name)]
    disputed: list[str] = []
    here: dict[str, Any] = {"rev": 1 + max(_number(mine), _number(theirs))}
    there = dict(here)
    for name in names:
        m, t = getattr(mine, name), getattr(theirs, name)
        b = getattr(base[0], name) if base else None
        if not base or (b not in (m, t) and name != "attributes"):
            disputed.append(name)
        elif b in (m, t):
            here[name] = there[name] = t if m == b else m
        else:
            keys, here[name], there[name] = _by_key(str(b), m, t)
            disputed += keys
    if base:
        disputed += _dependent(base[0], mine, theirs, disputed)
    for name in disputed:
        if name in _FIELDS:
            here[name], there[name] = getattr(mine, name), getattr(theirs, name)
    settled = ((replace(mine, **here),), (replace(theirs, **there),))
    if not disputed:
        return settled[0]
    kind, listed = "changed" if base else "added", tuple(sorted(disputed))
    return MergeConflict(mine.id, kind, listed, base, (mine,), (theirs,), settled)


def _by_key(base: str, mine: str, theirs: str) -> tuple[list[str], str, str]:
    """(disputed keys, attributes of mine, of theirs) with what only one side changed in both."""
    try:
        b, m, t = (parse(text) if text.strip() else {} for text in (base, mine, theirs))
    except NotStrict:
        return ["attributes"], mine, theirs
    if not all(isinstance(one, dict) for one in (b, m, t)):
        return ["attributes"], mine, theirs
    disputed: list[str] = []
    here: dict[str, Any] = {}
    there: dict[str, Any] = {}
    for key in sorted(b.keys() | m.keys() | t.keys()):
        values = [({key: side[key]} if key in side else {}) for side in (b, m, t)]
        old, one, other = map(_exact, values)
        if one not in (old, other) and other != old:
            disputed.append(f"attributes.{key}")
            here.update(values[1])
            there.update(values[2])
        else:
            taken = values[2] if one == old else values[1]
            here.update(taken)
            there.update(taken)
    return disputed, written(here), written(there)


def _dependent(base: LedgerRow, mine: LedgerRow, theirs: LedgerRow, disputed: list[str]) -> list[str]:
    """Fields that hang together with one that only the other side changed."""
    found: set[str] = set()
    for name, depend in _DEPEND.items():
        for side, other in ((mine, theirs), (theirs, mine)):
            if getattr(side, name) == getattr(base, name) or getattr(side, name) == getattr(other, name):
                continue
            changed = [one for one in depend if getattr(other, one) != getattr(base, one)]
            if changed:
                found.update((name, *(one for one in depend if getattr(mine, one) != getattr(theirs, one))))
    if "attributes" in found:
        disputed[:] = [one for one in disputed if not one.startswith("attributes.")]
    return sorted(found - set(disputed))


def _newest(rows: Rows) -> int:
    return max(map(_number, rows), default=0)


def _number(row: LedgerRow) -> int:
    return row.rev if type(row.rev) is int else 0


def _exact(value: dict[str, Any]) -> str:
    """Tells 1 from 1.0 and from true."""
    return written(value)
