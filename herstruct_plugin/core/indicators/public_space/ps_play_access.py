"""Dwellings with a play place within walking distance."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS
from ..measurement import Measurement, Reason, missing, ratio
from ..relations.access import WALKED_MINOR
from ..relations.amenities import judged_share, straight_flag
from ..relations.play_access import ANY, BY_CLASS, PLAY_ACCESS, TOLD


class PlayWithinReach(Indicator):
    """Mean over the age classes of the share of dwellings with a play place within the class's distance."""

    id = "ps_play_access"
    theme = "A"
    name = {
        "en": "Dwellings with a play place within walking distance",
        "nl": "Woningen met een speelplek op loopafstand",
    }
    definition = {
        "en": "Share of the dwellings with a play place within walking distance: 100 m for ages 0-5, 400 m "
        "for 6-11 and 1,000 m for 12 and over, the mean of the three. Main roads are not walked along, only "
        "crossed where streets meet on them. Where no play place tells its age class there is one test, at "
        "400 m.",
        "nl": "Aandeel van de woningen met een speelplek op loopafstand: 100 m voor 0-5 jaar, 400 m voor "
        "6-11 jaar en 1.000 m voor 12 jaar en ouder, gemiddeld over de drie. Langs hoofdwegen wordt niet "
        "gelopen; ze worden alleen overgestoken waar straten erop uitkomen. Waar van geen enkele speelplek "
        "de leeftijdsklasse bekend is, geldt één toets op 400 m.",
    }
    formula = (
        "mean over the classes of dwellings with d_v <= d_class over dwellings within 50 m of the network; a "
        "place of unknown class counts within min(d_class, 400 m); access points at corners and "
        "at most 30 m apart along the border"
    )
    pitfalls = {
        "en": "Play places are optional content of the BGT and of OpenStreetMap: without enough of them, or "
        "a statement that the layer is complete, there is no value. Without a walking network the "
        "straight-line distance times 1.3 is used. Play places more than 50 m from the network are not "
        "reached. A road counts as a main road by its OpenStreetMap class (secondary and up) or its manager "
        "(state, province).",
        "nl": "Speelplekken zijn optionele inhoud van de BGT en van OpenStreetMap: bij te weinig plekken, of "
        "zonder de verklaring dat de laag compleet is, is er geen waarde. Zonder looproutenetwerk geldt de "
        "hemelsbrede afstand maal 1,3. Speelplekken op meer dan 50 m van het netwerk worden niet bereikt. "
        "Een weg telt als hoofdweg volgens de OpenStreetMap-klasse (secondary en hoger) of de wegbeheerder "
        "(Rijk, provincie).",
    }
    source = "Municipal play plans (100/400/1,000 m); distances can be set in the profile"
    requires = frozenset({"play", "units"})
    terms = (DWELLINGS, WALKED_MINOR, PLAY_ACCESS)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Tests passed over tests taken, when the play layer is trusted to be complete."""
        if area.notes.get("play_trusted") is False:
            return missing(Reason.INCOMPLETE_LAYER)
        judged, flags = area[WALKED_MINOR.sums[0]], straight_flag(area, WALKED_MINOR)
        coverage = judged_share(area, WALKED_MINOR)
        if not area[TOLD]:
            return ratio(area[ANY], judged, coverage, (*flags, "play_age_unknown"))
        passed = sum(area[name] for name in BY_CLASS)
        return ratio(passed, judged * len(BY_CLASS), coverage, flags)
