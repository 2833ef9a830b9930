"""The profiles that come with the plugin."""

import pytest

from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile import shipped, shipped_names
from herstruct_plugin.paths import resource

FOLDER = resource("profiles")

SCORED = {
    "groen": "ps_green_per_dwelling* ps_canopy_cover ps_green_access_300 ps_cool_access_300",
    "spelen": "ps_play_share* ps_play_access",
    "straat": "ps_paved_share* ps_parking_share* ps_footway_ok*",
    "zicht": "ps_entrances_100m ps_lighting_coverage",
    "eigendom": "tm_target_fit*",
    "concentratie": "tm_corp_concentration*",
    "aanbod": "tm_size_mix* tm_type_mix*",
    "dichtheid": "dn_fsi_fit* dn_osr*",
    "nabijheid": "dn_mxi* dn_pt_access ps_daily_amenities",
    "inpasbaarheid": "dn_parking_balance",
}


@pytest.mark.parametrize(("name", "basic"), [("nplv-naoorlogs", False), ("nplv-basis", True)])
def test_the_shipped_profiles_score_what_the_product_rules_list(name, basic):
    profile = shipped(name, FOLDER)
    for group, listed in SCORED.items():
        wanted = [one.rstrip("*") for one in listed.split() if one.endswith("*") or not basic]
        assert [entry.id for entry in profile.scored(group)] == wanted
    assert {group.id for group in profile.groups} == {entry.group for entry in profile.entries}
    assert profile.parameters == Parameters()


def test_there_are_no_other_shipped_profiles():
    assert shipped_names(FOLDER) == ["nplv-basis", "nplv-naoorlogs"]


@pytest.mark.parametrize("name", ["nplv-naoorlogs", "nplv-basis"])
def test_every_breakpoint_has_a_source_and_every_group_a_name_in_both_languages(name):
    profile = shipped(name, FOLDER)
    assert set(profile.label) == {"en", "nl"}
    assert all(set(group.label) == {"en", "nl"} and all(group.label.values()) for group in profile.groups)
    for entry in profile.entries:
        assert entry.norm.source, entry.id
        assert entry.norm.value is not None, entry.id
        if entry.norm.status == "aanname":
            assert "HerStruct" in entry.norm.source, entry.id
