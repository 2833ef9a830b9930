"""What the layers of trees, furniture, play places and destinations have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.tables import Provenance, Schema, TypedTable
from .bgt import current, shape_ids
from .bgt_words import plus_word
from .ground import ranked_by, without_doubles
from .port import Table
from .reading import Job, Rows
from .recognise import Column, Spec
from .values import Values, mapped, texts

ID_ALIASES = (
    "lokaal_id",
    "lokaalID",
    "identificatie",
    "gml_id",
    "osm_id",
    "full_id",
    "uuid",
    "elementnummer",
    "boomnummer",
    "id",
)
TYPE_ALIASES = (
    "kind",
    "plus_type",
    "plustype",
    "bgtplustype",
    "bgt_plus_type",
    "soort",
    "objecttype",
    "type",
)
BGT_COLUMNS = (
    Column("ended", ("eind_registratie", "eindRegistratie")),
    Column("terminated", ("termination_date", "terminationDate", "objecteindtijd")),
    Column("plus_status", ("plus_status",)),
    Column("bgt_status", ("bgt_status",)),
)


@dataclass(frozen=True)
class Objects:
    """Objects of one layer.

    Attributes:
        ids: of the source or, without a field for them, of the geometry.
        shapes: as they are (points, lines, polygons).
        kinds: lower-case type words, "" unknown; the layer's own when it has no field for them.
        rows: for further columns and provenance.
    """

    ids: NDArray[Any]
    shapes: NDArray[Any]
    kinds: NDArray[Any]
    rows: Rows


def object_spec(kind: str, parameter: str, id_name: str, *further: Column) -> Spec:
    """Spec of a layer of objects."""
    return Spec(
        kind,
        parameter,
        (Column(id_name, (id_name, *ID_ALIASES)), Column("kind", TYPE_ALIASES), *BGT_COLUMNS, *further),
    )


def read_objects(
    job: Job,
    table: Table,
    spec: Spec,
    filters: Callable[[Mapping[str, Values]], Any] | None = None,
) -> Objects | None:
    """Current objects of a layer; None when it cannot be used (an issue says why)."""
    layer = job.recognise(table, spec, "any")
    if layer is None:
        return None

    def all_filters(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
        renamed = {("status" if name == "bgt_status" else name): values for name, values in columns.items()}
        return [*current(renamed), *(filters(columns) if filters is not None else ())]

    rows = job.read(layer, "any", all_filters)
    kinds = mapped(rows.column("kind"), plus_word)
    id_name = spec.columns[0].name
    own = texts(rows.column(id_name))
    ids = np.where(own == "", shape_ids(rows.shapes, kinds), own) if (own == "").any() else own
    return Objects(ids, rows.shapes, kinds, rows)


def kind_by_name(name: str, words: Mapping[str, Sequence[str]]) -> str:
    """The kind that a layer's name suggests, "" when none."""
    low = name.lower()
    return next((kind for kind, hints in words.items() if any(hint in low for hint in hints)), "")


def table_of(
    job: Job,
    schema: Schema,
    columns: Mapping[str, Sequence[NDArray[Any]]],
    shapes: Sequence[NDArray[Any]],
    provenance: Sequence[Provenance],
) -> TypedTable:
    """One table of several layers' objects: exact doubles dropped, ids made unique."""
    joined = {
        name: np.concatenate(list(parts)) if parts else np.empty(0, object) for name, parts in columns.items()
    }
    all_shapes = np.concatenate(list(shapes)) if shapes else np.empty(0, object)
    ids = joined[schema.id_column]
    names = ", ".join(sorted({one.layer for one in provenance}))
    rows, made = without_doubles(job, ids, all_shapes, np.arange(len(ids)), ranked_by(joined), names)
    return TypedTable(
        schema,
        {**{name: values[rows] for name, values in joined.items()}, schema.id_column: made},
        all_shapes[rows],
        tuple(provenance),
    )


def as_points(shapes: NDArray[Any]) -> NDArray[Any]:
    """Points of objects that may be drawn as polygons."""
    made = np.array(shapes, dtype=object)
    kinds = shapely.get_type_id(made)
    made[kinds == 4] = shapely.centroid(made[kinds == 4])
    other = ~np.isin(kinds, (0, 4))
    made[other] = shapely.point_on_surface(made[other])
    return made
