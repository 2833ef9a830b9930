"""The styles that a neighbourhood file carries, so that plain QGIS opens its layers styled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..layer_styles import make_style_table, store_style
from ..styles import style_text

FURTHER = {"ground": ("ground_paved",)}  # styles besides the one that a layer opens with


def write_styles(database: sqlite3.Connection, names: Iterable[str]) -> None:
    """Store the shipped styles of each table; the one of its name is what its layer opens with."""
    make_style_table(database)
    for name in names:
        for style in (name, *FURTHER.get(name, ())):
            text = style_text(f"table_{style}")
            if text is not None:
                store_style(database, name, style, text, default=style == name)
