"""The style of areas that a run loads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.messages import theme as theme_name
from ..core.indicators.catalogue import THEME_PREFIX
from ..paths import resource


class AreaStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles loaded areas in five neutral classes per theme; keeps the run's provenance as their history."""

    def __init__(self, themes: Sequence[str], history: Sequence[str]) -> None:
        super().__init__()
        self._themes = themes
        self._history = history

    def postProcessLayer(self, layer, context, feedback):
        """Called by QGIS on the main thread."""
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
    layer.loadNamedStyle(str(resource("styles", f"areas_{THEME_PREFIX[theme]}.qml")))
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        words = legend()
        for rule in renderer.rootRule().children():
            rule.setLabel(words.get(rule.label(), rule.label()))


def legend() -> dict[str, str]:
    """Legend entries by the key that stands in the style file."""
    translate = QCoreApplication.translate
    return {
        "class1": translate("Processing", "Far below guideline"),
        "class2": translate("Processing", "Below guideline"),
        "class3": translate("Processing", "Around guideline"),
        "class4": translate("Processing", "Above guideline"),
        "class5": translate("Processing", "At ambition level"),
        "outside": translate("Processing", "Outside the range of this profile"),
        "partial": translate("Processing", "Provisional"),
        "none": translate("Processing", "Not available"),
    }
