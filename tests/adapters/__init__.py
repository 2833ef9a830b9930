"""Tests of the bridge between QGIS, geopandas and the engine."""
