"""Fields of the CBS layer of buurten in their order, as far as needed to tell names of ten characters apart.

A shapefile cuts ``percentage_koopwoningen`` to one of dozens of ``percenta_NN``: which one follows from the
order of all fields that share their first eight letters, see ``fields.uncut``.
"""

from __future__ import annotations


def _series(stem: str, *ends: str) -> tuple[str, ...]:
    return tuple(stem + end for end in ends)


# The layer of 2023 with all its figures (third delivery): the fields whose cut names are shared.
LAYER_2023 = (
    "buurtcode",
    "buurtnaam",
    "wijkcode",
    "wijknaam",
    "gemeentecode",
    "gemeentenaam",
    "aantal_inwoners",
    *_series("percentage_personen_", "0_tot_15_jaar", "15_tot_25_jaar", "25_tot_45_jaar", "45_tot_65_jaar"),
    "percentage_personen_65_jaar_en_ouder",
    *_series("percentage_", "ongehuwd", "gehuwd", "gescheid", "verweduwd", "eenpersoonshuishoudens"),
    *_series("percentage_huishoudens_", "zonder_kinderen", "met_kinderen"),
    "gemiddelde_huishoudsgrootte",
    *_series("percentage_met_herkomstland_", "nederland", "uit_europa_excl_nl", "buiten_europa"),
    "percentage_geb_in_nl_met_herkomstland_nederland",
    "woningvoorraad",
    "gemiddelde_woningwaarde",
    *_series("percentage_", "eengezinswoning", "meergezinswoning", "bewoond", "onbewoond"),
    *_series("percentage_", "koopwoningen", "huurwoningen"),
    "perc_huurwoningen_in_bezit_woningcorporaties",
    "perc_huurwoningen_in_bezit_overige_verhuurders",
    "percentage_woningen_met_eigendom_onbekend",
    *_series("percentage_bouwjaarklasse_", "tot_2000", "vanaf_2000"),
    "gemiddeld_aardgasverbruik",
    *_series("gemiddeld_gasverbruik_", "appartement", "tussenwoning", "hoekwoning", "2_onder_1_kap_woning"),
    *_series("gemiddeld_gasverbruik", "_vrijstaande_woning", "_huurwoning", "koopwoning"),
    "gemiddelde_elektriciteitslevering",
    *_series("gemiddeld_elektriciteitsverbruik", "_appartement", "_tussenwoning", "_hoekwoning"),
    *_series("gemiddeld_elektriciteitsverbruik", "_huurwoning", "koopwoning"),
    "percentage_woningen_met_stadsverwarming",
    *_series("percentage_", "werknemers", "zelfstandigen"),
    *_series("percentage_werknemers_met_", "vaste_arbeidsrelatie", "flexibele_arbeidsrelatie"),
    "aantal_inkomensontvangers",
    *_series("gemiddeld_inkomen_per_", "inkomensontvanger", "inwoner"),
    *_series("percentage_personen_met_", "laag_inkomen", "hoog_inkomen"),
    *_series("percentage_huishoudens_met_", "laag_inkomen", "hoog_inkomen"),
    "percentage_huishoudens_onder_of_rond_sociaal_minimum",
    "percentage_huishoudens_met_lage_koopkracht",
    "gemiddeld_gestandaardiseerd_inkomen_van_huishoudens",
    "percentage_jongeren_met_jeugdzorg_in_natura",
    *_series("personenautos_", "totaal", "per_huishouden", "per_km2"),
    "gemiddelde_afstand_tot_museum",
    *_series("gemiddeld_aantal_musea_binnen_", "5_km", "10_km", "20_km"),
)
# Exports with some of the fields only. Without the percentages: any three of dozens would look the same.
WITHOUT_PERCENTAGES = (
    "buurtcode",
    "buurtnaam",
    "wijkcode",
    "gemeentecode",
    "gemeentenaam",
    "aantal_inwoners",
    "gemiddelde_huishoudsgrootte",
    "woningvoorraad",
    "perc_huurwoningen_in_bezit_woningcorporaties",
    "perc_huurwoningen_in_bezit_overige_verhuurders",
)


def camel(name: str) -> str:
    """The name in the spelling of the web feature service."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


ORDERS = tuple(
    order
    for names in (LAYER_2023, WITHOUT_PERCENTAGES)
    for order in (names, tuple(camel(name) for name in names))
)
