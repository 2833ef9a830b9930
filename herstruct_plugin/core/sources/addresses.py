"""Address points without use or floor area (INSPIRE, nummeraanduidingen): at most so many dwellings."""

from __future__ import annotations

import numpy as np

from ..issues import warning
from ..model.schemas import ADDRESSES
from ..model.tables import TypedTable
from .bgt import shape_ids
from .points import as_points, table_of
from .port import Table
from .reading import Job
from .recognise import Column, Layer, Spec, recognise
from .values import texts

SPEC = Spec(
    "addresses",
    "UNITS",
    (
        Column(
            "address_id",
            ("address_id", "identificatie", "nummeraanduiding", "gml_id", "inspireid_localid", "id"),
        ),
        Column("number", ("huisnummer", "house_number", "addr:housenumber", "housenumber"), required=True),
        Column("letter", ("huisletter",)),
        Column("addition", ("toevoeging", "huisnummertoevoeging")),
        Column("postcode", ("postcode", "addr:postcode")),
        Column("street", ("straatnaam", "openbare_ruimte", "openbare_ruimte_naam", "street", "addr:street")),
    ),
)


def address_layer(job: Job, table: Table) -> Layer | None:
    """The layer when it holds addresses (house numbers with a postcode or street), else None."""
    layer, missing = recognise(table, SPEC, table.sample(job.sample_size), job.mapping)
    return None if missing or not {"postcode", "street"} & set(layer.fields) else layer


def read_addresses(job: Job, layer: Layer) -> TypedTable:
    """The address table; warns that uses are not known."""
    rows = job.read(layer, "any")
    parts = [texts(rows.column(name)) for name in ("postcode", "street", "number", "letter", "addition")]
    own = texts(rows.column("address_id"))
    ids = np.where(own == "", shape_ids(rows.shapes, *parts), own) if (own == "").any() else own
    job.tell(warning("units_without_use", layer.table.name, count=len(rows)))
    return table_of(job, ADDRESSES, {"address_id": [ids]}, [as_points(rows.shapes)], [rows.provenance()])
