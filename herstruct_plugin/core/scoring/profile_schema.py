"""Checks of the plain values in a profile: kinds, allowed keys, parameters.

Places are written as a reader of the file finds them: ``indicators[ps_play_share].norm.status``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, NoReturn

from ..issues import ProfileError, error
from ..model.codes import ENERGY_LABELS
from .parameters import Parameters
from .parking_norms import ParkingNorm

PROFILE_KEYS = {"id", "version", "author", "date", "label", "parameters", "groups", "indicators"}
GROUP_KEYS = {"id", "theme", "weight", "label"}
ENTRY_KEYS = {"id", "theme", "group", "weight", "enabled", "breakpoints", "norm", "norms", "min_coverage"}
NORM_KEYS = {"value", "source", "status"}
LABEL_KEYS = {"en", "nl"}
THEMES = ("A", "B", "C")
STATUSES = ("wet", "rijksrichtlijn", "vakrichtlijn", "referentie", "aanname")
# the words of JSON itself, so that they need no translation
JSON_KINDS = {
    "text": "string",
    "object": "object",
    "list": "array",
    "bool": "boolean",
    "number": "number",
    "integer": "integer",
}

PARAMETER_KINDS: dict[str, str] = {one.name: str(one.type) for one in fields(Parameters)}
ALLOWED: dict[str, tuple[str, ...]] = {
    "complete_layers": ("trees", "lamps", "benches", "play", "destinations"),
    "segregation_unit": ("pand", "square"),
    "energy_label": ENERGY_LABELS[1:],
    "land_bases": ("gross", "fabric", "net"),
    "type": ("", "eengezins", "meergezins"),
    "tenure": ("", "koop", "corporatie", "overig"),
}
RECORDS = {"ParkingNorm": ParkingNorm}  # kinds of parameter that are objects
WALK = (0.0, 10_000.0)  # m
RANGES: dict[str, tuple[float, float]] = {  # all others: from 0
    "form_factor": (0.1, 1.0),
    "valid_year_share": (0.0, 1.0),
    "access_spacing": (0.1, math.inf),
    "max_green_loss": (0.0, 1.0),
    "affordable_target": (0.0, 1.0),
    "detour": (1.0, math.inf),
    "play_distances": WALK,
    "play_distance_unknown": WALK,
    "bench_distance": WALK,
    "meeting_distance": WALK,
    "amenity_distance": WALK,
    "centre_distance": WALK,
    "stop_distance": WALK,
    "station_distance": WALK,
    "directness_distance": WALK,
}


def fail(code: str, **params: Any) -> NoReturn:
    """Refuse the profile."""
    raise ProfileError(error(code, **params))


def text(value: Any, place: str) -> str:
    """A string."""
    return value if isinstance(value, str) else _wrong(place, "text", value)


def flag(value: Any, place: str) -> bool:
    """true or false."""
    return value if isinstance(value, bool) else _wrong(place, "bool", value)


def mapping(value: Any, place: str) -> Mapping[str, Any]:
    """An object."""
    return value if isinstance(value, dict) else _wrong(place, "object", value)


def sequence(value: Any, place: str) -> list[Any]:
    """An array."""
    return value if isinstance(value, list) else _wrong(place, "list", value)


def number(value: Any, place: str, lowest: float = -math.inf, highest: float = math.inf) -> float:
    """A finite number within bounds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _wrong(place, "number", value)
    try:
        finite = math.isfinite(value)
    except OverflowError:  # a whole number beyond the floats
        finite = False
    if not (finite and lowest <= value <= highest):
        fail("profile_number_out_of_range", place=place, value=value, lowest=lowest, highest=highest)
    return float(value)


def choice(value: Any, place: str, allowed: tuple[str, ...]) -> str:
    """One of the allowed words."""
    if text(value, place) not in allowed:
        fail("profile_value_not_allowed", place=place, value=value, allowed=", ".join(allowed))
    return str(value)


def label(value: Any, place: str) -> dict[str, str]:
    """Texts by language."""
    return {key: text(one, f"{place}.{key}") for key, one in mapping(value, place).items()}


def required(value: Mapping[str, Any], place: str, *keys: str) -> None:
    """Refuse an object that lacks a key."""
    lacking = [key for key in keys if key not in value]
    if lacking:
        fail("profile_key_missing", place=place or "profile", keys=", ".join(lacking))


def unknown_keys(profile: Mapping[str, Any]) -> list[str]:
    """Places of all keys that mean nothing, over the whole profile."""
    found = _unknown(profile, PROFILE_KEYS, "")
    found += _unknown(profile.get("label"), LABEL_KEYS, "label.")
    found += _unknown(profile.get("parameters"), set(PARAMETER_KINDS), "parameters.")
    for group in _objects(profile.get("groups")):
        place = f"groups[{group.get('id', '')}]."
        found += _unknown(group, GROUP_KEYS, place)
        found += _unknown(group.get("label"), LABEL_KEYS, f"{place}label.")
    for entry in _objects(profile.get("indicators")):
        place = f"indicators[{entry.get('id', '')}]."
        found += _unknown(entry, ENTRY_KEYS, place) + _unknown(entry.get("norm"), NORM_KEYS, f"{place}norm.")
        for row, norm in enumerate(_objects(entry.get("norms"))):
            found += _unknown(norm, NORM_KEYS, f"{place}norms[{row}].")
    return found


def parameters(value: Mapping[str, Any]) -> Parameters:
    """Parameters with the profile's values over the defaults."""
    made = {name: _parameter(name, one) for name, one in value.items()}
    if made.get("target_mix") is not None and abs(math.fsum(made["target_mix"]) - 1) > 1e-6:
        fail("profile_target_mix_sum", total=math.fsum(made["target_mix"]))
    years = made.get("valid_years")
    if years is not None and years[0] > years[1]:
        fail("profile_years_order", first=years[0], last=years[1])
    part, whole = made.get("concentration_threshold", (0, 1))
    if not part <= whole or whole == 0:
        fail("profile_fraction", place="parameters.concentration_threshold", part=part, whole=whole)
    for row, norm in enumerate(made.get("parking_norms", ())):
        if norm.size_max is not None and norm.size_max <= norm.size_min:
            place = f"parameters.parking_norms[{row}]"
            fail("profile_sizes_order", place=place, low=norm.size_min, high=norm.size_max)
    return Parameters(**made)


def _parameter(name: str, value: Any) -> Any:
    return _of_kind(PARAMETER_KINDS[name], value, name, f"parameters.{name}")


def _of_kind(kind: str, value: Any, name: str, place: str) -> Any:
    if kind.endswith(" | None"):
        if value is None:
            return None
        kind = kind[: -len(" | None")]
    if kind == "tuple[str, ...]":
        return tuple(sorted({_plain("str", one, name, place) for one in sequence(value, place)}))
    if kind.endswith(", ...]"):
        made = RECORDS[kind[len("tuple[") : -len(", ...]")]]
        return tuple(_record(made, one, f"{place}[{row}]") for row, one in enumerate(sequence(value, place)))
    if kind.startswith("tuple["):
        kinds = kind[len("tuple[") : -1].split(", ")
        parts = sequence(value, place)
        if len(parts) != len(kinds):
            fail("profile_list_length", place=place, count=len(parts), needed=len(kinds))
        return tuple(_plain(one, part, name, place) for one, part in zip(kinds, parts, strict=True))
    return _plain(kind, value, name, place)


def _record(kind: Any, value: Any, place: str) -> Any:
    """An object of a dataclass; keys without a default must be there."""
    raw, kinds = mapping(value, place), {one.name: str(one.type) for one in fields(kind)}
    unknown = _unknown(raw, set(kinds), f"{place}.")
    if unknown:
        fail("profile_unknown_keys", keys=", ".join(unknown))
    required(raw, place, *(one.name for one in fields(kind) if one.default is MISSING))
    made = {name: _of_kind(kinds[name], one, name, f"{place}.{name}") for name, one in raw.items()}
    return kind(**made)


def _plain(kind: str, value: Any, name: str, place: str) -> Any:
    if kind == "bool":
        return flag(value, place)
    if kind == "str":
        return choice(value, place, ALLOWED[name]) if name in ALLOWED else text(value, place)
    if kind == "int" and (isinstance(value, bool) or not isinstance(value, int)):
        _wrong(place, "integer", value)
    made = number(value, place, *RANGES.get(name, (0.0, math.inf)))
    return int(made) if kind == "int" else made


def _wrong(place: str, kind: str, value: Any) -> NoReturn:
    fail("profile_wrong_type", place=place, expected=JSON_KINDS[kind], found=_json_kind(value))


def _json_kind(value: Any) -> str:
    if value is None:
        return "null"
    kinds = {str: "string", bool: "boolean", int: "number", float: "number", list: "array", dict: "object"}
    return kinds.get(type(value), type(value).__name__)


def _unknown(value: Any, known: set[str], place: str) -> list[str]:
    return [f"{place}{key}" for key in value if key not in known] if isinstance(value, dict) else []


def _objects(value: Any) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
