"""Both packages, laid side by side."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from ..diff.change import API, Change, order
from ..diff.git import Difference, Incomparable, compared, unpack
from ..model import Spec
from ..rules.names import endpoint_names, stream_names
from ..screen import step
from .compare import compare
from .surface import PACKAGE, read_surface
from .typed import TYPING, refused

__all__ = ["since", "unexplained"]

_GENERATED = "generated"


def since(root: Path, base: str, types: bool = True) -> Difference:
    """What happened to the package from ``base`` to the files as they are. ``types``: with the old programs."""
    with step(f"Reading the spec at {base} and now"):
        spec = compared(root, base)
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        before = Path(name)
        unpack(root, base, before, _GENERATED)
        if not (before / _GENERATED / PACKAGE).is_dir():
            raise Incomparable(f"{base}: there is no {_GENERATED}/{PACKAGE}")
        with step(f"Reading the package at {base} and now"):
            found = compare(*(read_surface(one / _GENERATED) for one in (before, root)))
        if types and unpack(root, base, before, TYPING, missing_ok=True):
            with step(f"Type-checking the programs of {base}"):
                found += refused(root, before / TYPING)
    return replace(
        spec.difference,
        changes=tuple(sorted(found, key=order)),
        titles={API: "Python"},
        names=_names(spec.before, spec.after),
    )


def unexplained(api: Difference, spec: Difference) -> list[Change]:
    """Changes of the surface that no change of the spec explains: those of the handwritten part."""
    told = {one.subject.split(".")[0] for one in spec.changes}
    return [one for one in api.changes if not told & set(api.parts(one))]


def _names(*specs: Spec) -> dict[str, str]:
    """Method or socket -> the entry of the spec that it comes from."""
    names: dict[str, str] = {}
    for spec in specs:
        for endpoint in spec.endpoints:
            names |= dict.fromkeys((*endpoint_names(endpoint), f"ws_{endpoint.name}"), endpoint.name)
        for stream in spec.streams:
            for name in stream_names(stream):
                names |= {name: stream.name, f"start_{name}": stream.name}
    return names
