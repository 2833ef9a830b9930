"""What the shipped styles show: legend entries in English and Dutch, the rows they are of, and their looks.

Colours stay apart for the colour-blind and in grey print: one hue from light to dark for what has an order,
hues that differ in lightness too for what has none. No red: a map of a neighbourhood is no judgement of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

INK, GREY, PALE = "#20282e", "#5b6670", "#b9c0c5"
BLUES = ("#dfe6ec", "#b9cbda", "#8bafc9", "#5686ab", "#2c5f8a")  # five classes of scores
SLATE = ("#ecebe4", "#d1d8dc", "#a9bac6", "#7690a6", "#46627f")  # five classes of shares
KOOP, CORPORATIE, OVERIG, MIXED = "#2f6ea5", "#e3a33a", "#7b5a8c", "#8d9499"


@dataclass(frozen=True)
class Rule:
    """One entry of a legend.

    ``kind`` names what draws it in ``styles.py``; ``look`` holds its properties.
    """

    english: str
    dutch: str
    where: str
    kind: str
    look: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Style:
    """A style: its rules in the order of the legend, and an expression that labels the features."""

    geometry: str
    rules: tuple[Rule, ...]
    label: str = ""
    label_grey: str = ""  # condition on which the label is grey
    label_size: float = 9.0
    order: str = ""  # what is drawn last: the largest of this expression


def fill(colour: str, outline: str = "#ffffff", width: float = 0.1, **more: object) -> dict:
    return {"color": colour, "outline_color": outline, "outline_width": str(width), **more}


def dot(colour: str, size: float = 1.6, outline: str = "#ffffff", name: str = "circle", width=0.15) -> dict:
    return {
        "color": colour,
        "size": str(size),
        "outline_color": outline,
        "name": name,
        "outline_width": str(width),
    }


def ring(colour: str, size: float = 1.5) -> dict:
    return dot("#ffffff", size, colour, width=0.45)


def scores(prefix: str) -> Style:
    """Areas by the score of a theme."""
    score, partial = f'"{prefix}_score"', f'"{prefix}_score_partial"'
    inside = "coalesce(\"validity\", '') <> 'outside_profile_range'"
    bounds = (0, 30, 55, 65, 90, 101)
    words = (
        ("Far below guideline", "Ver onder richtwaarde"),
        ("Below guideline", "Onder richtwaarde"),
        ("Around guideline", "Rond richtwaarde"),
        ("Above guideline", "Boven richtwaarde"),
        ("At ambition level", "Op ambitieniveau"),
    )
    classes = tuple(
        Rule(
            *words[n],
            f"{inside} AND {score} >= {low} AND {score} < {high}",
            "fill",
            fill(BLUES[n], GREY, 0.3),
        )
        for n, (low, high) in enumerate(pairwise(bounds))
    )
    other = (
        Rule(
            "Outside the range of this profile",
            "Buiten geldigheidsbereik van dit profiel",
            f"NOT ({inside}) AND ({score} IS NOT NULL OR {partial} IS NOT NULL)",
            "hatch",
            {**fill("#e3e3e0", GREY, 0.3), "line": "#8b9298", "angle": 45, "distance": 2.0},
        ),
        Rule(
            "Provisional: too little is known",
            "Voorlopig: te weinig bekend",
            f"{inside} AND {score} IS NULL AND {partial} IS NOT NULL",
            "hatch",
            {**fill("#f7f8f9", GREY, 0.3), "line": "#a4acb2", "angle": 135, "distance": 2.8},
        ),
        Rule(
            "Not available",
            "Niet beschikbaar",
            f"{score} IS NULL AND {partial} IS NULL",
            "fill",
            fill("#ffffff", GREY, 0.3),
        ),
    )
    low, high = f'"{prefix}_score_low"', f'"{prefix}_score_high"'
    spread = (
        f"CASE WHEN {low} IS NULL OR round({low}) = round({high}) THEN '' "
        f"ELSE '\\n' || to_string(round({low})) || '–' || to_string(round({high})) END"
    )
    label = (
        f"coalesce(\"name\", '') || CASE WHEN {score} IS NOT NULL THEN '\\n' || to_string(round({score})) || "
        f"{spread} WHEN {partial} IS NOT NULL THEN '\\n(' || to_string(round({partial})) || ')' ELSE '' END"
    )
    return Style("polygon", (*classes, *other), label, f"NOT ({inside})")


def years() -> Style:
    names = (
        ("before 1945", "voor 1945", '"year" < 1945', "#3f3a5a"),
        ("1945–1965", "1945–1965", '"year" >= 1945 AND "year" < 1966', "#5d7396"),
        ("1966–1985", "1966–1985", '"year" >= 1966 AND "year" < 1986', "#8aa9bd"),
        ("1986–2004", "1986–2004", '"year" >= 1986 AND "year" < 2005', "#c3d2cf"),
        ("from 2005", "vanaf 2005", '"year" >= 2005', "#efe6c8"),
        ("year unknown", "bouwjaar onbekend", '"year" IS NULL', "#ffffff"),
    )
    return Style(
        "polygon", tuple(Rule(en, nl, where, "fill", fill(c, "#6b6b6b", 0.12)) for en, nl, where, c in names)
    )


def tenure() -> Style:
    """Dwellings by what most of their vector is; hollow where it is a share of a square or a buurt."""
    home, total = '("functions" % 2) = 1', '("koop" + "corporatie" + "overig")'
    kinds = (
        ("koop", "owner-occupied", "koop", KOOP),
        ("corporatie", "housing association", "corporatie", CORPORATIE),
        ("overig", "other landlords", "overige verhuurders", OVERIG),
    )
    own, shared = '"tenure_level" IN (1, 2)', '"tenure_level" IN (3, 4)'
    rules = [
        Rule(
            en[0].upper() + en[1:], nl[0].upper() + nl[1:],
            f'{home} AND {own} AND 2 * "{name}" > {total}', "marker", dot(colour),
        )
        for name, en, nl, colour in kinds
    ]  # fmt: skip
    rules += [
        Rule(
            f"Mostly {en} (by its surroundings)", f"Vooral {nl} (naar de omgeving)",
            f'{home} AND {shared} AND 2 * "{name}" > {total}', "marker", ring(colour),
        )
        for name, en, nl, colour in kinds
    ]  # fmt: skip
    most = " AND ".join(f'2 * "{name}" <= {total}' for name, *_ in kinds)
    rules += [
        Rule("None has the majority", "Geen heeft de meerderheid", f"{home} AND {total} > 0 AND {most}",
             "marker", ring(MIXED)),
        Rule("Tenure unknown", "Eigendom onbekend", f"{home} AND {total} = 0", "marker",
             dot("#ffffff", 1.3, "#9aa2a8")),
        Rule("Not a dwelling", "Geen woning", f"NOT ({home})", "marker",
             dot("#c9c4bb", 1.3, "#8d867b", "square")),
    ]  # fmt: skip
    return Style("point", tuple(rules), order='"functions" % 2')


def ground() -> Style:
    rows = (
        ("Other structure", "Overig bouwwerk", "0, 1", "#8d8279"),
        ("Water", "Water", "2", "#a9c9e0"),
        ("Bank", "Oever en slootkant", "3", "#bcd8cf"),
        ("Carriageway", "Rijbaan", "4", "#c4c4c6"),
        ("Residential yard", "Woonerf", "5", "#d3cfd2"),
        ("Parking", "Parkeervlak", "6", "#8f9fb5"),
        ("Cycle path", "Fietspad", "7", "#d8b6a4"),
        ("Footway", "Voetpad", "8", "#eee3c4"),
        ("Green verge", "Groene berm", "9", "#bcd3a4"),
        ("Other verge", "Overige berm", "10", "#d5d0c0"),
        ("Green", "Groen", "11", "#8fbb7d"),
        ("Farmland", "Agrarisch groen", "12", "#dbe5c3"),
        ("Paved terrain", "Verhard terrein", "13", "#e2dad0"),
        ("Half-paved terrain", "Halfverhard terrein", "14", "#e8dfc9"),
        ("Unpaved, sand", "Onverhard, zand", "15, 16", "#efe4bd"),
        ("Premises and gardens", "Erf en tuin", "17", "#f3ecdc"),
        ("Other", "Overig", "18, 19", "#f0f0f0"),
    )
    return Style(
        "polygon",
        tuple(
            Rule(en, nl, f'"ground_class" IN ({codes})', "fill", fill(c, c, 0.06))
            for en, nl, codes, c in rows
        ),
    )


def paved() -> Style:
    """Public ground as green or paved; what is not public is pale."""
    rows = (
        ("Public green", "Openbaar groen", '"public" AND "green" AND "ground_class" <> 2', "#7fb069"),
        ("Water", "Water", '"ground_class" = 2', "#a9c9e0"),
        ("Paved", "Verhard", '"public" AND NOT "green" AND "ground_class" <> 2 AND "paved" = 1', "#6f6a78"),
        ("Half paved", "Halfverhard", '"public" AND NOT "green" AND "paved" > 0 AND "paved" < 1', "#a9a4ae"),
        ("Public, unpaved", "Openbaar, onverhard",
         '"public" AND NOT "green" AND "ground_class" <> 2 AND "paved" = 0', "#ead9a8"),
        ("Not public", "Niet openbaar", 'NOT "public" AND "ground_class" <> 2', "#f4f1ea"),
    )  # fmt: skip
    return Style("polygon", tuple(Rule(en, nl, where, "fill", fill(c, c, 0.06)) for en, nl, where, c in rows))


def shares(column: str, total: str) -> tuple[Rule, ...]:
    """Five classes of a share, and unknown."""
    share = f'100.0 * "{column}" / ({total})'
    bounds = (0, 20, 40, 60, 80, 101)
    words = ("0–20 %", "20–40 %", "40–60 %", "60–80 %", "80–100 %")
    rules = tuple(
        Rule(f"{words[n]} housing association", f"{words[n]} corporatie",
             f"{share} >= {low} AND {share} < {high}", "fill", fill(SLATE[n], "#ffffff", 0.2))
        for n, (low, high) in enumerate(pairwise(bounds))
    )  # fmt: skip
    unknown = Rule(
        "unknown or secret", "onbekend of geheim", "ELSE", "hatch",
        {**fill("#fafafa", PALE, 0.2), "line": "#c3c9cd", "angle": 45, "distance": 1.6},
    )  # fmt: skip
    return (*rules, unknown)


def kinds(rows: tuple, size: float, column: str = "kind") -> tuple[Rule, ...]:
    return tuple(
        Rule(en, nl, where if where == "ELSE" else f"\"{column}\" = '{where}'", "marker",
             dot(colour, size * scale, outline, shape))
        for en, nl, where, colour, outline, shape, scale in rows
    )  # fmt: skip


def styles() -> dict[str, Style]:
    """Every style by the name of its file."""
    white = "#ffffff"
    return {
        **{f"areas_{prefix}": scores(prefix) for prefix in ("ps", "tm", "dn")},
        "table_areas": Style(
            "polygon",
            (
                Rule(
                    "Study area",
                    "Studiegebied",
                    "",
                    "outline",
                    {"outline_color": INK, "outline_width": "0.7"},
                ),
            ),
            '"name"',
            label_size=10.0,
        ),
        "table_buildings": years(),
        "table_units": tenure(),
        "table_ground": ground(),
        "table_ground_paved": paved(),
        "table_trees": Style(
            "point",
            (
                Rule(
                    "Tree, crown to scale",
                    "Boom, kroon op schaal",
                    '"crown" IS NOT NULL',
                    "crown",
                    {
                        "color": "79,138,76,110",
                        "outline_color": "#4f8a4c",
                        "outline_width": "0.1",
                        "field": "crown",
                    },
                ),
                Rule(
                    "Tree, crown unknown",
                    "Boom, kroon onbekend",
                    '"crown" IS NULL',
                    "marker",
                    dot("#4f8a4c", 1.1, white, width=0.1),
                ),
            ),
        ),
        "table_play": Style(
            "polygon",
            (Rule("Play place", "Speelplek", "", "fill", fill("#f0b37e", "#a8642a", 0.4)),),
        ),
        "table_streets": Style(
            "line",
            (
                Rule(
                    "Main road",
                    "Hoofdweg",
                    '"main_road"',
                    "line",
                    {"line_color": "#6d6a75", "line_width": "1.1"},
                ),
                Rule(
                    "Street",
                    "Straat",
                    '"street" AND NOT "main_road"',
                    "line",
                    {"line_color": "#8f959b", "line_width": "0.6"},
                ),
                Rule(
                    "Path for walking",
                    "Looppad",
                    'NOT "street" AND NOT "main_road" AND "walkable"',
                    "line",
                    {"line_color": "#a07c4b", "line_width": "0.4", "line_style": "dash"},
                ),
                Rule(
                    "Not for walking",
                    "Niet om te lopen",
                    "ELSE",
                    "line",
                    {"line_color": "#c4c9cd", "line_width": "0.3", "line_style": "dot"},
                ),
            ),
        ),
        "table_furniture": Style(
            "point",
            kinds(
                (
                    ("Lamp post", "Lichtmast", "lamp", "#f2b632", "#6b5310", "circle", 1.0),
                    ("Bench", "Bank", "bench", "#8a5a2b", white, "square", 1.1),
                    ("Other", "Overig", "ELSE", "#b5bac0", white, "circle", 0.7),
                ),
                1.1,
            ),
        ),
        "table_destinations": Style(
            "point",
            kinds(
                (
                    ("Public transport stop", "Halte", "stop", "#2f6ea5", white, "square", 1.0),
                    ("Supermarket", "Supermarkt", "supermarket", "#7b5a8c", white, "pentagon", 1.15),
                    ("Shop", "Winkel", "shop", "#b79cc4", "#5d4470", "pentagon", 0.9),
                    ("School", "School", "school", "#e3a33a", "#6b4a10", "triangle", 1.15),
                    ("Doctor", "Huisarts", "gp", "#1f8a7a", white, "cross_fill", 1.2),
                    ("Meeting place", "Ontmoetingsplek", "meeting", "#20282e", white, "diamond", 1.2),
                    ("Sport", "Sport", "sport", "#8fbb7d", "#3d5c30", "hexagon", 1.05),
                    ("Other", "Overig", "ELSE", "#b5bac0", white, "circle", 0.7),
                ),
                3.0,
            ),
        ),
        "table_addresses": Style(
            "point",
            (Rule("Address, use unknown", "Adres, gebruik onbekend", "", "marker", dot("#9aa2a8", 1.1)),),
        ),
        "table_squares": Style("polygon", shares("corporatie", '"koop" + "corporatie" + "overig"')),
        "table_statistics": Style("polygon", shares("corporatie", "1"), '"name"'),
    }
