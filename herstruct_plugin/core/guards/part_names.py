"""What the parts of a guard are called."""

from __future__ import annotations

from collections.abc import Mapping

from ..indicators.base import Text


def _named(english: str, dutch: str) -> Text:
    return {"en": english, "nl": dutch}


PART_NAMES: Mapping[str, Text] = {
    "beginstand": _named("Before the plan", "Beginstand"),
    "eindstand": _named("With the plan", "Eindstand"),
    "uitgangssituatie": _named("Without the plan", "Uitgangssituatie"),
    "nieuwbouw": _named("New building", "Nieuwbouw"),
    "optoppen": _named("Storeys on top", "Optoppen"),
    "transformatie": _named("Conversion", "Transformatie"),
    "splitsing": _named("Splitting", "Woningsplitsing"),
    "overige_toevoeging": _named("Other additions", "Overige toevoeging"),
    "sloop": _named("Demolition", "Sloop"),
    "samenvoeging": _named("Merging", "Samenvoeging"),
    "niet_wonen": _named("Another use instead of dwellings", "Woning wordt niet-woning"),
    "overige_onttrekking": _named("Other withdrawals", "Overige onttrekking"),
    "correctie": _named("Correction", "Correctie"),
    "vervangingsratio": _named("Replacement ratio", "Vervangingsratio"),
    "verkoop": _named("Sale", "Verkoop"),
    "aankoop": _named("Purchase", "Aankoop"),
    "liberalisatie": _named("Out of social rent", "Liberalisatie"),
    "naar_sociale_huur": _named("Into social rent", "Naar sociale huur"),
    "eigendom_onbekend": _named("Gone, owner unknown", "Verdwenen, eigenaar onbekend"),
    "compensatie_elders": _named("Compensation elsewhere", "Compensatie elders"),
    "segment_onbekend_als_sociaal": _named(
        "Gone, segment unknown: counted as social rent",
        "Verdwenen, segment onbekend: geteld als sociale huur",
    ),
    "nieuw_segment_niet_ingevuld": _named(
        "New corporation dwellings, segment not stated: not counted",
        "Nieuwe corporatiewoningen, segment niet ingevuld: niet geteld",
    ),
    "permanent": _named("For good", "Permanent"),
    "tijdelijk": _named("For a while", "Tijdelijk"),
    "terugkeer_toegezegd": _named("With a promised return", "Terugkeer toegezegd"),
    "verdwijnt": _named("Green that goes", "Groen dat verdwijnt"),
    "komt_erbij": _named("Green that comes", "Groen dat erbij komt"),
    "aandeel": _named("Share of the green there was", "Aandeel van het groen dat er was"),
    "vakken": _named("Parking bays", "Parkeervakken"),
    "vraag": _named("Demand for bays", "Vraag naar vakken"),
    "onbebouwd_m2": _named("Unbuilt ground (m²)", "Onbebouwde grond (m²)"),
    "bvo_m2": _named("Gross floor area (m²)", "Bruto vloeroppervlak (m²)"),
    "sociale huur": _named("Social rent", "Sociale huur"),
    "middenhuur": _named("Mid-price rent", "Middenhuur"),
    "vrije huur": _named("Free-market rent", "Vrije huur"),
    "betaalbare koop": _named("Affordable purchase", "Betaalbare koop"),
    "dure koop": _named("Expensive purchase", "Dure koop"),
    "segment_niet_ingevuld": _named("Segment not stated", "Segment niet ingevuld"),
}
