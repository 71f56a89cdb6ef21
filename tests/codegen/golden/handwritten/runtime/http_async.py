"""The async client's base, without HTTP."""

from typing import Any, TypeVar

from .endpoint import Endpoint

__all__ = ["AsyncClientBase"]

T = TypeVar("T")


class AsyncClientBase:
    def __init__(self) -> None:
        self.calls: list[tuple[str, str, dict[str, Any]]] = []
        self.answer: Any = None

    async def _request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        self.calls.append(("rest", endpoint.name, params))
        answer: T = self.answer
        return answer

    async def _ws_request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        self.calls.append(("ws", endpoint.name, params))
        answer: T = self.answer
        return answer
