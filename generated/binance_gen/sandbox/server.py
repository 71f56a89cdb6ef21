# Copied from codegen/handwritten/sandbox/server.py; edit there.
"""The network side: one port for REST, WebSocket API and streams."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import unquote

import msgspec
from aiohttp import web

from . import errors
from .calls import time_unit
from .certificates import Authority
from .clock import milliseconds
from .connection import GOING_AWAY, Connection, reset
from .directory import Directory
from .faults import Faults, Planned
from .log import Record
from .replay import Recordings
from .rest import Answer, Request, RestApi
from .service import Service
from .streams import StreamConnection
from .traffic import Traffic
from .ws_api import CONNECT_WEIGHT, WsApi

T = TypeVar("T")

ACCEPTING = 3
"""Rounds of the event loop from the arrival of a connection until it is made."""


async def close_listener(listener: asyncio.Server) -> None:
    """Asyncio would leave a connection open that is accepted, but not made when the listener closes."""
    for one in listener.sockets:
        asyncio.get_running_loop().remove_reader(one.fileno())
    for _ in range(ACCEPTING):
        await asyncio.sleep(0)
    listener.close()


@dataclass(frozen=True)
class Wanted:
    """What a stream URL asks for. ``kind`` is its path class."""

    kind: str
    names: list[str]
    combined: bool


class Server:
    """``authority`` issues its certificate; it speaks plain HTTP without one."""

    def __init__(
        self, directory: Directory, run: Callable[[Callable[[], Any]], Any], authority: Authority | None = None
    ) -> None:
        self.directory = directory
        self.authority = authority
        self.traffic = Traffic(directory)
        self.exchange = directory.spot
        self.publisher = self.exchange.publisher
        self.recordings = Recordings(directory)
        self.faults = Faults(self, run)
        self.connections: dict[int, Connection] = {}
        self.ws_apis: dict[int, WsApi] = {}
        self.stream_connections: dict[int, StreamConnection] = {}
        self.hole_changed = asyncio.Event()
        self.loop = asyncio.get_running_loop()
        self.host = "127.0.0.1"
        self.port = 0
        self._rest: dict[Service, RestApi] = {}
        self._http = web.Server(self._handle, access_log=None, logger=logging.getLogger(__name__))
        self._listener: asyncio.Server | None = None
        self.connections_made = 0

    # --- listening --------------------------------------------------------------------------------------------------

    async def start(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        await self.start_listening()
        self.exchange.clock.attach(self.loop)
        self.directory.start()

    async def start_listening(self) -> None:
        if self._listener is not None:
            return
        context = self.authority.context if self.authority is not None else None
        self._listener = await self.loop.create_server(
            self._http, self.host, self.port, reuse_address=True, ssl=context
        )
        self.port = self._listener.sockets[0].getsockname()[1]

    async def stop_listening(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            await close_listener(listener)

    async def stop(self) -> None:
        self.exchange.clock.detach()
        self.recordings.stop()
        self.traffic.stop()
        await self.stop_listening()
        for connection in list(self.connections.values()):
            connection.abort()
        self.faults.leave_holes()
        self._http.pre_shutdown()  # connections kept alive are idle: nothing to wait for
        await self._http.shutdown(timeout=0.5)

    def run_coroutine(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """From any other thread than the loop's, which would wait for itself."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(10)

    # --- requests ---------------------------------------------------------------------------------------------------

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self._websocket(request)
        return await self._http_request(request)

    async def _http_request(self, request: web.BaseRequest) -> web.StreamResponse:
        raw = request.raw_path.encode("utf-8", "surrogateescape")
        path, _, query = raw.partition(b"?")
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        arrived = Request(request.method, path.decode("utf-8", "replace"), query, headers, body, request.remote or "")
        asked: dict[str, Any] = {"method": request.method, "path": arrived.path, "query": query}
        self._record("in", "rest", "rest", headers=dict(request.headers), body=body, **asked)
        planned = self.faults.take_answer(arrived.path)
        answer = Answer(200, b"")
        if planned is None or planned.process:
            answer = self.recordings.answer(arrived) or self._answer(arrived)
        await self._stay_in_hole("rest")
        if delay := self.faults.delay_of("rest"):
            await asyncio.sleep(delay)
        if planned is not None:
            self._record(
                "out", "rest", "rest", headers=planned.headers, body=planned.body, status=planned.status, **asked
            )
            return await self._planned(request, planned)
        self._record("out", "rest", "rest", headers=answer.headers, body=answer.body, status=answer.status, **asked)
        return web.Response(
            status=answer.status, body=answer.body, headers=answer.headers, content_type=answer.content_type
        )

    def _answer(self, request: Request) -> Answer:
        service = self.directory.by_rest(request.method, request.path)
        if service not in self._rest:
            self._rest[service] = RestApi(service)
        return self._rest[service].handle(request)

    def _record(self, direction: str, kind: str, channel: str, **fields: Any) -> None:
        if self.exchange.log.on:
            self.exchange.log.add(Record(self.exchange.clock.now(), direction, kind, channel, **fields))

    async def _stay_in_hole(self, channel: str) -> None:
        while self.faults.is_hole(channel):
            self.hole_changed.clear()
            await self.hole_changed.wait()

    async def _planned(self, request: web.BaseRequest, planned: Planned) -> web.StreamResponse:
        if planned.silent:
            transport = request.transport
            while transport is not None and not transport.is_closing():
                await asyncio.sleep(0.05)
        if planned.pause:
            await asyncio.sleep(planned.pause)
        if planned.cut is None and not planned.trickle:
            return web.Response(
                status=planned.status, body=planned.body, headers=planned.headers, content_type=planned.content_type
            )
        response = web.StreamResponse(status=planned.status, headers=planned.headers)
        response.content_type = planned.content_type
        response.content_length = len(planned.body)
        await response.prepare(request)
        shown = planned.body if planned.cut is None else planned.body[: planned.cut]
        if planned.trickle:
            for at in range(len(shown)):
                await asyncio.sleep(planned.trickle)
                await response.write(shown[at : at + 1])
        elif shown:
            await response.write(shown)
        if planned.cut is not None:
            await asyncio.sleep(0.02)  # let the bytes leave before the reset overtakes them
            reset(request.transport)
        return response

    # --- WebSockets -------------------------------------------------------------------------------------------------

    async def _websocket(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        arguments = dict(_argument(part) for part in query.split("&"))
        path = path.rstrip("/") or "/"
        service = self.directory.by_ws_api(path)
        channel = "streams" if service is None else "ws_api"
        came = {"method": "GET", "path": path, "query": query.encode(), "headers": dict(request.headers)}
        self._record("in", "connect", channel, connection=self.connections_made + 1, **came)
        await self._stay_in_hole(channel)
        wanted = None
        if service is None and (found := self.directory.by_stream_path(path)) is not None:
            service, kind, rest = found
            wanted = Wanted(kind, stream_names(rest, arguments), rest == "/stream")
        refused = self._refuse(request, channel, service or self.exchange)
        if refused is not None:
            return refused
        if service is None:
            return web.Response(status=404)
        try:
            unit = time_unit(arguments.get("timeUnit")) if service.registry.time_unit else milliseconds
        except errors.ApiError as error:
            return web.Response(
                status=error.status, body=msgspec.json.encode(error.body()), content_type="application/json"
            )
        self.connections_made += 1
        number = self.connections_made
        connection = Connection(service, channel, number, request, unit)
        try:
            await connection.open(request)
        except ConnectionError:  # it left before it got an answer
            return web.Response(status=400)
        self.faults.shape(connection)
        self.connections[number] = connection
        try:
            if wanted is None:
                await self._run_api(connection, arguments)
            else:
                await self._run_streams(connection, wanted)
        finally:
            del self.connections[number]
            self._record("in", "lost", channel, connection=number, path=connection.path)
        return connection.socket

    def _refuse(self, request: web.BaseRequest, channel: str, service: Service) -> web.StreamResponse | None:
        ip = request.remote or ""
        refusal = self.faults.take_refusal(channel)
        if refusal is not None:
            if refusal.status is None:
                reset(request.transport)
                return web.Response(status=503)
            headers = {} if refusal.retry_after is None else {"Retry-After": str(refusal.retry_after)}
            return web.Response(status=refusal.status, headers=headers)
        try:
            service.limits.connect(ip)
            if channel == "ws_api":
                service.limits.spend(ip, CONNECT_WEIGHT)
        except errors.ApiError as error:
            body = msgspec.json.encode(error.body())
            headers = {"Retry-After": str(error.retry_after)}
            return web.Response(status=error.status, body=body, headers=headers, content_type="application/json")
        return None

    async def _run_api(self, connection: Connection, arguments: dict[str, str]) -> None:
        shown = arguments.get("returnRateLimits", "true").lower() != "false"
        api = WsApi(connection, return_rate_limits=shown)
        self.ws_apis[connection.number] = api
        try:
            await connection.run(api.on_text)
        finally:
            api.session.close()
            del self.ws_apis[connection.number]

    async def _run_streams(self, connection: Connection, wanted: Wanted) -> None:
        streams = StreamConnection(connection, combined=wanted.combined, kind=wanted.kind)
        self.stream_connections[connection.number] = streams
        try:
            streams.subscribe(wanted.names)
            await connection.run(streams.on_text)
        finally:
            streams.close()
            del self.stream_connections[connection.number]

    # --- for faults -------------------------------------------------------------------------------------------------

    def listens(self, connection: Connection, stream: str) -> bool:
        """By the name of a stream, a listen key, or what the journal calls some user data."""
        streams = self.stream_connections.get(connection.number)
        return connection.is_told(stream) or (streams is not None and stream in streams.names)

    def announce_shutdown(self, told: Sequence[Connection], close_after: float | None) -> int:
        now = self.exchange.clock.now()
        for connection in told:
            event: dict[str, Any] = {"e": "serverShutdown", "E": connection.unit(now)}
            streams = self.stream_connections.get(connection.number)
            if streams is None:
                event = {"event": event}
            elif streams.combined:
                event = {"stream": "!serverShutdown", "data": event}
            connection.send(msgspec.json.encode(event))

        def shut_down() -> None:
            for connection in told:
                connection.close(GOING_AWAY)

        if close_after is not None:
            self.exchange.clock.call_later(close_after, shut_down)
        return len(told)


def _argument(part: str) -> tuple[str, str]:
    """``name=value``; a plus sign is a plus sign, as in the ``+08:00`` of kline streams."""
    name, _, value = part.partition("=")
    return unquote(name), unquote(value)


def stream_names(path: str, arguments: dict[str, str]) -> list[str]:
    """Which streams a URL asks for: by path, by ``streams=`` or by ``listenKey=``."""
    if path == "/stream":
        names = arguments.get("streams", "")
    elif "listenKey" in arguments:
        names = arguments["listenKey"]
    else:
        names = unquote(path[4:])
    return [name for name in names.split("/") if name]
