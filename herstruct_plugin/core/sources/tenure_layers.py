"""Which tenure source each layer of TENURE is, by its content, and reading it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import shapely

from ..issues import HerStructError, Issue, Severity, warning
from ..model.tables import TypedTable
from .cbs_areas import COUNTS, SHARES, Records, join_records, read_records, with_vector
from .cbs_areas import SPEC as AREA_SPEC
from .cbs_squares import SPEC as SQUARE_SPEC
from .cbs_squares import join_cells, read_cells, square_table
from .energy_labels import SPEC as LABEL_SPEC
from .energy_labels import read_label_register
from .identifiers import PAND, UNIT, bag_kind
from .inputs import Inputs
from .port import Chunk, Table
from .reading import Job
from .recognise import Layer, Spec, recognise
from .reference import MUNICIPAL, reference_table, statistics_table
from .reference import SPEC as REFERENCE_SPEC
from .register import PAND_SPEC, UNIT_SPEC, Registers, read_pand_register, read_unit_register

PAND_COLUMNS = frozenset({"eigenaar", "corporatie", "koop", "corporatie_share", "koop_share"})
_UNNAMED = re.compile(r"(?i)(?:field_?|column|col|unnamed: )\d+")  # what readers call columns without a name
SPECS: tuple[Spec, ...] = (AREA_SPEC, SQUARE_SPEC, UNIT_SPEC, PAND_SPEC, LABEL_SPEC, REFERENCE_SPEC)


@dataclass(frozen=True)
class TenureSources:
    """All sources of tenure.

    Attributes:
        registers: per unit and per pand (T1, T2).
        squares: CBS squares with a vector each (T3); None when not delivered.
        records: buurten and wijken (T4), gemeenten and the country, preferred first.
        reference: municipal values; statistics: published figures of buurten. None when not delivered.
        delivered: any tenure layer could be used.
    """

    registers: Registers
    squares: TypedTable | None
    records: Records
    reference: TypedTable | None
    statistics: TypedTable | None
    delivered: bool


def read_tenure(job: Job, inputs: Inputs) -> TenureSources:
    """Read every layer of TENURE and REFERENCE; what cannot be recognised is left out with an issue."""
    registers = Registers()
    squares: list[Layer] = []
    records: list[Records] = []
    for table in inputs.tenure:
        try:
            sample = table.sample(job.sample_size)
            job.check_place(table, sample, None)
            layer = tenure_layer(job, table, sample)
        except HerStructError as problem:
            job.tell(problem.issue)
            continue
        if layer is None and all(_UNNAMED.fullmatch(name) for name in table.fields):
            job.tell(warning("table_without_header", table.name, fields=list(table.fields)[:5]))
        elif layer is None:
            job.tell(
                Issue(
                    "tenure_not_recognised",
                    Severity.WARNING,
                    table.name,
                    (),
                    {"fields": list(table.fields)[:20]},
                )
            )
        elif layer.kind == SQUARE_SPEC.kind:
            squares.append(layer)
        elif layer.kind == UNIT_SPEC.kind:
            read_unit_register(job, layer, registers)
        elif layer.kind == PAND_SPEC.kind:
            read_pand_register(job, layer, registers)
        elif layer.kind == LABEL_SPEC.kind:
            read_label_register(job, layer, registers)
        else:
            records.append(read_records(job, layer, sample))
    given = _reference(job, inputs.reference)
    if given is not None:  # figures of buurten may be delivered there too
        local = np.array([code[:2] in ("BU", "WK") for code in given.codes], dtype=bool)
        given, records = given.take(~local), [*records, given.take(local)]
    own = join_records(records)
    municipal = own.take(own.level >= MUNICIPAL) if given is None else given
    fine = own.take(own.level < MUNICIPAL)
    return TenureSources(
        registers,
        _squares(job, squares, fine) if squares else None,
        own,
        reference_table(municipal),
        statistics_table(fine),
        bool(squares or records or registers.provenance),
    )


def _squares(job: Job, layers: list[Layer], records: Records) -> TypedTable:
    """The squares near the areas, scaled to the figures of the buurten of which they are, kept whole."""
    shapes = records.shapes[with_vector(records) & ~shapely.is_missing(records.shapes)]
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    table = square_table(job, join_cells([read_cells(job, layer, bounds) for layer in layers]), records)
    return table.take(job.within(table.geometry))


def _reference(job: Job, table: Table | None) -> Records | None:
    if table is None:
        return None
    layer = job.recognise(table, REFERENCE_SPEC, None)
    return None if layer is None else read_records(job, layer, table.sample(job.sample_size))


def tenure_layer(job: Job, table: Table, sample: Chunk) -> Layer | None:
    """What a tenure layer is: squares have cell ids; registers ids of units or panden with an owner or
    numbers by owner; records an area code with shares or numbers by owner."""
    squares, missing = recognise(table, SQUARE_SPEC, sample, job.mapping)
    if not missing:
        return squares
    units, unit_missing = recognise(table, UNIT_SPEC, sample, job.mapping)
    panden, pand_missing = recognise(table, PAND_SPEC, sample, job.mapping)
    by_pand = not pand_missing and bool(PAND_COLUMNS & set(panden.fields))
    if not unit_missing and not (
        by_pand
        and _holds(sample, panden.fields["building_id"], PAND)
        and not _holds(sample, units.fields["unit_id"], UNIT)
    ):
        return units
    if by_pand:
        return panden
    labels, label_missing = recognise(table, LABEL_SPEC, sample, job.mapping)
    if not label_missing:
        return labels
    records, record_missing = recognise(table, AREA_SPEC, sample, job.mapping)
    useful = {*SHARES, *COUNTS, "household_size", "cars_per_household", "dwellings"} & set(records.fields)
    return records if not record_missing and useful else None


def _holds(sample: Chunk, name: str, kind: str) -> bool:
    return bag_kind(sample.columns[name]) == kind
