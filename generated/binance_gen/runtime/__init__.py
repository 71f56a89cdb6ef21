# Copied from codegen/handwritten/runtime/__init__.py; edit there.
"""The transport: a sans-I/O core that decides, and thin shells that move bytes. It knows no endpoint."""
