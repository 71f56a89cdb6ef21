# Generated from codegen/templates/_threaded/ by "make generate"; do not edit.
"""Sockets of ThreadedWebsocketManager, one module for each product."""
