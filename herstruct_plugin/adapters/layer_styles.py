"""Styles kept in a GeoPackage, where QGIS finds them when it opens a layer of it."""

from __future__ import annotations

import sqlite3

TABLE = "layer_styles"
_DEFINED = """CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)"""


def make_style_table(database: sqlite3.Connection) -> None:
    """Make the table where there is none, and list it."""
    database.execute(_DEFINED)
    database.execute(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) "
        "VALUES ('layer_styles', 'attributes', 'layer_styles')"
    )


def has_other_default(database: sqlite3.Connection, layer: str, style: str) -> bool:
    """Whether a layer opens with a style that is not ours of that name."""
    found = database.execute(
        "SELECT 1 FROM layer_styles WHERE f_table_name = ? AND useAsDefault "
        "AND NOT (styleName = ? AND description = 'HerStruct')",
        (layer, style),
    )
    return found.fetchone() is not None


def store_style(
    database: sqlite3.Connection, layer: str, style: str, qml: str, default: bool, geometry: str = "geom"
) -> None:
    """Keep a style under its name, in the place of one of ours that has that name.

    Args:
        default: whether the layer opens with it.
        geometry: the layer's geometry column.
    """
    database.execute(
        "DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ? AND description = 'HerStruct'",
        (layer, style),
    )
    database.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
        "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner) "
        "VALUES ('', '', ?, ?, ?, ?, '', ?, 'HerStruct', '')",
        (layer, geometry, style, qml, default),
    )
