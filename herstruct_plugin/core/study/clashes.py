"""What stands in the way of saving: rows that another program changed in the file since they were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..issues import Issue, error
from .row_text import as_object, by_id, digest, same_content
from .rows import LedgerRow

Place = tuple[str, int]  # ledger layer and feature id
Keyed = Mapping[Place, LedgerRow]
_FEW = 5  # ids that an issue names


@dataclass(frozen=True)
class Edits:
    """What a user did and has not saved: new and changed rows as sketched, and deleted ones, by place.

    A place that is new is any that the file does not have.
    """

    added: Keyed
    changed: Keyed
    deleted: frozenset[Place]


@dataclass(frozen=True)
class Clash:
    """A row that both this user and another program worked on.

    Attributes:
        kind: ``"deleted_there"``, ``"changed_there"`` or ``"added_there"`` (a row with the id of a new one).
        seen: the row when it was read; None for a new one.
        mine: as sketched here; none: deleted.
        disk: the rows of that id in the file now.
    """

    id: str
    kind: str
    seen: LedgerRow | None
    mine: tuple[LedgerRow, ...]
    disk: tuple[LedgerRow, ...]

    def issue(self) -> Issue:
        """What to tell."""
        some = next(iter((*self.mine, *self.disk, *((self.seen,) if self.seen else ()))))
        layer, features, name = some.layer, (self.id,), some.name or self.id
        if self.kind == "deleted_there":
            return error("row_deleted_there", layer, features, measure=name)
        if self.kind == "added_there":
            return error("row_added_there", layer, features, measure=name)
        fields = () if self.seen is None else differing(self.seen, self.disk[0])
        return error("row_changed_there", layer, features, measure=name, fields=fields or ("rev",))


def clashes(seen: Keyed, disk: Keyed, edits: Edits) -> tuple[Clash, ...]:
    """Every row that was changed or deleted here and is not on the disk as it was read, by id."""
    there = by_id(disk.values())
    found: dict[str, Clash] = {}
    for place in (*edits.changed, *edits.deleted):
        before, now = seen.get(place), disk.get(place)
        if before is None or (now is not None and digest(now) == digest(before)):
            continue
        if now is None and place in edits.deleted:
            continue  # deleted on both sides
        mine: tuple[LedgerRow, ...] = () if place in edits.deleted else (edits.changed[place],)
        kind = "deleted_there" if now is None else "changed_there"
        held = there.get(before.id, ()) if now is None else (now,)
        found[before.id] = Clash(before.id, kind, before, mine, held)
    known = {row.id for row in seen.values()}
    for one, rows in by_id(edits.added.values()).items():
        if one in there and one not in known and not same_content(there[one], rows):
            found[one] = Clash(one, "added_there", None, rows, there[one])
    return tuple(found[one] for one in sorted(found))


def wanted(disk: Keyed, edits: Edits) -> dict[str, tuple[LedgerRow, ...]]:
    """The rows that the disk must hold after a commit, by id of what was touched; none for a deletion."""
    after = {place: row for place, row in disk.items() if place not in edits.deleted}
    rows = by_id({**after, **edits.added, **edits.changed}.values())
    gone = (disk[place] for place in edits.deleted | edits.changed.keys() if place in disk)
    ids = {row.id for row in (*gone, *edits.added.values(), *edits.changed.values())}
    return {one: rows.get(one, ()) for one in ids}


def not_there(wanted: Mapping[str, tuple[LedgerRow, ...]], disk: Iterable[LedgerRow]) -> tuple[Issue, ...]:
    """An issue that names the rows that the disk does not hold as they should be, after a commit."""
    there = by_id(disk)
    odd = [one for one in sorted(wanted) if not same_content(wanted[one], there.get(one, ()))]
    if not odd:
        return ()
    names = [next(iter((*wanted[one], *there.get(one, ())))).name or one for one in odd]
    return (error("rows_not_saved", features=tuple(odd[:_FEW]), count=len(odd), measures=names),)


def differing(first: LedgerRow, second: LedgerRow) -> tuple[str, ...]:
    """Names of the fields in which two rows differ, but for ``rev``."""
    one, other = as_object(first), as_object(second)
    return tuple(
        sorted(
            name for name in one.keys() | other.keys() if name != "rev" and one.get(name) != other.get(name)
        )
    )
