"""Rows as other programs deliver them: columns in any case, attributes as JSON or as columns of their own.

Urban designers draw in their own GIS, where nested values are a nuisance. A column named after an attribute
of the type (``lagen``), or after a part of a mix (``eigenaar_mix_koop``), counts as that attribute; what the
column ``attributes`` says goes first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from ..interventions.base import COMMON, MIXES, Attribute
from ..interventions.registry import intervention_types
from .rows import LEDGER_LAYERS, LedgerRow, layer_for
from .strict_json import NotStrict, parse

_FIELDS = tuple(one.name for one in fields(LedgerRow) if one.name not in ("layer", "geometry"))
_NUMBERS = ("year_start", "year_end", "order", "rev")
_TRUE, _FALSE = ("true", "ja", "yes", "1"), ("false", "nee", "no", "0")


def row_of(given: Mapping[str, Any], wkb: bytes | None, dimension: int | None) -> LedgerRow:
    """The row of one feature.

    Args:
        given: values by column; None is missing. Lists and objects may be such or JSON as text.
        wkb: its geometry, None for none; dimension: 0, 1 or 2 of that.
    """
    found = {name.strip().lower(): value for name, value in given.items() if not _missing(value)}
    values: dict[str, Any] = {name: _value(name, found[name]) for name in _FIELDS if name in found}
    values["type"] = type_code(str(values.get("type", "")))
    values["attributes"] = _attributes(values["type"], values.get("attributes", ""), found)
    layer = LEDGER_LAYERS[2 - dimension] if dimension is not None else layer_for(values["type"], None)
    return LedgerRow(**{"id": "", **values, "layer": layer, "geometry": wkb})


def type_code(text: str) -> str:
    """The code of a type of measure from its code or one of its names, in any case; else the text itself."""
    wanted = text.strip().lower()
    for code, kind in intervention_types().items():
        if wanted in (code.lower(), *(label.lower() for label in kind.label.values())):
            return code
    return text.strip()


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _value(name: str, value: Any) -> Any:
    if name in _NUMBERS:
        return _whole(value)
    if name in ("targets", "attributes") and not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)  # a NaN in it is a fault of the row
    return value if isinstance(value, str) else str(value)


def _whole(value: Any) -> Any:
    """A whole number however it was stored; else the value, which is a fault of the row then."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal():
        return int(value)
    return value


def _attributes(kind: str, text: str, found: Mapping[str, Any]) -> str:
    """The JSON of the attributes, with those that stand in columns of their own."""
    known = intervention_types().get(kind)
    columns: dict[str, Any] = {}
    found = {name: value for name, value in found.items() if name not in _FIELDS}  # a path has a ``type`` too
    for one in () if known is None else (*known.attributes, *COMMON):
        value = _mix(one, found) if one.kind in MIXES else _plain(one, found.get(one.name.lower()))
        if value is not None:
            columns[one.name] = value
    if not columns:
        return text
    try:
        given = parse(text) if text.strip() else {}
    except NotStrict:
        return text  # a fault of the row
    if not isinstance(given, dict):
        return text
    return json.dumps({**columns, **given}, ensure_ascii=False)


def _mix(one: Attribute, found: Mapping[str, Any]) -> Any:
    parts = {name: found.get(f"{one.name}_{name.replace(' ', '_')}".lower()) for name in MIXES[one.kind]}
    shares = {name: value for name, value in parts.items() if value is not None}
    return shares or None


def _plain(one: Attribute, value: Any) -> Any:
    if one.kind == "bool" and value is not None and not isinstance(value, bool):
        word = str(value).strip().lower()
        return True if word in _TRUE else False if word in _FALSE else value
    return _whole(value) if one.kind == "int" else value
