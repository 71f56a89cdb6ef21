"""The order book against a model exchange: whatever happens on the way, it is right or it says that it is not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from binance_gen.orderbook.levels import DepthCache
from binance_gen.orderbook.procedure import ChainedBook, LocalBook

BIDS = [f"{price}.00000000" for price in range(90, 100)]
ASKS = [f"{price}.00000000" for price in range(101, 111)]
Book = tuple[dict[str, str], dict[str, str]]


def event(first: int, last: int, bids: Any = (), asks: Any = ()) -> Any:
    return {"e": "depthUpdate", "E": last * 10, "s": "BNBBTC", "U": first, "u": last, "b": list(bids), "a": list(asks)}


def snapshot(last: int, bids: Any = (("99", "1"),), asks: Any = (("101", "1"),)) -> Any:
    return {"lastUpdateId": last, "bids": [list(bid) for bid in bids], "asks": [list(ask) for ask in asks]}


LEVELS = [(0, price) for price in BIDS] + [(1, price) for price in ASKS]
ZEROS = ["0", "0.000", "0.00000000"]


class Exchange:
    """The true book after every update id; one id changes one level."""

    def __init__(self) -> None:
        self.history: list[Book] = [(dict.fromkeys(BIDS, "1.00000000"), dict.fromkeys(ASKS, "1.00000000"))]
        self.touched: list[tuple[int, str, str]] = [(0, "", "")]  # side, price, quantity as sent, by update id
        self.sent = 0

    @property
    def last(self) -> int:
        return len(self.history) - 1

    def change(self, side: int, price: str, quantity: str) -> None:
        book = (dict(self.history[-1][0]), dict(self.history[-1][1]))
        if Decimal(quantity):
            book[side][price] = quantity
        else:
            book[side].pop(price, None)
        self.history.append(book)
        self.touched.append((side, price, quantity))

    def flush(self) -> Any:
        """What the stream sends: each level that was touched since the last event, as it is now, gone ones as zero."""
        first, self.sent = self.sent + 1, self.last
        sides: tuple[dict[str, str], dict[str, str]] = ({}, {})
        for side, price, quantity in self.touched[first:]:
            sides[side][price] = quantity
        return event(first, self.last, *([[p, q] for p, q in side.items()] for side in sides))

    def snapshot(self, limit: int, age: int = 0) -> Any:
        id = max(0, self.last - age)
        bids, asks = self.sorted(id)
        return snapshot(id, bids[:limit], asks[:limit])

    def sorted(self, id: int) -> tuple[list[list[str]], list[list[str]]]:
        bids, asks = self.history[id]
        return (
            [[p, bids[p]] for p in sorted(bids, key=Decimal, reverse=True)],
            [[p, asks[p]] for p in sorted(asks, key=Decimal)],
        )


class ChainedExchange(Exchange):
    """Update ids are those of all symbols together: some before each event are not ours, a snapshot may bear them."""

    def __init__(self, holes: int = 3) -> None:
        super().__init__()
        self.holes = holes
        self.previous = 0

    def change(self, side: int, price: str, quantity: str) -> None:
        if self.last == self.sent:
            self.history += [self.history[-1]] * self.holes
            self.touched += [(0, "", "")] * self.holes
        super().change(side, price, quantity)

    def flush(self) -> Any:
        start = self.sent + 1 + self.holes  # ids up to here are somebody else's
        self.sent += self.holes
        message = super().flush()
        message["U"], message["pu"], self.previous = start, self.previous, message["u"]
        return message


class Network(RuleBasedStateMachine):
    """Events and snapshots travel separately; both may come late, twice, in the wrong order, or not at all."""

    limit = 1000

    def make_exchange(self) -> Exchange:
        return Exchange()

    def make_book(self) -> LocalBook:
        return LocalBook("BNBBTC", str, buffer=5)

    def __init__(self) -> None:
        super().__init__()
        self.exchange = self.make_exchange()
        self.book = self.make_book()
        self.events: list[Any] = []
        self.late: list[Any] = []
        self.shown = 0  # a book in step never goes back in time

    @rule(
        levels=st.lists(st.sampled_from(LEVELS), min_size=1, max_size=4),
        quantity=st.sampled_from([*ZEROS, "2.00000000", "3.5"]),
    )
    def trade(self, levels: list[tuple[int, str]], quantity: str) -> None:
        for side, price in levels:
            self.exchange.change(side, price, quantity)
        self.events.append(self.exchange.flush())

    @precondition(lambda self: self.events)
    @rule(count=st.integers(1, 5))
    def deliver(self, count: int) -> None:
        for waiting in self.events[:count]:
            self.book.event(waiting)
        del self.events[:count]

    @precondition(lambda self: self.events)
    @rule(what=st.sampled_from(["drop", "repeat", "swap", "disconnect"]))
    def mishap(self, what: str) -> None:
        first = self.events.pop(0)
        if what == "repeat":
            self.events[:0] = [first, first]
        elif what == "swap":
            self.events.insert(1, first)
        elif what == "disconnect":
            self.events.clear()
            self.book.lost()

    @rule(age=st.integers(0, 6), late=st.booleans())
    def ask_for_a_snapshot(self, age: int, late: bool) -> None:
        """Answered by a server that may lag behind the stream."""
        answer = self.exchange.snapshot(self.limit, age)
        if late:
            self.late.append(answer)
        else:
            self.book.snapshot(answer, self.limit)

    @precondition(lambda self: self.late)
    @rule()
    def late_snapshot_arrives(self) -> None:
        self.book.snapshot(self.late.pop(0), self.limit)

    @invariant()
    def right_or_says_no(self) -> None:
        cache = self.book.cache
        if not cache.synced:
            self.shown = 0
            assert cache.get_bids() == cache.get_asks() == []
            assert cache.update_id is None
            return
        assert cache.update_id is not None
        assert cache.update_id >= self.shown
        self.shown = cache.update_id
        bids, asks = self.exchange.sorted(cache.update_id)
        self.check(cache.get_bids(), bids)
        self.check(cache.get_asks(), asks)

    def check(self, shown: list[list[str]], truth: list[list[str]]) -> None:
        assert shown == truth

    def teardown(self) -> None:
        """Whatever has happened: an event, a snapshot that is not older, and the book is in step again."""
        self.exchange.change(0, BIDS[-1], "7")
        self.exchange.change(1, ASKS[0], "7")
        self.book.event(self.exchange.flush())
        if not self.book.synced:
            assert self.book.wants_snapshot
            assert self.book.snapshot(self.exchange.snapshot(self.limit), self.limit)
        assert self.book.cache.update_id == self.exchange.last
        self.right_or_says_no()


class CutOffNetwork(Network):
    """Snapshots of two levels: what is shown are the best levels, without a hole."""

    limit = 2

    def check(self, shown: list[list[str]], truth: list[list[str]]) -> None:
        assert shown == truth[: len(shown)]
        assert shown or not truth


class ChainedNetwork(Network):
    """Futures and options."""

    def make_exchange(self) -> Exchange:
        return ChainedExchange()

    def make_book(self) -> LocalBook:
        return ChainedBook("BTCUSDT", str, buffer=5)


class CutOffChainedNetwork(ChainedNetwork, CutOffNetwork):
    pass


OFTEN = settings(max_examples=200, stateful_step_count=50)
TestNetwork = Network.TestCase
TestCutOffNetwork = CutOffNetwork.TestCase
TestChainedNetwork = ChainedNetwork.TestCase
TestCutOffChainedNetwork = CutOffChainedNetwork.TestCase
TestNetwork.settings = TestCutOffNetwork.settings = OFTEN
TestChainedNetwork.settings = TestCutOffChainedNetwork.settings = OFTEN


# --- the documented procedure, step by step ------------------------------------------------------------------------


def test_a_snapshot_older_than_the_first_event_is_asked_for_again() -> None:
    book = LocalBook("BNBBTC")
    assert not book.event(event(10, 12))
    assert book.wants_snapshot
    assert not book.snapshot(snapshot(9), 100)
    assert not book.synced
    assert book.snapshot(snapshot(10), 100)
    assert book.cache.update_id == 12


def test_events_that_the_snapshot_has_are_left_out() -> None:
    book = LocalBook("BNBBTC")
    book.event(event(1, 5, bids=[["99", "5"]]))
    book.event(event(6, 9, bids=[["99", "9"]]))
    book.event(event(10, 14, bids=[["98", "14"]]))
    assert book.snapshot(snapshot(9, bids=[("99", "9.5")]), 100)
    assert book.cache.get_bids() == [[99.0, 9.5], [98.0, 14.0]]
    assert (book.cache.update_id, book.cache.update_time) == (14, 140)


def test_an_event_across_the_snapshots_id_is_taken() -> None:
    book = LocalBook("BNBBTC")
    book.event(event(5, 20, asks=[["101", "3"]]))
    assert book.snapshot(snapshot(10), 100)
    assert book.cache.get_asks() == [[101.0, 3.0]]


def test_the_next_event_may_begin_right_after_the_snapshot() -> None:
    book = LocalBook("BNBBTC")
    assert book.snapshot(snapshot(10), 100)
    assert book.event(event(11, 12, bids=[["99", "0"]]))
    assert book.cache.get_bids() == []
    assert book.synced


def test_a_gap_empties_the_book_and_asks_for_a_snapshot() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(snapshot(10), 100)
    assert not book.event(event(12, 13))
    assert not book.synced
    assert book.wants_snapshot
    assert book.cache.get_bids() == book.cache.get_asks() == []
    assert not book.snapshot(snapshot(11), 100)
    assert book.snapshot(snapshot(13), 100)


def test_after_a_lost_connection_an_event_comes_first() -> None:
    """A snapshot alone would look alive while the stream is down."""
    book = LocalBook("BNBBTC")
    book.snapshot(snapshot(10), 100)
    book.lost()
    assert not book.synced
    assert not book.wants_snapshot
    book.event(event(30, 31))
    assert book.wants_snapshot


@pytest.mark.parametrize("zero", ["0", "0.0", "0.00000000", "-0", "0E-8", 0, 0.0, Decimal("0.000")])
def test_zero_by_value(zero: Any) -> None:
    cache = DepthCache("BNBBTC")
    cache.add_bid(["0.10", "1"])
    cache.add_ask(["0.20", "1"])
    cache.add_bid(["0.1000", zero])
    cache.add_ask([0.2, zero])
    assert cache.get_bids() == cache.get_asks() == []
    cache.add_bid(["0.3", zero])  # a level that is not there


def test_prices_that_differ_beyond_a_float_are_two_levels() -> None:
    cache = DepthCache("BNBBTC", conv_type=Decimal)
    cache.add_bid(["123456789012.12345678", "1"])
    cache.add_bid(["123456789012.12345679", "2"])
    assert [quantity for _, quantity in cache.get_bids()] == [2, 1]


def test_levels_are_sorted_and_converted() -> None:
    cache = DepthCache("BNBBTC", conv_type=str)
    for price in ("9.5", "10", "9.50000001", "0.00000001"):
        cache.add_bid([price, "1"])
        cache.add_ask((price, "2", []))  # a snapshot of old had a third, empty item
    assert [price for price, _ in cache.get_bids()] == ["10", "9.50000001", "9.5", "0.00000001"]
    assert [price for price, _ in cache.get_asks()] == ["0.00000001", "9.5", "9.50000001", "10"]
    assert DepthCache("BNBBTC").get_asks() == []
    assert DepthCache.sort_depth({"2": "1", "10": "3"}, reverse=True) == [[10.0, 3.0], [2.0, 1.0]]
    assert DepthCache.sort_depth([["2", "1"], ["10", "3"]], conv_type=Decimal) == [[2, 1], [10, 3]]
    with pytest.raises(ValueError, match="dict or a list"):
        DepthCache.sort_depth("levels")  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.decimals(0, 100, places=3), st.decimals(0, 3, places=1)), max_size=60))
def test_levels_are_a_sorted_dict(updates: list[tuple[Decimal, Decimal]]) -> None:
    cache, expected = DepthCache("BNBBTC", Decimal), {}
    for price, quantity in updates:
        cache.add_bid([str(price), str(quantity)])
        expected[price] = quantity
    left = sorted(([p, q] for p, q in expected.items() if q), reverse=True)
    assert cache.get_bids() == left


def test_a_copy_stays_as_it_is() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(snapshot(10), 100)
    copy = book.cache.copy()
    book.event(event(11, 11, bids=[["99", "0"], ["98", "4"]]))
    assert copy.get_bids() == [[99.0, 1.0]]
    assert (copy.update_id, copy.synced, copy.symbol) == (10, True, "BNBBTC")
    book.cache.get_asks()[0][0] = 0  # what a caller does to a list that it was given
    assert book.cache.get_asks() == [[101.0, 1.0]]


# --- a snapshot that was cut off -----------------------------------------------------------------------------------


def deep(last: int) -> Any:
    return snapshot(
        last, [(str(price), "1") for price in range(99, 91, -1)], [(str(price), "1") for price in range(101, 109)]
    )


def test_levels_beyond_the_snapshot_are_not_shown() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(deep(10), 8)
    book.event(event(11, 11, bids=[["91.99", "5"], ["92", "2"]], asks=[["108.01", "5"], ["100.5", "1"]]))
    assert book.cache.get_bids()[-1] == [92.0, 2.0]
    assert [price for price, _ in book.cache.get_asks()] == [100.5, *map(float, range(101, 109))]


def test_a_book_that_was_not_cut_off_shows_every_level() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(deep(10), 9)
    book.event(event(11, 11, bids=[["1", "5"]], asks=[["1000", "5"]]))
    assert book.cache.get_bids()[-1] == [1.0, 5.0]
    assert book.cache.get_asks()[-1] == [1000.0, 5.0]
    assert not book.thin


def test_a_thin_book_asks_for_more_and_keeps_what_it_has() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(deep(10), 8)
    book.event(event(11, 11, bids=[[str(price), "0"] for price in range(94, 100)]))
    assert not book.thin
    book.event(event(12, 12, bids=[["93", "0"]]))
    assert book.thin
    assert book.cache.get_bids() == [[92.0, 1.0]]
    assert book.snapshot(deep(9), 8)  # older than the book: not taken
    assert book.cache.get_bids() == [[92.0, 1.0]]
    assert book.thin
    assert book.snapshot(deep(12), 8)
    assert not book.thin
    assert book.cache.update_id == 12


def test_a_side_that_ran_out_is_a_gap() -> None:
    book = LocalBook("BNBBTC")
    book.snapshot(deep(10), 8)
    assert not book.event(event(11, 11, asks=[[str(price), "0"] for price in range(101, 109)]))
    assert not book.synced
    assert book.wants_snapshot
    assert not book.snapshot(deep(10), 8)  # would go back in time
    assert book.snapshot(deep(11), 8)


# --- events that chain by pu ---------------------------------------------------------------------------------------


def link(previous: int, first: int, last: int, bids: Any = ()) -> Any:
    return {**event(first, last, bids), "pu": previous}


def test_the_first_event_spans_the_snapshot_and_the_next_chain() -> None:
    book = ChainedBook("BTCUSDT")
    book.event(link(2, 4, 9))  # the snapshot has it
    book.event(link(9, 12, 20, bids=[["99", "5"]]))
    assert book.snapshot(snapshot(15), 100)
    assert book.event(link(20, 31, 40, bids=[["98", "2"]]))  # ids 21 to 30 are of other symbols
    assert book.cache.get_bids() == [[99.0, 5.0], [98.0, 2.0]]
    assert not book.event(link(41, 42, 50))
    assert not book.synced
    assert book.wants_snapshot


def test_ids_that_touch_but_do_not_chain_are_a_gap() -> None:
    """By U alone the event would continue the book, here and for spot."""
    for previous in (19, 21):
        book = ChainedBook("BTCUSDT")
        book.snapshot(snapshot(10), 100)
        assert book.event(link(9, 10, 20))
        assert not book.event(link(previous, 21, 30))
        assert not book.synced


@pytest.mark.parametrize(("last", "fits"), [(8, False), (9, True), (10, True), (12, True), (20, True)])
def test_which_snapshot_fits_to_the_first_event(last: int, fits: bool) -> None:
    """9 is the end of the event before, 10 lies where nothing of this symbol has changed."""
    book = ChainedBook("BTCUSDT")
    book.event(link(9, 12, 20, bids=[["99", "5"]]))
    assert book.snapshot(snapshot(last), 100) is fits
    assert book.synced is fits
    if fits:
        assert book.event(link(20, 22, 23))


def test_a_snapshot_in_between_does_not_break_the_chain() -> None:
    book = ChainedBook("BTCUSDT")
    book.snapshot(snapshot(10), 100)
    assert book.event(link(9, 10, 20))
    assert book.snapshot(snapshot(25), 100)
    assert book.event(link(20, 22, 30))
    assert not book.event(link(31, 32, 33))


def test_after_a_loss_the_chain_begins_anew() -> None:
    book = ChainedBook("BTCUSDT")
    book.snapshot(snapshot(10), 100)
    book.event(link(9, 10, 20))
    book.lost()
    book.event(link(18, 19, 25))
    assert book.snapshot(snapshot(20), 100)
    assert book.cache.update_id == 25
