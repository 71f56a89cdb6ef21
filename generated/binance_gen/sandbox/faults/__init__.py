# Copied from codegen/handwritten/sandbox/faults/__init__.py; edit there.
"""Breaking things on purpose. Every method may be called from any thread and has happened when it returns."""

from __future__ import annotations

from .answers import AnswerFaults, Planned
from .arrivals import ArrivalFaults
from .connections import ConnectionFaults
from .messages import MessageFaults

__all__ = ["Faults", "Planned"]


class Faults(ConnectionFaults, ArrivalFaults, AnswerFaults, MessageFaults):
    """All of them."""

    def clear(self) -> None:
        """Forget what was planned: answers, refusals, delays, slow links, black holes, disorder."""
        self._clear_answers()
        self._clear_arrivals()
        self._clear_connections()
        self._clear_messages()
