"""The kinds of changes that a user of the package can meet.

ERR: a program that worked can stop working, or its type check can. WARN: it goes on, but somebody should look.
INFO: there is more than before. Each rule has a mirror: what the change is called when it is undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .model import Location

__all__ = ["LEVELS", "RULES", "Change", "Level"]

Level = Literal["ERR", "WARN", "INFO"]

_MIRRORS: dict[tuple[str, Level], tuple[str, Level]] = {
    ("product-removed", "ERR"): ("product-added", "INFO"),
    ("endpoint-removed", "ERR"): ("endpoint-added", "INFO"),
    ("endpoint-removed-after-deprecation", "WARN"): ("deprecated-endpoint-added", "INFO"),
    ("endpoint-deprecated", "WARN"): ("endpoint-restored", "INFO"),
    ("rest-removed", "ERR"): ("rest-added", "INFO"),
    ("ws-removed", "ERR"): ("ws-added", "INFO"),
    ("name-removed", "ERR"): ("name-added", "INFO"),
    ("stream-removed", "ERR"): ("stream-added", "INFO"),
    ("stream-removed-after-deprecation", "WARN"): ("deprecated-stream-added", "INFO"),
    ("stream-deprecated", "WARN"): ("stream-restored", "INFO"),
    ("param-removed", "WARN"): ("param-added", "INFO"),
    ("required-param-removed", "INFO"): ("required-param-added", "ERR"),
    ("param-became-required", "ERR"): ("param-became-optional", "INFO"),
    ("param-value-removed", "ERR"): ("param-value-added", "INFO"),
    ("limit-narrowed", "WARN"): ("limit-widened", "INFO"),
    ("security-raised", "ERR"): ("security-lowered", "INFO"),
    ("weight-raised", "WARN"): ("weight-lowered", "INFO"),
    ("type-removed", "ERR"): ("type-added", "INFO"),
    ("field-removed", "ERR"): ("field-added", "INFO"),
    ("field-became-optional", "ERR"): ("field-became-required", "INFO"),
    ("enum-removed", "ERR"): ("enum-added", "INFO"),
    ("enum-value-removed", "ERR"): ("enum-value-added", "INFO"),
    ("enum-closed", "ERR"): ("enum-opened", "INFO"),
    ("user-event-removed", "WARN"): ("user-event-added", "INFO"),
    ("error-code-removed", "WARN"): ("error-code-added", "INFO"),
    ("constant-removed", "ERR"): ("constant-added", "INFO"),
}
_BOTH_WAYS: dict[str, Level] = {
    "host-changed": "WARN",
    "address-changed": "WARN",
    "ws-method-changed": "WARN",
    "site-changed": "ERR",
    "positional-changed": "ERR",
    "preset-changed": "WARN",
    "reroute-changed": "WARN",
    "returns-changed": "ERR",
    "needs-changed": "WARN",
    "param-type-changed": "ERR",
    "param-default-changed": "WARN",
    "param-sent-differently": "WARN",
    "param-order-changed": "ERR",
    "stream-name-changed": "WARN",
    "event-changed": "ERR",
    "field-type-changed": "ERR",
    "type-changed": "ERR",
    "enum-value-changed": "ERR",
    "error-code-renamed": "ERR",
    "constant-changed": "WARN",
}

RULES: dict[str, tuple[Level, str]] = {
    **{one: (level, other) for (one, level), (other, _) in _MIRRORS.items()},
    **{other: (level, one) for (one, _), (other, level) in _MIRRORS.items()},
    **{rule: (level, rule) for rule, level in _BOTH_WAYS.items()},
}
"""Rule -> its level, and the rule of the opposite change."""

LEVELS: tuple[Level, ...] = ("ERR", "WARN", "INFO")


@dataclass(frozen=True)
class Change:
    rule: str
    at: Location
    message: str
    product: str
    before: bool = False
    """``at`` is a place in BASE."""

    @property
    def level(self) -> Level:
        return RULES[self.rule][0]

    def __str__(self) -> str:
        place = f"{self.at.path}:{self.at.line}{' (before)' if self.before else ''}"
        return f"{self.level:<4} {self.rule}  {place}  {self.message}"
