"""Share of the area under tree crowns."""

from __future__ import annotations

from ...model.quantities import square_metres
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..draws import Draws, Floats
from ..measurement import Measurement, ratio
from ..relations.canopy_at import CANOPY_AT, SIZES
from .tree_terms import CANOPY, TREES, TREES_CROWNED, known_share, untrusted


class CanopyCover(Indicator):
    """Ground under tree crowns over the area; ground under several crowns counts once."""

    id = "ps_canopy_cover"
    theme = "A"
    name = {"en": "Tree canopy cover", "nl": "Boomkroonbedekking"}
    definition = {
        "en": "Share of the area, water included, that lies under tree crowns. A crown is a circle of the "
        "diameter in the tree layer around the trunk; ground under several crowns counts once, and crowns "
        "of trees outside the area count where they reach into it.",
        "nl": "Aandeel van het gebied, inclusief water, dat onder boomkronen ligt. Een kroon is een cirkel "
        "rond de stam met de diameter uit de bomenlaag; grond onder meerdere kronen telt één keer, en "
        "kronen van bomen buiten het gebied tellen voor zover ze in het gebied reiken.",
    }
    formula = "area(union of crowns within A) / area(A)"
    pitfalls = {
        "en": "Trees without a crown diameter add nothing and lower the coverage; a tree layer without "
        "crowns (the BGT) gives no value. Municipal registers leave out trees in private gardens. Without "
        "enough trees, or a statement that the layer is complete, there is no value. 30 % is an ambition "
        "that hardly any Dutch neighbourhood meets.",
        "nl": "Bomen zonder kroondiameter tellen niet mee en verlagen de dekking; een bomenlaag zonder "
        "kronen (de BGT) geeft geen waarde. In gemeentelijke bomenregisters ontbreken bomen in particuliere "
        "tuinen. Bij te weinig bomen, of zonder de verklaring dat de laag compleet is, is er geen waarde. "
        "30 % is een ambitie die vrijwel geen Nederlandse wijk haalt.",
    }
    source = "3-30-300 rule (Konijnendijk); crowns of municipal tree registers"
    requires = frozenset({"trees", "crowns"})
    terms = (CANOPY, TREES, TREES_CROWNED)
    band_terms = (CANOPY_AT,)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Ground under crowns over the area, when the tree layer is trusted to be complete."""
        doubt = untrusted(area)
        if doubt is not None:
            return doubt
        coverage = known_share(area, TREES_CROWNED)
        return ratio(square_metres(area[CANOPY.name]), square_metres(area.area), coverage)

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """With smaller and larger crowns."""
        whole = square_metres(area.area)
        found = {change: square_metres(area[name]) / whole for change, name in SIZES.items()}
        return draws.between("crown", draws.widths.crown, sorted({**found, 0.0: value}.items()))
