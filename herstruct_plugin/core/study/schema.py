"""The JSON schema of measures, made from the typed attributes of each type, and the check against it.

For other programs: a feature of an exchange file is valid under ``row_schema``. For forms: which keys there
are, which must be given, and what to begin with.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..interventions.base import COMMON, MIXES, Attribute, Intervention, InterventionType
from ..interventions.registry import intervention_types
from ..issues import InterventionError, Issue
from .rows import DEFAULT_SCENARIO, STATUSES, layers_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# What a form begins with; every plan sets its own (aanname HerStruct).
_MIX = {"koop": 0.4, "corporatie": 0.3, "overig": 0.3}
_KINDS = {"int": "integer", "float": "number", "text": "string", "bool": "boolean"}


def attributes_schema(kind: InterventionType) -> dict[str, Any]:
    """The schema of the attributes of one type of measure."""
    listed = (*kind.attributes, *COMMON)
    return {
        "title": f"{kind.code} {kind.label['en']}",
        "x-label": dict(kind.label),
        "x-geometry": kind.geometry,
        "x-layers": list(layers_of(kind.code)),
        "type": "object" if required(kind) else ["object", "null"],
        "properties": {one.name: _attribute(one) for one in listed},
        "required": required(kind),
        "additionalProperties": False,
    }


def row_schema() -> dict[str, Any]:
    """The schema of the properties of one feature of an exchange file."""
    types = intervention_types()
    whole = {"type": ["integer", "null"]}
    return {
        "$schema": DIALECT,
        "title": "HerStruct measure",
        "description": "Properties of one feature: one sketched measure. Other properties are let be.",
        "type": "object",
        "properties": {
            "id": {"type": "string", "minLength": 1, "description": "unique in the study"},
            "scenario": {"type": ["string", "null"], "default": DEFAULT_SCENARIO},
            "type": {"enum": list(types)},
            "name": {"type": ["string", "null"]},
            "year_start": {**whole, "description": "year in which work begins"},
            "year_end": {**whole, "description": "year of delivery"},
            "status": {"enum": [*STATUSES, None], "default": STATUSES[0]},
            "targets": {
                "description": "ids of the buildings, units or places that the measure is about",
                "type": ["array", "null"],
                "items": {"type": "string"},
            },
            "attributes": {"type": ["object", "null"]},
            "note": {"type": ["string", "null"]},
            "source": {"type": ["string", "null"], "description": "who sketched it"},
            "order": {**whole, "default": 0, "description": "within its class of measures"},
            "rev": {**whole, "description": "kept by the study"},
        },
        "required": ["type"],
        "allOf": [
            {
                "if": {"properties": {"type": {"const": code}}},
                "then": {"properties": {"attributes": {"$ref": f"#/$defs/{code}"}}},
            }
            for code in types
        ],
        "$defs": {code: attributes_schema(kind) for code, kind in types.items()},
    }


def schema_hash() -> str:
    """SHA-256 of the schema: what tells whether forms were made for the types of now."""
    return hashlib.sha256(json.dumps(row_schema(), sort_keys=True).encode("ascii")).hexdigest()


def required(kind: InterventionType) -> list[str]:
    """Names of the attributes that must be given."""
    return [one.name for one in kind.attributes if one.default is None and not one.optional]


def names(kind: InterventionType) -> list[str]:
    """Names of all attributes that a measure may carry."""
    return [one.name for one in (*kind.attributes, *COMMON)]


def beginning(kind: InterventionType) -> dict[str, Any]:
    """Attributes that a form begins with: every default, and something allowed where one must be given."""
    return {
        one.name: _beginning(one) for one in kind.attributes if one.default is not None or not one.optional
    }


def check_attributes(measure: Intervention) -> list[Issue]:
    """All that is wrong with a measure's attributes, one issue an attribute; nothing for an unknown type."""
    kind = intervention_types().get(measure.type)
    if kind is None:
        return []
    given: dict[str, Any] = dict(measure.attributes)
    found: list[Issue] = []
    allowed = {one.name: one for one in (*kind.attributes, *COMMON)}
    while len(found) <= len(allowed) + len(measure.attributes):  # what is wrong is told and set right
        try:
            kind.values(replace(measure, attributes=given))
        except InterventionError as problem:
            name = str(problem.issue.params["attribute"])
            found.append(problem.issue)
            if name in allowed:
                given[name] = _beginning(allowed[name])
            else:
                del given[name]
        else:
            break
    return found


def _attribute(one: Attribute) -> dict[str, Any]:
    made: dict[str, Any] = {"title": one.label.get("en", one.name), "x-label": dict(one.label)}
    if one.kind in MIXES:
        share = {"type": "number", "minimum": 0, "maximum": 1}
        made |= {
            "type": _or_null("object", one),
            "description": "shares that add up to 1",
            "properties": dict.fromkeys(MIXES[one.kind], share),
            "additionalProperties": False,
        }
    else:
        made["type"] = _or_null(_KINDS[one.kind], one)
    if one.choices:
        made["enum"] = [*one.choices, *([None] if one.optional else [])]
    if math.isfinite(one.minimum):
        made["minimum"] = one.minimum
    if math.isfinite(one.maximum):
        made["maximum"] = one.maximum
    if one.unit:
        made["x-unit"] = one.unit
    if one.default is not None:
        made["default"] = dict(one.default) if isinstance(one.default, Mapping) else one.default
    return made


def _or_null(kind: str, one: Attribute) -> Any:
    return [kind, "null"] if one.optional or one.default is not None else kind


def _beginning(one: Attribute) -> Any:
    if one.default is not None:
        return one.default
    if one.kind == "mix":
        return dict(_MIX)
    if one.kind == "segments":
        return {MIXES["segments"][0]: 1.0}
    if one.kind == "bool":
        return False
    if one.kind == "text":
        return one.choices[0] if one.choices else "-"
    lowest = one.minimum if math.isfinite(one.minimum) else 0
    return int(lowest) if one.kind == "int" else float(lowest)
