"""Guards worked out by hand, one case each.

P1 holds 32 corporation dwellings of 60 m2, P2 4 koop and 8 overig of 80 m2, P3 a school (indicators.md 9).
"""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from herstruct_plugin.core.guards.registry import guards
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.model.codes import SEGMENTS
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parking_norms import ParkingNorm
from tests.core.guards.test_worked_example import MEASURES, guards_of
from tests.core.interventions.worked import PARAMETERS, measure, profile
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

P1, P2, P3 = example.P1, example.P2, example.P3
SOCIAL, MIDDLE = SEGMENTS.index("sociale huur"), SEGMENTS.index("middenhuur")
REBUILT = example.SKETCHES["I01"]["attributes"]


def rebuild(**more):
    return measure("I01", example.NEW_FOOTPRINT, [P1], "d", **{**REBUILT, **more})


@cache
def session_with(segment=0, **parameters):
    """The worked example with a segment for the dwellings of P1 and other parameters."""
    place = worked_neighbourhood()
    of_p1 = np.array([P1 in one for one in place.units["building_ids"]])
    place = replace(place, units=place.units.with_columns(segment=np.where(of_p1, segment, 0)))
    return Session(place, profile(replace(PARAMETERS, **parameters)), ("dn_osr", "dn_parking_balance"))


def test_splitting_adds_and_nobody_moves():
    found = guards_of(measure("I06", targets=[P2], min_gbo=40.0))
    assert found["dn_net_addition"].parts["splitsing"] == 12
    assert found["tm_households_moved"].value == 0
    assert found["tm_social_stock_delta"].value == 0


def test_of_two_dwellings_that_are_merged_one_household_stays():
    found = guards_of(measure("I07", targets=[P1], naar="samenvoegen", n=3))
    assert found["dn_net_addition"].parts["samenvoeging"] == -3
    assert found["tm_households_moved"].parts == {"permanent": 3, "tijdelijk": 0, "terugkeer_toegezegd": 0}
    assert found["tm_social_stock_delta"].parts == {"samenvoeging": -3}
    assert found["tm_social_rent_delta"].value == -3


def test_a_plinth_takes_dwellings_away():
    found = guards_of(
        measure("I16", targets=[P1], functie="winkelfunctie", m2=110.0)
    )  # 60 + 50, 10 is no home
    assert found["dn_net_addition"].parts["niet_wonen"] == found["dn_net_addition"].value == -2
    assert found["dn_net_addition"].parts["overige_onttrekking"] == -2
    assert found["tm_households_moved"].value == 2


def test_conversion_is_another_addition():
    found = guards_of(measure("I04", targets=[P3], eigenaar_mix={"corporatie": 1.0}, gbo=60.0))
    assert found["dn_net_addition"].parts["transformatie"] == 5  # floor(400 * 0.85 / 60)
    assert found["tm_social_stock_delta"].value == 5
    assert found["tm_social_rent_delta"].value == 0
    assert found["tm_social_rent_delta"].parts == {"nieuw_segment_niet_ingevuld": 5}


def test_renovation_moves_households_for_a_while_and_each_once():
    ledger = [
        measure("I20", targets=[P1], one=one, tijdelijk_verhuizen=True, label_na="A") for one in ("r1", "r2")
    ]
    assert guards_of(*ledger)["tm_households_moved"].parts["tijdelijk"] == 32
    found = guards_of(*ledger, measure("I07", targets=[P1], one="m", naar="samenvoegen", n=2))
    moved = found["tm_households_moved"]
    assert (moved.value, moved.parts["permanent"], moved.parts["tijdelijk"]) == (32, 2, 30)


def test_a_promised_return_is_told_apart_and_still_counts_as_a_move():
    found = guards_of(rebuild(terugkeer=0.5))["tm_households_moved"]
    assert found.value == 32
    assert found.parts == {"permanent": 16, "tijdelijk": 0, "terugkeer_toegezegd": 16}


def test_storeys_on_top_take_no_part_in_the_replacement_ratio():
    demolished = measure("I14", targets=[P3], one="s")
    found = guards_of(demolished, measure("I14", targets=[P2], one="t"))["dn_net_addition"]
    assert found.parts["sloop"] == -12
    assert found.parts["vervangingsratio"] == 0


def test_infill_where_panden_were_demolished_replaces_them():
    gone = measure("I14", targets=[P1], one="s")
    rule = {name: value for name, value in REBUILT.items() if name != "ground_after"}
    block = measure("I03", example.rect(3, 20, 43, 35), one="n", **rule)  # 600 * 5 * 0.8 / 70 = 34
    parts = guards_of(gone, block)["dn_net_addition"].parts
    assert (parts["sloop"], parts["nieuwbouw"], parts["vervangingsratio"]) == (-32, 34, 34 / 32)


@pytest.mark.parametrize(
    ("segment", "attributes", "social", "corporation"),
    [
        (SOCIAL, {"van": "sociale huur", "naar": "middenhuur", "n": 5}, -5, 0),
        (MIDDLE, {"van": "middenhuur", "naar": "sociale huur", "n": 5}, 5, 0),
        (0, {"van": "huur", "naar": "sociale huur", "n": 5}, 0, 0),  # unknown counted as social already
        (0, {"van": "huur", "naar": "vrije huur", "n": 5}, -5, 0),
        (SOCIAL, {"van": "corporatie", "naar": "koop", "n": 5}, -5, -5),
        (MIDDLE, {"van": "corporatie", "naar": "koop", "n": 5}, 0, -5),
        (SOCIAL, {"van": "corporatie", "naar": "overig", "n": 5}, -5, -5),
    ],
)
def test_segments_decide_what_is_lost_of_social_rent(segment, attributes, social, corporation):
    found = guards_of(measure("I07", targets=[P1], **attributes), on=session_with(segment))
    assert found["tm_social_rent_delta"].value == social
    assert found["tm_social_stock_delta"].value == corporation


def test_a_purchase_is_no_social_rent_until_its_segment_is_stated():
    found = guards_of(measure("I07", targets=[P2], van="koop", naar="corporatie", n=4))
    assert found["tm_social_stock_delta"].parts == {"aankoop": 4}
    assert found["tm_social_rent_delta"].value == 0
    assert found["tm_social_rent_delta"].flags == ("segment_of_new_not_stated",)


def test_a_stated_programme_counts_and_its_affordable_share_is_held_to_two_thirds():
    mix = {"sociale huur": 0.4, "middenhuur": 0.2, "dure koop": 0.4}  # of 40: 16, 8, 16
    found = guards_of(rebuild(segment_mix=mix), on=session_with(SOCIAL))
    assert found["tm_social_rent_delta"].value == 16 - 32
    assert found["tm_social_rent_delta"].flags == ()
    share = found["tm_affordable_share_new"]
    assert (share.value, share.breached) == (24 / 40, True)
    assert share.parts == {"sociale huur": 16, "middenhuur": 8, "dure koop": 16}
    assert not guards_of(rebuild(segment_mix=mix), on=session_with(affordable_target=0.6))[
        "tm_affordable_share_new"
    ].breached


def test_the_affordable_share_needs_segments_and_new_dwellings():
    assert guards_of()["tm_affordable_share_new"].reason is Reason.DENOMINATOR_ZERO
    assert guards_of(rebuild())["tm_affordable_share_new"].reason is Reason.COVERAGE_TOO_LOW
    stated = rebuild(segment_mix={"sociale huur": 1.0})
    found = guards_of(stated, MEASURES["I02"])["tm_affordable_share_new"]  # 40 stated, 4 not
    assert (found.value, found.flags) == (1.0, ("segment_of_new_not_stated",))
    assert found.parts["segment_niet_ingevuld"] == 4


def test_compensation_elsewhere_is_told_or_missed():
    sale = measure("I05", targets=[P1], one="s", n=8)
    assert guards_of(sale)["tm_social_stock_delta"].flags == ("compensation_not_stated",)
    stated = measure("I05", targets=[P1], one="s", n=8, compensatie_elders=6, compensatie_jaar=2031)
    found = guards_of(stated)["tm_social_stock_delta"]
    assert (found.value, found.flags, found.parts["compensatie_elders"]) == (-8, (), 6)
    found = guards_of(stated, measure("I07", targets=[P1], one="m", naar="samenvoegen", n=1))[
        "tm_social_stock_delta"
    ]
    assert (found.flags, found.parts["compensatie_elders"]) == (("compensation_not_stated",), 6)
    purchase = measure("I07", targets=[P2], one="p", van="koop", naar="corporatie", n=4)
    assert "compensatie_elders" not in guards_of(purchase)["tm_social_stock_delta"].parts


@pytest.mark.parametrize(("share", "breached"), [(0.0, True), (0.03, True), (0.035, False)])
def test_green_may_be_given_up_as_far_as_the_profile_says(share, breached):
    found = guards_of(rebuild(), on=session_with(max_green_loss=share))["ps_green_balance"]  # 100 of 2,900
    assert found.breached is breached
    assert found.limit == pytest.approx(-2900 * share)
    assert ("theme_a_without_arrow" in found.flags) is breached


def test_a_sliver_of_green_along_an_edge_is_no_breach():
    beside = example.rect(3, 20, 43, 35.01)  # 0.4 m2 of the park behind P1
    found = guards_of(measure("I01", beside, [P1], "d", **REBUILT))["ps_green_balance"]
    assert found.value == pytest.approx(-0.4, abs=1e-4)
    assert not found.breached


def test_the_parking_balance_is_marked_when_a_plan_pushes_it_below_the_floor():
    on = session_with(parking_norms=(ParkingNorm(norm=1.0),))  # 900 / 13 = 69.2 bays for 44 cars
    found = guards_of(MEASURES["I08"], on=on)["dn_parking_floor"]
    assert (found.value, found.breached) == (pytest.approx(600 / 13 / 44), False)
    found = guards_of(MEASURES["I08"], MEASURES["I01"], on=on)["dn_parking_floor"]
    assert (found.value, found.breached) == (pytest.approx(600 / 13 / 52), True)
    assert found.parts["uitgangssituatie"] == pytest.approx(900 / 13 / 44)


def test_what_was_below_the_floor_is_breached_only_by_a_plan_that_lowers_it():
    on = session_with(osr_floor=3.0)
    assert guards_of(on=on)["dn_osr_floor"].flags[-1:] == ("below_floor_before",)
    assert guards_of(on=on)["dn_osr_floor"].breached is False
    assert guards_of(MEASURES["I02"], on=on)["dn_osr_floor"].breached is True


def test_an_indicator_that_is_not_computed_gives_no_guard():
    on = Session(worked_neighbourhood(), profile(), ("dn_gsi",))
    assert guards_of(on=on)["dn_osr_floor"].reason is Reason.NOT_COMPUTABLE


def test_demolition_without_units_is_unknown_and_nothing_is_nothing():
    on = Session(replace(worked_neighbourhood(), units=None), profile(), ("dn_osr",))
    gone = guards_of(measure("I14", targets=[P1]), on=on)
    for name in ("dn_net_addition", "tm_social_stock_delta", "tm_social_rent_delta", "tm_households_moved"):
        assert (gone[name].value, gone[name].reason) == (None, Reason.LAYER_MISSING)
        assert guards_of(on=on)[name].value == 0


def test_dwellings_of_unknown_owner_are_told_and_too_many_give_no_balance():
    place = worked_neighbourhood()
    of_p1 = np.array([P1 in one for one in place.units["building_ids"]])
    for unknown, value in ((8, -24), (17, None), (32, None)):
        some = of_p1 & (np.cumsum(of_p1) <= unknown)
        columns = {
            name: np.where(some, 0, place.units[name]) for name in ("corporatie", "known", "tenure_level")
        }
        on = Session(replace(place, units=place.units.with_columns(**columns)), profile(), ("dn_osr",))
        found = guards_of(measure("I14", targets=[P1]), on=on)["tm_social_stock_delta"]
        assert (found.value, found.parts["eigendom_onbekend"]) == (value, -unknown)
        reasons = {8: None, 17: Reason.COVERAGE_TOO_LOW, 32: Reason.LAYER_MISSING}
        assert found.reason is reasons[unknown]


def test_without_ground_nothing_is_said_of_green():
    on = Session(replace(worked_neighbourhood(), ground=None), profile(), ("dn_osr",))
    found = guards_of(MEASURES["I02"], on=on)
    for name in ("ps_green_balance", "ps_green_replaced"):
        assert found[name].reason is Reason.LAYER_MISSING


@pytest.mark.parametrize("guard", guards().values(), ids=lambda one: one.id)
def test_every_guard_says_what_it_is_in_both_languages(guard):
    for text in (guard.name, guard.definition, guard.pitfalls):
        assert set(text) == {"en", "nl"}
        assert all(one.strip() for one in text.values())
    assert guard.source


def test_guards_stand_in_the_order_of_the_product_rules():
    assert list(guards()) == [
        "dn_net_addition",
        "tm_social_stock_delta",
        "tm_social_rent_delta",
        "tm_households_moved",
        "ps_green_balance",
        "ps_green_replaced",
        "dn_parking_floor",
        "dn_osr_floor",
        "tm_affordable_share_new",
    ]
