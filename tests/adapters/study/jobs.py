"""What the processes do that are killed: each notes what it begins and what it was told is done."""

from __future__ import annotations

import random
import time
from pathlib import Path

from qgis.core import QgsApplication

from herstruct_plugin.adapters.study import journal as journal_module
from herstruct_plugin.adapters.study.branch import branch_study
from herstruct_plugin.adapters.study.commit import save
from herstruct_plugin.adapters.study.journal import Journal
from herstruct_plugin.adapters.study.layer_rows import rows_of_layer
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_keyed, read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.study.row_text import as_object, by_id
from herstruct_plugin.core.study.rows import LEDGER_LAYERS
from tests.adapters.study import sessions
from tests.core.study.sketched import row


def journal(notes, folder, seed, edits=40):
    """Sketch, commit a part now and then, and write all of it in a journal that is often made shorter."""
    journal_module.LIMIT = 4_000
    rng = random.Random(seed)
    saved = [row("a"), row("b")]
    kept = Journal(Path(folder), "study", "plan.gpkg", saved)
    now = {one.id: one for one in saved}
    for number in range(edits):
        for _ in range(rng.randint(1, 3)):
            sketch(now, rng, number)
        notes.note({"begun": [as_object(one) for one in now.values()]})
        if kept.record(now.values()) is None:
            notes.note("done")
        if rng.random() < 0.2:
            there = {one.id: one for one in saved}
            for one in rng.sample(sorted(there.keys() | now.keys()), 2):
                there.pop(one, None)
                if one in now:
                    there[one] = now[one]
            saved = list(there.values())
            notes.note({"saved": [as_object(one) for one in saved]})
            kept.committed(saved)


def save_by_qgis(notes, path, journals, seed, groups, rounds=60):
    """Sketch in the layers of a study, journal that, and save."""
    application = QgsApplication([], False)
    application.initQgis()
    rng = random.Random(seed)
    lease, _ = take_lease(path)
    seen, layers = read_keyed(path), sessions.opened(path, groups)
    kept = Journal(Path(journals), "study", path, seen.values())
    for number in range(rounds):
        try:
            for _ in range(rng.randint(1, 4)):
                sketch_in_layers(layers, rng, number)
        except AssertionError:
            # after some sessions in a group QGIS 3.22 finds the file locked by itself and takes no more edits
            time.sleep(60)
        rows = [row for name, layer in layers.items() for row in rows_of_layer(layer, name)]
        notes.note({"begun": [as_object(one) for one in rows]})
        if kept.record(rows) is None:
            notes.note("recorded")
        saved = save(path, layers, seen, lease, kept)
        if groups and not saved.done:
            time.sleep(60)  # locked by QGIS itself, as above: told, and not acknowledged
        assert saved.done, saved.issues
        seen = saved.seen
        notes.note("done")


def sketch_in_layers(layers, rng, number):
    """One edit in a layer: a new row, a change, a deletion."""
    name = rng.choice(LEDGER_LAYERS)
    ids = [one["id"] for one in layers[name].getFeatures()]
    act = rng.random()
    if not ids or act < 0.4:
        sessions.add(layers, row(f"{number}-{rng.random()}", layer=name, geometry=None, note="x" * 500))
    elif act < 0.8:
        sessions.change(layers, rng.choice(ids), name=f"{number}", note="y" * rng.randint(0, 3000))
    else:
        sessions.delete(layers, rng.choice(ids))


def replace(notes, path, seed, rounds=60):
    """Put rows in a study in the place of others."""
    rng = random.Random(seed)
    lease, _ = take_lease(path)
    now = {one.id: one for one in read_rows(path)}
    for number in range(rounds):
        before = by_id(read_rows(path))
        for _ in range(rng.randint(1, 5)):
            sketch(now, rng, number)
        notes.note({"begun": [as_object(one) for one in now.values()]})
        changes = {one: (now[one],) if one in now else () for one in before.keys() | now.keys()}
        saved = replace_rows(path, changes, before, lease)
        assert saved.done, saved.issues
        notes.note("done")


def sketch(now, rng, number):
    """One edit in a ledger by id: a new row, a change, a deletion."""
    one = rng.choice("abcdefgh")
    if one in now and rng.random() < 0.3:
        del now[one]
    else:
        now[one] = row(one, name=f"{number} {'x' * rng.randint(0, 300)}")


def branch(notes, path, target):
    """Branch a study."""
    branch_study(path, target, "Tak")
    notes.note("done")
