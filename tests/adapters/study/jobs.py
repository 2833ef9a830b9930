"""What the processes do that are killed: each notes what it begins and what it was told is done."""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path

from qgis.core import QgsApplication

from herstruct_plugin.adapters.study import journal as journal_module
from herstruct_plugin.adapters.study.branch import branch_study
from herstruct_plugin.adapters.study.commit import save
from herstruct_plugin.adapters.study.journal import Journal
from herstruct_plugin.adapters.study.layer_rows import feature_of_row, row_of_feature, rows_of_layer
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_keyed, read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.study.row_text import as_object, by_id
from herstruct_plugin.core.study.rows import LEDGER_LAYERS
from tests.adapters.study import sessions
from tests.core.study.sketched import row

ROUNDS = 2000  # of saving: more than any process lives to see


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


def save_by_qgis(notes, path, journals, seed, groups):
    """Sketch in the layers of a study, journal that, and save."""
    rng = random.Random(seed)
    lease, seen, layers, kept = _session(path, journals, groups)
    for number in range(ROUNDS):
        if groups and number:
            # after one session in a group QGIS 3.22 may lock itself out, also without HerStruct
            layers = sessions.opened(path, groups)
        for _ in range(rng.randint(1, 4)):
            sketch_in_layers(layers, rng, number)
        saved = _saved(notes, path, layers, seen, lease, kept, {} if groups else layers)
        seen = saved.seen


def die_in_commit(notes, path, journals, deleted, signal_name):
    """Change the shape and the name of a row, delete it if need be, save, and die in the midst of that."""
    lease, seen, layers, kept = _session(path, journals, groups=False)
    sessions.change(layers, "b", name="other", geometry=sessions.MOVED)
    if deleted:
        sessions.delete(layers, "b")
    signals = getattr(layers["ledger_polygon"], signal_name)
    signals.connect(lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    _saved(notes, path, layers, seen, lease, kept, layers)


def _session(path, journals, groups):
    application = QgsApplication([], False)
    application.initQgis()
    lease, _ = take_lease(path)
    seen, layers = read_keyed(path), sessions.opened(path, groups)
    return lease, seen, layers, Journal(Path(journals), "study", path, seen.values())


def _saved(notes, path, layers, seen, lease, kept, by_steps):
    rows = [row for name, layer in layers.items() for row in rows_of_layer(layer, name)]
    between = steps(by_steps, seen)
    notes.note({"begun": [as_object(one) for one in rows], "steps": [as_object(one) for one in between]})
    if kept.record(rows) is None:
        notes.note("recorded")
    saved = save(path, layers, seen, lease, kept)
    assert saved.done, saved.issues
    notes.note("done")
    return saved


def steps(layers, seen):
    """Rows as they may stand in a file while QGIS commits its buffers.

    It writes the shapes of all rows, then the values of all, then takes away deleted ones, though it
    changed them before; each is a transaction.
    """
    found = []
    for (name, key), old in seen.items():
        buffer = layers[name].editBuffer() if name in layers else None
        if buffer is None:
            continue
        shapes, values = buffer.changedGeometries(), buffer.changedAttributeValues().get(key, {})
        for takes in ((True, False), (False, True), (True, True)):
            feature = feature_of_row(old, layers[name].fields())
            if takes[0] and key in shapes:
                feature.setGeometry(shapes[key])
            for field, value in values.items() if takes[1] else ():
                feature[field] = value
            found.append(row_of_feature(feature, name))
    return [one for one in found if one not in seen.values()]


def sketch_in_layers(layers, rng, number):
    """One edit in a layer: a new row, a change, a move, a deletion."""
    name = rng.choice(LEDGER_LAYERS)
    ids = [one["id"] for one in layers[name].getFeatures()]
    act = rng.random()
    if not ids or act < 0.4:
        sessions.add(layers, row(f"{number}-{rng.random()}", layer=name, geometry=None, note="x" * 500))
    elif act < 0.8:
        where = {"geometry": sessions.moved(number)} if name == "ledger_polygon" and act < 0.6 else {}
        values = {"name": f"{number}", "note": "y" * rng.randint(0, 3000)} if act > 0.5 else {}
        sessions.change(layers, rng.choice(ids), **(where | values or {"name": f"{number}"}))
    else:
        sessions.delete(layers, rng.choice(ids))


def replace(notes, path, seed):
    """Put rows in a study in the place of others."""
    rng = random.Random(seed)
    lease, _ = take_lease(path)
    now = {one.id: one for one in read_rows(path)}
    for number in range(ROUNDS):
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
        now[one] = row(one, name=f"{number} {'x' * rng.randint(0, 300 * (number + 1))}")  # the file grows


def branch(notes, path, target):
    """Branch a study."""
    branch_study(path, target, "Tak")
    notes.note("done")
