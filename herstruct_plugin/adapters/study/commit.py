"""Saving what was sketched in the ledger layers: held against the disk before, read back from it after.

QGIS writes a row without asking whether another program changed it, and says that all went well when it
changes a row that is no longer there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...core.issues import HerStructError, Issue, error
from ...core.study.clashes import Clash, Edits, Keyed, clashes, not_there, wanted
from ...core.study.rows import LedgerRow
from .journal import Journal
from .layer_rows import feature_of_row, row_of_feature
from .lease import Lease
from .read import read_keyed


@dataclass(frozen=True)
class Saved:
    """How saving went.

    Attributes:
        done: all that was sketched is on the disk.
        seen: what the disk holds now, to be held against it the next time.
        clashes: rows that another program worked on as well; nothing was written then.
        issues: what to tell.
    """

    done: bool
    seen: Keyed
    clashes: tuple[Clash, ...] = ()
    issues: tuple[Issue, ...] = ()


def edits_of(layers: Mapping[str, QgsVectorLayer], seen: Keyed) -> Edits:
    """What was sketched in the ledger layers since they were last saved, with or without transactions."""
    added, changed, deleted = {}, {}, set()
    for name, layer in layers.items():
        buffer = layer.editBuffer()
        if buffer is None:
            continue
        touched = {*buffer.changedAttributeValues(), *buffer.changedGeometries()}
        fresh = set(buffer.addedFeatures())
        deleted |= {(name, one) for one in buffer.deletedFeatureIds()}
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(list(touched | fresh))):
            side = added if feature.id() in fresh else changed
            side[name, feature.id()] = row_of_feature(feature, name)
        for one in touched - fresh:
            place = (name, one)
            if place in seen and place not in changed and place not in deleted:
                changed[place] = _as_sketched(seen[place], buffer, one, layer)
    return Edits(added, changed, frozenset(deleted))


def _as_sketched(seen: LedgerRow, buffer: Any, one: int, layer: QgsVectorLayer) -> LedgerRow:
    """A row that the layer no longer shows, because another program deleted it, with its changes."""
    feature = feature_of_row(seen, layer.fields())
    for field, value in buffer.changedAttributeValues().get(one, {}).items():
        feature[field] = value
    if one in buffer.changedGeometries():
        feature.setGeometry(buffer.changedGeometries()[one])
    return row_of_feature(feature, seen.layer)


def save(
    path: str | Path,
    layers: Mapping[str, QgsVectorLayer],
    seen: Keyed,
    lease: Lease | None,
    journal: Journal | None = None,
) -> Saved:
    """Commit the edits of the ledger layers.

    Args:
        layers: by name of the ledger layer.
        seen: what the file held when the layers were opened or last saved, from ``read_keyed``.
        lease: that allows this window to write.
        journal: that may forget what was read back.
    """
    if lease is None or not lease.held():
        return Saved(False, seen, issues=(error("study_lease_lost", study=str(path)),))
    try:
        disk = read_keyed(path)
        edits = edits_of(layers, seen)
        found = clashes(seen, disk, edits)
        if found:
            told = error("study_clashes", study=str(path), count=len(found))
            return Saved(False, seen, found, (told, *(one.issue() for one in found)))
        aims = wanted(disk, edits)
        problems = _commit(layers)
        after = read_keyed(path)
    except HerStructError as problem:
        return Saved(False, seen, issues=(problem.issue,))
    if journal is not None:
        journal.committed(after.values())
    issues = not_there(aims, after.values())
    if issues and problems:
        issues = tuple(failed(path, problem) for problem in problems)
    if not issues:  # at most a row was to be deleted that another program had deleted already
        for layer in layers.values():
            layer.rollBack()
    return Saved(not issues, after, issues=issues)


def _commit(layers: Mapping[str, QgsVectorLayer]) -> list[str]:
    """What QGIS has against it; a layer that cannot be committed keeps its edits."""
    return [
        "; ".join(one for one in layer.commitErrors() if "SUCCESS" not in one) or "?"
        for layer in layers.values()
        # in a transaction group the first one commits all
        if layer.isEditable() and not layer.commitChanges()
    ]


def failed(path: str | Path, problem: str) -> Issue:
    """What to tell when QGIS or GDAL could not write."""
    if "locked" in problem or "busy" in problem:
        return error("study_locked", study=str(path))
    return error("study_not_saved", study=str(path), problem=problem)
