"""Stands in for the runtime: it remembers what it was asked for."""
