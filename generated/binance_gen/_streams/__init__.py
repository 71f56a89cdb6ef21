# Generated from codegen/templates/_streams/ by "make generate"; do not edit.
"""Streams as values, one module for each product."""
