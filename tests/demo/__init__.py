"""`make demo`: two real places, scored through qgis_process, printed and mapped."""
