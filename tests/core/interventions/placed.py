"""A neighbourhood that holds from the start what a ledger puts there: what a sketch must come to."""

from dataclasses import replace

import numpy as np

from herstruct_plugin.core.model.tables import TypedTable

FIELDS = {
    "trees": lambda one: {"tree_id": one.tree_id, "crown": one.crown, "height": np.nan, "date": -1},
    "play": lambda one: {"play_id": one.id, "age": one.kind, "date": -1},
    "furniture": lambda one: {"furniture_id": one.id, "kind": one.kind},
    "destinations": lambda one: {"destination_id": one.id, "kind": one.kind},
    "streets": lambda one: {
        "street_id": one.id,
        "walkable": True,
        "street": False,
        "main_road": False,
        "lit": one.lit,
    },
}
FROM = {"streets": "paths"}  # where a draft holds them, if not under the name of the table


def holding(neighbourhood, placed):
    """The neighbourhood with the objects of a draft in its own tables, after those that it has."""
    made = {}
    for name, fields in FIELDS.items():
        new, table = getattr(placed, FROM.get(name, name)), getattr(neighbourhood, name)
        gone = placed.closed if name == "destinations" else ()
        if not new and not gone:
            continue
        kept = np.setdiff1d(np.arange(len(table)), list(gone)).astype(int)
        rows = [fields(one) for one in new]
        columns = {
            column: [*(table[column][row] for row in kept), *(row[column] for row in rows)]
            for column in table.schema.columns
        }
        shapes = [*(table.geometry[row] for row in kept), *(one.geometry for one in new)]
        made[name] = TypedTable(table.schema, columns, shapes)
    return replace(neighbourhood, **made)


def differences(sketched, held):
    """Indicators of which the value or numerator differs, of those that a sketch can give a value."""
    return {
        one
        for mine, theirs in zip(sketched.areas, held.areas, strict=True)
        for one, found in mine.measurements.items()
        if found.value is not None
        and (found.value, found.numerator)
        != (theirs.measurements[one].value, theirs.measurements[one].numerator)
    }
