"""The oracle functions reproduce every printed figure of indicators 9."""

import pytest
import shapely

from . import density, edits, figures, ground
from . import worked_example as ex

BASE = ex.baseline()
STATES = {c: edits.apply(BASE, [ex.SKETCHES[k] for k in ex.SCENARIOS[c]]) for c in ex.COLUMNS}
VALUES = {c: figures.figures(s, ex.TARGET_MIX, BASE) for c, s in STATES.items()}
CASES = [(c, k, v, d) for c in ex.COLUMNS for k, (v, d) in ex.EXPECTED[c].items()]


@pytest.mark.parametrize(("column", "key", "printed", "decimals"), CASES)
def test_printed_figure(column, key, printed, decimals):
    if (column, key) in ex.NOT_REPRODUCED:
        printed, decimals = ex.NOT_REPRODUCED[column, key], 12
        assert abs(printed - ex.EXPECTED[column][key][0]) < 1e-4  # still one unit of the last digit
    assert VALUES[column][key] == pytest.approx(printed, abs=0.5000001 * 10**-decimals, rel=0)


@pytest.mark.parametrize("key", sorted(ex.EXPECTED_SCORES))
@pytest.mark.parametrize(("i", "column"), [(0, "baseline"), (1, "combined")])
def test_printed_score(key, i, column):
    assert figures.scored(VALUES[column])[key] == pytest.approx(
        ex.EXPECTED_SCORES[key][i], abs=0.0500001, rel=0
    )


@pytest.mark.parametrize("column", ex.COLUMNS)
def test_partition_closes(column):
    areas = ground.area_by_class(STATES[column])
    assert sum(areas.values()) == pytest.approx(10_000, abs=1e-9)
    assert areas["gap"] == pytest.approx(0, abs=1e-9)
    raw = sum(g.geometry.area for g in STATES[column].grounds) + areas["pand"]
    assert raw == pytest.approx(10_000, abs=1e-9)  # no overlap either


def test_ground_areas_are_exact():
    assert ground.area_by_class(BASE) == ex.GROUND_M2


def test_units_stand_in_their_pand():
    shapes = {p.id: p.geometry for p in BASE.panden}
    assert len({u.id for u in BASE.units}) == 45
    assert all(u.point.within(shapes[u.panden[0]]) for u in BASE.units)
    assert len({u.point.wkt for u in BASE.units}) == 45


def test_sketch_geometries():
    areas = {g.cls: g.geometry for g in BASE.grounds if g.geometry.contains(ex.PARKING_TO_GREEN)}
    assert set(areas) == {"parkeervlak"}
    assert ex.PARKING_TO_GREEN.area == 300
    assert ex.NEW_FOOTPRINT.area == 700
    assert ex.NEW_FOOTPRINT.contains(BASE.panden[0].geometry)
    lost = ex.NEW_FOOTPRINT.difference(BASE.panden[0].geometry)
    groen = shapely.union_all([g.geometry for g in BASE.grounds if g.cls == "groen"])
    assert lost.area == 100
    assert groen.covers(lost)


def test_crowns_do_not_overlap_and_stand_in_green():
    trees = STATES["combined"].trees
    crowns = [t.point.buffer(t.crown / 2) for t in trees]
    assert len(trees) == 13
    assert shapely.union_all(crowns).area == pytest.approx(sum(c.area for c in crowns), abs=1e-9)
    green = shapely.union_all([g.geometry for g in STATES["combined"].grounds if g.cls in ground.GREEN])
    assert all(green.covers(t.point) for t in trees)
    assert all(
        t.point.distance(p.geometry) >= 2 + t.crown / 2 for t in trees for p in STATES["combined"].panden
    )


def test_capacity_and_new_block():
    assert density.optop_capacity(400, 1) == (360, 4, pytest.approx(72))
    assert list(ex.OPTOP_P2.values()) == [360, 4, 72]
    new = [u for u in STATES["I01"].units if u.panden == ("nieuw-1",)]
    block = next(p for p in STATES["I01"].panden if p.id == "nieuw-1")
    assert block.bvo == ex.NEW_BLOCK_I01["bvo"]
    assert len(new) == ex.NEW_BLOCK_I01["dwellings"]
    assert sum(u.go for u in new) == pytest.approx(ex.NEW_BLOCK_I01["go"])
    assert {c: edits.households_moved(BASE, STATES[c]) for c in ex.HOUSEHOLDS_MOVED} == ex.HOUSEHOLDS_MOVED


@pytest.mark.parametrize("key", sorted(ex.EXTRA))
def test_figures_that_follow_from_the_geometry(key):
    for column, value in ex.EXTRA[key].items():
        assert VALUES[column][key] == pytest.approx(value, abs=1e-12)


@pytest.mark.parametrize("column", ex.COLUMNS)
def test_density_identities(column):
    v = VALUES[column]
    assert v["dn_osr"] * v["dn_fsi"] + v["dn_gsi"] == pytest.approx(1, abs=1e-12)
    assert v["dn_layers"] * v["dn_gsi"] == pytest.approx(v["dn_fsi"], abs=1e-12)


def test_sale_picks_by_hash():
    before = {u.id: u.tenure for u in BASE.units}
    sold = {u.id for u in STATES["I05"].units if u.tenure != before[u.id]}
    assert sold == set(ex.I05_SOLD)
    assert edits.hash_order(sold) == list(ex.I05_SOLD)
