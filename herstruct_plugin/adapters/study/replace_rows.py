"""Rows that HerStruct itself writes into a study, all or none: what is restored, merged, copied, renamed.

One transaction over the three ledger layers, through GDAL, whose functions the spatial index needs. Rows that
another program changed since they were read are not overwritten: nothing is written then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...core.issues import HerStructError, error
from ...core.study.clashes import Clash, not_there
from ...core.study.row_text import by_id, digests
from ...core.study.rows import LedgerRow
from .commit import Saved, failed
from .database import writing
from .layout import LEDGER_FIELDS, PROPERTIES
from .lease import Lease
from .read import read_keyed

Rows = tuple[LedgerRow, ...]
PATIENCE = 5_000  # ms to wait for another program that is writing


class _Refused(Exception):
    """GDAL could not."""


def replace_rows(
    path: str | Path, changes: Mapping[str, Rows], seen: Mapping[str, Rows], lease: Lease | None
) -> Saved:
    """Put rows in the place of those of the same id.

    Args:
        changes: the rows that ids must have; none deletes.
        seen: the rows that the user was shown for each of them; an id that is not named had none.
        lease: that allows this window to write.
    """
    if lease is None or not lease.held():
        return Saved(False, {}, issues=(error("study_lease_lost", study=str(path)),))
    try:
        with writing(path):
            pass  # tells in a sentence what there is against the file
        with _transaction(path) as file:
            disk = read_keyed(path)
            found = _clashes(changes, seen, by_id(disk.values()))
            if found:
                told = error("study_clashes", study=str(path), count=len(found))
                return Saved(False, disk, found, (told, *(one.issue() for one in found)))
            for one in sorted(changes):
                _put(file, changes[one], {place: row for place, row in disk.items() if row.id == one})
        after = read_keyed(path)
    except _Refused as problem:
        return Saved(False, {}, issues=(failed(path, str(problem)),))
    except HerStructError as problem:
        return Saved(False, {}, issues=(problem.issue,))
    issues = not_there(changes, after.values())
    return Saved(not issues, after, issues=issues)


def _clashes(
    changes: Mapping[str, Rows], seen: Mapping[str, Rows], disk: Mapping[str, Rows]
) -> tuple[Clash, ...]:
    found = []
    for one in sorted(changes):
        before, now = seen.get(one, ()), disk.get(one, ())
        if digests(before) != digests(now):
            kind = "added_there" if not before else "changed_there" if now else "deleted_there"
            found.append(Clash(one, kind, before[0] if before else None, changes[one], now))
    return tuple(found)


def _put(file: Any, rows: Rows, old: Mapping[tuple[str, int], LedgerRow]) -> None:
    """Write the rows of one id over the old ones, layer by layer; columns of others stay as they are."""
    numbers = [row.rev for row in old.values() if type(row.rev) is int]
    free = dict(old)
    for row in rows:
        same = next((place for place in free if place[0] == row.layer), None)
        if numbers:  # newer than what anybody has seen
            row = replace(row, rev=1 + max([*numbers, *([row.rev] if type(row.rev) is int else [])]))
        layer = file.GetLayerByName(row.layer)
        if same is None:
            _must(layer.CreateFeature(_filled(ogr.Feature(layer.GetLayerDefn()), layer, row)))
        else:
            del free[same]
            _must(layer.SetFeature(_filled(layer.GetFeature(same[1]), layer, row)))
    for name, key in free:
        _must(file.GetLayerByName(name).DeleteFeature(key))


def _filled(feature: Any, layer: Any, row: LedgerRow) -> Any:
    for name in LEDGER_FIELDS:
        value = getattr(row, name)
        if value is None or value == "":
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value if isinstance(value, (int, float)) else str(value))
    geometry = None if row.geometry is None else ogr.CreateGeometryFromWkb(row.geometry)
    feature.SetGeometry(None if geometry is None else ogr.ForceTo(geometry, layer.GetGeomType()))
    return feature


@contextmanager
def _transaction(path: str | Path) -> Iterator[Any]:
    """The file, locked for others at once; committed at the end, or left as it was."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    file = None
    try:
        file = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if file is None:
            raise _Refused(gdal.GetLastErrorMsg())
        _must(file.StartTransaction())
        file.ReleaseResultSet(file.ExecuteSQL(f"PRAGMA busy_timeout = {PATIENCE:d}"))
        gdal.ErrorReset()
        file.ExecuteSQL(f"UPDATE {PROPERTIES} SET value = value WHERE 0")  # noqa: S608  # nosec B608
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _Refused(gdal.GetLastErrorMsg())
        yield file
        _must(file.CommitTransaction())
    except RuntimeError as problem:  # what GDAL raises when another plugin asked it to
        raise _Refused(str(problem)) from None
    finally:
        if file is not None:
            with suppress(RuntimeError):  # newer GDAL raises where nothing is left to roll back
                file.RollbackTransaction()
        del file
        gdal.PopErrorHandler()


def _must(code: int) -> None:
    if code != ogr.OGRERR_NONE:
        raise _Refused(gdal.GetLastErrorMsg() or f"GDAL {code}")
