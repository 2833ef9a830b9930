"""Forms of a study that was made before a type of measure or an attribute was added."""

from __future__ import annotations

from pathlib import Path

from ...core.study.rows import LEDGER_LAYERS
from ...core.study.schema import schema_hash
from ..layer_styles import has_other_default, make_style_table, store_style
from .database import properties_of, writing
from .layout import FORMS, SHAPE, put_properties
from .ledger_style import ledger_style


def renew_forms(path: str | Path) -> bool:
    """Store forms and styles anew where the types of measure are no longer those that they were made for.

    Styles that users stored stay, and a layer that opens with one of theirs goes on doing so.

    Returns:
        Whether there was something to renew.

    Raises:
        InputError: the study cannot be written.
    """
    with writing(path) as database:
        found = properties_of(database, path)
        if found.get(FORMS) == schema_hash():
            return False
        make_style_table(database)
        for name in LEDGER_LAYERS:
            default = not has_other_default(database, name, name)
            store_style(database, name, name, ledger_style(name, found["crs"]), default, geometry=SHAPE)
        put_properties(database, {**found, FORMS: schema_hash()})
    return True
