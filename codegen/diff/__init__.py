"""``diff BASE``: what changed for users between two states of the spec.

Words, order and place in the YAML are no change: what is compared is what the loader made of them.
"""

from __future__ import annotations

from ..model import Spec
from .change import Change, order
from .definitions import constants, enums, errors, products, types
from .endpoints import endpoints
from .manners import limits, refusals
from .rules import LEVELS, RULES
from .streams import streams, user_events
from .variance import Variance

__all__ = ["LEVELS", "RULES", "Change", "changes"]


def changes(old: Spec, new: Spec) -> list[Change]:
    """By product, the worst first."""
    variance = Variance({one.name: one for one in (*old.enums, *new.enums)})
    found = {
        *products(old, new),
        *endpoints(old, new, variance),
        *streams(old, new, variance),
        *types(old, new, variance),
        *enums(old, new),
        *user_events(old, new, variance),
        *errors(old, new),
        *refusals(old, new),
        *limits(old, new),
        *constants(old, new),
    }
    return sorted(found, key=order)
