"""Energy labels of dwellings in the spelling of EP-Online's public file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cbs import Home
from scene import Pand, dice

LADDER = ("G", "F", "E", "D", "C", "B", "A", "A+", "A++", "A+++")
# first year built, the usual label then, as a place on the ladder
AS_BUILT = ((0, 2), (1965, 3), (1975, 4), (1992, 5), (2005, 6), (2014, 8))
KNOWN = {"corporatie": 0.96, "overig": 0.85, "koop": 0.52}


def register(homes: Sequence[Home]) -> list[dict[str, Any]]:
    """One row a registered label. A corporation renovates whole blocks; owners one by one."""
    rows = []
    for unit, pand in homes:
        luck = dice("label", unit.identity)
        if luck.random() > KNOWN[unit.owner]:
            continue
        step = (
            _of_block(pand)
            if unit.owner == "corporatie"
            else _usual(pand.year) + luck.choice((-1, 0, 0, 1, 2))
        )
        step = min(len(LADDER) - 1, max(0, step + luck.choice((-1, 0, 0, 0, 0, 1))))
        rows.append(
            {
                "Pand_registratiedatum": luck.choice(
                    ("2016-05-12", "2019-10-03", "2021-03-18", "2023-06-27")
                ),
                "Pand_energieklasse": LADDER[step],
                "Pand_gebouwklasse": "W",
                "Pand_bagverblijfsobjectid": unit.identity,
            }
        )
    return rows


def _usual(year: int) -> int:
    return [label for since, label in AS_BUILT if since <= year][-1]


def _of_block(pand: Pand) -> int:
    """The label of a corporation's block: as built, insulated, or renovated thoroughly."""
    if pand.year >= 1992:
        return _usual(pand.year)
    luck = dice("renovation", pand.units[0].complex, f"{pand.shape.centroid.x / 90:.0f}")
    return _usual(pand.year) + luck.choice((0, 1, 1, 2, 4))
