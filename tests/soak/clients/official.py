"""The official connector, ``binance-sdk-spot`` on ``binance-common``, as its examples use it."""

import asyncio
import time

import binance_common.websocket as common
from adapter import Base
from binance_common.configuration import ConfigurationWebSocketAPI, ConfigurationWebSocketStreams
from binance_common.constants import WebsocketMode
from binance_sdk_spot.spot import Spot


class Adapter(Base):
    async def consume(self, name, record, ready, *, kind, symbol="", streams=(), key=None, **options):
        if "rotate_every" in options:  # there is no option for it
            common.AUTO_RECONNECT_INTERVAL_SECONDS = options["rotate_every"]
        if kind == "spot":
            part, handles = await self._user_data(key)
        else:
            part, handles = await self._streams(kind, symbol, streams)
        try:
            for event in ("close", "error", "reconnect"):
                part.on_connection(event, note(record, event))
            for handle in handles:
                handle.on("message", taker(record))
            ready.set_result(None)
            await asyncio.Event().wait()
        finally:
            await part.close_connection(close_session=True)

    async def _streams(self, kind, symbol, streams):
        names = streams if kind == "streams" else [f"{symbol.lower()}@trade"]
        pool = {} if len(names) == 1 else {"mode": WebsocketMode.POOL, "pool_size": -(-len(names) // 1024)}
        configuration = ConfigurationWebSocketStreams(stream_url=self.config["ws"] + "/stream", **pool)
        connection = await Spot(config_ws_streams=configuration).websocket_streams.create_connection()
        if len(names) == 1:
            return connection, [await connection.trade(symbol=names[0].partition("@")[0])]
        await connection.subscribe(names)
        return connection, [Handle(connection, name) for name in names]

    async def _user_data(self, key):
        secret = {"private_key": key["pem"]} if "pem" in key else {"api_secret": key["secret"]}
        configuration = ConfigurationWebSocketAPI(
            api_key=key["api_key"], stream_url=self.config["ws"] + "/ws-api/v3", **secret
        )
        client = Spot(config_ws_api=configuration)
        connection = await client.websocket_api.create_connection()
        if key["kind"] == "Ed25519":
            await connection.session_logon()
            answer = await connection.user_data_stream_subscribe()
        else:
            answer = await connection.user_data_stream_subscribe_signature()
        return connection, [answer.stream]


class Handle:
    """What ``connection.trade()`` gives for one stream, for many at once."""

    def __init__(self, connection, name):
        self.connection, self.name = connection, name

    def on(self, event, callback):
        self.connection.on(event, callback, self.name)


def taker(record):
    """A callback. One that is slow holds up the loop: there is no queue."""

    def take(message):
        if record.stalled_until:
            time.sleep(max(record.stalled_until - time.time(), 0))
            record.stalled_until = 0.0
        record.take(message if isinstance(message, dict) else message.to_dict())

    return take


def note(record, event):
    return lambda *arguments: record.take({"e": event, "m": " ".join(map(repr, arguments))})
