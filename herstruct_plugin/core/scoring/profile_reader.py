"""Makes a profile of parsed JSON, or refuses it with the place and what is wrong there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..indicators.catalogue import catalogue
from ..indicators.measurement import MINIMUM_COVERAGE
from . import profile_schema as schema
from .breakpoints import breakpoints
from .parameters import Parameters
from .profile_types import Entry, Group, Norm, Profile


def from_json(value: Any) -> Profile:
    """Check a parsed profile and make it.

    Raises:
        ProfileError: with an issue that names the place and what is wrong there.
    """
    raw = schema.mapping(value, "profile")
    unknown = schema.unknown_keys(raw)
    if unknown:
        schema.fail("profile_unknown_keys", keys=", ".join(unknown))
    schema.required(raw, "", "id", "version", "groups", "indicators")
    groups = tuple(_group(one, row) for row, one in enumerate(schema.sequence(raw["groups"], "groups")))
    _unique("groups", [group.id for group in groups])
    themes = {group.id: group.theme for group in groups}
    listed = schema.sequence(raw["indicators"], "indicators")
    entries = tuple(_entry(one, row, themes) for row, one in enumerate(listed))
    _unique("indicators", [entry.id for entry in entries])
    parameters = schema.parameters(schema.mapping(raw.get("parameters", {}), "parameters"))
    _known_indicators(entries, parameters)
    return Profile(
        id=schema.text(raw["id"], "id"),
        version=schema.text(raw["version"], "version"),
        groups=groups,
        entries=entries,
        parameters=parameters,
        author=schema.text(raw.get("author", ""), "author"),
        date=schema.text(raw.get("date", ""), "date"),
        label=schema.label(raw.get("label", {}), "label"),
    )


def _group(value: Any, row: int) -> Group:
    raw = schema.mapping(value, f"groups[{row}]")
    schema.required(raw, f"groups[{raw.get('id', row)}]", "id", "theme")
    place = f"groups[{schema.text(raw['id'], f'groups[{row}].id')}]"
    return Group(
        id=raw["id"],
        theme=schema.choice(raw["theme"], f"{place}.theme", schema.THEMES),
        weight=schema.number(raw.get("weight", 1.0), f"{place}.weight", lowest=0.0),
        label=schema.label(raw.get("label", {}), f"{place}.label"),
    )


def _entry(value: Any, row: int, themes: Mapping[str, str]) -> Entry:
    raw = schema.mapping(value, f"indicators[{row}]")
    schema.required(raw, f"indicators[{raw.get('id', row)}]", "id", "group", "breakpoints")
    name = schema.text(raw["id"], f"indicators[{row}].id")
    place = f"indicators[{name}]"
    group = schema.text(raw["group"], f"{place}.group")
    if group not in themes:
        schema.fail("profile_group_unknown", indicator=name, group=group, known=", ".join(themes))
    theme = schema.choice(raw.get("theme", themes[group]), f"{place}.theme", schema.THEMES)
    if theme != themes[group]:
        schema.fail(
            "profile_theme_differs", indicator=name, theme=theme, group=group, group_theme=themes[group]
        )
    points = breakpoints(name, _points(raw["breakpoints"], f"{place}.breakpoints"))
    return Entry(
        id=name,
        group=group,
        breakpoints=points,
        weight=schema.number(raw.get("weight", 1.0), f"{place}.weight", lowest=0.0),
        enabled=schema.flag(raw.get("enabled", True), f"{place}.enabled"),
        norm=_norm(schema.mapping(raw.get("norm", {}), f"{place}.norm"), f"{place}.norm"),
        min_coverage=schema.number(
            raw.get("min_coverage", MINIMUM_COVERAGE), f"{place}.min_coverage", 0.0, 1.0
        ),
        norms=_norms(raw.get("norms", []), f"{place}.norms", [x for x, _ in points.points]),
    )


def _points(value: Any, place: str) -> list[tuple[float, float]]:
    made = []
    for row, one in enumerate(schema.sequence(value, place)):
        pair = schema.sequence(one, f"{place}[{row}]")
        if len(pair) != 2:
            schema.fail("profile_list_length", place=f"{place}[{row}]", count=len(pair), needed=2)
        made.append((schema.number(pair[0], f"{place}[{row}]"), schema.number(pair[1], f"{place}[{row}]")))
    return made


def _norm(raw: Mapping[str, Any], place: str) -> Norm:
    value = raw.get("value")
    return Norm(
        value=None if value is None else schema.number(value, f"{place}.value"),
        source=schema.text(raw.get("source", ""), f"{place}.source"),
        status=schema.choice(raw.get("status", "aanname"), f"{place}.status", schema.STATUSES),
    )


def _norms(value: Any, place: str, points: list[float]) -> tuple[Norm, ...]:
    """What single breakpoints rest on: each once at most."""
    found = tuple(
        _norm(schema.mapping(one, f"{place}[{row}]"), f"{place}[{row}]")
        for row, one in enumerate(schema.sequence(value, place))
    )
    left = list(points)
    for row, norm in enumerate(found):
        if norm.value not in left:
            allowed = ", ".join(f"{x:g}" for x in left)
            schema.fail(
                "profile_value_not_allowed", place=f"{place}[{row}].value", value=norm.value, allowed=allowed
            )
        left.remove(norm.value)
    return found


def _unique(place: str, ids: list[str]) -> None:
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        schema.fail("profile_id_twice", place=place, ids=", ".join(twice))


def _known_indicators(entries: tuple[Entry, ...], parameters: Parameters) -> None:
    known = catalogue(parameters.land_bases)
    strange = [entry.id for entry in entries if entry.id not in known]
    if strange:
        schema.fail("profile_indicator_unknown", ids=", ".join(strange))
