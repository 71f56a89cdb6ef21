# Generated from codegen/templates/_endpoints/ by "make generate"; do not edit.
"""Endpoints as values, one module for each product. Sync, async and WebSocket API forms share them."""
