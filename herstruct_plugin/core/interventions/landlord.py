"""Whose the dwellings of a measure will be: for the table of stock changes; it changes no number.

A measure without it adds dwellings of which the landlord is not stated.
"""

from __future__ import annotations

from .base import Attribute

LANDLORD = (
    Attribute(
        "verhuurder",
        "text",
        optional=True,
        label={
            "en": "Landlord of the corporation dwellings that come",
            "nl": "Verhuurder van de corporatiewoningen die erbij komen",
        },
    ),
    Attribute("complex", "text", optional=True, label={"en": "Housing complex", "nl": "Complex"}),
)
