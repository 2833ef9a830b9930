"""Ledger rows to save, lose, merge and find again."""

from __future__ import annotations

from dataclasses import replace

import shapely
from hypothesis import strategies as st

from herstruct_plugin.core.study.rows import LEDGER_LAYERS, LedgerRow, to_wkb


def row(one="a", **changes):
    """A park of 20 by 20 m."""
    park = LedgerRow(
        id=one,
        layer="ledger_polygon",
        scenario="groen",
        type="I09",
        name=f"Park {one}",
        year_start=2027,
        year_end=2029,
        status="plan",
        attributes='{"bankjes": 2}',
        note="“ë” <b>",
        source="bewoners",
        order=3,
        rev=1,
        geometry=to_wkb(shapely.box(120_000, 486_000, 120_020, 486_020)),
    )
    return replace(park, **changes)


TEXTS = st.sampled_from(["", "a", "b", '{"x": 1}', '{"x": 2}', '{"x": 1, "y": 2}', "ë\n“", "{", "\udc80"])
NUMBERS = st.sampled_from([None, 0, 1, 2, 2**40, 1.5, "x"])


@st.composite
def any_row(draw):
    """A row of any values that a file may hold."""
    texts = ("scenario", "type", "name", "status", "targets", "attributes", "note", "source")
    numbers = ("year_start", "year_end", "order", "rev")
    return LedgerRow(
        id=draw(st.sampled_from("abcde")),
        layer=draw(st.sampled_from(LEDGER_LAYERS)),
        geometry=draw(st.sampled_from([None, b"", b"\x01\x02", b"\x01\x03"])),
        **{name: draw(TEXTS) for name in texts},
        **{name: draw(NUMBERS) for name in numbers},
    )


def any_ledger(**sizes):
    """Rows of different ids."""
    return st.lists(any_row(), max_size=5, unique_by=lambda one: one.id, **sizes).map(tuple)
