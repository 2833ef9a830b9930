"""The study file: a GeoPackage with ledger layers that work in QGIS without the plugin."""
