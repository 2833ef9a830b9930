"""Breakpoints, profiles and theme scores."""
