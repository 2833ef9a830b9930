"""A plan year by year."""

import math
from dataclasses import replace

import pytest

from herstruct_plugin.core.comparison.figures import CORPORATION
from herstruct_plugin.core.comparison.phasing import (
    ASSUMPTIONS,
    assumptions_during,
    ledger_in_year,
    yearly,
    years_of,
)
from herstruct_plugin.core.interventions.base import Phase
from herstruct_plugin.core.issues import Cancelled
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.profile import from_json
from tests.core.interventions.worked import measure
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

from .worked_plan import MEASURES, PROFILE, session

PLAN = (
    replace(MEASURES["I01"], year_start=2027, year_end=2030),
    replace(MEASURES["I08"], year_start=2028, year_end=2029),
    replace(MEASURES["I10"], year_start=2030, year_end=2030),
    MEASURES["I02"],  # no years
)
YEARS = (2026, 2027, 2028, 2029, 2030, 2031, 2040, 2050, 2060)
CIRCLE = 64 * math.sin(2 * math.pi / 128)  # area of a circle of 32 segments a quarter and radius 1


def series(key, years=YEARS, ledger=PLAN, made=None):
    return yearly(made or session(), ledger, years).areas[0].figures[key]


def test_dwellings_dip_during_demolition_and_come_back():
    # 44 less the 32 of P1 until the 40 new ones of 2030; storeys on top without years in the last year
    assert series(("value", "dn_dwellings_ha")) == (44, 12, 12, 12, 52, 52, 52, 52, 56)
    floor = series(("value", "dn_fsi"))
    assert floor == pytest.approx((0.41, 0.17, 0.17, 0.17, 0.52, 0.52, 0.52, 0.52, 0.556), abs=1e-12)
    owned = series(CORPORATION)
    assert owned == pytest.approx((32, 0, 0, 0, 16, 16, 16, 16, 16), abs=1e-8)


def test_guards_follow_the_years():
    assert series(("guard", "dn_net_addition")) == (0, -32, -32, -32, 8, 8, 8, 8, 12)
    assert series(("guard", "tm_households_moved")) == (0, 32, 32, 32, 32, 32, 32, 32, 32)
    assert series(("guard", "ps_green_balance")) == (0, -100, -100, 200, 200, 200, 200, 200, 200)
    works = measure("I20", targets=[example.P1], one="r", tijdelijk_verhuizen=True)
    ledger = (replace(works, year_start=2027, year_end=2029),)
    assert series(("guard", "tm_households_moved"), (2026, 2027, 2028, 2029), ledger) == (0, 32, 32, 0)


def test_ground_under_work_earns_nothing_before_delivery():
    # public 6700: the block takes 100 of green from 2027; 300 of parking are broken up in 2028, green in 2029
    green = series(("value", "ps_green_per_dwelling"))
    homes = (44, 12, 12, 12, 52, 52, 52, 52, 56)
    size = (2900, 2800, 2800, 3100, 3100, 3100, 3100, 3100, 3100)
    assert green == pytest.approx([one / two for one, two in zip(size, homes, strict=True)], rel=1e-12)
    paved = series(("value", "ps_paved_share"))
    assert [round(6700 * one, 6) for one in paved] == [3200, 3300, 3300, 3000, 3000, 3000, 3000, 3000, 3000]
    parking = series(("value", "ps_parking_share"))
    assert [round(6700 * one, 6) for one in parking] == [900, 900, 600, 600, 600, 600, 600, 600, 600]


def test_crowns_grow_evenly_over_twenty_years():
    # three of 8 m stay as they are; ten of 2 m in 2030 gain 0.2 m a year until they are 6 m in 2050
    crowns = (0, 0, 0, 0, 2.0, 2.2, 4.0, 6.0, 6.0)
    expected = [CIRCLE * (3 * 16 + 10 * (one / 2) ** 2) / 10_000 for one in crowns]
    assert series(("value", "ps_canopy_cover")) == pytest.approx(expected, rel=1e-7)
    slow = replace(PROFILE, parameters=replace(PROFILE.parameters, crown_years=40.0))
    made = Session(worked_neighbourhood(), slow)
    [found] = series(("value", "ps_canopy_cover"), (2050,), PLAN[2:3], made)
    assert found == pytest.approx(CIRCLE * (3 * 16 + 10 * 2**2) / 10_000, rel=1e-7)


def test_the_crowns_of_a_park_grow_too():
    park = measure("I09", example.rect(2, 66, 18, 78), one="p", kroon_aandeel=0.5)
    park = replace(park, year_start=2030, year_end=2031)
    found = series(("value", "ps_canopy_cover"), (2029, 2030, 2031, 2041, 2051, 2061), (park,))
    whole = session().evaluate((replace(park, year_start=None, year_end=None),)).areas[0]
    assert found[0] == found[1]  # while it is under way its old trees stand
    # two crowns, 96 m2 in all less what old ones cover; young ones of 2 m
    assert found[1] < found[2] < found[3] < found[4] == found[5]
    assert found[4] == whole.measurements["ps_canopy_cover"].value
    count = sum(1 for one in session().draft((park,)).placed.trees)
    assert found[2] - found[1] == pytest.approx(count * CIRCLE / 10_000, rel=1e-6)


def test_a_measure_is_absent_under_way_or_delivered():
    one = replace(MEASURES["I08"], year_start=2028, year_end=2030)
    phases = [[found.phase for found in ledger_in_year((one,), year)] for year in range(2027, 2033)]
    works = [Phase(False)]
    assert phases == [[], works, works, [Phase(True, 0)], [Phase(True, 1)], [Phase(True, 2)]]


def test_a_measure_with_one_year_is_delivered_in_it():
    for one in (replace(MEASURES["I08"], year_start=2028), replace(MEASURES["I08"], year_end=2028)):
        assert ledger_in_year((one,), 2027, 2040) == ()
        assert ledger_in_year((one,), 2028, 2040)[0].phase == Phase(True, 0)


def test_a_measure_without_usable_years_counts_in_the_last_year_and_is_told():
    plain, wrong = MEASURES["I08"], replace(MEASURES["I02"], year_start=2031, year_end=2030)
    for one in (plain, wrong):
        assert ledger_in_year((one,), 2039, 2040) == ()
        assert ledger_in_year((one,), 2040) == ()
        assert ledger_in_year((one,), 2040, 2040)[0].phase == Phase(True, 0)
    found = yearly(session(), (plain, wrong), (2030, 2031)).issues
    assert [(one.code, one.features) for one in found] == [
        ("measure_years_reversed", ("I02",)),
        ("measure_without_years", ("I08",)),
    ]
    assert (found[0].params["start"], found[0].params["end"]) == (2031, 2030)


def test_a_measure_on_what_is_not_there_yet_is_told_once():
    on_top = measure("I02", targets=["I01"], one="x", plat_dak_m2=600.0, eigenaar_mix={"koop": 1.0})
    ledger = (PLAN[0], replace(on_top, year_start=2028, year_end=2028))
    found = yearly(session(), ledger, YEARS)
    assert [(one.code, one.features, one.params["year"]) for one in found.issues] == [
        ("measure_not_in_year", ("x",), 2028)
    ]
    homes = found.areas[0].figures["value", "dn_dwellings_ha"]
    assert homes[:4] == (44, 12, 12, 12)
    assert homes[4] > 52


def test_a_measure_that_the_plan_refuses_anyway_is_not_told_for_its_year():
    lost = replace(measure("I14", targets=["nothing"], one="x"), year_start=2027, year_end=2028)
    assert yearly(session(), (lost,), YEARS).issues == ()


def test_theme_scores_of_all_years_rest_on_what_every_year_has():
    profile = from_json(
        {
            "id": "t",
            "version": "1",
            "parameters": {"min_dwellings_score": 0, "min_area_ha": 0},
            "groups": [{"id": "g", "theme": "A"}],
            "indicators": [
                {"id": "ps_green_per_dwelling", "group": "g", "breakpoints": [[0, 0], [100, 100]]},
                {"id": "ps_paved_share", "group": "g", "weight": 3, "breakpoints": [[0, 100], [1, 0]]},
            ],
        }
    )
    made = Session(worked_neighbourhood(), profile)
    gone = replace(measure("I14", targets=[example.P1, example.P2], one="x"), year_start=2027, year_end=2029)
    [found] = yearly(made, (gone,), (2026, 2027, 2029)).areas
    assert found.left_out == {"A": ("ps_green_per_dwelling",), "B": (), "C": ()}
    # 1000 m2 of released ground are closed under way, public and green after
    paved = [100 * (1 - 3200 / size) for size in (6700, 6700, 7700)]
    assert found.figures["theme", "A"] == pytest.approx(paved)
    assert found.figures["value", "ps_green_per_dwelling"][1:] == (None, None)


def test_the_years_of_a_plan_run_from_before_it_to_the_growth_after_it():
    assert years_of(PLAN) == (2026, 2027, 2028, 2029, 2030)
    assert years_of(PLAN, growth=3)[-1] == 2033
    assert years_of((MEASURES["I02"],)) == ()
    assert yearly(session(), PLAN, ()).areas == ()


def test_the_assumptions_stand_in_both_languages():
    assert all(set(text) == {"en", "nl"} and all(text.values()) for text in ASSUMPTIONS.values())
    assert assumptions_during()["I05"]["en"] == "Nothing changes until delivery."
    assert "gone" in assumptions_during()["I01"]["en"]


def test_it_can_be_stopped():
    class Stop:
        years = 0

        def progress(self, fraction):
            self.years += 1

        def cancelled(self):
            return self.years == 2

    stop = Stop()
    with pytest.raises(Cancelled):
        yearly(session(), PLAN, YEARS, stop)
    assert stop.years == 2
