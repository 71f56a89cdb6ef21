# Copied from codegen/handwritten/runtime/views.py; edit there.
"""Objects that are another one but for what differs."""

from __future__ import annotations

from typing import Any, TypeVar

__all__ = ["view_class"]

C = TypeVar("C")

_views: dict[type[Any], Any] = {}


def view_class(kind: type[C]) -> type[C]:
    """A class as ``kind`` whose objects ask ``_parent`` for what they don't have. ``kind`` itself has no
    ``__getattr__``, which would make each attribute of its objects slower."""

    def from_parent(self: Any, name: str) -> Any:
        return getattr(vars(self)["_parent"], name)

    if kind not in _views:
        names = {name: getattr(kind, name) for name in ("__doc__", "__module__", "__qualname__")}
        made = _views[kind] = type(kind.__name__, (kind,), {**names, "__getattr__": from_parent})
        _views[made] = made
    view: type[C] = _views[kind]
    return view
