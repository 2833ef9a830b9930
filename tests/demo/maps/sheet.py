"""What every map sheet has: titles, the score or why there is none, sources, and how to read it."""

from __future__ import annotations

from collections.abc import Sequence

from ..cases import Case
from ..results import Area, group_label
from ..run import Place
from . import words
from .layers import Layers
from .page import COLUMN, COLUMN_WIDTH, HEIGHT, INK, LEFT, LINE, SOFT, TOP, WIDTH, Page

RAMP = ("#dfe6ec", "#bccbd8", "#93abc0", "#6384a1", "#37597a")  # the classes of a score, light to dark
GREY = "#b9bdc1"
STRIP = 13.0  # mm, the banner
Row = tuple[str, str]


class Sheet:
    """One theme of one area on a page; ``y`` is where the right-hand column goes on."""

    def __init__(self, place: Place, area: Area, theme: str, subtitle: str) -> None:
        self.place, self.area, self.theme = place, area, theme
        self.layers = Layers(place)
        self.page = Page(self.layers.project)
        case = place.case
        self.page.text(words.THEMES[theme], LEFT, 9, 150, 10, 20, bold=True)
        self.page.text(f"{area.name}, {case.municipality} · {subtitle}", LEFT, 19.5, 230, 7, 11, colour=SOFT)
        self.page.text("HerStruct", 235, 10, 50, 6, 11, bold=True, colour=SOFT, align="right")
        self.page.text("wijkverkenning herstructurering", 205, 15.5, 80, 5, 8, colour=SOFT, align="right")
        self.page.rule(LEFT, 28.3, 273)
        self.y = TOP
        self._score()
        self._foot(case)

    def _score(self) -> None:
        score, partial, coverage = self.area.score(self.theme)
        shown = score if score is not None else partial
        page, x = self.page, COLUMN
        outside = self.area.validity == "outside_profile_range"
        if shown is None:
            page.text("Geen themascore", x, self.y, COLUMN_WIDTH, 6.5, 13, bold=True)
            self.y += 7
            why = f"Van de weging is {words.percent(coverage)} te bepalen; nodig is 60 %."
        else:
            head = f"{words.decimal(shown)} van 100" + ("" if score is not None else " (voorlopig)")
            page.text(head, x, self.y, COLUMN_WIDTH, 6.5, 13, bold=True, colour=SOFT if outside else INK)
            self.y += 6.6
            page.text(words.class_of(shown), x, self.y, COLUMN_WIDTH, 5, 9.5, colour=SOFT if outside else INK)
            self.y += 5.6
            self._scale(shown, outside)
            why = f"Van de weging is {words.percent(coverage)} te bepalen" + (
                "." if score is not None else "; onder 60 % is de score voorlopig."
            )
        lines = [why]
        weakest = self.area.themes[self.theme].weakest
        if shown is not None and weakest is not None:
            lines.insert(
                0, f"Zwakste onderdeel: {group_label(weakest, 'nl', self.place.case.profile).lower()}."
            )
        if outside:
            lines.append(f"{words.OUTSIDE}.")
        elif self.area.validity == "unknown":
            lines.append(f"{words.UNKNOWN_RANGE}.")
        self.note(" ".join(lines))

    def _scale(self, score: float, grey: bool) -> None:
        """Five classes from 0 to 100 with a mark at the score."""
        start = 0.0
        for colour, (limit, _) in zip(RAMP, words.CLASSES, strict=True):
            end = min(limit, 100)
            self.page.box(
                COLUMN + start / 100 * COLUMN_WIDTH,
                self.y,
                (end - start) / 100 * COLUMN_WIDTH,
                3.2,
                GREY if grey else colour,
                "#ffffff",
            )
            start = end
        self.page.box(COLUMN + score / 100 * COLUMN_WIDTH - 0.5, self.y - 0.8, 1.0, 4.8, INK)
        self.y += 5.6

    def _foot(self, case: Case) -> None:
        page = self.page
        page.rule(LEFT, 185.5, 273)
        page.text(case.sources, LEFT, 187.5, 195, 9, 7.5, colour=SOFT)
        page.text("Verkenning, geen voorspelling", 205, 187.5, 80, 5, 9, bold=True, align="right")
        page.text(f"profiel {case.profile}", 205, 192.5, 80, 5, 7.5, colour=SOFT, align="right")

    def heading(self, text: str) -> None:
        """A heading in the right-hand column."""
        self.y += 2.0
        self.page.text(text, COLUMN, self.y, COLUMN_WIDTH, 5, 9.5, bold=True)
        self.y += 5.4

    def note(self, text: str, per_line: int = 62) -> None:
        """A small paragraph in the right-hand column."""
        lines = -(-len(text) // per_line)
        self.page.text(text, COLUMN, self.y, COLUMN_WIDTH, 3.9 * lines + 1, 8, colour=SOFT)
        self.y += 3.9 * lines + 1.2

    def rows(self, rows: Sequence[Row], value_width: float = 40.0) -> None:
        """Names with their values, a thin line under each."""
        for name, value in rows:
            missing = value.startswith("n.b.")
            self.page.text(name, COLUMN, self.y, COLUMN_WIDTH - value_width, 4.6, 8.3)
            self.page.text(
                value,
                COLUMN + COLUMN_WIDTH - value_width,
                self.y,
                value_width,
                4.6,
                8.3,
                bold=not missing,
                colour=SOFT if missing else INK,
                align="right",
            )
            self.page.rule(COLUMN, self.y + 4.7, COLUMN_WIDTH, LINE)
            self.y += 5.5

    def banner(self, text: str) -> None:
        """What the map cannot show, on a strip of its own above the map (``STRIP`` high)."""
        self.page.box(LEFT, TOP, WIDTH, STRIP - 2, "#eef1f3", LINE)
        self.page.text(text, LEFT, TOP + 3.2, WIDTH, 6, 11, bold=True, align="centre")

    def map_under_banner(self, layers, extent):
        """The map when there is a banner."""
        return self.page.map(layers, extent, y=TOP + STRIP, height=HEIGHT - STRIP)

    def legend(self, drawn, layers, columns: int = 1, only_seen: bool = True) -> None:
        """A legend in the right-hand column."""
        self.page.legend(drawn, layers, COLUMN, self.y - 3.2, columns, only_seen)

    def value(self, indicator: str, digits: int, percent: bool = False, unit: str = "") -> str:
        """The value of an indicator, or n.b. with the reason."""
        figure = self.area.figures.get(indicator)
        if figure is None or figure.value is None:
            reason = figure.reason if figure is not None else "not_computable"
            return f"n.b. ({words.REASONS.get(reason, reason)})"
        if percent:
            return words.percent(figure.value, digits)
        return f"{words.decimal(figure.value, digits)} {unit}".strip()
