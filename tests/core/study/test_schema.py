"""The schema of measures says what the engine accepts."""

import json

import pytest

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.study.schema import (
    attributes_schema,
    beginning,
    check_attributes,
    names,
    required,
    row_schema,
)

TYPES = intervention_types()
MIX = {"koop": 0.4, "corporatie": 0.3, "overig": 0.3}


def measure(kind, **attributes):
    return Intervention("m", kind, attributes=attributes)


@pytest.mark.parametrize("code", TYPES)
def test_what_a_form_begins_with_is_accepted(code):
    assert check_attributes(Intervention("m", code, attributes=beginning(TYPES[code]))) == []
    assert set(required(TYPES[code])) <= set(beginning(TYPES[code])) <= set(names(TYPES[code]))


@pytest.mark.parametrize("code", TYPES)
def test_the_schema_of_a_type_has_every_attribute_with_its_range_and_words(code):
    kind = TYPES[code]
    made = attributes_schema(kind)
    assert made["additionalProperties"] is False
    assert made["required"] == required(kind)
    assert list(made["properties"]) == names(kind)
    for one in kind.attributes:
        described = made["properties"][one.name]
        assert described["x-label"] == one.label
        assert described.get("default") == one.default
        if one.choices:
            assert set(described["enum"]) - {None} == set(one.choices)
        for end, name in ((one.minimum, "minimum"), (one.maximum, "maximum")):
            assert described.get(name, end) == end
    json.dumps(made, allow_nan=False)


def test_all_wrong_attributes_are_told_at_once_each_by_its_own_code():
    wrong = measure("I03", lagen="vier", gbo_per_woning=-1, kleur="oranje", plint="geen")
    found = {(one.code, one.params["attribute"]) for one in check_attributes(wrong)}
    assert found == {
        ("attribute_unknown", "kleur"),
        ("attribute_type", "lagen"),
        ("attribute_range", "gbo_per_woning"),
        ("attribute_choice", "plint"),
        ("attribute_missing", "eigenaar_mix"),
    }
    assert check_attributes(measure("I03", eigenaar_mix=MIX)) == []
    assert check_attributes(measure("I99", lagen="vier")) == []  # what it is unknown


def test_every_type_is_in_the_schema_of_rows():
    made = row_schema()
    assert made["properties"]["type"]["enum"] == list(TYPES) == list(made["$defs"])
    chosen = [one["if"]["properties"]["type"]["const"] for one in made["allOf"]]
    assert chosen == list(TYPES)
