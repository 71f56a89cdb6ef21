"""binance_gen as its users use it: an AsyncClient, a socket manager, ``async with``."""

from adapter import Base

from binance_gen import AsyncClient, BinanceSocketManager
from binance_gen.exceptions import ReadLoopClosed
from binance_gen.runtime.budget import ConnectionBudget

MANAGER = ("user_timeout", "max_queue_size", "max_reconnects", "state_events", "overflow")
MANY = 10**9


class Adapter(Base):
    def __init__(self):
        super().__init__()
        self.sockets = {}

    async def consume(self, name, record, ready, *, kind, symbol="", streams=(), key=None, **options):
        client = AsyncClient(environment=self.config["url"], **credentials(key))
        chosen = {option: options[option] for option in MANAGER if option in options}
        if "rotate_every" in options:
            chosen["rotate_after"] = lambda: options["rotate_every"]
        if "hurry" in options:
            chosen["reconnect_delays"] = hurried(options["hurry"])
        if options.get("overflow") == "conflate":
            chosen["conflate_by"] = lambda message: message[options["conflate"]]
        chosen["connection_budget"] = ConnectionBudget(MANY)  # the sandbox's limit is lifted, too
        manager = BinanceSocketManager(client, **chosen)
        sockets = {
            "trade": lambda: manager.trade_socket(symbol),
            "streams": lambda: manager.multiplex_socket(list(streams)),
            "spot": manager.user_socket,
            "margin": manager.margin_socket,
            "isolated_margin": lambda: manager.isolated_margin_socket(symbol),
            "usdm_futures": manager.futures_user_socket,
            "coinm_futures": manager.coin_futures_user_socket,
            "options": manager.options_user_socket,
            "portfolio_margin": manager.portfolio_margin_socket,
        }
        try:
            async with sockets[kind]() as socket:
                self.sockets[name] = socket
                ready.set_result(None)
                try:
                    await self.take(socket.recv, record)
                except ReadLoopClosed as error:
                    record.take({"e": "ended", "m": str(error)})
        finally:
            await manager.close()
            await client.close_connection()

    def facts(self, name):
        stats = self.sockets[name].stats
        return {field: getattr(stats, field) for field in ("received", "delivered", "dropped", "conflated", "waiting")}


def credentials(key):
    if key is None:
        return {}
    if "pem" in key:
        return {"api_key": key["api_key"], "private_key": key["pem"]}
    return {"api_key": key["api_key"], "api_secret": key["secret"]}


def hurried(times):
    """The usual delays, so many times shorter: virtual time for a policy that is replaceable."""
    from binance_gen.runtime.reconnect import backoff

    def delays():
        for delay in backoff():
            yield delay / times

    return delays
