"""Settled 59-68, 70, 89: the ladder of tenure sources, and what concentration makes of it."""

import math

import pytest

from herstruct_plugin.core.indicators.measurement import Reason

from .places import (
    areas,
    box,
    frame,
    measured,
    pand_id,
    panden,
    point,
    result,
    table,
    unit_id,
    units,
    with_parameters,
)

HECTARE = box(0, 0, 100, 100)
AROUND = box(-500, -500, 2000, 2000)
CELL = "E1500N4500"  # the square of 100 m that is this hectare


def register(*owners, **columns):
    """A register per unit: units 1, 2, 3 ..."""
    return table(vbo_id=[unit_id(1 + row) for row in range(len(owners))], eigenaar=list(owners), **columns)


def square(cell=CELL, dwellings=30, koop=-99997, huur=-99997, corp=-99997, **columns):
    """One CBS square as a row of the statistics layer."""
    number = lambda value: [value]  # noqa: E731
    east, north = int(cell[1:5]) * 100 - 150_000, int(cell[6:]) * 100 - 450_000
    return frame(
        [box(east, north, 100, 100)], crs28992res100m=number(cell), aantal_woningen=number(dwellings),
        percentage_koopwoningen=number(koop), percentage_huurwoningen=number(huur),
        aantal_huurwoningen_in_bezit_woningcorporaties=number(corp), **columns,
    )  # fmt: skip


def buurt(code="BU03630001", shape=None, **values):
    """One CBS record with its polygon, or without one."""
    names = {
        "koop": "percentage_koopwoningen", "huur": "percentage_huurwoningen",
        "corp": "perc_huurwoningen_in_bezit_woningcorporaties",
        "other": "perc_huurwoningen_in_bezit_overige_verhuurders",
        "unknown": "percentage_woningen_met_eigendom_onbekend", "stock": "woningvoorraad", "year": "jaar",
    }  # fmt: skip
    columns = {"buurtcode": [code], **{names[name]: [value] for name, value in values.items()}}
    return table(**columns) if shape is None else frame([shape], **columns)


def homes(count, x=50, **columns):
    """Dwellings at one point."""
    return units(*[point(x, 50)] * count, **columns)


def shares(found):
    return [found[f"tm_share_{one}"].value for one in ("koop", "corp", "overig")]


def test_a_register_gives_labels_and_its_owners_are_read_without_case():
    # 2 koop, 1 corporatie, 1 overig, 1 of an unknown owner: shares over 4, coverage 4 / 5.
    owners = register("Koop", "eigenaar-bewoner", "WONINGCORPORATIE", "particuliere verhuur", "?")
    found = measured(areas(HECTARE), units=homes(5), tenure=owners)
    assert shares(found) == [0.5, 0.25, 0.25]
    assert found["tm_share_corp"].coverage == pytest.approx(0.8)
    assert found["tm_share_corp"].flags == ("tenure_t1",)


def test_a_register_per_pand_makes_one_vector_for_its_dwellings():
    # Of 4 dwellings in pand 1 the register has 3 of the corporation and 1 koop.
    owners = table(pand_id=[pand_id(1)], koop=[1], corporatie=[3], overig=[0])
    found = measured(areas(HECTARE), units=homes(4), tenure=owners)
    assert shares(found) == [0.25, 0.75, 0.0]
    assert found["tm_share_corp"].flags == ("tenure_t2",)


def test_a_unit_in_two_panden_has_the_tenure_of_the_pand_that_holds_its_point():
    # The point lies in pand 2 (koop), the lower id is pand 1 (corporatie).
    owners = table(pand_id=[pand_id(1), pand_id(2)], eigenaar=["corporatie", "koop"])
    both = units(point(15, 5), pandidentificatie=f"{pand_id(1)},{pand_id(2)}")
    place = panden(box(0, 0, 10, 10), box(10, 0, 10, 10))
    assert shares(measured(areas(HECTARE), buildings=place, units=both, tenure=owners)) == [1.0, 0.0, 0.0]


def test_a_square_gives_a_vector_with_the_corporation_count_over_its_dwellings():
    # 30 dwellings, huur 70 %, 15 of the corporation: (0.3, 0.5, 0.2).
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=30, huur=70, corp=15))
    assert shares(found) == pytest.approx([0.3, 0.5, 0.2])
    assert found["tm_share_corp"].flags == ("tenure_t3",)
    expected = -sum(p * math.log(p) for p in (0.3, 0.5, 0.2)) / math.log(3)
    assert found["tm_entropy"].value == pytest.approx(expected)


def test_corporation_dwellings_never_exceed_the_rented_share_and_shares_are_normalised():
    # corp = min(27 / 30, 0.6) = 0.6, overig 0; koop 0.3: (1/3, 2/3, 0) after normalising 0.9.
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=30, huur=60, corp=27))
    assert shares(found) == pytest.approx([1 / 3, 2 / 3, 0.0])


def test_a_withheld_corporation_count_leaves_the_square_unknown():
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=30, huur=70))
    assert (found["tm_share_corp"].value, found["tm_share_corp"].reason) == (None, Reason.WITHHELD)


def test_a_withheld_corporation_count_takes_the_ratio_of_the_buurt():
    # Buurt: koop 40, corporatie 45, overig 15: of the rented 3/4 is of the corporation. Square: 0.7 rented.
    layers = [square(koop=30, huur=70), buurt(shape=AROUND, koop=40, huur=60, corp=45, other=15)]
    found = measured(areas(HECTARE), units=homes(10), tenure=layers)
    assert shares(found) == pytest.approx([0.3, 0.525, 0.175])
    assert found["tm_share_corp"].flags == ("tenure_t3",)


def test_a_square_where_all_is_owned_needs_no_corporation_count():
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=100, huur=-99997))
    assert shares(found) == [1.0, 0.0, 0.0]


def test_without_units_the_squares_whose_centre_lies_inside_give_the_dwellings():
    # The area covers one whole square and 40 m of the next, whose centre stays outside.
    wide = areas(box(0, 0, 140, 100))
    layers = [square(koop=30, huur=70, corp=15), square("E1501N4500", 40, koop=100, huur=0, corp=0)]
    found = measured(wide, tenure=layers)
    assert shares(found) == pytest.approx([0.3, 0.5, 0.2])
    assert found["tm_share_corp"].denominator == pytest.approx(30)


def test_without_units_the_squares_are_the_units_of_segregation():
    # 30 dwellings (0.3, 0.5, 0.2) and 10 that are all koop: X = 15 of 40.
    layers = [square(koop=30, huur=70, corp=15), square("E1501N4500", 10, koop=100, huur=0, corp=0)]
    found = measured(areas(box(0, 0, 200, 100)), tenure=layers)
    assert found["tm_isolation_corp"].value == pytest.approx(0.5)
    assert found["tm_exposure"].value == pytest.approx(0.3)
    expected = (0.5 - 15 / 40) / (1 - 15 / 40)
    assert found["tm_isolation_eta2"].value == pytest.approx(expected)
    for one in ("tm_h_index", "tm_d_index"):
        assert 0 < found[one].value < 1
        assert found[one].flags == ("tenure_t3",)
    assert found["tm_mono_block_share"].reason is Reason.SOURCE_TOO_COARSE


def test_without_units_the_dwellings_of_a_square_are_judged_by_that_square():
    layers = [square(koop=10, huur=90, corp=24), square("E1501N4500", 10, koop=100, huur=0, corp=0)]
    found = measured(areas(box(0, 0, 200, 100)), tenure=layers)["tm_corp_concentration"]
    assert (found.value, found.denominator) == (0.75, 40)


def test_the_same_squares_with_units_in_them_give_the_same_segregation():
    layers = [square(koop=30, huur=70, corp=15), square("E1501N4500", 10, koop=100, huur=0, corp=0)]
    study = areas(box(0, 0, 200, 100))
    where = [point(50, 50)] * 30 + [point(150, 50)] * 10
    alone, with_units = measured(study, tenure=layers), measured(study, tenure=layers, units=units(*where))
    for one in ("tm_h_index", "tm_h_null", "tm_d_index", "tm_isolation_corp", "tm_exposure", "tm_share_corp",
                "tm_corp_concentration"):  # fmt: skip
        assert alone[one].value == with_units[one].value, one


def test_figures_of_a_buurt_are_too_coarse_for_segregation():
    record = buurt(shape=AROUND, koop=50, huur=50, corp=30, other=20, stock=1234)
    for frames in ({"units": homes(10)}, {}):
        found = measured(areas(HECTARE, ids=["BU03630001"]), tenure=record, **frames)
        for one in ("tm_h_index", "tm_d_index", "tm_isolation_corp", "tm_mono_block_share"):
            assert (found[one].value, found[one].reason) == (None, Reason.SOURCE_TOO_COARSE), one


def test_the_value_spread_is_that_of_the_squares_and_dated_by_them():
    shares = {"koop": 30, "huur": 70, "corp": 15, "jaar": 2023}
    layers = [
        square(gemiddelde_woz_waarde_woning=200, **shares),
        square("E1501N4500", gemiddelde_woz_waarde_woning=400, **shares),
    ]
    study = areas(box(0, 0, 200, 100))
    for frames in ({}, {"units": units(*[point(50, 50)] * 3, *[point(150, 50)] * 3)}):
        found = measured(study, tenure=layers, **frames)
        # mean 300, deviation 100
        assert found["tm_woz_mix"].value == pytest.approx(1 / 3)
        assert "2023" in found["tm_woz_mix"].source_date
    # the values need no tenure
    silent = [
        square(gemiddelde_woz_waarde_woning=200, jaar=2023),
        square("E1501N4500", gemiddelde_woz_waarde_woning=400, jaar=2023),
    ]
    found = measured(study, tenure=silent)
    assert found["tm_woz_mix"].value == pytest.approx(1 / 3)
    assert found["tm_share_corp"].reason is Reason.WITHHELD
    assert measured(study, units=homes(3))["tm_woz_mix"].reason is Reason.LAYER_MISSING


def test_a_buurt_is_joined_by_place_before_code_and_covers_what_is_known():
    # By place: koop 50, corp 30, other 10, unknown 10. The code of the area names another record.
    layers = [
        buurt("BU03630001", shape=AROUND, koop=50, huur=40, corp=30, other=10, unknown=10),
        buurt("BU03630002", koop=100, huur=0, corp=0, other=0, unknown=0),
    ]
    study = areas(HECTARE, ids=["BU03630002"])
    found = measured(study, units=homes(10), tenure=layers)
    assert shares(found) == pytest.approx([50 / 90, 30 / 90, 10 / 90])
    assert found["tm_share_corp"].coverage == pytest.approx(0.9)
    by_code = measured(study, units=homes(10), tenure=layers[1])
    assert shares(by_code) == [1.0, 0.0, 0.0]


def test_without_units_a_buurt_counts_with_its_stock():
    record = buurt("BU03630001", koop=50, huur=50, corp=30, other=20, stock=1234)
    found = measured(areas(HECTARE, ids=["BU03630001"]), tenure=record)
    assert shares(found) == pytest.approx([0.5, 0.3, 0.2])
    assert found["tm_share_koop"].denominator == pytest.approx(1234)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (-99997, Reason.WITHHELD),
        (-99995, Reason.NOT_YET_PUBLISHED),
        (-99991, Reason.DISCONTINUED),
        (-99998, Reason.WITHHELD),
        (-1, Reason.WITHHELD),
        (-99999999, Reason.WITHHELD),
    ],
)
def test_any_negative_number_is_a_reason_and_never_a_share(code, reason):
    record = buurt(shape=AROUND, koop=code, huur=code, corp=code, other=code)
    found = measured(areas(HECTARE), units=homes(10), tenure=record)
    assert (found["tm_share_corp"].value, found["tm_share_corp"].reason) == (None, reason)
    assert found["tm_target_fit"].reason is reason


@pytest.mark.parametrize(("code", "reason"), [(-99997, Reason.WITHHELD), (-99995, Reason.NOT_YET_PUBLISHED)])
def test_without_units_the_record_or_the_squares_say_why_too(code, reason):
    record = buurt("BU03630001", koop=code, huur=code, corp=code, other=code, stock=1234)
    cells = square(koop=code, huur=code, corp=code)
    for layers in (record, cells, [record, cells]):
        found = measured(areas(HECTARE, ids=["BU03630001"]), tenure=layers)["tm_share_corp"]
        assert (found.value, found.reason) == (None, reason)


def test_no_record_at_all_is_a_missing_layer():
    record = buurt(shape=box(5000, 0, 100, 100), koop=50, huur=50, corp=30, other=20)
    found = measured(areas(HECTARE), units=homes(10), tenure=record)["tm_share_corp"]
    assert (found.value, found.reason) == (None, Reason.LAYER_MISSING)


def test_of_several_years_the_newest_with_a_value_counts_and_its_year_is_told():
    layers = [
        buurt(shape=AROUND, year=2022, koop=60, huur=40, corp=30, other=10),
        buurt(shape=AROUND, year=2023, koop=50, huur=50, corp=30, other=20),
        buurt(shape=AROUND, year=2024, koop=-99995, huur=-99995, corp=-99995, other=-99995),
    ]
    found = measured(areas(HECTARE), units=homes(10), tenure=layers)
    assert shares(found) == pytest.approx([0.5, 0.3, 0.2])
    assert "2023" in found["tm_share_corp"].source_date


def test_of_several_years_of_squares_each_attribute_is_the_newest_with_a_value():
    # 2023: 30 dwellings, koop 40, huur 60, corporation withheld. 2022: 15 of 30 of the corporation: 0.5.
    layers = [
        square(koop=40, huur=60, jaar=2023),
        square(koop=30, huur=70, corp=15, jaar=2022),
    ]
    found = measured(areas(HECTARE), units=homes(10), tenure=layers)
    assert shares(found) == pytest.approx([0.4, 0.5, 0.1])


def test_the_dates_of_tenure_are_those_of_its_source_squares_included():
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=30, huur=70, corp=15, jaar=2023))
    for one in ("tm_share_corp", "tm_entropy", "tm_target_fit", "tm_corp_concentration"):
        assert found[one].source_date == "2023", one
    assert found["tm_size_mix"].source_date == ""


@pytest.mark.parametrize(("corp", "value"), [(20, 0.0), (21, 1.0)])
def test_a_square_of_exactly_two_thirds_is_no_concentration(corp, value):
    # 20 of 30 dwellings is 2/3: not strictly more.
    found = measured(areas(HECTARE), units=homes(10), tenure=square(koop=30, huur=70, corp=corp))
    assert found["tm_corp_concentration"].value == value


@pytest.mark.parametrize(("corp", "value"), [(2, 0.0), (3, 1.0)])
def test_a_pand_with_exactly_two_thirds_is_no_concentration(corp, value):
    owners = table(pand_id=[pand_id(1)], koop=[3 - corp], corporatie=[corp], overig=[0])
    found = measured(areas(HECTARE), units=homes(3), tenure=owners)
    assert found["tm_corp_concentration"].value == value


def test_an_egohood_counts_known_dwellings_within_200_m_outside_the_area_too():
    # In A: 1 corporation dwelling. Outside: at 200 m 1 koop, at 201 m 5 koop, at 100 m 1 of unknown tenure.
    # Egohood of the one: 1 of 2 corporation: no. Without the koop at 200 m: 1 of 1: yes.
    where = [point(50, 50), point(250, 50), *[point(251, 50)] * 5, point(150, 50)]
    owners = register("corporatie", *["koop"] * 6)
    found = measured(areas(HECTARE), units=units(*where), tenure=owners)
    assert found["tm_corp_concentration"].value == 0.0
    moved = units(where[0], point(250.001, 50), *where[2:])
    assert measured(areas(HECTARE), units=moved, tenure=owners)["tm_corp_concentration"].value == 1.0


def test_figures_of_a_buurt_are_too_coarse_for_concentration():
    record = buurt(shape=AROUND, koop=10, huur=90, corp=90, other=0)
    found = measured(areas(HECTARE), units=homes(10), tenure=record)["tm_corp_concentration"]
    assert (found.value, found.reason) == (None, Reason.SOURCE_TOO_COARSE)


def test_the_target_mix_is_that_of_the_profile_else_of_the_municipality():
    # p = (0.25, 0.75, 0). q = (0.4, 0.4, 0.2): TVD = 0.35, fit = 1 - 0.35 / 0.8.
    owners = register("koop", "corporatie", "corporatie", "corporatie")
    target = with_parameters(target_mix=(0.4, 0.4, 0.2))
    study = areas(HECTARE, gemeentecode="GM0363")
    own = measured(study, target, units=homes(4), tenure=owners)["tm_target_fit"]
    assert own.value == pytest.approx(0.5625)
    # Municipality (0.3, 0.5, 0.2): TVD = 0.25, fit = 1 - 0.25 / 0.8. Another one is in the table too.
    both = table(
        gemeentecode=["GM0014", "GM0363"], percentage_koopwoningen=[90, 30], percentage_huurwoningen=[10, 70],
        perc_huurwoningen_in_bezit_woningcorporaties=[5, 50],
        perc_huurwoningen_in_bezit_overige_verhuurders=[5, 20],
    )  # fmt: skip
    found = measured(study, units=homes(4), tenure=owners, reference=both)["tm_target_fit"]
    assert found.value == pytest.approx(1 - 0.25 / 0.8)
    assert "target_not_confirmed" in found.flags
    elsewhere = areas(HECTARE, gemeentecode="GM0999")
    lost = measured(elsewhere, units=homes(4), tenure=owners, reference=both)["tm_target_fit"]
    assert (lost.value, lost.reason) == (None, Reason.PARAMETER_MISSING)


def test_eengezins_is_alone_in_its_pand_whether_the_pand_is_named_or_found():
    # Pand 1 has one dwelling, pand 2 two: 1 of 3 eengezins.
    place = panden(box(0, 0, 10, 10), box(20, 0, 10, 10))
    where = (point(5, 5), point(25, 5), point(25, 6))
    named = units(*where, pandidentificatie=[pand_id(1), pand_id(2), pand_id(2)])
    expected = -(math.log(1 / 3) / 3 + 2 * math.log(2 / 3) / 3) / math.log(2)
    for homes_there in (named, named.drop(columns="pandidentificatie")):
        found = measured(areas(HECTARE), buildings=place, units=homes_there)["tm_type_mix"]
        assert found.value == pytest.approx(expected)


def test_sizes_take_the_lower_bound_in_and_the_dwelling_whole():
    # 50, 75, 100, 150 and 49: one in each class, also where a dwelling lies in two panden (150).
    ids = [pand_id(1)] * 3 + [f"{pand_id(1)},{pand_id(2)}", pand_id(1)]
    homes_there = homes(5, oppervlakte=[50, 75, 100, 150, 49], pandidentificatie=ids)
    found = measured(areas(HECTARE), units=homes_there)["tm_size_mix"]
    assert (found.value, found.coverage) == (pytest.approx(1.0), 1.0)


def test_an_area_whose_dwellings_have_two_levels_of_tenure_counts_them_together():
    # 2 labelled corporation (T1), 2 in a buurt of koop 100 (T4).
    record = buurt(shape=AROUND, koop=100, huur=0, corp=0, other=0)
    layers = [register("corporatie", "corporatie"), record]
    found = result(areas(HECTARE), units=homes(4), tenure=layers)["A"].measurements
    assert shares(found) == [0.5, 0.5, 0.0]
    assert found["tm_corp_concentration"].coverage == 0.5


def test_the_year_told_is_that_of_the_record_that_was_used():
    # The newest layer has no value yet, the oldest was not needed.
    layers = [
        buurt(shape=AROUND, year=2022, koop=60, huur=40, corp=30, other=10),
        buurt(shape=AROUND, year=2023, koop=50, huur=50, corp=30, other=20),
        buurt(shape=AROUND, year=2024, koop=-99995, huur=-99995, corp=-99995, other=-99995),
    ]
    assert measured(areas(HECTARE), units=homes(10), tenure=layers)["tm_share_corp"].source_date == "2023"
    by_code = [layer.drop(columns="geometry") for layer in layers]
    alone = measured(
        areas(HECTARE, ids=["BU03630001"]), tenure=[table(**layer.to_dict("list")) for layer in by_code]
    )
    assert alone["tm_share_corp"].source_date == "2023"


def test_a_withheld_buurt_does_not_take_the_figures_of_its_municipality():
    municipality = frame(
        [AROUND], gemeentecode="GM0363", percentage_koopwoningen=30, percentage_huurwoningen=70,
        perc_huurwoningen_in_bezit_woningcorporaties=50, perc_huurwoningen_in_bezit_overige_verhuurders=20,
    )  # fmt: skip
    layers = [buurt(shape=AROUND, koop=-99997, huur=-99997, corp=-99997, other=-99997), municipality]
    found = measured(areas(HECTARE), units=homes(10), tenure=layers)["tm_share_corp"]
    assert (found.value, found.reason) == (None, Reason.WITHHELD)


def test_a_study_area_that_is_a_municipality_takes_its_own_record():
    municipality = frame(
        [AROUND], gemeentecode="GM0363", percentage_koopwoningen=30, percentage_huurwoningen=70,
        perc_huurwoningen_in_bezit_woningcorporaties=50, perc_huurwoningen_in_bezit_overige_verhuurders=20,
        gemiddelde_huishoudsgrootte=2.0,
    )  # fmt: skip
    found = measured(areas(HECTARE, ids=["GM0363"]), units=homes(10), tenure=municipality)
    assert shares(found) == pytest.approx([0.3, 0.5, 0.2])
    # another area in it has the household size of its municipality, but not its tenure: 10 * 2 / 0.01 km2
    other = measured(areas(HECTARE, gemeentecode="GM0363"), units=homes(10), tenure=municipality)
    assert other["tm_share_corp"].reason is Reason.LAYER_MISSING
    assert other["dn_pop_density"].value == pytest.approx(2000)
