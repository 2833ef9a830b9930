"""Typed tables, fixed-point quantities and the ground partition."""
