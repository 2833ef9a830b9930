"""Settled 11, 23, 72, 74, 78, 79 and PUB* (product rules): what sketches make of the figures, by hand."""

import pytest

from herstruct_plugin.core.interventions.base import Intervention

from .places import areas, bgt, box, frame, pand_id, panden, point, session, units

MIX = {"koop": 0.5, "corporatie": 0.25, "overig": 0.25}


def place(*study):
    """1 000 m2 parking, 1 000 m2 green, the rest erf; a pand of 100 m2 with 4 dwellings on it (BVO 400)."""
    ground = {
        "w": bgt("wegdeel", ("parkeervlak", box(0, 0, 10, 100)), fysiek_voorkomen="open verharding"),
        "g": bgt("begroeidterreindeel", ("groenvoorziening", box(10, 0, 10, 100))),
        "e": bgt("onbegroeidterreindeel", ("erf", box(20, 0, 280, 100))),
    }
    homes = units(*[point(65, 55)] * 4)
    return session(areas(*study), buildings=panden(box(60, 50, 10, 10)), units=homes, ground=ground)


def block(shape, **attributes):
    """An infill block of 2 storeys."""
    values = {"lagen": 2, "gbo_per_woning": 80, "eigenaar_mix": MIX, **attributes}
    return Intervention(id="blok", type="I03", geometry=shape, attributes=values)


def after(made, *ledger):
    """Values by area and indicator; no measure may be refused."""
    found = made.evaluate(tuple(ledger))
    assert not [issue for issue in found.issues if issue.severity.name == "ERROR"], found.issues
    return {
        area.area_id: {one: measurement.value for one, measurement in area.measurements.items()}
        for area in found.areas
    }


def test_infill_on_parking_earns_no_credit_for_paving():
    # 200 m2 on parking: paved (800 + 200 taken) / PUB* 2 000; parking 800 / 2 000.
    # BVO 400 more: 400 * 0.8 / 80 = 4 dwellings, 8 in all; green 1 000 / 8.
    found = after(place(box(0, 0, 100, 100)), block(box(0, 0, 10, 20)))["A"]
    assert found["ps_paved_share"] == pytest.approx(0.5)
    assert found["ps_parking_share"] == pytest.approx(0.4)
    assert found["ps_green_per_dwelling"] == pytest.approx(125)
    assert found["dn_gsi"] == pytest.approx(0.03)
    assert found["dn_fsi"] == pytest.approx(0.08)
    assert found["dn_osr"] == pytest.approx(9700 / 800)
    # 4 new dwellings carry the mix, the others are unknown: coverage 1/2, shares of the known
    assert [found[f"tm_share_{one}"] for one in ("koop", "corp", "overig")] == [0.5, 0.25, 0.25]


def test_greening_first_and_building_on_it_is_judged_by_what_was_there():
    first = Intervention(id="groen", type="I08", geometry=box(0, 0, 10, 20))
    found = after(place(box(0, 0, 100, 100)), first, block(box(0, 0, 10, 20)))["A"]
    assert found["ps_paved_share"] == pytest.approx(0.5)
    assert found["ps_green_per_dwelling"] == pytest.approx(125)


def test_a_block_over_the_border_of_two_areas_is_divided_and_its_dwellings_stand_in_one():
    # 40 x 10 m, 30 m of it in A: BVO 800, 8 dwellings at its middle (in A). F: 400 + 600 in A, 200 in B.
    found = after(place(box(0, 0, 100, 100), box(100, 0, 100, 100)), block(box(70, 20, 40, 10)))
    assert [found[one]["dn_fsi"] for one in "AB"] == pytest.approx([0.1, 0.02])
    assert [found[one]["dn_gsi"] for one in "AB"] == pytest.approx([0.04, 0.01])
    assert [found[one]["dn_dwellings_ha"] for one in "AB"] == [12.0, 0.0]


def test_a_sketch_counts_in_each_of_two_areas_that_overlap():
    found = after(place(box(0, 0, 100, 100), box(0, 0, 100, 50)), block(box(0, 0, 10, 20)))
    assert [found[one]["ps_parking_share"] for one in "AB"] == pytest.approx([800 / 2000, 300 / 1000])
    assert [found[one]["dn_dwellings_ha"] for one in "AB"] == pytest.approx([8.0, 4 / 0.5])


def test_demolition_gives_back_the_ground_and_takes_the_dwellings():
    gone = Intervention(id="sloop", type="I14", targets=(pand_id(1),))
    made = place(box(0, 0, 100, 100))
    found = after(made, gone)["A"]
    assert (found["dn_gsi"], found["dn_fsi"], found["dn_dwellings_ha"]) == (0.0, 0.0, 0.0)
    assert found["dn_osr"] is None
    assert found["ps_green_per_dwelling"] is None
    assert found["ps_paved_share"] == pytest.approx(1000 / 2100)
    assert after(made)["A"]["dn_gsi"] == pytest.approx(0.01)


def test_a_storey_on_top_adds_dwellings_and_leaves_the_ground():
    # Flat roof 100 m2 * 0.9 = 90 m2 BVO, 72 GO: one dwelling of 72 m2 at 60; FSI (400 + 90) / 10 000.
    top = Intervention(
        id="top", type="I02", targets=(pand_id(1),), attributes={"plat_dak_m2": 100, "eigenaar_mix": MIX}
    )
    found = after(place(box(0, 0, 100, 100)), top)["A"]
    assert found["dn_fsi"] == pytest.approx(0.049)
    assert found["dn_fsi_go"] == pytest.approx(0.0392)
    assert (found["dn_gsi"], found["dn_dwellings_ha"]) == (pytest.approx(0.01), 5.0)
    assert found["dn_layers"] == pytest.approx(4.9)


def test_a_sale_of_fractional_dwellings_moves_exactly_so_many():
    # A square of koop 40, corporatie 60 for 10 dwellings: 6 of the corporation. Two sold: 4.
    square = frame(
        [box(0, 0, 100, 100)], crs28992res100m="E1500N4500", aantal_woningen=10, percentage_koopwoningen=40,
        percentage_huurwoningen=60, aantal_huurwoningen_in_bezit_woningcorporaties=6,
    )  # fmt: skip
    made = session(areas(box(0, 0, 100, 100)), units=units(*[point(50, 50)] * 10), tenure=square)
    sale = Intervention(id="verkoop", type="I05", geometry=box(0, 0, 100, 100), attributes={"n": 2})
    found = after(made, sale)["A"]
    assert [found[f"tm_share_{one}"] for one in ("koop", "corp", "overig")] == pytest.approx(
        [0.6, 0.4, 0.0], abs=1e-9
    )
    assert found["dn_dwellings_ha"] == 10.0


def test_ninety_percent_of_what_is_depaved_must_be_paved():
    made = place(box(0, 0, 100, 100))
    edge = Intervention(id="net", type="I08", geometry=box(0, 0, 11, 10))  # 100 of 110 m2 paved
    found = after(made, edge)["A"]
    assert found["ps_paved_share"] == pytest.approx(900 / 2000)
    refused = made.evaluate((Intervention(id="niet", type="I08", geometry=box(0, 0, 11.2, 10)),))
    assert [issue.code for issue in refused.issues if issue.severity.name == "ERROR"] == ["green_not_paved"]
    assert refused.areas == made.evaluate().areas


def test_a_park_on_private_ground_becomes_public_green():
    park = Intervention(id="park", type="I09", geometry=box(20, 0, 10, 100))
    found = after(place(box(0, 0, 100, 100)), park)["A"]
    assert found["ps_green_per_dwelling"] == pytest.approx(500)
    assert found["ps_paved_share"] == pytest.approx(1000 / 3000)
