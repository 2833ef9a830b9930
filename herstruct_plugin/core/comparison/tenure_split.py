"""What of a change in mixing comes of fewer corporation dwellings (product.md 3, point 1).

Selling social stock brings most neighbourhoods nearer to their target mix. Whether that is wanted is a policy
choice, so every difference on mixing is shown in two parts: that of the measures that lower the corporation
stock of the area, and that of the others, which add dwellings or share them out otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .attribution import AreaAttribution, Split
from .figures import CORPORATION, THEME, Key

LEAST = 1e-6  # dwellings; a smaller change is the rounding of a mix
MIXING = "B"


@dataclass(frozen=True)
class Parts:
    """A difference in two parts, which add up to it.

    Attributes:
        fewer: by measures that lower the corporation stock ("door minder corporatiewoningen").
        otherwise: by the others ("door toevoegen of anders verdelen").
    """

    fewer: float
    otherwise: float


@dataclass(frozen=True)
class TenureSplit:
    """The differences of one area on mixing, in parts.

    Attributes:
        stock: change of the corporation dwellings; None when it is not known.
        lowering: ids of the measures that lower it, in the order of the plan.
        parts: of the theme score ("theme", "B") and of the values and scores of its indicators; None where
            there are no shares.
    """

    area_id: str
    stock: float | None
    lowering: tuple[str, ...]
    parts: Mapping[Key, Parts | None]

    @property
    def theme(self) -> Parts | None:
        """The parts of the score of theme B."""
        return self.parts.get((THEME, MIXING))


def tenure_split(area: AreaAttribution) -> TenureSplit:
    """The parts of one area. A measure lowers the stock when its share in the change of it is negative."""
    stock = area.splits.get(CORPORATION)
    shares = None if stock is None else stock.shares
    lowering = tuple(one for one, share in (shares or {}).items() if share < -LEAST)
    mixing = [key for key in area.splits if key == (THEME, MIXING) or key[1].startswith("tm_")]
    return TenureSplit(
        area.area_id,
        None if stock is None else stock.delta,
        lowering,
        {key: None if shares is None else _parts(area.splits[key], lowering) for key in mixing},
    )


def _parts(split: Split, lowering: tuple[str, ...]) -> Parts | None:
    if split.shares is None:
        return None
    fewer = sum(split.shares[one] for one in lowering)
    return Parts(fewer, sum(share for one, share in split.shares.items() if one not in lowering))
