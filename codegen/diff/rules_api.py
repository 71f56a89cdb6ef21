"""The kinds of changes of the Python surface; ``rules`` says what levels and mirrors are."""

from __future__ import annotations

from .rules import Rule, both, pair, same

__all__ = ["API_RULES"]

_OTHER = "one is as good as the other, but programs were written for the first"

API_RULES: dict[str, Rule] = {
    rule.id: rule
    for rules in (
        pair("py-name-removed", "ERR", "a name is gone", "py-name-added", "new name"),
        pair("py-member-removed", "ERR", "a member of a class is gone", "py-member-added", "new member"),
        pair("py-place-removed", "ERR", "can't be imported from there", "py-place-added", "can be imported from there"),
        same("py-kind-changed", "ERR", "is another kind of thing", _OTHER),
        same("py-async-changed", "ERR", "is or isn't awaited", _OTHER),
        pair("py-base-removed", "ERR", "except and isinstance by this base fail", "py-base-added", "new base"),
        # --- parameters ---
        pair("py-parameter-removed", "ERR", "takes one less", "py-parameter-added", "takes one more"),
        pair("py-parameter-folded", "WARN", "goes through **params now", "py-parameter-named", "has a name of its own"),
        pair(
            "py-required-parameter-added", "ERR", "wants one more",
            "py-required-parameter-folded", "wants one less; it goes through **params",
        ),
        both(
            "py-required-parameter-removed", "takes one less",
            "py-required-parameter-wanted", "wants one more",
            "without **params each way breaks every caller",
        ),
        pair("py-parameter-required", "ERR", "must be passed now", "py-parameter-optional", "may be left out"),
        pair("py-parameter-keyword", "ERR", "must be passed by name", "py-parameter-positional", "needs no name"),
        same("py-parameters-reordered", "ERR", "arguments without a name stand in another order", _OTHER),
        same("py-default-changed", "WARN", "another default", _OTHER),
        pair("py-parameter-narrowed", "ERR", "takes fewer kinds", "py-parameter-widened", "takes more kinds"),
        same("py-parameter-type-changed", "ERR", "takes another type", "no value of one is one of the other"),
        # --- what comes back ---
        pair("py-returns-widened", "ERR", "may return more kinds", "py-returns-narrowed", "returns fewer kinds"),
        same("py-returns-changed", "ERR", "returns another type", "no reader of one can read the other"),
        same("py-overloads-changed", "WARN", "its forms are typed in another way", _OTHER),
        pair("py-type-widened", "ERR", "more kinds of value", "py-type-narrowed", "fewer kinds of value"),
        same("py-type-changed", "ERR", "a value of another type", "no reader of one can read the other"),
        pair("py-key-optional", "ERR", "a key may be absent", "py-key-required", "a key is always there"),
        same("py-value-changed", "WARN", "stands for another value", _OTHER),
        # --- programs of before ---
        same("py-program-refused", "ERR", "a type checker refuses what it took", "undone, the same program is fine"),
        same("py-mistake-passes", "WARN", "a type checker takes a mistake", "undone, the mistake is found again"),
    )
    for rule in rules
}  # fmt: skip
