"""The settled definitions, one by one, on small places worked out by hand, through frames."""
