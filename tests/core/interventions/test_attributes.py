"""Attributes are checked before anything is edited; each way to be wrong has its code."""

import math

import pytest

from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.scenario.finished import finished_buildings, finished_units
from tests.core.interventions.worked import MIX, codes, draft_of, measure
from tests.oracles import worked_example as example

WRONG = [
    ("attribute_unknown", {"eigenaar_mix": MIX, "lagen": 4}, "lagen"),
    ("attribute_missing", {}, "eigenaar_mix"),
    ("attribute_type", {"eigenaar_mix": MIX, "extra_lagen": "one"}, "extra_lagen"),
    ("attribute_type", {"eigenaar_mix": MIX, "extra_lagen": True}, "extra_lagen"),
    ("attribute_type", {"eigenaar_mix": MIX, "extra_lagen": 1.5}, "extra_lagen"),
    ("attribute_type", {"eigenaar_mix": [0.3, 0.3, 0.4]}, "eigenaar_mix"),
    ("attribute_type", {"eigenaar_mix": {"huur": 1.0}}, "eigenaar_mix"),
    ("attribute_type", {"eigenaar_mix": MIX, "segment_mix": {"luxe": 1.0}}, "segment_mix"),
    ("attribute_range", {"eigenaar_mix": MIX, "extra_lagen": 0}, "extra_lagen"),
    ("attribute_range", {"eigenaar_mix": MIX, "gbo": math.nan}, "gbo"),
    ("attribute_range", {"eigenaar_mix": MIX, "gbo": math.inf}, "gbo"),
    ("attribute_range", {"eigenaar_mix": MIX, "extra_lagen": 10**400}, "extra_lagen"),
    ("attribute_range", {"eigenaar_mix": MIX, "dakaandeel": 1.01}, "dakaandeel"),
    ("mix_not_one", {"eigenaar_mix": {"koop": 0.5}}, "eigenaar_mix"),
    ("mix_not_one", {"eigenaar_mix": {}}, "eigenaar_mix"),
    ("mix_not_one", {"eigenaar_mix": {"koop": 1.5, "overig": -0.5}}, "eigenaar_mix"),
    ("mix_not_one", {"eigenaar_mix": {"koop": math.nan, "overig": 1.0}}, "eigenaar_mix"),
    ("mix_not_one", {"eigenaar_mix": MIX, "segment_mix": {"dure koop": 0.4}}, "segment_mix"),
]

OWNER = {"verhuurder", "complex"}  # of what comes, for the table of stock changes
ELSEWHERE = {"compensatie_elders", "compensatie_plaats", "compensatie_jaar"}  # where corporation stock may go


@pytest.mark.parametrize(("code", "attributes", "name"), WRONG)
def test_a_wrong_attribute_is_refused_and_named(code, attributes, name):
    draft = draft_of(measure("I02", targets=[example.P2], **attributes))
    assert codes(draft) == [code]
    assert draft.issues[0].params["attribute"] == name
    assert draft.issues[0].features == ("m1",)
    assert not finished_units(draft).changed
    assert not finished_buildings(draft).changed


def test_a_word_that_is_not_allowed_is_refused():
    draft = draft_of(measure("I08", example.PARKING_TO_GREEN, class_after="water"))
    assert codes(draft) == ["attribute_choice"]
    assert draft.edits == []


def test_a_whole_number_written_as_float_is_a_number_of_storeys():
    draft = draft_of(measure("I02", targets=[example.P2], eigenaar_mix=MIX, extra_lagen=1.0))
    assert codes(draft) == []


@pytest.mark.parametrize("code", intervention_types())
def test_every_type_and_attribute_has_names_in_both_languages(code):
    kind = intervention_types()[code]
    labels = [kind.label, *(attribute.label for attribute in kind.attributes)]
    assert all(set(label) == {"en", "nl"} and all(label.values()) for label in labels)


def test_the_attributes_are_those_of_the_catalogue():
    kinds = intervention_types()
    names = {code: {one.name for one in kind.attributes} for code, kind in kinds.items()}
    assert names["I02"] >= {"extra_lagen", "gbo", "dakaandeel", "eigenaar_mix", "segment_mix"} | OWNER
    assert names["I03"] >= {
        "lagen",
        "gbo_per_woning",
        "res_share",
        "ff",
        "eigenaar_mix",
        "segment_mix",
        "plint",
    }
    assert names["I01"] == names["I03"] | {"ground_after", "terugkeer"} | ELSEWHERE
    assert names["I04"] == {"conv", "gbo", "deel", "eigenaar_mix", "segment_mix"} | OWNER
    assert names["I06"] == {"delen", "min_gbo"}
    assert names["I07"] == {"van", "naar", "n"} | OWNER | ELSEWHERE
    assert names["I16"] == {"functie", "m2", "entrees"} | ELSEWHERE
    assert names["I19"] == {"plekken", "lagen"}
    assert names["I20"] == {"ingreep", "label_na", "tijdelijk_verhuizen", "eigenaar_type"}
    assert names["I22"] == {"domein", "doel", "doelindicator_bron"}
    assert names["I05"] == {"n", "aandeel"} | ELSEWHERE
    assert names["I08"] == {"class_after", "plekken_vervallen"}
    assert names["I09"] == {"class_after", "kroon_aandeel", "bankjes", "toegankelijk"}
    assert names["I14"] == {"ground_after", "terugkeer"} | ELSEWHERE
    defaults = {(code, one.name): one.default for code, kind in kinds.items() for one in kind.attributes}
    assert defaults["I02", "gbo"] == 60
    assert defaults["I02", "dakaandeel"] == 0.9
    assert defaults["I03", "lagen"] == 4
    assert defaults["I03", "gbo_per_woning"] == 70
    assert defaults["I14", "ground_after"] == "groen"
    assert defaults["I01", "ground_after"] == "onverhard"
    assert (defaults["I04", "conv"], defaults["I04", "gbo"], defaults["I04", "deel"]) == (0.85, 60, 1.0)
    assert (defaults["I06", "delen"], defaults["I06", "min_gbo"]) == (2, 50)


def test_steps_are_those_of_the_fixed_order():
    steps = {code: kind.step for code, kind in intervention_types().items()}
    assert [steps[code] for code in ("I14", "I08", "I09", "I03", "I02", "I05")] == [1, 2, 2, 3, 4, 5]
    assert [steps[code] for code in ("I01", "I19", "I04", "I06", "I16", "I20", "I07")] == [
        3,
        3,
        4,
        4,
        4,
        4,
        5,
    ]
    assert intervention_types()["I01"].first_step == steps["I14"]
