"""Who owns what: complexes of fictional landlords, and how dwellings in them were sold over the years."""

from __future__ import annotations

from dataclasses import dataclass

from scene import Unit, dice

FIRST, SECOND = "Corporatie Voorbeeldwonen (fictief)", "Stichting De Fictieve Haard (fictief)"
FUND, LANDLORDS = "Voorbeeldfonds Vastgoed (fictief)", "particuliere verhuurder"


@dataclass(frozen=True)
class Holding:
    """Owners of the dwellings of a complex.

    Attributes:
        landlord: who rents out what was not sold; "" for owner-occupied from the start.
        complex: number in the landlord's stock.
        sold: share that is owner-occupied; let: share in the hands of private landlords.
        middle: share of the landlord's dwellings in the middle segment; dear: share of the owner-occupied
            dwellings that are expensive.
    """

    landlord: str = ""
    complex: str = ""
    sold: float = 0.0
    let: float = 0.0
    middle: float = 0.0
    dear: float = 0.0

    def give(self, unit: Unit, key: str) -> None:
        """Write the owner into a unit; ``key`` makes the choice the same in each build."""
        draw, second = dice("owner", key).random(), dice("segment", key).random()
        sold = self.sold if self.landlord else 1.0 - self.let
        if draw < sold:
            unit.owner, unit.segment = "koop", "dure koop" if second < self.dear else "betaalbare koop"
        elif draw < sold + self.let:
            unit.owner, unit.landlord = "overig", LANDLORDS
            unit.segment = "vrije huur" if second < 0.45 else "middenhuur"
        else:
            fund = self.landlord == FUND
            unit.owner, unit.landlord, unit.complex = (
                ("overig" if fund else "corporatie"),
                self.landlord,
                self.complex,
            )
            unit.segment = (
                "middenhuur" if second < self.middle else ("vrije huur" if fund else "sociale huur")
            )


OWNED = Holding(let=0.07, dear=0.25)
DEAR = Holding(let=0.08, dear=0.8)


def corporation(
    landlord: str, number: str, sold: float = 0.0, let: float = 0.0, middle: float = 0.02
) -> Holding:
    return Holding(landlord, number, sold, let, middle)
