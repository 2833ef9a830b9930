"""Settled 8, 65: figures of a buurt joined by the area's code, where areas share dwellings."""

import pytest

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.interventions.base import Intervention

from .places import areas, box, pand_id, panden, point, result, session, table, units
from .test_settled_tenure import HECTARE, homes, shares


def test_a_dwelling_on_a_border_has_in_each_area_the_tenure_of_its_code():
    # Two buurten share the dwelling on their border, their wijk holds all three; figures without outlines.
    codes = ["BU03630001", "BU03630002", "WK036300"]
    figures = table(
        buurtcode=codes, jaar=[2021, 2022, 2023], percentage_koopwoningen=[50, 0, 20],
        percentage_huurwoningen=[50, 100, 80], perc_huurwoningen_in_bezit_woningcorporaties=[30, 100, 50],
        perc_huurwoningen_in_bezit_overige_verhuurders=[20, 0, 30],
    )  # fmt: skip
    study = areas(HECTARE, box(100, 0, 100, 100), box(0, 0, 200, 100), ids=codes)
    there = units(point(50, 50), point(100, 50), point(150, 50))
    together = result(study, units=there, tenure=figures)
    for code, expected in zip(codes, ([0.5, 0.3, 0.2], [0.0, 1.0, 0.0], [0.2, 0.5, 0.3]), strict=True):
        assert shares(together[code].measurements) == pytest.approx(expected)
        alone = result(study[study.area_id == code], units=there, tenure=figures)
        assert alone[code].measurements == together[code].measurements


def test_an_area_without_figures_borrows_none_of_the_area_it_overlaps():
    figures = table(
        buurtcode=["BU03630001", "BU03630002"], percentage_koopwoningen=[50, -99997],
        percentage_huurwoningen=[50, -99997], perc_huurwoningen_in_bezit_woningcorporaties=[30, -99997],
    )  # fmt: skip
    study = areas(HECTARE, HECTARE, HECTARE, ids=["BU03630001", "BU03630002", "own drawing"])
    together = result(study, units=homes(4), tenure=figures)
    found = {code: area.measurements["tm_share_koop"] for code, area in together.items()}
    assert found["BU03630001"].value == 0.5
    assert (found["BU03630002"].value, found["BU03630002"].reason) == (None, Reason.WITHHELD)
    assert (found["own drawing"].value, found["own drawing"].reason) == (None, Reason.LAYER_MISSING)


def test_an_edit_that_leaves_the_tenure_of_a_dwelling_leaves_that_of_each_area():
    # The house on the border gets a storey with one dwelling: it is no longer alone in its pand.
    codes = ["BU03630001", "BU03630002"]
    figures = table(
        buurtcode=codes, percentage_koopwoningen=[50, 0], percentage_huurwoningen=[50, 100],
        perc_huurwoningen_in_bezit_woningcorporaties=[30, 100],
    )  # fmt: skip
    study = areas(HECTARE, box(100, 0, 100, 100), ids=codes)
    made = session(study, buildings=panden(box(90, 40, 20, 20)), units=units(point(100, 50)), tenure=figures)
    mix = {"koop": 0.0, "corporatie": 1.0, "overig": 0.0}
    measure = Intervention(
        id="optop", type="I02", targets=(pand_id(1),),
        attributes={"extra_lagen": 1, "gbo": 200, "plat_dak_m2": 400, "eigenaar_mix": mix},
    )  # fmt: skip
    found = {area.area_id: area.measurements for area in made.evaluate((measure,)).areas}
    assert {code: one["tm_share_corp"].denominator for code, one in found.items()} == dict.fromkeys(
        codes, 2.0
    )
    assert shares(found[codes[0]]) == pytest.approx([0.25, 0.65, 0.1])
    assert shares(found[codes[1]]) == pytest.approx([0.0, 1.0, 0.0])
    assert made.evaluate((measure,)).areas == made.evaluate_fully((measure,)).areas
