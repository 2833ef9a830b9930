"""Settled 8, 20, 22, 23, 30: what belongs to an area, areas of any shape, areas beside the data."""

import pytest
import shapely

from herstruct_plugin.adapters.notebook import neighbourhood_from_frames
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.issues import HerStructError

from .places import X, Y, areas, bgt, box, panden, point, result, units

LEFT, RIGHT = box(0, 0, 100, 100), box(100, 0, 100, 100)


def test_a_dwelling_on_the_border_of_two_areas_counts_in_both():
    # 3 dwellings: in A, on the line x = 100, in B. Each hectare therefore has 2.
    homes = units(point(50, 50), point(100, 50), point(150, 50))
    found = result(areas(LEFT, RIGHT), buildings=panden(box(40, 40, 120, 20)), units=homes)
    assert [found[one].measurements["dn_dwellings_ha"].value for one in "AB"] == [2.0, 2.0]


def test_floor_area_goes_by_footprint_and_dwellings_by_point():
    # Pand 40 x 10 m with 30 m of it in A: f_p = 3/4. Its 4 dwellings of 80 m2 stand in A.
    # BVO = 4 * 80 / 0.8 = 400; F in A = 300, in B = 100; FSI 0.03 and 0.01; dwellings 4 and 0.
    homes = units(*[point(80 + row, 50) for row in range(4)])
    found = result(areas(LEFT, RIGHT), buildings=panden(box(70, 45, 40, 10)), units=homes)
    assert [found[one].measurements["dn_fsi"].value for one in "AB"] == pytest.approx([0.03, 0.01], abs=1e-9)
    assert [found[one].measurements["dn_dwellings_ha"].value for one in "AB"] == [4.0, 0.0]
    # MXI of B rests on its quarter of the pand: all residential.
    assert found["B"].measurements["dn_mxi"].value == 1.0


def test_an_area_with_a_hole_does_not_count_what_lies_in_the_hole():
    # 100 x 100 minus 50 x 50 = 7 500 m2. One pand of 100 m2 in the ring, one in the hole.
    ring = LEFT.difference(box(25, 25, 50, 50))
    homes = units(point(5, 5), point(50, 50), pandidentificatie=["0363100000000001", "0363100000000002"])
    found = result(areas(ring), buildings=panden(box(2, 2, 10, 10), box(45, 45, 10, 10)), units=homes)["A"]
    assert found.measurements["dn_gsi"].value == pytest.approx(100 / 7500, rel=1e-12)
    assert found.measurements["dn_dwellings_ha"].value == pytest.approx(1 / 0.75, rel=1e-12)


def test_a_multipart_area_is_one_area():
    # Two parts of 50 x 100 m with 100 m in between: 1 ha. Green of 1 000 m2 in each part, one in between.
    parts = shapely.MultiPolygon([box(0, 0, 50, 100), box(150, 0, 50, 100)])
    green = bgt(
        "begroeidterreindeel",
        *[("groenvoorziening", box(x, 0, 10, 100)) for x in (0, 100, 150)],
        *[("loofbos", box(x, 0, 40, 100)) for x in (10, 160)],
    )
    homes = units(point(5, 5), point(155, 5), point(100, 50))
    found = result(areas(parts), ground={"b": green}, buildings=panden(box(500, 0, 9, 9)), units=homes)["A"]
    assert found.measurements["ps_green_per_dwelling"].value == pytest.approx(10_000 / 2)
    assert found.measurements["ps_green_per_dwelling"].coverage == 1.0


def test_overlapping_areas_each_count_on_their_own_with_a_warning():
    ground = bgt("begroeidterreindeel", ("groenvoorziening", box(0, 0, 200, 100)))
    whole = areas(LEFT, box(50, 0, 100, 100))
    homes = units(point(75, 50))
    both = result(whole, ground={"b": ground}, units=homes)
    assert [both[one].measurements["ps_green_per_dwelling"].value for one in "AB"] == [10_000.0, 10_000.0]
    alone = result(whole.iloc[[1]], ground={"b": ground}, units=homes)
    assert alone["B"] == both["B"]


def test_two_areas_may_share_a_name_but_not_a_chosen_id():
    same = areas(LEFT, RIGHT, name="Centrum")
    assert [area.name for area in result(same).values()] == ["Centrum", "Centrum"]
    double = areas(LEFT, RIGHT, ids=["A", "A"])
    with pytest.raises(HerStructError) as caught:
        neighbourhood_from_frames(double, area_id="area_id")
    assert caught.value.issue.params["value"] == "A"


def test_far_from_a_layer_its_figures_are_missing_and_not_zero():
    # B lies 5 km away from everything that was loaded for A.
    far = shapely.box(X + 5_000, Y, X + 5_100, Y + 100)
    ground = {
        "w": bgt("wegdeel", ("parkeervlak", box(0, 0, 50, 100)), fysiek_voorkomen="open verharding"),
        "g": bgt("begroeidterreindeel", ("groenvoorziening", box(50, 0, 50, 100))),
    }
    homes = units(point(50, 50))
    layers = {"ground": ground, "units": homes, "play": areas(box(0, 0, 10, 10))}
    found = result(areas(LEFT, far), buildings=panden(box(45, 45, 10, 10)), **layers)
    near, away = found["A"].measurements, found["B"].measurements
    for one in away:
        assert away[one].value is None, one
        assert away[one].reason is not None, one
    assert away["ps_paved_share"].reason is Reason.LAYER_MISSING
    assert away["dn_gsi"].reason is Reason.LAYER_MISSING
    assert near["ps_parking_share"].value == 0.5
    assert found["B"].themes["A"].score is None


def test_an_area_partly_outside_the_ground_layer_gets_a_lower_coverage():
    # Ground for 60 of 100 m: half parking (paved), half green; the rest is not known.
    ground = {
        "w": bgt("wegdeel", ("parkeervlak", box(0, 0, 30, 100)), fysiek_voorkomen="open verharding"),
        "g": bgt("begroeidterreindeel", ("groenvoorziening", box(30, 0, 30, 100))),
    }
    found = result(areas(LEFT), ground=ground)["A"].measurements["ps_paved_share"]
    assert (found.value, found.coverage) == (pytest.approx(0.5), pytest.approx(0.6))
    assert "low_coverage" in found.flags


def test_an_area_that_folds_over_itself_is_measured_as_its_repaired_polygon():
    # A bow tie of two triangles of 50 * 100 / 2 = 2 500 m2 each; one dwelling in each, one outside.
    bow = shapely.Polygon([(X, Y), (X + 100, Y + 100), (X + 100, Y), (X, Y + 100)])
    homes = units(point(10, 50), point(90, 50), point(50, 90))
    found = result(areas(bow), units=homes)["A"].measurements["dn_dwellings_ha"]
    assert found.value == pytest.approx(2 / 0.5)
