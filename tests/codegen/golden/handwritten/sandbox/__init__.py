"""Stands in for the local exchange."""
