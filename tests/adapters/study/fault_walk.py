"""Kill processes that save a study, at many moments, and hold what is left against what they were told.

``python -m tests.adapters.study.fault_walk 300`` kills 300, ``... 300 41 72`` only number 72 of seed 41.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from herstruct_plugin.adapters.study.journal import left_behind
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.core.study.recovery import lost
from herstruct_plugin.core.study.row_text import by_id, from_object, same_content
from tests.adapters.study.kills import Nursery, notes
from tests.adapters.study.sessions import is_whole

WAYS = ("save", "save in a group", "save, file too long", "replace", "replace, file too long")


def walk(nursery, template, folder, count, seed=0, only=None):
    """Kill ``count`` processes, or of those the one of a number; gives how often by way of saving.

    Raises:
        AssertionError: something acknowledged is gone, or something half-written was taken for whole; it
            names the number of the kill, and its folder is left as it was found.
    """
    rng, killed = random.Random(seed), Counter()
    size = template.stat().st_size
    for number in range(count):
        way = WAYS[number % len(WAYS)]
        place = folder / str(number)
        path = place / "studie.gpkg"
        arguments = {"path": str(path), "seed": rng.randrange(10**9)}
        if way.startswith("save"):
            arguments |= {"journals": str(place / "journals"), "groups": "group" in way}
        when = {"after": rng.random() * 0.3}
        if "too long" in way:
            when = {"size": rng.randrange(20_000, size + 60_000)}
        if only not in (None, number):
            continue
        place.mkdir()
        shutil.copyfile(template, path)
        job = "save_by_qgis" if way.startswith("save") else "replace"
        killed[way] += nursery.run(job, place / "notes", arguments, **when)
        found = folder / f"{number}-found"
        shutil.copytree(place, found)  # to read it takes back what is half of a transaction
        try:
            check(template, place, job)
        except AssertionError as problem:
            raise AssertionError(f"kill {number} of seed {seed}, {way}, see {found}: {problem}") from problem
        shutil.rmtree(found)
        shutil.rmtree(place)
    return killed


def check(template, place, job):
    """Hold a study, and its journal, against what the process that was killed was told."""
    path = place / "studie.gpkg"
    done = begun = by_id(read_rows(template))
    recorded, steps = True, {}
    for one in notes(place / "notes"):
        if one == "done":
            done, steps = begun, {}
        elif one == "recorded":
            recorded = True
        else:
            begun, recorded = by_id(map(from_object, one["begun"])), False
            steps = {}
            for row in map(from_object, one.get("steps", ())):
                steps.setdefault(row.id, []).append((row,))
    disk = by_id(read_rows(path))
    assert is_whole(path)
    ids = disk.keys() | done.keys() | begun.keys()
    for one in ids:  # each row is as it was, as it was to be, or one of QGIS's steps between
        rows = disk.get(one, ())
        allowed = [done.get(one, ()), begun.get(one, ()), *(steps.get(one, ()) if recorded else ())]
        assert any(same_content(rows, side) for side in allowed), (place, rows, allowed)
    if job == "replace":  # all or none
        assert any(
            all(same_content(disk.get(one, ()), side.get(one, ())) for one in ids) for side in (done, begun)
        )
    else:
        held = [one for rows in disk.values() for one in rows]
        found = {}
        for journal in left_behind(place / "journals", "study"):
            found |= {one.id: one for one in lost(journal.kept, held)}
        for one in ids | found.keys():
            restored = found[one].rows if one in found else disk.get(one, ())
            allowed = (begun,) if recorded else (begun, done)
            assert any(same_content(restored, side.get(one, ())) for side in allowed), one
    lease, issue = take_lease(path)
    assert lease is not None
    assert issue is None or issue.code == "study_taken_over"
    lease.release()


def main():
    """Walk in a folder of its own."""
    from tests.adapters.study.sessions import _template, study_with
    from tests.core.study.sketched import row

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    count, seed, only = (*map(int, sys.argv[1:]), None, None)[:3]
    folder = Path(tempfile.mkdtemp(prefix="herstruct-walk-"))
    template = study_with(folder, [row("a"), row("b"), row("l", layer="ledger_line", geometry=None)])
    with Nursery() as nursery:
        killed = walk(nursery, template, folder, count, seed or 0, only)
    for way, often in killed.items():
        print(f"{often:6} killed: {way}")
    print(f"{sum(killed.values()):6} in all: nothing acknowledged lost, nothing half-written taken for whole")
    shutil.rmtree(folder)
    shutil.rmtree(_template().parent)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
