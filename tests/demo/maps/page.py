"""An A4 page of QGIS's print layout: titles, map, legend, scale bar, and small drawings in millimetres."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFillSymbol as Fill
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSymbol,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

INK = "#2b3640"
SOFT = "#68737d"
LINE = "#c9ced2"
DPI = 150
LEFT, TOP, WIDTH, HEIGHT = 12.0, 32.0, 178.0, 139.0  # the map
BOTTOM = 181.0  # of the map with its scale bar, and of the column
COLUMN, COLUMN_WIDTH = 198.0, 87.0  # what stands to the right of it
FAMILIES = ("Open Sans", "Noto Sans", "DejaVu Sans")


def font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    """The first of the families that is installed; size in points."""
    installed = set(QFontDatabase().families())
    family = next((name for name in FAMILIES if name in installed), QFont().defaultFamily())
    made = QFont(family)
    made.setPointSizeF(size * 0.92 if family == "DejaVu Sans" else size)  # DejaVu runs wide
    made.setBold(bold)
    made.setItalic(italic)
    return made


class Page:
    """A page that is filled from the top; all measures in millimetres."""

    def __init__(self, project: QgsProject) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)

    def _put(self, item, x: float, y: float, width: float, height: float):
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        self.layout.addLayoutItem(item)
        return item

    def text(
        self,
        words: str,
        x: float,
        y: float,
        width: float,
        height: float,
        size: float = 9.0,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
        italic: bool = False,
    ) -> QgsLayoutItemLabel:
        """A block of text that wraps within its width."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(words)
        label.setFont(font(size, bold, italic))
        label.setFontColor(QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        sides = {
            "left": Qt.AlignmentFlag.AlignLeft,
            "right": Qt.AlignmentFlag.AlignRight,
            "centre": Qt.AlignmentFlag.AlignHCenter,
        }
        label.setHAlign(sides[align])
        return self._put(label, x, y, width, height)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        outline: str | None = None,
        shape: QgsLayoutItemShape.Shape = QgsLayoutItemShape.Shape.Rectangle,
    ) -> QgsLayoutItemShape:
        """A filled shape."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(shape)
        look = {
            "color": colour,
            "outline_style": "solid" if outline else "no",
            "outline_color": outline or colour,
            "outline_width": "0.2",
        }
        item.setSymbol(Fill.createSimple(look))
        return self._put(item, x, y, width, height)

    def rule(self, x: float, y: float, width: float, colour: str = LINE) -> None:
        """A thin horizontal line."""
        self.box(x, y, width, 0.25, colour)

    def map(
        self,
        layers: list[QgsVectorLayer],
        around: QgsRectangle,
        x: float = LEFT,
        y: float = TOP,
        width: float = WIDTH,
        height: float = HEIGHT,
        margin: float = 1.05,
        spare: float = 0.0,
    ) -> QgsLayoutItemMap:
        """A map of the layers (topmost first) that holds the rectangle with some margin.

        Args:
            spare: millimetres to leave free at the right, for a legend.
        """
        item = QgsLayoutItemMap(self.layout)
        self._put(item, x, y, width, height)
        item.setLayers(layers)
        item.setKeepLayerSet(True)
        centre = around.center()
        metres = max(around.width() / (width - spare), around.height() / height) * margin  # per millimetre
        x_middle = centre.x() + spare / 2 * metres
        item.setExtent(
            QgsRectangle(
                x_middle - width / 2 * metres,
                centre.y() - height / 2 * metres,
                x_middle + width / 2 * metres,
                centre.y() + height / 2 * metres,
            )
        )
        item.setBackgroundColor(QColor("#fbfaf7"))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(LINE))
        return item

    def under_map(self, of: QgsLayoutItemMap, segment: float) -> None:
        """Scale bar (two segments of so many metres), the meaning of the outline, and the north arrow."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(of)
        bar.setUnits(self.layout.project().crs().mapUnits())
        bar.setMapUnitsPerScaleBarUnit(1.0)
        bar.setUnitLabel("m")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setUnitsPerSegment(segment)
        bar.setHeight(1.2)
        bar.setBoxContentSpace(0.0)
        bar.setLabelBarSpace(0.8)
        bar.setFillSymbol(Fill.createSimple({"color": INK, "outline_style": "no"}))
        bar.setLineSymbol(QgsLineSymbol.createSimple({"line_color": INK, "line_width": "0.2"}))
        look = QgsTextFormat()
        look.setFont(font(7.5))
        look.setSize(font(7.5).pointSizeF())
        look.setColor(QColor(INK))
        bar.setTextFormat(look)
        y = TOP + HEIGHT + 2.2
        bar.attemptMove(QgsLayoutPoint(LEFT + 0.5, y))
        self.layout.addLayoutItem(bar)
        bar.update()
        self.box(LEFT + 86, y + 2.4, 10, 0.7, INK)
        self.text("grens van het gebied", LEFT + 98, y + 0.9, 50, 4.5, 8)
        self.text("noord", LEFT + WIDTH - 22, y + 0.9, 16, 4.5, 8, align="right")
        self.box(LEFT + WIDTH - 4.5, y - 0.2, 3.4, 5.6, INK, shape=QgsLayoutItemShape.Shape.Triangle)

    def legend(
        self,
        of: QgsLayoutItemMap,
        layers: list[tuple[QgsVectorLayer, str]],
        x: float,
        y: float,
        columns: int = 1,
        only_seen: bool = True,
    ) -> None:
        """A legend of layers (with the name to show, "" for none), with what the map shows of them."""
        item = QgsLayoutItemLegend(self.layout)
        item.setLinkedMap(of)
        item.setAutoUpdateModel(False)
        root = item.model().rootGroup()
        root.clear()
        for layer, name in layers:
            node = root.addLayer(layer)
            node.setCustomProperty("cached_name", name or layer.name())
            node.setCustomProperty("legend/title-label", name)
            if not name:
                QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        item.setLegendFilterByMapEnabled(only_seen)
        item.setColumnCount(columns)
        item.setSplitLayer(True)
        item.setColumnSpace(3.0)
        item.setSymbolWidth(5.0)
        item.setSymbolHeight(3.2)
        item.setBoxSpace(0.0)
        item.setBackgroundEnabled(False)
        for style, size, bold in (
            (QgsLegendStyle.Style.Subgroup, 8.5, True),
            (QgsLegendStyle.Style.SymbolLabel, 8.0, False),
        ):
            item.setStyleFont(style, font(size, bold))
        for style in (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup):
            item.rstyle(style).setMargin(QgsLegendStyle.Side.Top, 0.0)
        item.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.3)
        item.rstyle(QgsLegendStyle.Style.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, 1.8)
        item.setFontColor(QColor(INK))
        item.attemptMove(QgsLayoutPoint(x, y))
        self.layout.addLayoutItem(item)
        item.refresh()
        item.adjustBoxSize()

    def export(self, path: Path) -> None:
        """Write the page as a picture.

        Raises:
            OSError: it cannot be written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        # Not exportToImage: that wants to georeference the picture, which PNG cannot hold.
        image = QgsLayoutExporter(self.layout).renderPageToImage(0, dpi=DPI)
        if image.isNull() or not image.save(str(path)):
            raise OSError(f"{path} cannot be written")


def outline(colour: str = INK, width: float = 0.7, dashed: bool = False) -> QgsSymbol:
    """A boundary without a filling."""
    return Fill.createSimple(
        {
            "style": "no",
            "outline_color": colour,
            "outline_width": str(width),
            "outline_style": "dash" if dashed else "solid",
            "joinstyle": "miter",
        }
    )
