"""What the processes do that are killed: each notes what it begins and what it was told is done."""

from __future__ import annotations

import random
from pathlib import Path

from herstruct_plugin.adapters.study import journal as journals
from herstruct_plugin.adapters.study.journal import Journal
from herstruct_plugin.core.study.row_text import as_object
from tests.core.study.sketched import row


def journal(notes, folder, seed, edits=40):
    """Sketch, commit a part now and then, and write all of it in a journal that is often made shorter."""
    journals.LIMIT = 4_000
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


def sketch(now, rng, number):
    """One edit in a ledger by id: a new row, a change, a deletion."""
    one = rng.choice("abcdefgh")
    if one in now and rng.random() < 0.3:
        del now[one]
    else:
        now[one] = row(one, name=f"{number} {'x' * rng.randint(0, 300)}")
