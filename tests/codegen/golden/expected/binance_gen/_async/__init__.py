# Generated from codegen/templates/_async/ by "make generate"; do not edit.
"""Methods of the async client, one module for each product."""
