# Generated from spec/common/refusals.yaml, spec/common/limits.yaml by "make generate"; do not edit.
"""Errors that programs tell apart, and what may be asked for. Shared by products and their hosts."""

from typing import Any, Final

Refusals = dict[int, tuple[tuple[str, str, str], ...]]

REFUSALS: Final[Refusals] = {}
"""Code -> beginning of the message, kind, detail; the first that fits."""
