"""Statistics that say little or nothing about an area."""

from __future__ import annotations

import pytest

from tests.adapters.layers import memory_layer

from .runs import rows, run
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
CELLS = (
    "c28992r100:string aantal_woningen:int percentage_koopwoningen:int percentage_huurwoningen:int "
    "aantal_huurwoningen_in_bezit_woningcorporaties:int"
)


def squares(*cells):
    """CBS squares in the test's area: (dwellings, % koop, % huur, corporation dwellings)."""
    found = []
    for number, values in enumerate(cells):
        x = 1200 + number
        ring = f"{x}00 480000,{x + 1}00 480000,{x + 1}00 480100,{x}00 480100,{x}00 480000"
        found.append((f"POLYGON(({ring}))", [f"E{x}N4800", *values]))
    return memory_layer("Polygon", found, CELLS, name="vierkanten")


def test_squares_alone_give_shares_and_are_judged_each_by_its_own():
    results, _ = run("tenuremix", AREAS=areas(SQUARE), TENURE=[squares((100, 20, 80, 80), (100, 60, 40, 20))])
    found = {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}
    assert found["tm_share_corp"]["value"] == pytest.approx(0.5)
    assert found["tm_corp_concentration"]["value"] == pytest.approx(0.5)  # the square with four in five


def test_klopt_dit_gives_no_corporation_share_of_a_few_known_dwellings():
    given = squares((10, 100, 0, 0), (200, -99997, -99997, -99997))
    results, told = run("tenuremix", AREAS=areas(SQUARE), TENURE=[given], OUTPUT_CHECK="memory:")
    figures = {row["figure"]: row["value"] for row in rows(results["OUTPUT_CHECK"])}
    assert figures["corporation_share"] is None
    assert "Corporation dwellings" not in told.all


def test_klopt_dit_gives_no_green_where_most_of_the_ground_is_missing():
    ring = "120000 480000,120010 480000,120010 480010,120000 480010,120000 480000"
    road = memory_layer(
        "Polygon", [(f"POLYGON(({ring}))", ["rijbaan lokale weg"])], "functie:string", name="wegdeel"
    )
    results, _ = run("publicspace", AREAS=areas(SQUARE), GROUND=[road], OUTPUT_CHECK="memory:")
    figures = {row["figure"]: row["value"] for row in rows(results["OUTPUT_CHECK"])}
    assert figures["public_green"] is None
    assert figures["parking_bays"] is None


SHARES = (
    "buurtcode:string percentage_koopwoningen:{kind} percentage_huurwoningen:{kind} "
    "perc_huurwoningen_in_bezit_woningcorporaties:{kind}"
)
UNITS = "identificatie:string status:string gebruiksdoel:string oppervlakte:double"


def units(*points, fields=UNITS, name="vbo"):
    """Dwellings at the given points."""
    values = ["Verblijfsobject in gebruik", "woonfunctie", 80]
    found = [
        (f"POINT({x} {y})", [f"036301000000{number:04d}", *values][: fields.count(":")])
        for number, (x, y) in enumerate(points, 1)
    ]
    return memory_layer("Point", found, fields, name=name)


HOMES = [(120010 + step, 480010) for step in range(4)]


def shares(*values, kind="double", code="B1"):
    """CBS shares of the area B1: koop, huur, corporatie."""
    return memory_layer("None", [(None, [code, *values])], SHARES.format(kind=kind), name="cijfers")


def tenure(layer):
    results, told = run("tenuremix", AREAS=areas(SQUARE), UNITS=units(*HOMES), TENURE=[layer])
    return {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}, told


def test_shares_over_a_hundred_per_cent_are_no_shares():
    found, told = tenure(shares(300, 20, 10))
    assert found["tm_share_corp"]["value"] is None
    assert (
        "Layer “cijfers”, field “percentage_koopwoningen”: 1 shares are over 100 % and count as missing. "
        "Correct them, or choose a field with percentages."
    ) in told.warnings


def test_shares_that_add_up_to_more_than_a_hundred_per_cent_are_not_used():
    found, told = tenure(shares(80, 60, 40))
    assert found["tm_share_koop"]["value"] is None
    assert any("add up to more than 100 %" in text and "For example: B1." in text for text in told.warnings)


def test_shares_rounded_to_just_over_a_hundred_per_cent_are_used():
    found, told = tenure(shares(41, 60, 40))
    assert found["tm_share_koop"]["value"] == pytest.approx(41 / 101)
    assert "cijfers" not in "".join(told.warnings)


def test_fractions_are_read_as_shares_with_a_note():
    as_fractions, told = tenure(shares(0.3, 0.7, 0.5))
    assert as_fractions["tm_share_corp"]["value"] == pytest.approx(0.5)
    assert any("run from 0 to 1" in text for text in told.infos)


def test_decimal_commas_are_read():
    found, _ = tenure(shares("30,5", "69,5", "40,0", kind="string"))
    assert found["tm_share_corp"]["value"] == pytest.approx(0.4)


def test_secret_figures_are_no_figures():
    found, told = tenure(shares(-99997, -99997, -99997))
    assert found["tm_share_corp"]["value"] is None
    assert found["tm_share_corp"]["reason"] == "secret"
    assert not told.errors


def test_figures_without_the_corporation_share_are_told_by_the_missing_column():
    fields = "buurtcode:string percentage_koopwoningen:int percentage_huurwoningen:int"
    found, told = tenure(memory_layer("None", [(None, ["B1", 30, 70])], fields, name="zonder"))
    assert found["tm_share_corp"]["value"] is None
    assert (
        "Layer “zonder” (figures of neighbourhoods): no field was found for share of corporation dwellings "
        "(corporatie_pct), so what rests on it is not available. Name the field in a mapping file if the "
        "layer has it."
    ) in told.warnings


def test_figures_of_another_year_with_other_codes_are_told():
    _, told = tenure(shares(30, 70, 40, code="BU0363FM02"))
    assert any("such as BU0363FM02" in text and "differ from year to year" in text for text in told.warnings)


def test_a_register_of_another_place_is_told():
    fields = "vbo_id:string eigenaar:string"
    given = [(None, ["0599010000000001", "koop"]), (None, ["0599010000000002", "corporatie"])]
    found, told = tenure(memory_layer("None", given, fields, name="register"))
    assert found["tm_share_corp"]["value"] is None
    [text] = [text for text in told.warnings if "register" in text]
    assert text.startswith("Layer “register”: none of its codes (such as 0599010000000001, 0599010000000002)")


def test_codes_without_leading_zeros_and_owners_in_capitals_are_understood():
    fields = "vbo_id:string eigenaar:string"
    given = [(None, [f"36301000000{number:04d}", "KOOP"]) for number in range(1, 5)]
    found, told = tenure(memory_layer("None", given, fields, name="register"))
    assert found["tm_share_koop"]["value"] == 1
    assert any("had lost their leading zeros" in text for text in told.infos)
