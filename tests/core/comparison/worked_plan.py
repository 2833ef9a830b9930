"""The worked example with its scored profile, and the measures of its columns."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.profile import load
from tests.core.interventions.worked import measure
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

_LOADED = load(Path(__file__).parent.parent / "scoring" / "worked-example.json")
PROFILE = replace(_LOADED, parameters=replace(_LOADED.parameters, complete_layers=("play", "trees")))
MEASURES = {
    "I01": measure(
        "I01",
        one="I01",
        **example.SKETCHES["I01"]["attributes"],
        targets=[example.P1],
        geometry=example.NEW_FOOTPRINT,
    ),
    "I02": measure("I02", targets=[example.P2], one="I02", eigenaar_mix={"koop": 1.0}),
    "I05": measure("I05", targets=[example.P1], one="I05", n=8),
    "I08": measure("I08", example.PARKING_TO_GREEN, one="I08"),
    "I10": measure("I10", example.SKETCHES["I10"]["geometry"], one="I10", kroon_volwassen=6.0),
}
COLUMNS = {column: tuple(MEASURES[one] for one in names) for column, names in example.SCENARIOS.items()}
PLAN = COLUMNS["combined"]


@cache
def session():
    """All indicators on."""
    return Session(worked_neighbourhood(), PROFILE)


def area(column):
    """The result of a column."""
    return session().evaluate(COLUMNS[column]).areas[0]
