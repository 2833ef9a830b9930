"""Settled 26, 27, 32-34, 39, 40: floor area of units and panden, footprints above and below ground."""

import pytest

from herstruct_plugin.core.indicators.measurement import Reason

from .places import areas, bgt, box, measured, pand_id, panden, point, result, unit_id, units

HECTARE = box(0, 0, 100, 100)


def test_a_unit_in_two_panden_gives_half_its_floor_area_to_each():
    # 160 m2 over P1 (all in A) and P2 (outside A): 80 m2 in A; BVO 80 / 0.8 = 100; FSI 0.01.
    both = f"{pand_id(1)},{pand_id(2)}"
    found = measured(
        areas(HECTARE),
        buildings=panden(box(90, 0, 10, 10), box(100, 0, 10, 10)),
        units=units(point(95, 5), oppervlakte=160, pandidentificatie=both),
    )
    assert found["dn_fsi"].value == pytest.approx(0.01)
    assert found["dn_fsi_go"].value == pytest.approx(0.008)
    assert found["dn_dwellings_ha"].value == 1.0


def test_a_unit_in_two_panden_may_be_written_as_two_rows():
    rows = units(
        point(95, 5), point(95, 5), identificatie=[unit_id(1)] * 2, oppervlakte=160,
        pandidentificatie=[pand_id(1), pand_id(2)],
    )  # fmt: skip
    shapes = (box(90, 0, 10, 10), box(100, 0, 10, 10))
    found = measured(areas(HECTARE), buildings=panden(*shapes), units=rows)
    assert (found["dn_fsi"].value, found["dn_dwellings_ha"].value) == (pytest.approx(0.01), 1.0)


def test_of_a_unit_in_two_panden_of_which_one_is_there_half_is_known():
    # 160 m2: 80 in P1, BVO 100; the other half, BVO 100, has no place. With P2 (BVO 300): 400 of 500.
    owners = [f"{pand_id(1)},{pand_id(9)}", pand_id(2)]
    homes = units(point(5, 5), point(25, 5), oppervlakte=[160, 240], pandidentificatie=owners)
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10), box(20, 0, 10, 10)), units=homes)
    assert found["dn_fsi"].value == pytest.approx(0.04)
    assert found["dn_fsi"].coverage == pytest.approx(0.8)


def test_a_unit_without_a_pand_belongs_to_the_pand_it_falls_in():
    found = measured(
        areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=units(point(5, 5), pandidentificatie=None)
    )
    assert found["dn_fsi"].value == pytest.approx(0.01)
    assert found["dn_fsi"].coverage == 1.0


def test_floor_area_that_belongs_to_no_pand_is_left_out_and_lowers_the_coverage():
    # 3 dwellings of 80 m2 in P1 (BVO 300), 1 of 80 m2 nowhere (BVO 100): 300 of 400 is known.
    homes = units(
        *[point(5, 5)] * 3, point(50, 50), pandidentificatie=[*[pand_id(1)] * 3, None]
    )  # fmt: skip
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=homes)
    assert found["dn_dwellings_ha"].value == 4.0
    for one, value in (("dn_fsi", 0.03), ("dn_fsi_fit", 0.03), ("dn_fsi_go", 0.024), ("dn_layers", 3.0)):
        assert found[one].value == pytest.approx(value), one
        assert found[one].coverage == pytest.approx(0.75), one
        assert "low_coverage" in found[one].flags, one
    assert found["tm_size_mix"].coverage == 1.0


def test_a_unit_whose_pand_is_not_in_the_data_lowers_the_coverage_too():
    homes = units(*[point(5, 5)] * 3, point(50, 50), pandidentificatie=[*[pand_id(1)] * 3, pand_id(9)])
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=homes)
    assert found["dn_mxi"].coverage == pytest.approx(0.75)


def test_an_underground_pand_has_no_footprint_and_its_floor_area_goes_by_its_bag_outline():
    # P1 stands in the BGT. P2 (20 x 10 m, 12 of 20 m in A) does not: underground.
    # P2: 1 unit of 160 m2, BVO 200; f_p = 12/20 on the BAG outline: 120 in A and 80 in B.
    # P1: 80 m2, BVO 100, in A. F in A = 220, G in A = 100; in B F = 80, G = 0.
    left, right = box(0, 0, 100, 100), box(100, 0, 100, 100)
    found = result(
        areas(left, right),
        buildings=panden(box(40, 40, 10, 10), box(88, 40, 20, 10)),
        units=units(
            point(45, 45), point(90, 45), oppervlakte=[80, 160], pandidentificatie=[pand_id(1), pand_id(2)],
            gebruiksdoel=["woonfunctie", "winkelfunctie"],
        ),
        ground={"pand": bgt("pand", (pand_id(1), box(40, 40, 10, 10)))},
    )  # fmt: skip
    one, two = found["A"].measurements, found["B"].measurements
    assert one["dn_fsi"].value == pytest.approx(0.022)
    assert two["dn_fsi"].value == pytest.approx(0.008)
    assert (one["dn_gsi"].value, two["dn_gsi"].value) == (pytest.approx(0.01), 0.0)
    # residential: 80 of 80 + 96 m2 GO in A, nothing of 64 in B
    assert one["dn_mxi"].value == pytest.approx(80 / 176)
    assert two["dn_mxi"].value == 0.0


def test_footprints_that_overlap_count_once_and_floor_area_twice():
    # P1 0-20, P2 10-30 (x 10 m): union 300 m2. BVO 100 each.
    found = measured(
        areas(HECTARE),
        buildings=panden(box(0, 0, 20, 10), box(10, 0, 20, 10)),
        units=units(point(5, 5), point(25, 5), pandidentificatie=[pand_id(1), pand_id(2)]),
    )
    assert found["dn_gsi"].value == pytest.approx(0.03)
    assert found["dn_fsi"].value == pytest.approx(0.02)
    assert found["dn_osr"].value == pytest.approx((10_000 - 300) / 200)


def test_overlapping_panden_on_a_border_are_each_cut_by_their_own_footprint():
    # Both 20 x 10 with half in A; P2 lies on top of P1 wholly: G in A 100, F in A = (100 + 100) / 2.
    found = measured(
        areas(HECTARE),
        buildings=panden(box(90, 0, 20, 10), box(90, 0, 20, 10)),
        units=units(point(95, 5), point(95, 5), pandidentificatie=[pand_id(1), pand_id(2)]),
    )
    assert (found["dn_gsi"].value, found["dn_fsi"].value) == (pytest.approx(0.01), pytest.approx(0.01))


def test_the_bgt_outline_replaces_that_of_the_bag():
    # BAG 20 x 10 (200 m2), at ground level 10 x 10.
    found = measured(
        areas(HECTARE),
        buildings=panden(box(0, 0, 20, 10)),
        units=units(point(5, 5)),
        ground={"pand": bgt("pand", (pand_id(1), box(0, 0, 10, 10)))},
    )
    assert found["dn_gsi"].value == pytest.approx(0.01)
    assert found["dn_layers"].value == pytest.approx(1.0)


def test_a_bgt_pand_without_a_bag_pand_is_ground_and_no_footprint():
    # P1 100 m2 and a BGT pand of 400 m2 that no standing BAG pand has: G = 100; the ground is known.
    layers = {
        "pand": bgt("pand", (pand_id(1), box(0, 0, 10, 10)), (pand_id(7), box(50, 50, 20, 20))),
        "g": bgt("begroeidterreindeel", ("groenvoorziening", HECTARE)),
    }
    found = measured(
        areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=units(point(5, 5)), ground=layers
    )
    assert found["dn_gsi"].value == pytest.approx(0.01)
    assert found["ps_green_per_dwelling"].value == pytest.approx(9_500)
    assert found["ps_green_per_dwelling"].coverage == 1.0


@pytest.mark.parametrize("go", [9999, 99999, 999999, 9, 1])
def test_dummy_areas_of_dwellings_are_unknown(go):
    # 2b: 3 of 4 units valid, no heights: BVO = 240 / 0.8 * 4 / 3 = 400, not under rule 1: n.b.
    homes = units(*[point(5, 5)] * 4, oppervlakte=[80, 80, 80, go])
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=homes)
    assert found["dn_fsi"].numerator == pytest.approx(400)
    assert (found["dn_fsi"].value, found["dn_fsi"].coverage) == (None, 0.0)
    assert found["dn_fsi"].reason is Reason.COVERAGE_TOO_LOW
    assert found["tm_size_mix"].coverage == 0.75


@pytest.mark.parametrize(
    ("go", "use", "valid"),
    [
        (10, "woonfunctie", True),
        (2, "winkelfunctie", True),
        (1, "winkelfunctie", False),
        (12_000, "kantoorfunctie", True),
    ],
)
def test_small_and_large_areas_are_valid_from_the_bounds(go, use, valid):
    one = units(point(5, 5), oppervlakte=go, gebruiksdoel=use)
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=one)
    assert (found["dn_fsi"].value is not None) == valid
    if valid:
        assert found["dn_fsi"].numerator == pytest.approx(go / 0.8)


def test_of_unknown_floor_area_ratios_are_not_available_for_want_of_coverage():
    # The only unit has a dummy area: F is unknown, not zero.
    found = measured(
        areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=units(point(5, 5), oppervlakte=9999)
    )
    for one in ("dn_fsi", "dn_fsi_go", "dn_osr", "dn_layers", "dn_mxi"):
        assert (found[one].value, found[one].reason) == (None, Reason.COVERAGE_TOO_LOW), one


def test_without_units_a_pand_of_two_functions_holds_one_other_unit():
    # n = 4, woonfunctie and winkelfunctie: 3 dwellings. 60-100 m2: 4 * 80 = 320 GO, estimated.
    # P2: n = 12 of 80-80 m2: exactly 960. Coverage of floor area 960 / 1280.
    two = panden(
        box(0, 0, 10, 10), box(20, 0, 10, 10), gebruiksdoel=["woonfunctie,winkelfunctie", "woonfunctie"],
        oppervlakte_min=[60, 80], oppervlakte_max=[100, 80], aantal_verblijfsobjecten=[4, 12],
    )  # fmt: skip
    found = measured(areas(HECTARE), buildings=two)
    assert found["dn_dwellings_ha"].value == 15.0
    assert found["dn_fsi_go"].value == pytest.approx(0.128)
    assert found["dn_fsi_go"].coverage == pytest.approx(0.75)
    assert "estimated" in found["dn_fsi_go"].flags
    assert found["tm_size_mix"].coverage == pytest.approx(12 / 15)


def test_a_pand_with_more_other_functions_than_units_holds_one_dwelling():
    one = panden(
        box(0, 0, 10, 10), gebruiksdoel="woonfunctie,winkelfunctie,kantoorfunctie",
        oppervlakte_min=50, oppervlakte_max=50, aantal_verblijfsobjecten=2,
    )  # fmt: skip
    assert measured(areas(HECTARE), buildings=one)["dn_dwellings_ha"].value == 1.0


def test_a_unit_with_several_functions_is_residential_for_its_part():
    homes = units(point(5, 5), point(5, 5), oppervlakte=[90, 110],
                  gebruiksdoel=["woonfunctie,winkelfunctie,kantoorfunctie", "kantoorfunctie"])  # fmt: skip
    found = measured(areas(HECTARE), buildings=panden(box(0, 0, 10, 10)), units=homes)
    assert found["dn_mxi"].value == pytest.approx(30 / 200)
    assert found["dn_dwellings_ha"].value == 1.0


def test_a_table_of_panden_that_are_gone_is_a_missing_layer():
    gone = panden(box(0, 0, 10, 10), status="Pand gesloopt")
    found = measured(areas(HECTARE), buildings=gone, units=units(point(5, 5)))
    assert found["dn_gsi"].reason is Reason.LAYER_MISSING


def test_floor_area_is_divided_by_the_footprint_at_ground_level():
    # BAG: wholly in A. BGT: two parts of 100 m2, one in A and one in B: f_p = 1/2 of BVO 100.
    found = result(
        areas(HECTARE, box(100, 0, 100, 100)),
        buildings=panden(box(70, 0, 30, 10)),
        units=units(point(95, 5)),
        ground={"pand": bgt("pand", (pand_id(1), box(90, 0, 10, 10)), (pand_id(1), box(110, 0, 10, 10)))},
    )
    for one in "AB":
        assert found[one].measurements["dn_fsi"].value == pytest.approx(0.005)
        assert found[one].measurements["dn_gsi"].value == pytest.approx(0.01)


def test_with_heights_an_unknown_unit_takes_what_the_pand_has_left():
    # (12.5 - 0.4) / 3 = 4.03: 4 storeys of 100 m2: BVO 400, GO 320: 80 known, 240 for the other.
    # P2: b3_bouwlagen 2 goes before its height: BVO 200, GO 160: its one unit, 10 m2 at least.
    two = panden(
        box(0, 0, 10, 10), box(20, 0, 10, 10), b3_bouwlagen=[None, 2], b3_h_70p=[12.5, 30.0],
        b3_h_maaiveld=[0.4, 0.0],
    )  # fmt: skip
    homes = units(*[point(5, 5)] * 2, point(25, 5), oppervlakte=[80, 9999, 1],
                  pandidentificatie=[pand_id(1), pand_id(1), pand_id(2)])  # fmt: skip
    found = measured(areas(HECTARE), buildings=two, units=homes)
    assert found["dn_fsi"].numerator == pytest.approx(600)
    assert found["dn_fsi_go"].numerator == pytest.approx(480)
    assert found["dn_fsi"].coverage == 0.0


def test_dwellings_follow_the_status_of_the_unit_and_floor_area_that_of_the_pand():
    pand_status = ["Pand buiten gebruik", "Sloopvergunning verleend", "Bouw gestart", "Pand gesloopt"]
    unit_status = [
        "Verblijfsobject buiten gebruik",
        "Verbouwing verblijfsobject",
        "Verblijfsobject in gebruik",
        "Verblijfsobject ingetrokken",
    ]
    shapes = [box(20 * row, 0, 10, 10) for row in range(4)]
    homes = units(*[point(20 * row + 5, 5) for row in range(4)], status=unit_status,
                  pandidentificatie=[pand_id(1 + row) for row in range(4)])  # fmt: skip
    found = measured(areas(HECTARE), buildings=panden(*shapes, status=pand_status), units=homes)
    assert found["dn_dwellings_ha"].value == 3.0
    assert found["dn_gsi"].value == pytest.approx(0.02)
    assert found["dn_fsi"].value == pytest.approx(0.02)
    # the third dwelling's pand does not stand yet: a third of the floor area has no place
    assert found["dn_fsi"].coverage == pytest.approx(2 / 3)
