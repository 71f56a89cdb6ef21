"""Arguments of generated functions, and the overloads of those whose result depends on what is passed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import naming
from .model import Param, Returns, TypeRef
from .routing import Choice

__all__ = [
    "Argument", "Printed", "Signature", "arguments_of", "call_arguments", "chosen_overloads", "overloads", "signature",
]  # fmt: skip

Json = str | int | bool | None


@dataclass(frozen=True)
class Argument:
    """One argument of a function; ``default`` is Python source, ``None`` means required."""

    name: str
    annotation: str
    default: str | None = None
    positional: bool = False

    def __str__(self) -> str:
        text = f"{self.name}: {self.annotation}"
        return text if self.default is None else f"{text} = {self.default}"


@dataclass(frozen=True)
class Signature:
    """What stands between the parentheses (``self`` included), and what is returned."""

    arguments: tuple[str, ...]
    returns: str


@dataclass(frozen=True)
class Printed:
    """A function of the output whose body is one call: ``request(constant, *call)``."""

    name: str
    doc: str
    overloads: tuple[Signature, ...]
    signature: Signature
    request: str
    constant: str
    call: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def annotations(self) -> Iterator[str]:
        for one in (*self.overloads, self.signature):
            yield from one.arguments
            yield one.returns


def arguments_of(
    params: Iterable[Param],
    annotate: Callable[[Param], str],
    *,
    positional: Sequence[str] = (),
    defaults: Mapping[str, Json] | None = None,
) -> list[Argument]:
    """Arguments for parameters; those in ``defaults`` have that default and never ``None``."""
    defaults = defaults or {}
    arguments = []
    for param in params:
        annotation, default = annotate(param), None
        if param.name in defaults:
            default = repr(defaults[param.name])
        elif not param.required:
            annotation, default = f"{annotation} | None", "None"
        name = naming.argument(param.name)
        arguments.append(Argument(name, annotation, default, positional=param.name in positional))
    order = [naming.argument(name) for name in positional]
    first = sorted((one for one in arguments if one.positional), key=lambda one: order.index(one.name))
    return first + [one for one in arguments if not one.positional]


def signature(arguments: Sequence[Argument], returns: str, *, rest: str | None = "**params: Any") -> Signature:
    """Positional ones as they come, then keyword-only ones with the required first, then ``rest``."""
    first: list[Argument] = []
    after: list[Argument] = []
    for one in arguments:
        # A required argument can't follow one with a default, except as keyword-only.
        blocked = one.default is None and any(other.default is not None for other in first)
        (first if one.positional and not after and not blocked else after).append(one)
    after.sort(key=lambda one: one.default is not None)
    parts = ["self", *map(str, first), *(["*"] if after else []), *map(str, after)]
    return Signature((*parts, *([rest] if rest else [])), returns)


def overloads(
    arguments: Sequence[Argument],
    returns: Returns,
    annotate: Callable[[TypeRef], str],
    everything: str,
    *,
    rest: str | None = "**params: Any",
) -> list[Signature]:
    """One signature per case, then one for when none of them applies. Empty where nothing depends on anything."""
    names = {one.name: one for one in arguments}
    cases = [(naming.argument(name), ref) for name, ref in returns.cases]
    cases = [(name, ref) for name, ref in cases if name in names and names[name].default == "None"]
    if not cases:
        return []
    result = []
    absent: set[str] = set()
    for name, ref in cases:
        chosen = [_given(one) if one.name == name else _absent(one, absent) for one in arguments]
        result.append(signature(chosen, annotate(ref), rest=rest))
        absent.add(name)
    last = everything if returns.otherwise is None else annotate(returns.otherwise)
    result.append(signature([_absent(one, absent) for one in arguments], last, rest=rest))
    return result


def chosen_overloads(
    arguments: Sequence[Argument],
    choices: Sequence[Choice],
    annotate: Callable[[TypeRef], str],
    everything: str,
    *,
    rest: str | None = "**params: Any",
) -> list[Signature]:
    """One signature per choice, and one for values that the type checker doesn't know."""
    result = []
    for choice in choices:
        chosen = []
        for one in arguments:
            if one.name == choice.given:
                one = _given(one)
            elif one.name in choice.values:
                one = _narrowed(one, choice.values[one.name], one.name in choice.absent)
            else:
                one = _absent(one, set(choice.absent))
            chosen.append(one)
        result.append(signature(chosen, annotate(choice.outcome), rest=rest))
    return [*result, signature(arguments, everything, rest=rest)]


def _narrowed(argument: Argument, literal: str, may_be_absent: bool) -> Argument:
    """With a default only if that is one of the values."""
    if argument.default is None or argument.default == "None":
        return replace(argument, annotation=f"{literal} | None" if may_be_absent else literal,
                       default="None" if may_be_absent else None)  # fmt: skip
    keeps = argument.default in literal.removeprefix("Literal[").removesuffix("]").split(", ")
    return replace(argument, annotation=literal, default=argument.default if keeps else None)


def _given(argument: Argument) -> Argument:
    return replace(argument, annotation=argument.annotation.removesuffix(" | None"), default=None)


def _absent(argument: Argument, absent: set[str]) -> Argument:
    return replace(argument, annotation="None") if argument.name in absent else argument


def call_arguments(params: Iterable[Param], fixed: Mapping[str, Json] | None = None) -> tuple[str, ...]:
    """What a body passes on: ``symbol=symbol``, a fixed value, ``**{"from": from_}`` for a name Python can't take."""
    fixed = fixed or {}
    direct, renamed = [], []
    for param in params:
        name = naming.argument(param.name)
        value = repr(fixed[param.name]) if param.name in fixed else name
        if name == param.name:
            direct.append(f"{name}={value}")
        else:
            renamed.append(f"{param.name!r}: {value}")
    return (*direct, *([f"**{{{', '.join(renamed)}}}"] if renamed else []))
