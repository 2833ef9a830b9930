"""Which field of a layer is which column: by mapping, by name in any spelling, by its values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..issues import InputError, error
from .fields import match, uncut
from .inputs import FieldMapping, Inputs
from .port import Chunk, Table
from .values import Values, absent


@dataclass(frozen=True)
class Column:
    """One column that a source family reads.

    Attributes:
        name: the column's name in a mapping.
        aliases: accepted field names, preferred first; spelled with ``_`` or capitals at will.
        required: without it the layer cannot be used.
        looks_right: whether values (without the missing ones) can be this column. Among several fields that
            a name allows, the first that looks right is taken; with ``by_content`` also a field of another
            name.
        by_content: accept any field whose values look right when no name fits.
    """

    name: str
    aliases: tuple[str, ...]
    required: bool = False
    looks_right: Callable[[Values], bool] | None = None
    by_content: bool = False


@dataclass(frozen=True)
class Spec:
    """What a source family looks like.

    Attributes:
        kind: e.g. ``"bag.pand"``.
        parameter: the parameter it is given for, which is also the key in a mapping.
        columns: what is read.
        orders: known schemas (long names in order), to understand names cut to ten characters.
    """

    kind: str
    parameter: str
    columns: tuple[Column, ...]
    orders: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Layer:
    """A layer and what was recognised in it."""

    table: Table
    kind: str
    fields: Mapping[str, str]


def recognise(
    table: Table, spec: Spec, sample: Chunk, mapping: FieldMapping | None
) -> tuple[Layer, tuple[str, ...]]:
    """Find the fields of a layer.

    Returns:
        The layer with the fields found, and the required columns that were not found.

    Raises:
        InputError: the mapping names a field that a single layer does not have.
    """
    overrides = mapped_fields(table, spec.parameter, mapping)
    found: dict[str, str] = {}
    long_names = uncut(table.fields, spec.orders)
    for column in spec.columns:
        if column.name in overrides:
            found[column.name] = overrides[column.name]
            continue
        names = match(table.fields, column.aliases, long_names)
        chosen = _choose(names, column, sample)
        if chosen is None and column.by_content:
            rest = [name for name in table.fields if name not in names]
            chosen = next((name for name in rest if _right(name, column, sample)), None)
        if chosen is not None:
            found[column.name] = chosen
    missing = tuple(column.name for column in spec.columns if column.required and column.name not in found)
    return Layer(table, spec.kind, found), missing


def _choose(names: Sequence[str], column: Column, sample: Chunk) -> str | None:
    if len(names) > 1 and column.looks_right is not None:
        return next((name for name in names if _right(name, column, sample)), names[0])
    return names[0] if names else None


def _right(name: str, column: Column, sample: Chunk) -> bool:
    values = sample.columns[name]
    there = values[[not absent(value) for value in values]] if len(values) else values
    return len(there) > 0 and column.looks_right is not None and column.looks_right(there)


def mapped_fields(table: Table, parameter: str, mapping: FieldMapping | None) -> dict[str, str]:
    """Column -> field that a mapping gives for this layer; fields that other layers have are left out."""
    given = (mapping or {}).get(parameter, {})
    return {column: name for column, name in given.items() if name in table.fields}


def check_mapping(inputs: Inputs, columns: Mapping[str, frozenset[str]]) -> None:
    """Check a mapping before anything is read.

    Args:
        inputs: with the mapping.
        columns: known columns by parameter name.

    Raises:
        InputError: an unknown parameter or column, or a field that no layer of the parameter has.
    """
    layers = inputs.layers()
    for parameter, given in (inputs.mapping or {}).items():
        if parameter not in columns:
            raise InputError(error("mapping_unknown_parameter", parameter=parameter, known=sorted(columns)))
        if not isinstance(given, Mapping):
            raise InputError(error("mapping_not_a_table", parameter=parameter))
        for column, name in given.items():
            if column not in columns[parameter]:
                raise InputError(
                    error(
                        "mapping_unknown_column",
                        parameter=parameter,
                        column=column,
                        known=sorted(columns[parameter]),
                    )
                )
            tables = layers[parameter]
            if tables and not any(name in table.fields for table in tables):
                raise InputError(
                    error(
                        "mapping_field_missing",
                        layer=", ".join(table.name for table in tables),
                        parameter=parameter,
                        column=column,
                        field=name,
                        fields=list(tables[0].fields)[:20],
                    )
                )
