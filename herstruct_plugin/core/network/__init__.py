"""The pedestrian network: graph, points on it, and walking distances in whole millimetres."""
