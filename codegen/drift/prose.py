"""What documentation says in sentences and tables: the cost of a call, and the bounds of a number."""

from __future__ import annotations

import re
from typing import Literal

from .facts import Stated, Words

__all__ = ["bounds", "orders", "weight"]

_PLAIN = re.compile(r"(\d+) ?(?:\((IP|UID)\))?(?: \(\d+ requests per second\))?")
_ORDERS = re.compile(r"Unfilled Order Count: (\d+)")
_ONE_OR_ALL = re.compile(
    r"(\d+) (?:for a single|with|if|when) (?:a |the )?(\w+)(?: is sent| is specified| parameter is sent)?[;,.]? "
    r"(\d+) (?:when|without|if) (?:the )?\2(?: parameter)?(?: is (?:omitted|not sent))?\b.*"
)
_BY_LIMIT = re.compile(r"(?:(?:adjusted )?based on (?:the |parameter )?limit:? )?limit (?:request )?weight ", re.I)
_DEFAULT = re.compile(r"default(?:s to|:)? `?(\d+)\b`?(?! \w| \()", re.I)
_MAX = re.compile(r"max(?:imum)?:? `?(\d+)`?", re.I)


def weight(text: str, limiter: str | None = None) -> Stated | Words | None:
    """The cost that a text after ``Weight:`` says; None when it says none."""
    plain = _unmarked(_ORDERS.sub("", text))
    if not plain:
        return None
    by: Literal["IP", "UID"] | None = "UID" if limiter == "UID" else "IP" if limiter == "IP" else None
    if found := _PLAIN.fullmatch(plain):
        return Stated("UID" if found[2] == "UID" else by, int(found[1]))
    if found := _ONE_OR_ALL.fullmatch(plain):
        return Stated(by, int(found[3]), ((found[2], None, int(found[1])),))
    if _BY_LIMIT.match(plain) and (rules := _steps(text)):
        return Stated(by, None, rules)
    return Words(plain)


def orders(text: str) -> int | None:
    found = _ORDERS.search(" ".join(text.split()))
    return int(found[1]) if found else None


def bounds(text: str) -> tuple[int | None, int | None]:
    """Default and maximum of a number."""
    default, most = _DEFAULT.search(text), _MAX.search(text)
    return int(default[1]) if default else None, int(most[1]) if most else None


def _unmarked(text: str) -> str:
    """Words and figures without Markdown's signs."""
    text = re.sub(r"</?\w+[^>]*>|[|*`]|:?-{2,}:?", " ", text).replace("，", ", ")
    return re.sub(r"^- | - (?=\d)", " ", " ".join(text.split())).strip(" :;.").replace("  ", " ")


def _steps(text: str) -> tuple[tuple[str, int | None, int], ...]:
    """The rows of a table of limits, as rules; none when a row is something else."""
    found: list[tuple[str, int | None, int]] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        numbers = [int(number) for number in re.findall(r"\d+", cells[0])]
        if len(cells) == 2 and cells[1].isdigit() and numbers:
            beyond = cells[0].startswith(">")
            found.append(("limit", None if beyond else max(numbers) - cells[0].endswith(")"), int(cells[1])))
        elif numbers:
            return ()
    return tuple(found)
