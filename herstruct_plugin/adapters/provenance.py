"""Where the figures come from, as a table: one row a source layer (architecture 9, "writes provenance")."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..core.model.tables import Neighbourhood, Provenance
from ..core.sources.remarks import ESTIMATED

PROVENANCE_COLUMNS: dict[str, type] = {
    "layer": str,
    "kind": str,
    "tables": str,  # of the neighbourhood, comma separated
    "licence": str,
    "reference_date": str,
    "rows_in": int,
    "rows_used": int,
    "repaired": int,
    "dropped": int,
    "dropped_by_reason": str,  # JSON object
    "fields": str,  # JSON object: column -> field of the layer
}


def sources(neighbourhood: Neighbourhood) -> list[tuple[Provenance, list[str]]]:
    """Every source layer once, with the tables it went into, in the order of the tables.

    A layer that feeds several tables stands in each of them; two layers alike within one table are two.
    """
    found: list[tuple[Provenance, list[str]]] = []
    for name, table in neighbourhood.tables().items():
        for one in table.provenance:
            if one.kind == ESTIMATED:
                continue
            known = next((tables for other, tables in found if other == one and name not in tables), None)
            if known is None:
                found.append((one, [name]))
            else:
                known.append(name)
    return found


def provenance_rows(neighbourhood: Neighbourhood) -> Iterator[dict[str, Any]]:
    """One row a source layer, with the columns of ``PROVENANCE_COLUMNS``."""
    for one, tables in sources(neighbourhood):
        dropped = {reason: count for reason, count in one.dropped.items() if count}
        yield {
            "layer": one.layer,
            "kind": one.kind,
            "tables": ",".join(tables),
            "licence": one.licence,
            "reference_date": one.reference_date,
            "rows_in": one.rows_in,
            "rows_used": one.rows_used,
            "repaired": one.repaired,
            "dropped": sum(dropped.values()),
            "dropped_by_reason": json.dumps(dropped, sort_keys=True),
            "fields": json.dumps(dict(one.fields), sort_keys=True, ensure_ascii=False),
        }
