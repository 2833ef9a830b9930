"""`make demo`: two real places and a fictional one, scored through qgis_process, printed and mapped."""
