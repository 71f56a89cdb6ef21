# Copied from codegen/handwritten/extras/plans.py; edit there.
"""The shape of a plan, and the one thing that plans have in common."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

__all__ = ["Plan", "Probe", "collect"]

Row = TypeVar("Row")
Result = TypeVar("Result")

Plan: TypeAlias = Generator[dict[str, Any], list[Row], Result]
"""Yields the parameters of a call, is sent the rows that came, and may return something at the end."""


class Probe(dict[str, Any]):
    """A call whose rows only tell the plan how to go on."""


def collect(plan: Plan[Row, None], limit: int | None = None) -> Plan[Row, list[Row]]:
    """The same calls; returns the rows of all of them, or the first ``limit``."""
    collected: list[Row] = []
    try:
        call = next(plan)
        while True:
            rows = yield call
            if not isinstance(call, Probe):
                collected += rows
            call = plan.send(rows)
    except StopIteration:
        return collected[:limit]
