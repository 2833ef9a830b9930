"""Codes by which figures and areas find each other."""

from __future__ import annotations

import numpy as np

from .layers import area, build, codes, issue, named, point, units


def test_the_code_of_a_row_goes_before_that_of_its_wijk() -> None:
    """The real table of all buurten of 2024 names a wijk in each row, and none in that of a municipality."""
    table = named(
        "kwb 2024",
        None,
        {
            "code": ["GM0123", "BU01230101"],
            "gemeente_code": ["GM0123", "GM0123"],
            "wijk_code": [None, "WK01230101"],
            "huishoudensgrootte": [1.0, 2.3],
            "inwoners": [931298, 5840],
        },
    )
    made = build(tenure=[table])
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [2.3]
    assert "records_not_linked" not in codes(made)


def test_rows_without_code_and_outline_belong_to_no_area() -> None:
    """An area of an unknown municipality has no code either."""
    table = named(
        "kwb", None, {"code": ["", "BU09"], "huishoudensgrootte": [1.0, 2.3], "koopwoningen": [40, 40]}
    )
    own = area(100, naam=["getekend"])
    made = build(areas=own, units=units([point(50, 50)]), tenure=[table])
    assert made.area_facts is not None
    assert np.isnan(made.area_facts["household_size"]).all()
    assert issue(made, "ids_missing").params == {"field": "code", "count": 1}
    assert issue(made, "records_not_linked").params["codes"] == ["BU09"]


def test_the_code_of_cbs_goes_before_that_of_the_municipality_itself() -> None:
    own = area(100, Buurtcode=["FM02"], CBS_Buurtcode=["BU0363FM02"])
    assert build(areas=own).areas.ids.tolist() == ["BU0363FM02"]
