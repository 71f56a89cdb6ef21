"""The official connector, ``binance-sdk-spot`` on ``binance-common``, as its examples use it."""

import asyncio

import binance_common.websocket as common
from adapter import Base
from binance_common.configuration import ConfigurationWebSocketAPI, ConfigurationWebSocketStreams
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
                handle.on("message", lambda message: record.take(message.to_dict()))
            ready.set_result(None)
            await asyncio.Event().wait()
        finally:
            await part.close_connection(close_session=True)

    async def _streams(self, kind, symbol, streams):
        client = Spot(config_ws_streams=ConfigurationWebSocketStreams(stream_url=self.config["ws"] + "/stream"))
        connection = await client.websocket_streams.create_connection()
        names = streams if kind == "streams" else [f"{symbol.lower()}@trade"]
        return connection, [await connection.trade(symbol=one.partition("@")[0]) for one in names]

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


def note(record, event):
    return lambda *arguments: record.take({"e": event, "m": " ".join(map(repr, arguments))})
