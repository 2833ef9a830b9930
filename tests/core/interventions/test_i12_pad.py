"""A new path: the strip under it, where it joins the network, and what walks along it."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import Ground
from herstruct_plugin.core.model.tables import TypedTable
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.overlay import conserves_ground
from herstruct_plugin.core.scenario.session import Session
from tests.core.indicators.drawn_places import destinations
from tests.core.interventions.test_green_ground import m2
from tests.core.interventions.worked import (
    PARAMETERS,
    baseline,
    codes,
    draft_of,
    measure,
    profile,
    rows,
    session,
    state_of,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import P3, line, spot

ACROSS = line((53, 84), (99, 84))  # from 3 m beside the inner street to 1 m before the eastern one
AROUND = line((49, 95), (1, 95), (1, 2))  # over the water, down between P1 and the border


def values(made, *ledger):
    result = made.evaluate(ledger)
    assert [one for one in result.issues if one.severity.value == "error"] == []
    (area,) = result.areas
    return {one: found.value for one, found in area.measurements.items()}


def changes(*ledger):
    before, after = state_of(), state_of(*ledger)
    return {one: m2(after, one) - m2(before, one) for one in Ground if m2(after, one) != m2(before, one)}


def test_the_strip_is_as_wide_as_asked_and_leaves_the_carriageway():
    # 2 m wide over groen from x 64.5 to 93 and erf from 54.5 to 64.5; what is footway already stays that
    assert changes(measure("I12", ACROSS, breedte=2.0)) == {
        Ground.GROEN: -57,
        Ground.ERF: -20,
        Ground.VOET: 77,
    }
    after = state_of(measure("I12", ACROSS, breedte=2.0))
    assert conserves_ground(baseline(), rows(after, "ground"))


def test_a_strip_is_1_80_m_wide_unless_told_and_that_is_wide_enough():
    (old,), (new,) = ([values(session(), *some)["ps_footway_ok"]] for some in ((), (measure("I12", ACROSS),)))
    assert changes(measure("I12", ACROSS))[Ground.VOET] == pytest.approx(77 * 0.9, abs=1e-5)
    assert new > old
    narrow = values(session(), measure("I12", ACROSS, breedte=1.79))["ps_footway_ok"]
    assert narrow < old


def test_bends_are_round_and_ends_are_flat():
    bend = line((53, 84), (70, 84), (70, 81), (99, 81))
    strip = shapely.union_all([one.geometry for one in draft_of(measure("I12", bend, breedte=2.0)).edits])
    assert not strip.intersects(spot(71, 85.01).buffer(0.2))  # a mitre would reach (71, 85)
    assert shapely.bounds(strip)[0] == spot(53, 0).x


def test_a_cycleway_is_a_cycleway():
    cycleway = changes(measure("I12", ACROSS, breedte=2.0, type="fiets"))
    # the footways that it crosses too: x 53 to 54.5 and 93 to 95
    assert cycleway == {Ground.GROEN: -57, Ground.ERF: -20, Ground.VOET: -7, Ground.FIETSPAD: 84}


def test_ends_within_five_metres_are_joined():
    (path,) = draft_of(measure("I12", ACROSS)).placed.paths
    assert path.geometry.equals(shapely.MultiLineString([line((50, 84), (53, 84), (99, 84), (100, 84))]))


def test_five_metres_is_the_limit_for_both_ends():
    assert codes(draft_of(measure("I12", line((55, 84), (95, 84))))) == []
    for start, end in ((55.1, 95), (55, 94.9), (55.1, 94.9)):
        draft = draft_of(measure("I12", line((start, 84), (end, 84))))
        assert codes(draft) == ["path_far_from_network"]
        assert (draft.edits, draft.placed.paths) == ([], ())


def test_a_path_between_two_dead_ends_takes_them_away():
    # dead ends at (0, 0), (50, 100) and (100, 100), a junction at (50, 0)
    old = values(session())
    new = values(session(), measure("I12", line((50, 100), (100, 100))))
    assert (old["ps_dead_end_ratio"], new["ps_dead_end_ratio"]) == (3 / 4, 1 / 2)
    assert old["ps_intersection_density"] == new["ps_intersection_density"] == pytest.approx(1 / 0.01)


def test_a_path_across_makes_a_junction_at_both_ends():
    new = values(session(), measure("I12", ACROSS))
    assert new["ps_intersection_density"] == pytest.approx(3 / 0.01)
    assert new["ps_dead_end_ratio"] == 3 / 6


def with_stop(metres):
    there = replace(worked_neighbourhood(), destinations=destinations([("halte", "stop", 120100, 486090)]))
    complete = replace(PARAMETERS, complete_layers=("play", "trees", "destinations"), stop_distance=metres)
    return Session(there, profile(complete))


def test_walks_to_a_stop_become_as_short_as_the_path_makes_them():
    # The stop is on the eastern street at y 90. Four dwellings of P2 stand on that street, at 46 and 54 m;
    # four walk by (50, 44): 44 + 50 + 90 = 184 m without the path, 40 + 50 + 6 = 96 m along it
    across = measure("I12", ACROSS)
    for metres, before, after in ((53, 2, 2), (54, 4, 4), (95, 4, 4), (96, 4, 8), (104, 4, 12)):
        there = with_stop(float(metres))
        assert values(there)["dn_pt_access"] == before / 44
        assert values(there, across)["dn_pt_access"] == after / 44


def test_directness_is_straight_over_walked_along_the_path():
    there = with_stop(400.0)
    result = there.evaluate((measure("I12", ACROSS),)).areas[0].measurements["ps_directness"]
    homes = there.baseline.units["x"][there.baseline.units["dwelling"]] / 1000 - 120000
    heights = there.baseline.units["y"][there.baseline.units["dwelling"]] / 1000 - 486000
    expected = []
    for x, y in zip(homes, heights, strict=True):
        away = {(50.0, y): abs(50 - x), (100.0, y): abs(100 - x), (x, 0.0): y}
        foot = min(away, key=away.get)
        walked = {50.0: abs(84 - foot[1]) + 56, 100.0: abs(90 - foot[1])}.get(foot[0])
        if foot[1] == 0.0:
            walked = min(100 - x + 90, abs(50 - x) + 84 + 56)
        expected.append(np.hypot(100 - foot[0], 90 - foot[1]) / walked)
    assert result.value == pytest.approx(np.mean(expected), abs=1e-4)


def test_a_path_is_no_street():
    old, new = values(session()), values(session(), measure("I12", ACROSS))
    for one in (
        "dn_network",
        "ps_entrances_100m",
        "ps_active_plinth",
        "dn_fsi",
        "tm_entropy",
        "dn_dwellings_ha",
    ):
        assert new[one] == old[one]


def test_a_lit_path_is_lit_throughout_and_another_by_the_lamps_there_are():
    table = state_of(measure("I12", ACROSS, verlicht=True)).rows["streets"].added
    assert table["length"].tolist() == table["lit"].tolist() == [50_000]
    assert (table["walkable"].tolist(), table["street"].tolist()) == ([True], [False])
    dark = state_of(measure("I12", ACROSS)).rows["streets"].added
    assert dark["lit"].tolist() == [0]
    lamps = TypedTable(schemas.FURNITURE, {"furniture_id": ["a"], "kind": ["lamp"]}, [spot(75, 84)])
    lamp = Baseline(replace(worked_neighbourhood(), furniture=lamps), PARAMETERS)
    assert state_of(measure("I12", ACROSS), on=lamp).rows["streets"].added["lit"].tolist() == [36_000]
    more = measure("I17", spot(60, 84), one="m2", soort="lantaarn")
    both = state_of(measure("I12", ACROSS), more, on=lamp).rows["streets"].added
    assert both["lit"][~both["street"]].tolist() == [43_000]  # from x 50 to 93


def test_lighting_counts_the_path():
    complete = profile(replace(PARAMETERS, complete_layers=("lamps",)))
    lamps = TypedTable(schemas.FURNITURE, {"furniture_id": ["a"], "kind": ["lamp"]}, [spot(-300, 50)])
    there = Session(replace(worked_neighbourhood(), furniture=lamps), complete)
    assert values(there)["ps_lighting_coverage"] == 0
    assert values(there, measure("I12", ACROSS))["ps_lighting_coverage"] == 0
    # of streets of 100 m each, one inside and two along the border, and the path of 50 m
    assert values(there, measure("I12", ACROSS, verlicht=True))["ps_lighting_coverage"] == 50 / 350


def test_a_path_over_water_needs_a_bridge_and_leaves_the_water():
    draft = draft_of(measure("I12", AROUND))
    assert codes(draft) == ["path_bridge"]
    assert draft.issues[0].params["length"] == 44.0  # x 40 to 1, then y 95 to 90
    assert m2(state_of(measure("I12", AROUND)), Ground.WATER) == 400
    assert len(draft.placed.paths) == 1


REFUSED = [
    ("line_missing", None),
    ("line_missing", shapely.LineString()),
    ("line_missing", line((53, 84), (53, 84))),
    ("line_missing", shapely.LineString([(120053, 486084), (np.nan, 486084)])),
    ("geometry_not_line", shapely.box(120000, 486000, 120010, 486010)),
    ("geometry_not_line", shapely.MultiLineString([line((53, 84), (70, 84)), line((75, 84), (99, 84))])),
    ("path_outside", line((53, 84), (120, 84))),
    ("path_through_building", line((50, 40), (100, 40))),
    ("path_far_from_network", line((60, 84), (80, 84))),
    ("path_far_from_network", line((50, 84), (80, 84))),
]


@pytest.mark.parametrize(("code", "drawn"), REFUSED)
def test_what_cannot_be_a_path_is_refused(code, drawn):
    draft = draft_of(measure("I12", drawn))
    assert codes(draft) == [code]
    assert (draft.edits, draft.placed.paths) == ([], ())


@pytest.mark.parametrize(("name", "value"), [("breedte", 0.4), ("type", "ruiter"), ("verlicht", 1)])
def test_what_a_path_cannot_be_is_refused(name, value):
    (code,) = codes(draft_of(measure("I12", ACROSS, **{name: value})))
    assert code in ("attribute_range", "attribute_choice", "attribute_type")


def test_a_path_along_a_wall_is_let_through_and_one_where_the_pand_was_demolished():
    along = line((50, 58), (100, 58))  # between P3 and the play place, along the wall
    assert codes(draft_of(measure("I12", along))) == []
    through = measure("I12", line((50, 70), (100, 70)))
    assert codes(draft_of(through)) == ["path_through_building"]
    gone = measure("I14", targets=(P3,), one="m0")
    assert codes(draft_of(gone, through)) == []


def test_a_path_stays_clear_of_a_block_that_is_sketched():
    block = measure("I03", shapely.box(120066, 486080, 120090, 486087), one="m0", eigenaar_mix={"koop": 1.0})
    assert "path_through_building" in codes(draft_of(block, measure("I12", ACROSS)))


def test_without_a_layer_of_streets_there_is_nothing_to_join():
    on = Baseline(replace(worked_neighbourhood(), streets=None), PARAMETERS)
    assert codes(draft_of(measure("I12", ACROSS), on=on)) == ["measure_needs_table"]


def test_a_path_may_join_an_earlier_path():
    spur = measure("I12", line((88, 81), (88, 70), (98, 70)), one="b")
    assert codes(draft_of(spur)) == ["path_far_from_network"]
    both = (measure("I12", ACROSS, one="a"), spur)
    assert codes(draft_of(*both)) == []
    assert codes(draft_of(*reversed(both))) == []  # the order of drawing does not matter, that of ids does
    assert values(session(), *both)["ps_intersection_density"] == pytest.approx(5 / 0.01)


def test_a_bench_may_stand_beside_a_new_path():
    bench = measure("I17", spot(75, 80), one="b", soort="bankje")
    on = Baseline(
        replace(
            worked_neighbourhood(),
            furniture=TypedTable(schemas.FURNITURE, {"furniture_id": [], "kind": []}, []),
        ),
        PARAMETERS,
    )
    assert codes(draft_of(bench, on=on)) == ["furniture_far_from_path"]
    assert codes(draft_of(measure("I12", ACROSS), bench, on=on)) == []


def test_taking_the_path_away_gives_the_baseline_back():
    made = Session(worked_neighbourhood(), profile())
    before = made.evaluate(())
    made.evaluate((measure("I12", ACROSS),))
    assert made.evaluate(()) == before
