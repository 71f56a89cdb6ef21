"""python-binance as its users use it, with its hosts set to the sandbox's."""

import asyncio

from adapter import Base
from binance import AsyncClient, BinanceSocketManager


class Adapter(Base):
    async def start(self):
        url, streams = self.config["url"], self.config["ws"]
        AsyncClient.API_URL = f"{url}/api"
        AsyncClient.MARGIN_API_URL = f"{url}/margin/sapi"
        AsyncClient.FUTURES_URL = f"{url}/fapi"
        AsyncClient.FUTURES_COIN_URL = f"{url}/coinm/dapi"
        AsyncClient.WS_API_URL = f"{streams}/ws-api/v3"
        BinanceSocketManager.STREAM_URL = BinanceSocketManager.FSTREAM_URL = f"{streams}/"
        BinanceSocketManager.DSTREAM_URL = f"{streams}/coinm/"

    async def consume(self, name, record, ready, *, kind, symbol="", streams=(), key=None, **options):
        client = AsyncClient(**credentials(key))
        # Its user_timeout is another thing than ours: the time between two keepalives of a listen key.
        chosen = {option: options[option] for option in ("max_queue_size",) if option in options}
        manager = BinanceSocketManager(client, **chosen)
        sockets = {
            "trade": lambda: manager.trade_socket(symbol),
            "streams": lambda: manager.multiplex_socket(list(streams)),
            "spot": manager.user_socket,
            "margin": manager.margin_socket,
            "isolated_margin": lambda: manager.isolated_margin_socket(symbol),
            "usdm_futures": manager.futures_user_socket,
            "coinm_futures": manager.coin_futures_user_socket,
        }
        socket = sockets[kind]()
        try:
            await socket.connect()
            if not ready.done():
                ready.set_result(None)
            await self.take(socket.recv, record)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            record.take({"e": "ended", "m": f"{type(error).__name__}: {error}"})
            if not ready.done():
                raise
        finally:
            try:
                await asyncio.wait_for(socket.close(), 5)
                await asyncio.wait_for(client.close_connection(), 5)
            except Exception as error:
                record.take({"e": "not closed", "m": f"{type(error).__name__}: {error}"})


def credentials(key):
    if key is None:
        return {}
    if "pem" in key:
        return {"api_key": key["api_key"], "private_key": key["pem"]}
    return {"api_key": key["api_key"], "api_secret": key["secret"]}
