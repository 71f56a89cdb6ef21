"""Depth caches against the sandbox: the whole way from the stream to the book, with things going wrong on it."""

from __future__ import annotations

import asyncio
import queue
import random
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from binance_gen import (
    AsyncClient,
    BinanceAPIException,
    BinanceSocketManager,
    DepthCacheManager,
    FuturesDepthCacheManager,
    OptionsDepthCacheManager,
    ReadLoopClosed,
    ThreadedDepthCacheManager,
)
from binance_gen.depthcache import DepthCache
from binance_gen.enums import FuturesType
from binance_gen.orderbook import manager as upkeep
from binance_gen.runtime.events import GAP
from binance_gen.runtime.sockets import WSListenerState
from binance_gen.sandbox import Sandbox

SYMBOL = "BNBBTC"
STREAM = "bnbbtc@depth@100ms"
DEPTH = "/api/v3/depth"
OPTIONS_DEPTH = "/options/eapi/v1/depth"
PATIENCE = 15.0


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A quiet market: only what the test does happens."""
    with Sandbox(seed=7, market_rate=0) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[AsyncClient]:
    async with AsyncClient(environment=sandbox.environment) as client:
        yield client


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "FIRST_DELAY", 0.01)
    monkeypatch.setattr(upkeep, "MAX_DELAY", 0.1)


async def soon(awaitable: Any) -> Any:
    return await asyncio.wait_for(awaitable, PATIENCE)


def levels(pairs: Any) -> list[list[Decimal]]:
    return [[Decimal(price), Decimal(quantity)] for price, quantity, *_ in pairs]


def snapshots_asked(sandbox: Sandbox) -> list[bytes]:
    return [record.query for record in sandbox.log if record.kind == "rest" and record.path == DEPTH]


async def caught_up(dcm: DepthCacheManager, client: AsyncClient) -> tuple[DepthCache, list[dict[str, Any]]]:
    """Receive until the book is where the exchange is, in a market that stands still. Errors on the way go along."""
    truth = await client.get_order_book(symbol=SYMBOL, limit=5000)
    errors = []
    book = dcm.get_depth_cache()
    while book is None or (book.update_id or 0) < truth["lastUpdateId"]:
        result = await soon(dcm.recv())
        if isinstance(result, dict):
            errors.append(result)
            book = None
        else:
            book = result
            assert book.synced
    assert book.update_id == truth["lastUpdateId"]
    assert book.get_bids() == levels(truth["bids"])
    assert book.get_asks() == levels(truth["asks"])
    return book, errors


async def back(sandbox: Sandbox) -> None:
    while STREAM not in sandbox.subscriptions:
        await asyncio.sleep(0.01)


def decimal_manager(client: AsyncClient, **options: Any) -> DepthCacheManager:
    return DepthCacheManager(client, SYMBOL, limit=5000, conv_type=Decimal, ws_interval=100, **options)


async def test_the_book_is_the_exchanges(sandbox: Sandbox, client: AsyncClient) -> None:
    dcm = decimal_manager(client)
    assert dcm.get_symbol() == SYMBOL
    assert dcm.get_depth_cache() is None
    async with dcm as entered:
        assert entered is dcm
        book = dcm.get_depth_cache()
        assert book is not None
        truth = await client.get_order_book(symbol=SYMBOL, limit=5000)
        assert book.get_bids() == levels(truth["bids"])  # before any event
        assert (book.symbol, book.synced, book.update_time) == (SYMBOL, True, None)
        for _ in range(5):
            sandbox.market.step(20)
            book, errors = await caught_up(dcm, client)
            assert errors == []
            assert book is dcm.get_depth_cache()
            assert isinstance(book.update_time, int)
        assert sandbox.subscriptions == [STREAM]
    assert dcm.get_depth_cache() is None
    assert sandbox.connections == 0
    with pytest.raises(ReadLoopClosed):
        await dcm.recv()
    assert len([query for query in snapshots_asked(sandbox) if query == b"symbol=BNBBTC&limit=5000"]) == 7


async def test_floats_and_the_default_interval(sandbox: Sandbox, client: AsyncClient) -> None:
    bm = BinanceSocketManager(client)
    async with DepthCacheManager(client, "bnbbtc", bm=bm, limit=10) as dcm:
        assert dcm.get_symbol() == "bnbbtc"
        sandbox.market.step(5)
        book = await soon(dcm.recv())
        assert all(type(value) is float for level in book.get_bids() + book.get_asks() for value in level)
        assert book.get_bids()[0][0] < book.get_asks()[0][0]
        assert sandbox.subscriptions == ["bnbbtc@depth"]
        assert snapshots_asked(sandbox) == [b"symbol=BNBBTC&limit=100"]


async def test_wrong_arguments_are_told_before_any_connection(sandbox: Sandbox, client: AsyncClient) -> None:
    with pytest.raises(ValueError, match="100"):
        DepthCacheManager(client, SYMBOL, ws_interval=250)
    with pytest.raises(ValueError, match="symbol"):
        DepthCacheManager(client, "")
    assert sandbox.log == []


async def test_an_unknown_symbol_raises_and_leaves_nothing_open(sandbox: Sandbox, client: AsyncClient) -> None:
    dcm = DepthCacheManager(client, "NOSUCH")
    with pytest.raises(BinanceAPIException) as caught:
        await dcm.__aenter__()
    assert caught.value.code == -1121
    assert sandbox.connections == 0
    assert dcm.get_depth_cache() is None


class Trouble:
    """Loses, repeats and swaps messages on their way, by chance."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.held: list[bytes] = []
        self.lost = 0

    def __call__(self, message: bytes) -> list[bytes]:
        dice = self.chance.random()
        held, self.held = self.held, []
        if dice < 0.25:
            self.lost += 1
            return held
        if dice < 0.5:
            return [*held, message, message]
        if dice < 0.75:
            self.held = [message]
            return held
        return [message, *held]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_lost_repeated_and_swapped_messages(sandbox: Sandbox, client: AsyncClient, seed: int) -> None:
    """A book is right after each of them, or ``recv()`` does not return it."""
    trouble = Trouble(seed)
    after: dict[int, tuple[Any, Any]] = {}  # update id -> the true book, put together by other code

    async with decimal_manager(client) as dcm:
        first = await client.get_order_book(symbol=SYMBOL, limit=5000)
        bids, asks = ({Decimal(p): Decimal(q) for p, q in first[side]} for side in ("bids", "asks"))

        def spy(message: bytes) -> list[bytes]:
            event = msgspec.json.decode(message)
            for side, changes in ((bids, event["b"]), (asks, event["a"])):
                side.update({Decimal(price): Decimal(quantity) for price, quantity in changes})
            after[event["u"]] = (
                sorted(([p, q] for p, q in bids.items() if q), reverse=True),
                sorted([p, q] for p, q in asks.items() if q),
            )
            return trouble(message)

        assert sandbox.faults.filter(spy, stream=STREAM) == 1
        checked = 0
        for _ in range(25):
            sandbox.market.step(3)
            while True:
                try:
                    book = await asyncio.wait_for(dcm.recv(), 0.15)
                except asyncio.TimeoutError:
                    break
                if book.update_id in after:
                    checked += 1
                    assert (book.get_bids(), book.get_asks()) == after[book.update_id]
        assert trouble.lost > 0
        assert checked > 5
        sandbox.faults.filter(None)
        sandbox.market.step(3)
        await caught_up(dcm, client)
    assert len(snapshots_asked(sandbox)) > 3  # there were gaps to mend


BREAKS: dict[str, Callable[[Sandbox], object]] = {
    "reset": lambda sandbox: sandbox.faults.abort(),
    "going away": lambda sandbox: sandbox.faults.close(1001),
    "half a frame": lambda sandbox: sandbox.faults.half_frame(),
    "no frame at all": lambda sandbox: sandbox.faults.bad_protocol(),
}


@pytest.mark.parametrize("how", BREAKS)
async def test_a_broken_connection_is_told_and_mended(sandbox: Sandbox, client: AsyncClient, how: str) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.market.step(5)
        await caught_up(dcm, client)
        BREAKS[how](sandbox)
        error = await soon(dcm.recv())
        assert error["e"] == "error"
        assert error["m"]
        book = dcm.get_depth_cache()
        assert book is not None
        assert not book.synced
        assert book.get_bids() == book.get_asks() == []  # rather than what was right a while ago
        await back(sandbox)
        sandbox.market.step(5)
        book, errors = await caught_up(dcm, client)
        assert errors == []


async def test_a_quiet_symbol_is_back_without_an_event(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.faults.abort()
        assert (await soon(dcm.recv()))["e"] == "error"
        book = await soon(dcm.recv())
        assert book.synced
        assert book.get_bids()
        assert sandbox.subscriptions == [STREAM]


@pytest.mark.parametrize("quiet", [True, False])
async def test_one_break_costs_one_snapshot(
    sandbox: Sandbox, client: AsyncClient, quiet: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stream tells of the break and, later, of what it cost: in a quiet market when the book is whole again."""
    monkeypatch.setattr("binance_gen.runtime.carrier.NUMBERS_WAIT", 1.0)
    gaps: list[Any] = []
    told = asyncio.Event()

    def on_event(event: dict[str, Any]) -> None:
        if event["type"] == GAP:
            gaps.append(event)
            told.set()

    bm = BinanceSocketManager(client, on_event=on_event)
    async with decimal_manager(client, bm=bm) as dcm:
        sandbox.faults.abort()
        assert (await soon(dcm.recv()))["type"] == "ConnectionClosedError"
        await back(sandbox)
        if quiet:
            assert (await soon(dcm.recv())).synced
            await soon(told.wait())
        sandbox.market.step(5)
        _, errors = await caught_up(dcm, client)
        assert errors == []
    assert len(gaps) == 1
    assert len(snapshots_asked(sandbox)) == 3  # at the start, after the break, and one of the test's own


async def test_no_book_while_the_connection_is_down(sandbox: Sandbox, client: AsyncClient) -> None:
    """REST would answer, but a snapshot would only look alive."""
    bm = BinanceSocketManager(client, reconnect_delays=lambda: iter([0.3] * 9))
    async with decimal_manager(client, bm=bm) as dcm:
        sandbox.faults.refuse(2, where="streams")
        sandbox.faults.abort()
        for _ in range(3):  # the break, and two attempts
            assert (await soon(dcm.recv()))["e"] == "error"
            book = dcm.get_depth_cache()
            assert book is not None
            assert not book.synced
            assert book.get_bids() == []
        assert len(snapshots_asked(sandbox)) == 1
        assert (await soon(dcm.recv())).synced


async def test_a_bad_frame_costs_a_snapshot(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.faults.bad_frame(stream=STREAM)
        assert (await soon(dcm.recv()))["type"] == "DecodeError"
        sandbox.market.step(5)
        await caught_up(dcm, client)


async def test_a_consumer_that_sleeps_too_long(sandbox: Sandbox, client: AsyncClient) -> None:
    """Its queue overflows; the gap is found, told and mended."""
    async with decimal_manager(client, bm=BinanceSocketManager(client, max_queue_size=2)) as dcm:
        sandbox.market.step(2)
        while len([record for record in sandbox.sent if b"depthUpdate" in record.body]) < 6:
            sandbox.market.step(1)
            await asyncio.sleep(0.05)
        _, errors = await caught_up(dcm, client)
        assert [error["type"] for error in errors] == ["BinanceWebsocketQueueOverflow"]


async def test_a_snapshot_from_a_server_that_lags_is_asked_for_again(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        old = await client.get_order_book(symbol=SYMBOL, limit=5000)
        sandbox.market.step(5)
        await caught_up(dcm, client)
        sandbox.faults.abort()
        assert (await soon(dcm.recv()))["e"] == "error"
        await back(sandbox)
        sandbox.market.step(5)
        truth = await client.get_order_book(symbol=SYMBOL, limit=5000)
        sandbox.faults.answer(200, old, path=DEPTH, times=2)
        sandbox.clear_log()
        book = await soon(dcm.recv())  # no event yet: what came is taken as the start, and found wanting
        while book.update_id < truth["lastUpdateId"]:
            book = await soon(dcm.recv())
        assert len(snapshots_asked(sandbox)) == 3
        assert book.update_id == truth["lastUpdateId"]
        assert book.get_bids() == levels(truth["bids"])


async def test_a_snapshot_that_fails_is_told_and_tried_again(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.faults.abort()
        assert (await soon(dcm.recv()))["e"] == "error"
        await back(sandbox)
        sandbox.market.step(5)
        sandbox.faults.html(502, times=3, path=DEPTH)  # reading is repeated twice before an error is told
        sandbox.faults.answer(429, {"code": -1003, "msg": "slow down"}, headers={"Retry-After": "0"}, path=DEPTH)
        first, second = await soon(dcm.recv()), await soon(dcm.recv())
        assert "next attempt in" in first["m"]
        assert second["type"] == "BinanceRateLimitException"
        assert (await soon(dcm.recv())).synced


async def test_a_snapshot_that_is_refused_for_good_raises(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.faults.abort()
        assert (await soon(dcm.recv()))["e"] == "error"
        await back(sandbox)
        sandbox.market.step(5)
        sandbox.faults.answer(400, {"code": -1121, "msg": "Invalid symbol."}, path=DEPTH)
        with pytest.raises(BinanceAPIException):
            await soon(dcm.recv())


async def test_a_socket_that_gives_up_ends_the_book(sandbox: Sandbox, client: AsyncClient) -> None:
    bm = BinanceSocketManager(client, max_reconnects=1, reconnect_delays=lambda: iter([0.01] * 9))
    async with decimal_manager(client, bm=bm) as dcm:
        sandbox.faults.stop_listening()
        sandbox.faults.abort()
        types = [(await soon(dcm.recv()))["type"] for _ in range(3)]
        assert types[-1] == "BinanceWebsocketUnableToConnect"
        with pytest.raises(ReadLoopClosed):
            await soon(dcm.recv())


async def test_cancelled_receivers_lose_nothing(sandbox: Sandbox, client: AsyncClient) -> None:
    async with decimal_manager(client) as dcm:
        sandbox.market.step(5)
        for _ in range(20):
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(dcm.recv(), 0)
        _, errors = await caught_up(dcm, client)
        assert errors == []
    assert len(snapshots_asked(sandbox)) == 2  # its own and ours


async def test_a_refresh_replaces_the_book(
    sandbox: Sandbox, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with decimal_manager(client, refresh_interval=1e-6) as dcm:
        sandbox.market.step(5)
        await caught_up(dcm, client)
        assert len(snapshots_asked(sandbox)) >= 3
        sandbox.faults.html(502, path=DEPTH)  # the book is right without
        sandbox.market.step(1)
        assert (await soon(dcm.recv())).synced


async def test_a_market_that_leaves_the_snapshots_range(
    sandbox: Sandbox, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The best levels are there and right at any time, though 100 levels were asked for once."""
    monkeypatch.setattr(upkeep, "PAUSE", 0.0)
    async with DepthCacheManager(client, SYMBOL, limit=10, conv_type=Decimal, ws_interval=100) as dcm:
        asked = len(snapshots_asked(sandbox))
        start = Decimal(sandbox.market.price(SYMBOL))
        tick = Decimal("0.000001")
        for step in range(1, 16):
            sandbox.market.move(SYMBOL, str(start - step * 20 * tick))
            truth = await client.get_order_book(symbol=SYMBOL, limit=5000)
            asked += 1
            book = dcm.get_depth_cache()
            while book is None or (book.update_id or 0) < truth["lastUpdateId"]:
                book = await soon(dcm.recv())
            bids, asks = book.get_bids(), book.get_asks()
            assert len(bids) >= 10
            assert len(asks) >= 10
            assert bids == levels(truth["bids"])[: len(bids)]
            assert asks == levels(truth["asks"])[: len(asks)]
        assert len(snapshots_asked(sandbox)) > asked


# --- futures and options -------------------------------------------------------------------------------------------

FUTURES = {
    "usdm_futures": ("BTCUSDT", FuturesType.USD_M, "/fapi/v1/depth"),
    "coinm_futures": ("BTCUSD_PERP", FuturesType.COIN_M, "/dapi/v1/depth"),
}


async def futures_truth(client: AsyncClient, symbol: str, kind: FuturesType) -> Any:
    ask = client.futures_order_book if kind is FuturesType.USD_M else client.futures_coin_order_book
    return await ask(symbol=symbol, limit=1000)


@pytest.mark.parametrize("product", FUTURES)
async def test_books_of_futures(sandbox: Sandbox, client: AsyncClient, product: str) -> None:
    """The way from the stream to the book; losses on it are found by pu, told of a broken connection."""
    symbol, kind, path = FUTURES[product]
    stream = f"{symbol.lower()}@depth@100ms"
    market = sandbox.market_of(product)
    dcm = FuturesDepthCacheManager(
        client, symbol, limit=1000, conv_type=Decimal, ws_interval=100, futures_type=kind.value
    )
    async with dcm:
        for trouble in (None, "lost", "broken", None):
            if trouble == "lost":
                sandbox.faults.filter(lambda _: [], stream=stream)
                market.step(20)
                await asyncio.sleep(0.3)
                sandbox.faults.filter(None)
            elif trouble == "broken":
                sandbox.faults.abort()
                assert (await soon(dcm.recv()))["e"] == "error"
                while stream not in sandbox.subscriptions:
                    await asyncio.sleep(0.01)
            market.step(20)
            truth = await futures_truth(client, symbol, kind)
            book = dcm.get_depth_cache()
            while book is None or (book.update_id or 0) < truth["lastUpdateId"]:
                book = await soon(dcm.recv())
                assert isinstance(book, DepthCache)
                assert book.synced
            assert book.update_id == truth["lastUpdateId"]
            assert book.get_bids()[:1000] == levels(truth["bids"])
            assert book.get_asks()[:1000] == levels(truth["asks"])
        assert sandbox.subscriptions == [stream]
    asked = [record for record in sandbox.log if record.kind == "rest" and record.path.endswith(path)]
    assert len(asked) == 4 + 3  # ours; the first of all, and one for each trouble


def test_sizes_of_snapshots(sandbox: Sandbox, client: AsyncClient) -> None:
    sizes = {1: 100, 10: 100, 100: 100, 101: 500, 1000: 1000, 5000: 1000}
    for limit, size in sizes.items():
        for manager in (FuturesDepthCacheManager, OptionsDepthCacheManager):
            assert manager(client, "BTCUSDT", limit=limit)._depth == size


async def test_wrong_arguments_of_futures_and_options(sandbox: Sandbox, client: AsyncClient) -> None:
    with pytest.raises(ValueError, match="100, 500"):
        FuturesDepthCacheManager(client, "BTCUSDT", ws_interval=250)
    with pytest.raises(ValueError, match="FuturesType"):
        FuturesDepthCacheManager(client, "BTCUSDT", futures_type=3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="speed"):
        OptionsDepthCacheManager(client, "BTC-261225-100000-C", speed="1000ms")  # type: ignore[arg-type]
    assert sandbox.log == []


OPTION = "BTC-261225-100000-C"


def option_event(previous: int, first: int, last: int, bids: Any) -> dict[str, Any]:
    stamps = {"e": "depthUpdate", "E": last * 10, "T": last * 10, "s": OPTION}
    return {**stamps, "U": first, "u": last, "pu": previous, "b": bids, "a": []}


class Script:
    """A socket that delivers what a test has written down."""

    ws_state = WSListenerState.STREAMING

    def __init__(self, *events: dict[str, Any]) -> None:
        self.events = list(events)

    async def connect(self) -> None: ...

    async def close(self) -> None: ...

    async def recv(self) -> dict[str, Any]:
        return self.events.pop(0) if self.events else await asyncio.Future()


async def test_a_book_of_options(sandbox: Sandbox, client: AsyncClient) -> None:
    """The sandbox has no market of options: its stream is a script, its snapshots are answers."""
    asks = [["120", "1"]]
    sandbox.faults.answer(200, {"lastUpdateId": 15, "T": 1, "bids": [["100", "1"]], "asks": asks}, path=OPTIONS_DEPTH)
    dcm = OptionsDepthCacheManager(client, OPTION.lower(), conv_type=str)
    dcm._socket = Script(
        option_event(9, 11, 14, [["100", "9"]]),  # the snapshot is newer
        option_event(14, 15, 20, [["101", "2"]]),
        option_event(20, 25, 30, [["100", "0.0"]]),
        option_event(31, 32, 33, [["99", "7"]]),  # 31 is missing
        option_event(33, 36, 40, [["98", "1"]]),
    )
    async with dcm:
        assert (await soon(dcm.recv())).get_bids() == [["101", "2"], ["100", "1"]]
        assert (await soon(dcm.recv())).get_bids() == [["101", "2"]]
        answer = {"lastUpdateId": 35, "T": 1, "bids": [["97", "1"]], "asks": asks}
        sandbox.faults.answer(200, answer, path=OPTIONS_DEPTH)
        book = await soon(dcm.recv())  # the gap is mended
        assert (book.get_bids(), book.update_id) == ([["97", "1"]], 35)
        assert (await soon(dcm.recv())).get_bids() == [["98", "1"], ["97", "1"]]
    queries = [record.query for record in sandbox.log if record.kind == "rest" and record.path == OPTIONS_DEPTH]
    assert queries == [b"symbol=BTC-261225-100000-C&limit=100"] * 2


async def test_a_cancellation_with_the_message_costs_neither(client: AsyncClient) -> None:
    loop = asyncio.get_running_loop()
    coming: list[asyncio.Future[Any]] = [loop.create_future(), loop.create_future()]

    async def recv() -> Any:
        return await coming.pop(0)

    dcm, first = OptionsDepthCacheManager(client, OPTION), coming[0]
    dcm._socket = Script()
    dcm._socket.recv = recv
    dcm._lose()
    waiting = asyncio.ensure_future(dcm._next())
    while coming[0] is first:
        await asyncio.sleep(0)
    first.set_result({"e": "depthUpdate"})
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    assert await soon(dcm._next()) == {"e": "depthUpdate"}
    dcm._quiet_until = loop.time()
    assert await soon(dcm._next()) is None  # time for a snapshot, while the next message is awaited
    await soon(dcm.close())


async def test_the_stream_of_options(sandbox: Sandbox, client: AsyncClient) -> None:
    dcm = OptionsDepthCacheManager(client, OPTION, speed="100ms")
    sandbox.faults.answer(200, {"lastUpdateId": 1, "T": 1, "bids": [], "asks": []}, path=OPTIONS_DEPTH)
    async with dcm:
        assert sandbox.subscriptions == [f"{OPTION.lower()}@depth@100ms"]


# --- threads -------------------------------------------------------------------------------------------------------


@pytest.fixture
def manager(sandbox: Sandbox) -> Iterator[ThreadedDepthCacheManager]:
    manager = ThreadedDepthCacheManager(environment=sandbox.environment)
    manager.start()
    yield manager
    manager.stop()
    assert not manager.is_alive()


def test_callbacks_get_books_of_their_own(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    books: queue.Queue[Any] = queue.Queue()
    threads = set()

    def callback(book: Any) -> None:
        threads.add(threading.current_thread())
        books.put(book)

    name = manager.start_depth_cache(callback, SYMBOL, limit=500, conv_type=str, ws_interval=100)
    first = books.get(timeout=PATIENCE)
    before = first.get_bids(), first.get_asks(), first.update_id
    sandbox.market.step(10)
    second = books.get(timeout=PATIENCE)
    assert second.update_id > first.update_id
    assert (first.get_bids(), first.get_asks(), first.update_id) == before
    assert threads.isdisjoint({threading.main_thread(), manager})
    manager.stop_socket(name)
    assert sandbox.connections == 0


def test_several_books_at_once(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    books: queue.Queue[Any] = queue.Queue()
    names = {manager.start_depth_cache(books.put, symbol) for symbol in (SYMBOL, "BTCUSDT", SYMBOL)}
    assert len(names) == 3
    assert sorted(books.get(timeout=PATIENCE).symbol for _ in range(3)) == [SYMBOL, SYMBOL, "BTCUSDT"]


def test_async_callbacks(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    books: queue.Queue[Any] = queue.Queue()

    async def callback(book: Any) -> None:
        books.put((book, threading.current_thread()))

    manager.start_depth_cache(callback, SYMBOL)
    book, thread = books.get(timeout=PATIENCE)
    assert book.synced
    assert thread is manager


def test_callbacks_are_told_what_goes_wrong(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    sandbox.faults.html(503, times=3, path=DEPTH)  # the very first snapshot, and the two repetitions
    seen: queue.Queue[Any] = queue.Queue()
    manager.start_depth_cache(seen.put, SYMBOL, ws_interval=100)
    error = seen.get(timeout=PATIENCE)
    assert (error["e"], bool(error["m"])) == ("error", True)
    assert seen.get(timeout=PATIENCE).synced
    sandbox.faults.abort(stream=STREAM)
    assert seen.get(timeout=PATIENCE)["e"] == "error"
    while STREAM not in sandbox.subscriptions:
        pass
    sandbox.market.step(5)
    assert seen.get(timeout=PATIENCE).synced


def test_an_unknown_symbol_is_told_to_the_callback(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    seen: queue.Queue[Any] = queue.Queue()
    manager.start_depth_cache(seen.put, "NOSUCH")
    error = seen.get(timeout=PATIENCE)
    assert (error["e"], error["type"]) == ("error", "BinanceAPIException")
    assert "-1121" in error["m"]


def test_starting_before_start_and_after_stop(sandbox: Sandbox) -> None:
    manager = ThreadedDepthCacheManager(environment=sandbox.environment)
    with pytest.raises(RuntimeError, match="start"):
        manager.start_depth_cache(print, SYMBOL)
    manager.start()
    manager.stop()
    with pytest.raises(RuntimeError, match="stopped"):
        manager.start_depth_cache(print, SYMBOL)


def test_books_of_futures_by_thread(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    books: queue.Queue[Any] = queue.Queue()
    name = manager.start_futures_depth_socket(books.put, "BTCUSDT", conv_type=str, ws_interval=100)
    first = books.get(timeout=PATIENCE)
    before = first.get_bids()
    sandbox.market_of("usdm_futures").step(10)
    second = books.get(timeout=PATIENCE)
    assert second.update_id > first.update_id
    assert first.get_bids() == before
    manager.stop_socket(name)
    assert sandbox.connections == 0


def test_books_of_options_by_thread(sandbox: Sandbox, manager: ThreadedDepthCacheManager) -> None:
    books: queue.Queue[Any] = queue.Queue()
    manager.start_options_depth_socket(books.put, OPTION, None, None, 10, Decimal)
    book = books.get(timeout=PATIENCE)
    assert isinstance(book, DepthCache)
    assert (book.symbol, book.conv_type, book.synced) == (OPTION, Decimal, True)
