"""Theme B, mengen: tenure and dwelling mix (ids tm_...)."""
