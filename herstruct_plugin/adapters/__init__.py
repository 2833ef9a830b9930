"""What stands between QGIS or geopandas and the engine."""
