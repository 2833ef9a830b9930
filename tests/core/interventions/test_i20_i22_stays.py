"""Renovatie moves the energy labels only, a programme measure nothing; who moves out for a while is kept."""

import dataclasses

import pytest
from hypothesis import assume, given, settings

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.model.codes import ENERGY_LABELS
from herstruct_plugin.core.scenario.finished import finished_units
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import (
    baseline,
    codes,
    draft_of,
    measure,
    profile,
    session,
    state_of,
    units_by_id,
)
from tests.core.random_neighbourhood import neighbourhoods
from tests.oracles.worked_example import P1, P2, P3, rect

RANDOM = settings(max_examples=40, deadline=None)


def test_the_label_is_that_of_the_selected_dwellings():
    units = units_by_id(state_of(measure("I20", targets=[P2], label_na="A")))
    labels = {unit["pand"]: unit["energy_label"] for unit in units.values()}
    assert labels == {P1: 0, P2: ENERGY_LABELS.index("A"), P3: 0}
    found = session().evaluate((measure("I20", targets=[P2], label_na="A"),)).areas[0]
    label = found.measurements["st_energy_label_share"]
    assert (label.numerator, label.denominator) == (12, 12)


def test_a_worse_label_and_an_energy_measure_without_one_are_doubted():
    first = measure("I20", targets=[P2], one="a", label_na="A")
    assert codes(draft_of(first, measure("I20", targets=[P2], one="b", label_na="C"))) == ["label_worse"]
    assert codes(draft_of(measure("I20", targets=[P2], ingreep="energetisch"))) == ["label_not_stated"]


def test_those_that_move_out_for_a_while_are_kept_by_dwelling_and_measure():
    draft = draft_of(measure("I20", targets=[P2], tijdelijk_verhuizen=True))
    assert {one for _, one in draft.moving} == {"m1"}
    assert len(draft.moving) == 12
    assert draft_of(measure("I20", targets=[P2])).moving == frozenset()
    refused = measure("I20", targets=[P2, "x"], one="b", tijdelijk_verhuizen=True)
    assert draft_of(refused).moving == frozenset()


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("targets_without_dwellings", measure("I20", targets=[P3])),
        ("targets_missing", measure("I20")),
        ("target_unknown", measure("I20", targets=["x"])),
        ("attribute_choice", measure("I20", targets=[P2], label_na="H")),
        ("attribute_missing", measure("I22")),
        ("attribute_choice", measure("I22", domein="wonen")),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_units(draft).changed


def values(session, ledger):
    result = session.evaluate(ledger)
    assert [issue for issue in result.issues if issue.severity.value == "error"] == []
    return [
        {one: (found.value, found.reason, found.coverage) for one, found in area.measurements.items()}
        for area in result.areas
    ]


@given(neighbourhoods())
@RANDOM
def test_renovation_moves_no_number_but_the_share_of_labels(neighbourhood):
    here = Session(neighbourhood, profile())
    units = here.baseline.units
    homes = [one for one, home in zip(units["unit_id"], units["dwelling"], strict=True) if home]
    assume(homes)
    renovation = Intervention("m", "I20", None, tuple(homes[:5]), {"label_na": "A++"})
    before, after = values(here, ()), values(here, (renovation,))
    for area in (*before, *after):
        area.pop("st_energy_label_share")
    assert after == before


@given(neighbourhoods())
@RANDOM
def test_a_programme_measure_moves_no_number(neighbourhood):
    here = Session(neighbourhood, profile())
    programme = Intervention("m", "I22", rect(0, 0, 50, 50), ("anything",), {"domein": "veiligheid"})
    before, after = here.evaluate(()), here.evaluate((programme,))
    assert after == before
    assert here.evaluate_fully((programme,)) == before


def test_every_measure_may_state_who_leads_it_and_what_it_costs():
    common = {"trekker": "gemeente", "partners": "corporatie", "kosten_raming": 2e6, "dekking": 5e5}
    plain = measure("I14", targets=[P2])
    told = dataclasses.replace(plain, attributes={**common, "bron_raming": "kostenkengetal"})
    assert draft_of(told).objects() == draft_of(plain).objects()
    assert codes(draft_of(told)) == codes(draft_of(plain))
    assert codes(draft_of(measure("I14", targets=[P2], kosten_raming=-1.0))) == ["attribute_range"]
    for kind in intervention_types().values():
        assert not {attribute.name for attribute in kind.attributes} & set(common)


def test_the_baseline_was_not_touched_by_any_of_this():
    assert not (baseline().units["energy_label"] != 0).any()
