# Generated from spec/products.yaml by "make generate"; do not edit.
"""The spec as plain literals, one module for each product."""

from . import alpha, beta

__all__ = ["CATALOGS"]

CATALOGS = (
    alpha,
    beta,
)
