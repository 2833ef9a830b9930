"""What a plan that lowers the corporation stock says about compensation elsewhere (product.md 3).

It changes no number here: the dwellings stand in another neighbourhood. Left out, the guard says so.
"""

from __future__ import annotations

from .base import Attribute

COMPENSATION = (
    Attribute(
        "compensatie_elders",
        "int",
        unit="dwellings",
        minimum=0,
        maximum=10**6,
        optional=True,
        label={
            "en": "Corporation dwellings added elsewhere in return",
            "nl": "Compensatie elders (corporatiewoningen)",
        },
    ),
    Attribute(
        "compensatie_plaats",
        "text",
        optional=True,
        label={"en": "Place of the compensation", "nl": "Plaats van de compensatie"},
    ),
    Attribute(
        "compensatie_jaar",
        "int",
        minimum=1900,
        maximum=2200,
        optional=True,
        label={"en": "Year of the compensation", "nl": "Jaar van de compensatie"},
    ),
)
