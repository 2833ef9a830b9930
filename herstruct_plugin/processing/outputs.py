"""The style of areas that a run loads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..adapters.messages import theme as theme_name
from ..adapters.styles import apply_style
from ..core.indicators.catalogue import THEME_PREFIX

_waiting: set[AreaStyle] = set()  # QGIS does not keep post-processors alive, and a model not its algorithms


class AreaStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles loaded areas in five neutral classes per theme; keeps the run's provenance as their history."""

    def __init__(self, themes: Sequence[str], history: Sequence[str]) -> None:
        super().__init__()
        self._themes = themes
        self._history = history
        _waiting.add(self)

    def postProcessLayer(self, layer, context, feedback):
        """Called by QGIS on the main thread."""
        _waiting.discard(self)
        if not isinstance(layer, QgsVectorLayer):
            return
        metadata = layer.metadata()
        for line in self._history:
            metadata.addHistoryItem(line)
        layer.setMetadata(metadata)
        styles = layer.styleManager()
        for theme in self._themes:
            if len(self._themes) > 1:
                styles.addStyleFromLayer(theme_name(theme))
                styles.setCurrentStyle(theme_name(theme))
            load_style(layer, theme)
        if len(self._themes) > 1:
            styles.setCurrentStyle(theme_name(self._themes[0]))
            styles.removeStyle("default")
        layer.triggerRepaint()


def load_style(layer: QgsVectorLayer, theme: str) -> None:
    """The shipped style of one theme, with its legend in the language of now."""
    apply_style(layer, f"areas_{THEME_PREFIX[theme]}")
