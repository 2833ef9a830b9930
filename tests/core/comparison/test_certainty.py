"""How sure differences are."""

import dataclasses

import pytest

from herstruct_plugin.core.comparison.certainty import delta_certainties
from herstruct_plugin.core.comparison.deltas import deltas
from herstruct_plugin.core.indicators.draws import Draws, Widths
from herstruct_plugin.core.scenario.uncertainty import certainties
from tests.core.interventions.worked import measure
from tests.oracles import worked_example as example

from .worked_plan import COLUMNS, MEASURES, PLAN, session

NONE = Widths(0, 0, 0, 0, 0, 0, 0, None)


def test_storeys_on_top_raise_the_floor_space_in_every_draw():
    # 360 m2 of floor area more, whatever the form factor makes of the rest
    [found] = delta_certainties(session(), (MEASURES["I02"],))
    assert (found.values["dn_fsi"], found.values["dn_osr"]) == (1.0, 1.0)
    assert "ps_paved_share" not in found.values  # does not differ
    assert "tm_share_corp" not in found.values  # differs, but labels are taken as they are


def test_a_difference_that_hangs_on_the_form_factor_is_as_sure_as_the_draws_say():
    # GO/ff of P1 (1920 m2) makes way for 2380 m2 stated as BVO: more only while 1920/ff < 2380, ff > 0.8067
    block = measure(
        "I01",
        one="a",
        targets=[example.P1],
        geometry=example.rect(3, 20, 37, 34),  # 476 m2, 5 storeys
        lagen=5,
        eigenaar_mix={"koop": 1.0},
    )
    widths = dataclasses.replace(NONE, form_factor=0.05)
    count = 20_000
    [found] = delta_certainties(session(), (block,), widths=widths, count=count)
    # at the usual 0.80 the old floor area is 2400, so the difference that is shown is negative
    assert found.values["dn_fsi"] == pytest.approx((1920 / 2380 - 0.75) / 0.10, abs=0.01)
    factor = 0.80 + 0.05 * Draws("A", widths, count).uniform("form_factor")
    assert found.values["dn_fsi"] == pytest.approx((1920 / factor > 2380).mean(), abs=1e-3)


def test_the_certainty_is_the_share_of_draws_with_the_sign_that_is_shown():
    for column in ("I01", "combined"):
        ledger = COLUMNS[column]
        [found] = delta_certainties(session(), ledger)
        [drawn] = certainties(session(), ledger)
        [shown] = deltas(
            session().evaluate(()), session().evaluate(ledger), session().profile, session().indicators
        )
        for one, share in found.values.items():
            delta = shown.indicators[one].delta
            assert share == (drawn.values[one].higher if delta > 0 else drawn.values[one].lower)
        assert set(found.themes) == {"A", "B", "C"}


def test_nothing_that_does_not_differ_is_called_sure():
    [found] = delta_certainties(session(), PLAN, PLAN)
    assert (dict(found.values), dict(found.themes)) == ({}, {})
