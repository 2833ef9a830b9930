"""Values of the engine as JSON and back, exactly: tuples stay tuples, arrays keep their type.

Plain JSON values stand as they are. All else is an object with ``"$"`` for what it is and ``"v"`` for what is
in it. Only dataclasses and enumerations of the engine can come back, so a file cannot name anything else.
"""

from __future__ import annotations

import dataclasses
import enum
import importlib
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from ...core import model
from ...core.model.schemas import SCHEMAS
from ...core.model.tables import TypedTable

CORE = model.__name__.rpartition(".")[0]
_PLAIN = {str, int, float, bool, type(None)}
_MODULE = re.compile(r"[a-z_0-9]+(\.[a-z_0-9]+)*")


def pack(value: Any, tables: Mapping[str, TypedTable] | None = None) -> Any:
    """A value as something that ``json`` can write.

    Args:
        tables: tables that are stored by themselves; where the value holds one of them it is named only.

    Raises:
        TypeError: a value of a kind that is not foreseen.
    """
    return _Packer(tables or {}).pack(value)


class _Packer:
    def __init__(self, tables: Mapping[str, TypedTable]) -> None:
        self._names = {id(table): name for name, table in tables.items()}

    def pack(self, value: Any) -> Any:
        if type(value) in _PLAIN:
            return value
        if isinstance(value, np.generic):
            return self.pack(value.item())
        if isinstance(value, enum.Enum):
            return {"$": _name(type(value)), "v": value.value}
        if isinstance(value, list):
            return [self.pack(one) for one in value]
        if isinstance(value, tuple):
            return {"$": "tuple", "v": [self.pack(one) for one in value]}
        if isinstance(value, Mapping):
            if all(type(key) is str and key != "$" for key in value):
                return {key: self.pack(one) for key, one in value.items()}
            return {"$": "pairs", "v": [[self.pack(key), self.pack(one)] for key, one in value.items()]}
        if isinstance(value, (set, frozenset)):
            return {"$": "set", "v": [self.pack(one) for one in sorted(value)]}
        if isinstance(value, np.ndarray):
            kind = "objects" if value.dtype == object else value.dtype.str
            content = self.pack(value.ravel().tolist())
            return {"$": "array", "kind": kind, "shape": list(value.shape), "v": content}
        if isinstance(value, shapely.Geometry):
            return {"$": "wkb", "v": shapely.to_wkb(value, hex=True, byte_order=1)}
        if isinstance(value, TypedTable):
            return self._table(value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = [one.name for one in dataclasses.fields(value)]
            return {"$": _name(type(value)), "v": {name: self.pack(getattr(value, name)) for name in names}}
        if isinstance(value, (str, int, float)):  # subclasses, such as numpy's text
            return self.pack(next(kind(value) for kind in (str, int, float) if isinstance(value, kind)))
        raise TypeError(f"cannot store a {type(value).__name__}")

    def _table(self, table: TypedTable) -> Any:
        if id(table) in self._names:
            return {"$": "table", "v": self._names[id(table)]}
        shapes = None if table.schema.geometry is None else table.geometry
        columns = {name: table[name] for name in table}
        content = {"columns": columns, "geometry": shapes, "provenance": table.provenance}
        return {"$": "rows", "schema": table.schema.name, "v": self.pack(content)}


def unpack(value: Any, tables: Mapping[str, TypedTable] | None = None) -> Any:
    """The value that was packed.

    Raises:
        ValueError, TypeError, KeyError: it was not made by this version of ``pack`` and of the engine.
    """
    if isinstance(value, list):
        return [unpack(one, tables) for one in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("$")
    if kind is None:
        return {key: unpack(one, tables) for key, one in value.items()}
    if kind == "table":
        return (tables or {})[value["v"]]
    content = unpack(value["v"], tables)
    if kind == "tuple":
        return tuple(content)
    if kind == "pairs":
        return dict(content)
    if kind == "set":
        return frozenset(content)
    if kind == "wkb":
        return shapely.from_wkb(content)
    if kind == "array":
        return _array(value, content)
    if kind == "rows":
        schema = SCHEMAS[value["schema"]]
        return TypedTable(
            schema, content["columns"], content["geometry"], content["provenance"], keep_order=True
        )
    return _made(kind, content)


def _array(value: dict[str, Any], content: list[Any]) -> Any:
    if value["kind"] != "objects":
        return np.array(content, dtype=np.dtype(value["kind"])).reshape(value["shape"])
    made = np.empty(len(content), dtype=object)
    for row, one in enumerate(content):
        made[row] = one
    return made.reshape(value["shape"])


def _name(cls: type) -> str:
    if not cls.__module__.startswith(f"{CORE}."):
        raise TypeError(f"cannot store a {cls.__name__}")
    return f"{cls.__module__[len(CORE) + 1 :]}:{cls.__qualname__}"


def _made(name: str, content: Any) -> Any:
    module, _, cls = name.partition(":")
    if not _MODULE.fullmatch(module):
        raise ValueError(f"{name} is not a class of the engine")
    try:
        found = getattr(importlib.import_module(f"{CORE}.{module}"), cls)
    except (ImportError, AttributeError):
        raise ValueError(f"{name} is not a class of this engine") from None
    if isinstance(found, type) and issubclass(found, enum.Enum):
        return found(content)
    if isinstance(found, type) and dataclasses.is_dataclass(found):
        return found(**content)
    raise ValueError(f"{name} is not a class of the engine")
