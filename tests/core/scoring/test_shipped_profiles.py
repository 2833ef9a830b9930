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


# indicators.md 14 (x:score); below the line what sections 3 and 4 give besides, all unscored
BREAKPOINTS = {
    "ps_green_per_dwelling": "0:0 75:60 150:100",
    "ps_canopy_cover": "0:0 .15:60 .30:100",
    "ps_green_access_300": ".25:0 .75:60 1:100",
    "ps_cool_access_300": ".30:0 .80:60 1:100",
    "ps_play_share": "0:0 .03:60 .06:100",
    "ps_play_access": ".30:0 .80:60 1:100",
    "ps_paved_share": ".25:100 .50:60 .80:0",
    "ps_parking_share": ".05:100 .12:60 .25:0",
    "ps_footway_ok": ".20:0 .70:60 1:100",
    "ps_intersection_density": "30:0 100:60 160:100",
    "ps_entrances_100m": "0:0 6:60 10:100",
    "ps_lighting_coverage": ".40:0 .85:60 1:100",
    "tm_entropy": ".30:0 .80:60 .95:100",
    "tm_target_fit": ".50:0 .85:60 1:100",
    "tm_share_corp": "0:20 .25:100 .45:100 .667:40 .85:0",
    "tm_corp_concentration": "0:100 .15:60 .60:0",
    "tm_lq_corp": ".2:0 .7:100 1.3:100 2.5:0",
    "tm_size_mix": ".50:0 .75:60 .92:100",
    "tm_type_mix": ".20:0 .60:60 .95:100",
    "dn_fsi_fit": ".2:0 .5:100 .9:100 1.6:0",
    "dn_osr": ".25:0 .5:60 1:100",
    "dn_pop_density": "2000:0 5700:60 10000:100",
    "dn_mxi": ".2:0 .6:100 .9:100 1:40",
    "dn_pt_access": ".30:0 .75:60 1:100",
    "ps_daily_amenities": ".30:0 .75:60 1:100",
    "dn_parking_balance": ".6:0 .9:60 1:100 1.2:100 2:50",
    "dn_sun": ".60:0 .85:60 .98:100",
    "dn_noise": ".30:0 .70:60 .95:100",
    # ---
    "ps_trees_visible": "0:0 .5:60 .9:100",
    "ps_dead_end_ratio": ".05:100 .20:60 .50:0",
    "ps_directness": ".5:0 .75:60 .9:100",
    "ps_green_eff_patch": "500:0 3000:60 10000:100",
    "ps_public_space_inh": "15:0 35:60 60:100",
    "ps_foot_profile_share": ".10:0 .30:60 .50:100",
    "ps_seating_access": ".30:0 .80:60 1:100",
    "ps_active_plinth": ".02:0 .08:60 .20:100",
    "tm_h_index": "0:60 .05:100 .30:100 .70:0",
    "tm_isolation_eta2": "0:100 .2:60 .6:0",
}
# Not one of them is a law. What rests on a source that was read says so; all else is an assumption.
GROUNDED = {
    ("ps_green_per_dwelling", 75): "rijksrichtlijn",
    ("ps_play_share", 0.03): "rijksrichtlijn",
    ("ps_canopy_cover", 0.3): "vakrichtlijn",
    ("ps_trees_visible", 0.5): "referentie",
    ("ps_intersection_density", 100): "referentie",
    ("ps_entrances_100m", 10): "referentie",
    ("dn_pop_density", 5700): "referentie",
}
DESIGN = "richtwaarde (aanname HerStruct)"


@pytest.mark.parametrize("name", ["nplv-naoorlogs", "nplv-basis"])
def test_the_breakpoints_are_those_of_the_catalogue(name):
    entries = shipped(name, FOLDER).by_id
    listed = {
        one: tuple(tuple(float(part) for part in point.split(":")) for point in text.split())
        for one, text in BREAKPOINTS.items()
    }
    assert {one: entry.breakpoints.points for one, entry in entries.items()} == {
        one: points for one, points in listed.items() if one in entries
    }
    assert name == "nplv-basis" or set(entries) == set(listed)


@pytest.mark.parametrize("name", ["nplv-naoorlogs", "nplv-basis"])
def test_every_breakpoint_has_a_status_and_a_source_and_design_values_say_so(name):
    for entry in shipped(name, FOLDER).entries:
        assert [norm.value for norm in entry.norms] == [x for x, _ in entry.breakpoints.points], entry.id
        for norm in entry.norms:
            assert norm.status == GROUNDED.get((entry.id, norm.value), "aanname"), entry.id
            assert norm.source, entry.id
            assert (norm.source == DESIGN) == (norm.status == "aanname"), entry.id
        assert DESIGN in entry.norm.source or all(norm.status != "aanname" for norm in entry.norms), entry.id
        assert entry.norm.status == GROUNDED.get((entry.id, entry.norm.value), "aanname"), entry.id


@pytest.mark.parametrize("name", ["nplv-naoorlogs", "nplv-basis"])
def test_the_profile_and_every_group_have_a_name_in_both_languages(name):
    profile = shipped(name, FOLDER)
    assert set(profile.label) == {"en", "nl"}
    assert all(set(group.label) == {"en", "nl"} and all(group.label.values()) for group in profile.groups)


def test_the_basic_profile_values_everything_as_the_full_one():
    basic, full = (shipped(name, FOLDER).by_id for name in ("nplv-basis", "nplv-naoorlogs"))
    assert all(full[one] == entry for one, entry in basic.items())
