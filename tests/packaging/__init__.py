"""Tests of what is handed to users: the zip, its installation, and the plugin in a bare QGIS."""
