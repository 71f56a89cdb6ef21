"""What holds for whole hosts: errors that programs tell apart, and how much may be asked for."""

from __future__ import annotations

from collections.abc import Iterator

from ..layout import COMMON
from ..model import Location, Refusal, Spec
from .change import Change, matched, shown

__all__ = ["limits", "refusals"]


def refusals(old: Spec, new: Spec) -> Iterator[Change]:
    """By code: a program branches on the kind that a code has."""
    was, now = ({key: (text, one) for one in spec.refusals for key, text in _codes(one).items()} for spec in (old, new))
    for key, (text, one) in was.items():
        product, kind, code = key
        if key not in now:
            yield Change("refusal-removed", product, f"{kind}.{code}", text, one.at, True)
        elif now[key][0] != text:
            detail = f"{text or 'none'} -> {now[key][0] or 'none'}"
            yield Change("refusal-changed", product, f"{kind}.{code}", detail, now[key][1].at)
    for key, (text, one) in now.items():
        if key not in was:
            yield Change("refusal-added", key[0], f"{key[1]}.{key[2]}", text, one.at)


def _codes(refusal: Refusal) -> dict[tuple[str, str, str], str]:
    """Product, kind and code -> the detail, or how the message begins."""
    kind: str = refusal.kind
    found = {(COMMON, kind, str(code)): detail for code, detail in refusal.codes.items()}
    for product, codes in refusal.in_products.items():
        found |= {(product, kind, str(code)): detail for code, detail in codes.items()}
    return found | {(COMMON, kind, f"{code}.text"): text for code, text in refusal.texts.items()}


def limits(old: Spec, new: Spec) -> Iterator[Change]:
    """None means that nothing is known, which is no limit."""
    was, now = (dict(_most(spec)) for spec in (old, new))
    places = {**_places(old), **_places(new)}
    for subject in sorted({*was, *now}):
        before, after = was.get(subject), now.get(subject)
        if before != after:
            lower = before is None or (after is not None and after < before)
            rule = "rate-limit-lowered" if lower else "rate-limit-raised"
            detail = f"{shown(before)} -> {shown(after)}"
            yield Change(rule, COMMON, subject, detail, places[subject], before=after is None)
    for one, other in matched(old.limits, new.limits, lambda limits: limits.start)[2]:
        if one.each != other.each:
            yield Change("rate-limit-shared", COMMON, one.start, f"{shown(one.each)} -> {shown(other.each)}", other.at)


def _most(spec: Spec) -> Iterator[tuple[str, int]]:
    for one in spec.limits:
        for kind, intervals in one.most.items():
            yield from ((f"{one.start}.{kind}.{interval}", most) for interval, most in intervals.items())


def _places(spec: Spec) -> dict[str, Location]:
    places = {one.start: one.at for one in spec.limits}
    return {subject: places[subject.split(".")[0]] for subject, _ in _most(spec)}
