"""HerStruct: scores existing neighbourhoods on public space, tenure mix and densification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import HerStructPlugin


def classFactory(iface: Any) -> HerStructPlugin:
    """Give QGIS the plugin object; imported only here, so that the engine works without QGIS."""
    from .plugin import HerStructPlugin

    return HerStructPlugin(iface)
