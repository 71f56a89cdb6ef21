# Generated from codegen/templates/_sync/ by "make generate"; do not edit.
"""Methods of the sync client, one module for each product."""
