"""Finds every type of measure: each module of this package that defines an ``InterventionType``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from .base import InterventionType


@cache
def intervention_types() -> dict[str, InterventionType]:
    """All types of measure by code."""
    package = __package__ or ""
    found: dict[str, InterventionType] = {}
    for module_info in pkgutil.iter_modules(importlib.import_module(package).__path__):
        module = importlib.import_module(f"{package}.{module_info.name}")
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, InterventionType)
                and value.__module__ == module.__name__
                and hasattr(value, "code")
            ):
                if value.code in found:
                    raise ValueError(f"two types of measure have the code {value.code}")
                found[value.code] = value()
    return dict(sorted(found.items()))
