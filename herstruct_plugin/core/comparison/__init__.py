"""What a plan does to an area, and which of its measures did it."""
