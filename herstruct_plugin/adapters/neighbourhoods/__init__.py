"""The neighbourhood file: a GeoPackage that holds a baseline, readable in QGIS without the plugin."""
