"""QGIS saves a study on a disk that is full: what it could not write is told, and is in the journal."""

from __future__ import annotations

import ctypes
import os
import subprocess

import pytest

from herstruct_plugin.adapters.study.journal import left_behind
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.core.study.recovery import lost
from tests.core.study.sketched import row

from .hosts import child
from .sessions import is_whole, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")
LAZILY = 2  # MNT_DETACH
SAVE = """
import resource, sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from herstruct_plugin.adapters.study.commit import save
from herstruct_plugin.adapters.study.journal import Journal
from herstruct_plugin.adapters.study.layer_rows import rows_of_layer
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_keyed
from tests.adapters.study import sessions
from tests.core.study.sketched import row
path = Path(sys.argv[1])
lease, _ = take_lease(path)
seen, layers = read_keyed(path), sessions.opened(path, sys.argv[3] == "True")
journal = Journal(Path(sys.argv[2]), "s", path, seen.values())
if sys.argv[4] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))
for number in range(60):
    sessions.add(layers, row(f"n{number}", note="x" * 5000))
sessions.change(layers, "a", name="mine")
rows = [one for name, layer in layers.items() for one in rows_of_layer(layer, name)]
if sys.argv[4] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (10**7, resource.RLIM_INFINITY))
    assert journal.record(rows) is None
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
else:
    assert journal.record(rows) is None
saved = save(path, layers, seen, lease, journal)
print(saved.done, [one.code for one in saved.issues], flush=True)
import os
os._exit(0)
"""


def saved_on_a_full_disk(path, journals, groups, how):
    with child(SAVE, path, journals, groups, how) as other:
        said = other.stdout.readline().strip()
        other.wait()
    # in a group QGIS says that all went well: only reading it back tells
    assert said == ("False ['rows_not_saved']" if groups else "False ['study_not_saved']")
    assert is_whole(path)
    disk = {one.id: one for one in read_rows(path)}
    assert {one: row.name for one, row in disk.items()} in (
        {"a": "Park a", "b": "Park b"},
        {"a": "mine", "b": "Park b"},  # QGIS saves changed rows by themselves, before new ones
    )
    [left] = left_behind(journals, "s")
    found = {one.id: one for one in lost(left.kept, disk.values())}
    assert found.keys() - {"a"} == {f"n{number}" for number in range(60)}
    assert (found["a"].rows[0] if "a" in found else disk["a"]).name == "mine"


def test_without_transaction_groups(tmp_path):
    path = study_with(tmp_path, [row("a"), row("b")])
    saved_on_a_full_disk(path, tmp_path / "journals", False, "limit")


@pytest.mark.parametrize("groups", [False, True], ids=["buffers", "transaction groups"])
def test_on_a_disk_of_its_own(tmp_path, groups):
    disk = tmp_path / "disk"
    disk.mkdir()
    size = study_with(tmp_path, []).stat().st_size + 250_000  # room for the log, and not for much in it
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)]
    if os.getuid() or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only the root user can make a small disk")
    try:
        path = study_with(disk, [row("a"), row("b")])
        saved_on_a_full_disk(path, tmp_path / "journals", groups, "disk")
    finally:
        # not the program: it wants /proc, which a bare root has not
        assert ctypes.CDLL(None).umount2(os.fsencode(disk), LAZILY) == 0
