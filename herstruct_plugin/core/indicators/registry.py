"""Finds every indicator: each module in the theme packages that defines subclasses of ``Indicator``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from . import densification, public_space, tenure_mix
from .base import Indicator

THEME_PACKAGES = (public_space, tenure_mix, densification)


@cache
def indicators(land_bases: tuple[str, ...] = ()) -> dict[str, Indicator]:
    """The indicators by id, in the order of theme and id.

    Args:
        land_bases: those of the profile, besides the gross one; figures on the others are left out.
    """
    wanted = ("gross", *land_bases)
    return {one: found for one, found in every_indicator().items() if found.land_base in wanted}


@cache
def every_indicator() -> dict[str, Indicator]:
    """All indicators by id, on every land base, in the order of theme and id."""
    found: dict[str, Indicator] = {}
    for package in THEME_PACKAGES:
        for module_info in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{module_info.name}")
            for value in vars(module).values():
                if (
                    isinstance(value, type)
                    and issubclass(value, Indicator)
                    and value.__module__ == module.__name__
                    and hasattr(value, "id")
                ):
                    if value.id in found:
                        raise ValueError(f"two indicators have the id {value.id}")
                    found[value.id] = value()
    return dict(sorted(found.items(), key=lambda item: (item[1].theme, item[0])))
