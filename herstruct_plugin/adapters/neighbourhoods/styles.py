"""The styles that a neighbourhood file carries, so that plain QGIS opens its layers styled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..styles import style_text

FURTHER = {"ground": ("ground_paved",)}  # styles besides the one that a layer opens with
_TABLE = """CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)"""


def write_styles(database: sqlite3.Connection, names: Iterable[str]) -> None:
    """Store the shipped styles of each table; the one of its name is what its layer opens with."""
    database.execute(_TABLE)
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
        "VALUES ('layer_styles', 'attributes', 'layer_styles')"
    )
    for name in names:
        for style in (name, *FURTHER.get(name, ())):
            text = style_text(f"table_{style}")
            if text is not None:
                database.execute(
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                    "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                    "VALUES ('', '', ?, 'geom', ?, ?, '', ?, 'HerStruct', '')",
                    (name, style, text, style == name),
                )
