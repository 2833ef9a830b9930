"""Every column exists from the start, and every indicator says what it is in both languages."""

import re
from pathlib import Path

import pytest

from herstruct_plugin.core.indicators.catalogue import PLANNED, THEME_PREFIX, catalogue, uncomputed
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.registry import indicators

# Every id of the chapters on public space, tenure mix and densification, companions and guards included.
PUBLIC_SPACE = """
ps_green_per_dwelling ps_greenblue_per_dwelling ps_green_catchment ps_canopy_cover ps_trees_visible
ps_green_access_300 ps_play_share ps_play_access ps_paved_share ps_parking_share ps_parking_bays
ps_footway_ok ps_intersection_density ps_dead_end_ratio ps_directness ps_entrances_100m
ps_lighting_coverage ps_cool_access_300 ps_green_eff_patch ps_public_space_inh ps_water_share
ps_foot_profile_share ps_seating_access ps_active_plinth ps_daily_amenities ps_meeting_access
"""
TENURE_MIX = """
tm_share_koop tm_share_corp tm_share_overig tm_entropy tm_target_fit tm_simpson tm_hhi
tm_corp_concentration tm_h_index tm_h_null tm_h_adj tm_d_index tm_isolation_corp tm_isolation_eta2
tm_exposure tm_lq_corp tm_size_mix tm_size_median tm_type_mix tm_period_mix tm_mono_block_share
tm_social_stock_delta tm_households_moved tm_affordable_share_new tm_woz_mix st_energy_label_share
"""
DENSIFICATION = """
dn_fsi dn_fsi_go dn_fsi_fit dn_gsi dn_osr dn_layers dn_network dn_dwellings_ha dn_pop_density dn_mxi
dn_cap_optop dn_cap_infill dn_cap_split dn_cap_transform dn_cap_renewal dn_cap_residual
dn_parking_balance dn_pt_access dn_sun dn_noise dn_draagvlak dn_heritage dn_net_addition
"""
CLASSES = list(indicators().values())
PACKAGE = Path(__file__).resolve().parents[3] / "herstruct_plugin" / "core" / "indicators"


@pytest.mark.parametrize(("theme", "ids"), [("A", PUBLIC_SPACE), ("B", TENURE_MIX), ("C", DENSIFICATION)])
def test_every_indicator_of_the_definitions_is_a_column_of_its_theme(theme, ids):
    assert {one.id for one in catalogue().values() if one.theme == theme} >= set(ids.split())


def test_a_computed_indicator_is_described_in_its_own_file_only():
    assert {one.id for one in PLANNED} & set(indicators()) == set()


@pytest.mark.parametrize("entry", catalogue().values(), ids=lambda entry: entry.id)
def test_every_column_has_a_name_in_both_languages(entry):
    assert entry.id.split("_")[0] in (THEME_PREFIX[entry.theme], "st")  # st: context of the stock
    assert {language for language, text in entry.name.items() if text.strip()} == {"en", "nl"}
    assert entry.name["en"] != entry.name["nl"]


def test_names_are_unique_in_each_language():
    for language in ("en", "nl"):
        names = [entry.name[language] for entry in catalogue().values()]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("indicator", CLASSES, ids=lambda one: one.id)
def test_every_indicator_explains_itself(indicator):
    for texts in (indicator.definition, indicator.pitfalls):
        assert set(texts) == {"en", "nl"}
        assert all(text.endswith(".") for text in texts.values())
    assert indicator.formula
    assert indicator.source
    assert indicator.terms
    assert indicator.formula_version >= 1


@pytest.mark.parametrize("indicator", CLASSES, ids=lambda one: one.id)
def test_every_indicator_has_a_file_of_its_own_name(indicator):
    module = type(indicator).__module__.rsplit(".", 1)[-1]
    assert module == indicator.id
    assert list(PACKAGE.glob(f"*/{indicator.id}.py"))


def test_ids_are_plain_column_names():
    assert all(re.fullmatch(r"(ps|tm|dn|st)_[a-z0-9_]{2,40}", one) for one in catalogue())


def test_the_column_of_an_indicator_without_a_formula_says_so():
    found = uncomputed("dn_sun")
    assert (found.value, found.reason, found.flags) == (None, Reason.NOT_COMPUTABLE, ("later_release",))
    assert uncomputed("dn_net_addition").flags == ("scenario_only",)
    assert uncomputed("dn_net_addition").unit == "dwellings"
    with pytest.raises(KeyError):
        uncomputed("dn_nonsense")


def test_the_catalogue_runs_by_theme_and_id():
    keys = [(entry.theme, entry.id) for entry in catalogue().values()]
    assert keys == sorted(keys)


def test_terms_of_one_name_are_one_term():
    known = {}
    for indicator in CLASSES:
        for term in indicator.terms:
            assert known.setdefault(term.name, term) is term
