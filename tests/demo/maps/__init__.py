"""One map a theme, laid out by QGIS itself. The maps are Dutch: they are meant for a Dutch meeting."""
