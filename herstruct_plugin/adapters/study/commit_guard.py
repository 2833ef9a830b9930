"""QGIS's own save button on the ledger layers: it cannot be stopped, but what it does can be told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import QgsVectorLayer

from ...core.issues import HerStructError, Issue
from ...core.study.clashes import Clash, Keyed, clashes, not_there, wanted
from ...core.study.rows import LedgerRow
from .commit import edits_of
from .journal import Journal
from .read import read_keyed


class CommitGuard:
    """Holds each commit of a ledger layer against the disk, before and after."""

    def __init__(
        self,
        path: str | Path,
        layers: Mapping[str, QgsVectorLayer],
        tell: Callable[[tuple[Issue, ...], tuple[Clash, ...]], None],
        journal: Journal | None = None,
    ) -> None:
        """Connect to the layers.

        Args:
            layers: by name of the ledger layer.
            tell: is given what went wrong: rows that are not on the disk as sketched, and rows of another
                program that were there when they were overwritten, with their content.
        """
        self.seen: Keyed = read_keyed(path)
        self._path, self._layers, self._tell, self._journal = path, dict(layers), tell, journal
        self._aims: dict[str, dict[str, tuple[LedgerRow, ...]]] = {}
        self._clashes: dict[str, tuple[Clash, ...]] = {}
        for name, layer in self._layers.items():
            layer.beforeCommitChanges.connect(lambda *_, name=name: self._before(name))
            layer.afterCommitChanges.connect(lambda name=name: self._after(name))

    def _before(self, name: str) -> None:
        try:
            disk = read_keyed(self._path)
        except HerStructError as problem:
            self._tell((problem.issue,), ())
            return
        edits = edits_of({name: self._layers[name]}, self.seen)
        self._clashes[name] = clashes(self.seen, disk, edits)
        self._aims[name] = wanted(disk, edits)

    def _after(self, name: str) -> None:
        try:
            disk = read_keyed(self._path)
        except HerStructError as problem:
            self._tell((problem.issue,), ())
            return
        others = {place: row for place, row in self.seen.items() if place[0] != name}
        self.seen = {**others, **{place: row for place, row in disk.items() if place[0] == name}}
        if self._journal is not None:
            self._journal.committed(disk.values())
        found = self._clashes.pop(name, ())
        issues = not_there(self._aims.pop(name, {}), disk.values())
        if issues or found:
            self._tell((*(one.issue() for one in found), *issues), found)
