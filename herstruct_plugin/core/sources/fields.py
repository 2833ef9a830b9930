"""Matching of field names across spellings: case, separators, camel or snake, ten-character cuts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

SHAPEFILE_NAME = 10
_YEAR_NUMBER = re.compile(r"_\d{1,3}$")  # StatLine numbers its columns: Koopwoningen_40


def plain(name: str) -> str:
    """A name without case and without ``_ - . :`` and blanks, so that camel and snake case are one."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def cut_names(order: Sequence[str]) -> dict[str, str]:
    """The ten-character names that a shapefile gives to fields, in their order, mapped to the long names.

    The second field with the same first ten letters gets its first eight and ``_1``, the eleventh its first
    eight and ``10``, as GDAL writes them.
    """
    cut: dict[str, str] = {}
    for name in order:
        short = name[:SHAPEFILE_NAME]
        number = 1
        while short.lower() in cut:
            short = name[:8] + (f"_{number}" if number < 10 else str(number))
            number += 1
        cut[short.lower()] = name
    return cut


def uncut(fields: Sequence[str], orders: Iterable[Sequence[str]]) -> dict[str, str]:
    """Long names of fields that were cut, mapped to the fields.

    A group of fields that share their first letters is read only when a known schema has exactly as many of
    them: with one left out it cannot be told which is which.

    Args:
        fields: field names of the layer.
        orders: known schemas, each the long names in the order of the source.
    """
    if any(len(name) > SHAPEFILE_NAME for name in fields):
        return {}
    found: dict[str, str] = {}
    own = {name.lower(): name for name in fields}
    for order in orders:
        groups: dict[str, list[tuple[str, str]]] = {}
        for short, long_name in cut_names(order).items():
            groups.setdefault(long_name[:8].lower(), []).append((short, long_name))
        for stem, members in groups.items():
            present = [name for name in own if name.startswith(stem)]
            if len(present) == len(members) and all(short in own for short, _ in members):
                for short, long_name in members:
                    found.setdefault(long_name, own[short])
    return found


def match(fields: Sequence[str], aliases: Sequence[str], long_names: Mapping[str, str]) -> list[str]:
    """Fields that may be meant by the aliases, best first.

    Args:
        fields: field names of the layer.
        aliases: accepted names, preferred first.
        long_names: what ``uncut`` found.
    """
    by_plain: dict[str, str] = {}
    for name in fields:
        by_plain.setdefault(plain(name), name)
    for name in fields:
        by_plain.setdefault(plain(_YEAR_NUMBER.sub("", name)), name)
    for long_name, name in long_names.items():
        by_plain.setdefault(plain(long_name), name)
    found = [by_plain[plain(alias)] for alias in aliases if plain(alias) in by_plain]
    return list(dict.fromkeys(found))
