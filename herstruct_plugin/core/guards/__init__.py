"""Randvoorwaarden: what is always shown with a scenario and never averaged (product.md 3)."""
