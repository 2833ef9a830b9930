"""Profiles: what is allowed in the file, what is refused with which words, and the hash."""

import copy
import json
import math
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.issues import ProfileError, Severity
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile import Norm, from_json, shipped
from herstruct_plugin.paths import resource

FOLDER = resource("profiles")
PLAIN = {
    "id": "test",
    "version": "1",
    "author": "someone",
    "date": "2024-01-01",
    "parameters": {"form_factor": 0.75, "target_mix": [0.4, 0.4, 0.2]},
    "groups": [{"id": "groen", "theme": "A", "weight": 2}, {"id": "mix", "theme": "B"}],
    "indicators": [
        {
            "id": "ps_canopy_cover",
            "theme": "A",
            "group": "groen",
            "weight": 1.0,
            "enabled": True,
            "breakpoints": [[0.0, 0], [0.15, 60], [0.30, 100]],
            "norm": {"value": 0.30, "source": "3-30-300", "status": "vakrichtlijn"},
            "min_coverage": 0.8,
        },
        {"id": "tm_entropy", "group": "mix", "breakpoints": [[0, 0], [1, 100]]},
    ],
}


def changed(path, value=None, drop=False):
    """The plain profile with one place changed, added or dropped."""
    made = copy.deepcopy(PLAIN)
    place = made
    for step in path[:-1]:
        place = place[step]
    if drop:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return made


def refusal(value):
    with pytest.raises(ProfileError) as caught:
        from_json(value)
    assert caught.value.issue.severity is Severity.ERROR
    return caught.value.issue


def test_a_profile_is_read_with_its_defaults_filled():
    profile = from_json(PLAIN)
    assert profile.parameters == Parameters(form_factor=0.75, target_mix=(0.4, 0.4, 0.2))
    assert [(group.id, group.theme, group.weight) for group in profile.groups] == [
        ("groen", "A", 2.0),
        ("mix", "B", 1.0),
    ]
    entry = profile.by_id["tm_entropy"]
    assert (entry.weight, entry.enabled, entry.min_coverage, entry.norm.status) == (1.0, True, 0.5, "aanname")
    assert profile.by_id["ps_canopy_cover"].min_coverage == 0.8


def test_an_indicator_may_be_scored_in_a_group_of_another_theme():
    moved = changed(("indicators", 1), {**PLAIN["indicators"][1], "id": "ps_daily_amenities"})
    assert from_json(moved).by_id["ps_daily_amenities"].group == "mix"


BAD = [
    (("colour",), "red", "profile_unknown_keys"),
    (("parameters", "formfactor"), 0.8, "profile_unknown_keys"),
    (("groups", 0, "kleur"), "groen", "profile_unknown_keys"),
    (("indicators", 0, "breakpoint"), [], "profile_unknown_keys"),
    (("indicators", 0, "norm", "bron"), "x", "profile_unknown_keys"),
    (("label",), {"fr": "quartier"}, "profile_unknown_keys"),
    (("indicators", 0, "group"), "bomen", "profile_group_unknown"),
    (("indicators", 0, "theme"), "B", "profile_theme_differs"),
    (("indicators", 0, "theme"), "D", "profile_value_not_allowed"),
    (("groups", 0, "theme"), "ps", "profile_value_not_allowed"),
    (("indicators", 0, "norm", "status"), "gevoel", "profile_value_not_allowed"),
    (("parameters", "segregation_unit"), "straat", "profile_value_not_allowed"),
    (("parameters", "complete_layers"), ["bomen"], "profile_value_not_allowed"),
    (("groups", 1, "id"), "groen", "profile_id_twice"),
    (("indicators", 1, "id"), "ps_canopy_cover", "profile_id_twice"),
    (("indicators", 1, "id"), "tm_entropie", "profile_indicator_unknown"),
    (("indicators", 0, "breakpoints"), [[0, 0], [0, 100]], "profile_breakpoints_order"),
    (("indicators", 0, "breakpoints"), [[0, 0]], "profile_breakpoints_few"),
    (("indicators", 0, "breakpoints"), [[0, 0], [1, 101]], "profile_breakpoints_score"),
    (("indicators", 0, "breakpoints"), [[0, 0, 0], [1, 2]], "profile_list_length"),
    (("indicators", 0, "breakpoints"), [0, 100], "profile_wrong_type"),
    (("indicators", 0, "breakpoints"), [["0", 0], [1, 100]], "profile_wrong_type"),
    (("indicators", 0, "breakpoints"), {"0": 0}, "profile_wrong_type"),
    (("indicators", 0, "weight"), "1,0", "profile_wrong_type"),
    (("indicators", 0, "weight"), True, "profile_wrong_type"),
    (("indicators", 0, "weight"), None, "profile_wrong_type"),
    (("indicators", 0, "enabled"), 1, "profile_wrong_type"),
    (("indicators", 0, "norm"), "3-30-300", "profile_wrong_type"),
    (("indicators",), {}, "profile_wrong_type"),
    (("groups", 0), "groen", "profile_wrong_type"),
    (("id",), 3, "profile_wrong_type"),
    (("parameters",), [], "profile_wrong_type"),
    (("parameters", "min_dwellings_score"), 99.5, "profile_wrong_type"),
    (("parameters", "target_mix_confirmed"), "ja", "profile_wrong_type"),
    (("parameters", "form_factor"), None, "profile_wrong_type"),
    (("parameters", "segregation_unit"), 1, "profile_wrong_type"),
    (("indicators", 0, "weight"), -1, "profile_number_out_of_range"),
    (("indicators", 0, "weight"), math.inf, "profile_number_out_of_range"),
    (("indicators", 0, "weight"), 10**400, "profile_number_out_of_range"),
    (("indicators", 0, "min_coverage"), 80, "profile_number_out_of_range"),
    (("parameters", "form_factor"), 0, "profile_number_out_of_range"),
    (("parameters", "detour"), 0.9, "profile_number_out_of_range"),
    (("parameters", "target_mix"), [1.2, -0.2, 0.0], "profile_number_out_of_range"),
    (("parameters", "target_mix"), [40, 40, 20], "profile_target_mix_sum"),
    (("parameters", "target_mix"), [0.5, 0.5], "profile_list_length"),
    (("parameters", "valid_years"), [1985, 1945], "profile_years_order"),
    (("parameters", "concentration_threshold"), [3, 2], "profile_fraction"),
    (("parameters", "concentration_threshold"), [0, 0], "profile_fraction"),
]


@pytest.mark.parametrize(
    ("path", "value", "code"), BAD, ids=[f"{path[-1]}-{i}" for i, (path, _, _) in enumerate(BAD)]
)
def test_what_breaks_the_schema_is_refused(path, value, code):
    assert refusal(changed(path, value)).code == code


@pytest.mark.parametrize(
    "path",
    [
        ("id",),
        ("version",),
        ("groups",),
        ("indicators",),
        ("groups", 0, "id"),
        ("groups", 0, "theme"),
        ("indicators", 0, "id"),
        ("indicators", 0, "group"),
        ("indicators", 0, "breakpoints"),
    ],
)
def test_a_missing_key_is_named(path):
    issue = refusal(changed(path, drop=True))
    assert (issue.code, issue.params["keys"]) == ("profile_key_missing", path[-1])


def test_all_unknown_keys_are_named_with_their_place():
    bad = changed(("indicators", 0, "gewicht"), 1)
    bad["parameters"]["formfactor"] = 0.8
    bad["kleur"] = "rood"
    named = refusal(bad).params["keys"]
    assert named == "kleur, parameters.formfactor, indicators[ps_canopy_cover].gewicht"


def test_the_issue_names_the_place():
    assert refusal(changed(("indicators", 0, "weight"), "1")).params == {
        "place": "indicators[ps_canopy_cover].weight",
        "expected": "number",
        "found": "string",
    }


@pytest.mark.parametrize("value", [None, [], "profile", 3, {"id": []}, {"groups": [None], "indicators": [3]}])
def test_what_is_no_profile_at_all_is_refused(value):
    refusal(value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
PATHS = [
    ("id",),
    ("label",),
    ("parameters",),
    ("groups",),
    ("indicators",),
    ("groups", 0),
    ("groups", 0, "id"),
    ("groups", 0, "weight"),
    ("groups", 0, "label"),
    ("indicators", 0),
    ("indicators", 0, "id"),
    ("indicators", 0, "group"),
    ("indicators", 0, "breakpoints"),
    ("indicators", 0, "breakpoints", 0),
    ("indicators", 0, "norm"),
    ("indicators", 0, "norm", "value"),
    ("parameters", "target_mix"),
    ("parameters", "complete_layers"),
    ("parameters", "valid_years"),
]


@given(st.sampled_from(PATHS), JSON)
def test_any_json_in_any_place_is_read_or_refused_but_never_crashes(path, value):
    try:
        profile = from_json(changed(path, value))
    except ProfileError:
        return
    assert len(profile.hash) == 64


def shuffled(value, order):
    """The same JSON with the keys of every object in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key], order) for key in order.sample(sorted(value), len(value))}
    return [shuffled(one, order) for one in value] if isinstance(value, list) else value


@given(st.randoms(use_true_random=False))
def test_the_hash_does_not_depend_on_the_order_of_keys(order):
    assert from_json(shuffled(PLAIN, order)).hash == from_json(PLAIN).hash


def test_the_hash_does_not_depend_on_author_and_date_or_on_written_defaults():
    base = from_json(PLAIN).hash
    assert from_json(changed(("author",), "someone else")).hash == base
    assert from_json(changed(("date",), drop=True)).hash == base
    assert from_json(changed(("parameters", "detour"), 1.3)).hash == base
    assert from_json(changed(("indicators", 1, "enabled"), True)).hash == base
    assert from_json(changed(("groups", 0, "weight"), 2.0)).hash == base


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("id",), "other"),
        (("version",), "2"),
        (("parameters", "form_factor"), 0.8),
        (("groups", 0, "weight"), 1),
        (("indicators", 0, "weight"), 2.0),
        (("indicators", 0, "enabled"), False),
        (("indicators", 0, "breakpoints"), [[0.0, 0], [0.15, 61], [0.30, 100]]),
        (("indicators", 0, "norm", "source"), "-"),
        (("indicators", 0, "min_coverage"), 0.7),
    ],
)
def test_whatever_changes_the_scores_or_what_they_rest_on_changes_the_hash(path, value):
    assert from_json(changed(path, value)).hash != from_json(PLAIN).hash


def test_the_hash_is_sha256_of_plain_canonical_json():
    canonical = from_json(PLAIN).canonical()
    assert json.dumps(json.loads(canonical), sort_keys=True, separators=(",", ":")) == canonical
    assert not {"author", "date"} & set(json.loads(canonical))


def test_the_hash_is_the_same_in_another_process():
    code = "from herstruct_plugin.core.scoring.profile import shipped\n"
    code += "from herstruct_plugin.paths import resource\n"
    code += "print(shipped('nplv-naoorlogs', resource('profiles')).hash)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "4711", "PYTHONPATH": str(FOLDER.parents[1])},
    )
    assert run.stdout.strip() == shipped("nplv-naoorlogs", FOLDER).hash


def test_every_parameter_can_be_written_in_a_profile():
    default = {key: value for key, value in vars(Parameters()).items() if value is not None}
    plain = json.loads(json.dumps(default))
    assert from_json(changed(("parameters",), plain)).parameters == Parameters()


def test_single_breakpoints_may_say_what_they_rest_on():
    made = from_json(changed(("indicators", 0, "norms"), [{"value": 0.15, "source": "x", "status": "wet"}]))
    assert made.entries[0].norms == (Norm(0.15, "x", "wet"),)
    assert made.hash != from_json(PLAIN).hash


@pytest.mark.parametrize(
    ("norms", "code"),
    [
        ([{"value": 0.2}], "profile_value_not_allowed"),  # no breakpoint there
        ([{"value": 0.15}, {"value": 0.15}], "profile_value_not_allowed"),  # twice the same
        ([{"source": "x"}], "profile_value_not_allowed"),
        ([{"value": 0.15, "bron": "x"}], "profile_unknown_keys"),
        ({"value": 0.15}, "profile_wrong_type"),
        ([0.15], "profile_wrong_type"),
    ],
)
def test_what_a_breakpoint_rests_on_is_checked_as_the_rest(norms, code):
    with pytest.raises(ProfileError) as caught:
        from_json(changed(("indicators", 0, "norms"), norms))
    assert caught.value.issue.code == code
