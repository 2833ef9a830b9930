"""The HerStruct engine. It knows neither QGIS nor Qt nor pandas."""
