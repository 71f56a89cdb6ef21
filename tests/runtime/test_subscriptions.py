from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from binance_gen.runtime.errors import BinanceTimeoutException
from binance_gen.runtime.subscriptions import Ack, Refused, Subscriptions, Ticket


def opened(already: Iterable[str] = (), **options: Any) -> Subscriptions:
    subs = Subscriptions(**options)
    subs.opened(already)
    return subs


def sent(subs: Subscriptions, now: float) -> list[tuple[int, str, list[str]]]:
    texts, _ = subs.poll(now)
    requests = [json.loads(text) for text in texts]
    assert all(set(request) == {"method", "params", "id"} for request in requests)
    return [(request["id"], request["method"], request["params"]) for request in requests]


def ack(subs: Subscriptions, number: int, now: float) -> Any:
    return subs.on_message({"result": None, "id": number}, now)


def refuse(subs: Subscriptions, number: int, now: float) -> Any:
    return subs.on_message({"code": 2, "msg": "Invalid request: invalid stream", "id": number}, now)


Exchange = Callable[[Subscriptions, int, float, list[str]], object]


def run(subs: Subscriptions, answer: Exchange) -> list[tuple[float, str]]:
    """Until nothing is left to do, with an exchange that answers after 0.1 s: when what was sent."""
    now, waiting, record = 0.0, [], []
    while not subs.settled:
        texts, wait = subs.poll(now)
        record += [(now, text) for text in texts]
        waiting += [(now + 0.1, json.loads(text)) for text in texts]
        now = min([time for time, _ in waiting[:1]] + ([] if wait is None else [now + wait]))
        while waiting and waiting[0][0] <= now:
            request = waiting.pop(0)[1]
            answer(subs, request["id"], now, request["params"])
    return record


def names(count: int) -> list[str]:
    return [f"symbol{number}usdt@trade" for number in range(count)]


# --- what is sent ---------------------------------------------------------------------------------------------------


def test_subscribes_once_and_tells_when_it_is_done() -> None:
    subs = opened()
    ticket = subs.want(["a", "b", "a"])
    assert sent(subs, 0.0) == [(1, "SUBSCRIBE", ["a", "b"])]
    assert sent(subs, 0.0) == []
    assert not ticket.done
    assert ack(subs, 1, 0.1) == Ack("SUBSCRIBE", ("a", "b"))
    assert ticket.done
    assert not ticket.failed
    assert subs.confirmed == ("a", "b")
    assert subs.settled
    assert subs.want(["b"]).done
    assert subs.poll(5.0) == ([], None)


def test_only_what_is_new_is_sent() -> None:
    subs = opened(["a"])
    subs.want(["a", "b"])
    assert sent(subs, 0.0) == [(1, "SUBSCRIBE", ["b"])]
    ack(subs, 1, 0.1)
    subs.drop(["a", "never wanted"])
    assert sent(subs, 0.2) == [(2, "UNSUBSCRIBE", ["a"])]
    ack(subs, 2, 0.3)
    assert subs.confirmed == subs.wanted == ("b",)


def test_a_change_of_mind_before_anything_was_sent_costs_nothing() -> None:
    subs = opened(["a"])
    subs.want(["a"])
    ticket = subs.want(["b"])
    subs.drop(["b"])
    assert ticket.done
    subs.drop(["a"])
    assert subs.want(["a"]).done
    assert sent(subs, 0.0) == []
    assert subs.confirmed == ("a",)


def test_a_change_of_mind_under_way_waits_for_the_answer() -> None:
    subs = opened()
    subs.want(["a"])
    assert sent(subs, 0.0) == [(1, "SUBSCRIBE", ["a"])]
    subs.drop(["a"])
    assert sent(subs, 0.0) == []
    ack(subs, 1, 0.1)
    assert subs.confirmed == ()
    assert sent(subs, 0.1) == [(2, "UNSUBSCRIBE", ["a"])]
    ticket = subs.want(["a"])
    assert not ticket.done
    assert sent(subs, 0.1) == []
    ack(subs, 2, 0.2)
    assert sent(subs, 0.2) == [(3, "SUBSCRIBE", ["a"])]
    ack(subs, 3, 0.3)
    assert ticket.done


def test_wanted_before_there_is_a_connection() -> None:
    subs = Subscriptions()
    ticket = subs.want(["a", "b"])
    assert subs.poll(0.0) == ([], None)
    subs.opened(["a"])
    assert ticket.waiting == {"b"}
    assert sent(subs, 1.0) == [(1, "SUBSCRIBE", ["b"])]


def test_what_the_url_held_and_nobody_wants_any_more_is_unsubscribed() -> None:
    subs = opened(["a"])
    assert sent(subs, 0.0) == [(1, "UNSUBSCRIBE", ["a"])]


def test_batches_are_bounded_in_number_and_in_bytes() -> None:
    subs = opened(batch=200)
    subs.want([*names(300), *("币安人生" * 100 + str(number) for number in range(10))])
    texts = [text for _, text in run(subs, lambda subs, number, now, _: ack(subs, number, now))]
    batches = [len(json.loads(text)["params"]) for text in texts]
    assert sum(batches) == 310
    assert max(batches) <= 200
    assert max(len(text.encode()) for text in texts) <= 4000
    assert len(batches) <= 6


def test_a_thousand_streams_take_seconds_not_minutes() -> None:
    subs = opened()
    subs.want(names(1024))
    times = [time for time, _ in run(subs, lambda subs, number, now, _: ack(subs, number, now))]
    assert len(subs.confirmed) == 1024
    assert times[-1] < 4.0
    assert all(len([other for other in times if time - 1.0 < other <= time]) <= 3 for time in times)


def test_room_is_made_before_it_is_used() -> None:
    subs = opened(["a", "b"], limit=2)
    subs.want(["a", "b"])
    with pytest.raises(ValueError, match="at most 2 streams; not 3"):
        subs.want(["c"])
    assert subs.wanted == ("a", "b")
    subs.drop(["a"])
    subs.want(["c"])
    assert sent(subs, 0.0) == [(1, "UNSUBSCRIBE", ["a"])]
    ack(subs, 1, 0.1)
    assert sent(subs, 0.1) == [(2, "SUBSCRIBE", ["c"])]


def test_pongs_count() -> None:
    subs = opened()
    subs.control_sent(0.0, 4)
    subs.want(["a"])
    assert len(sent(subs, 0.0)) == 1
    subs.want(["b"])
    assert subs.poll(0.0) == ([], 5.0)


# --- refusals -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "refusal",
    [
        {"code": 2, "msg": "Invalid request: invalid stream", "id": 1},
        {"error": {"code": 2, "msg": "Invalid request: invalid stream"}, "id": 1},
        {"code": 2, "msg": "Invalid request: invalid stream"},
        {"code": 2, "msg": "Invalid request: invalid stream", "id": None},
    ],
)
def test_a_name_that_is_refused_alone_is_given_up(refusal: dict[str, Any]) -> None:
    subs = opened()
    ticket = subs.want(["bad"])
    sent(subs, 0.0)
    answer = subs.on_message(refusal, 0.1)
    assert isinstance(answer, Refused)
    assert (answer.method, answer.names, answer.final) == ("SUBSCRIBE", ("bad",), True)
    assert str(answer.error) == "APIError(code=2): Invalid request: invalid stream"
    assert ticket.done
    assert ticket.failed == {"bad": answer.error}
    assert subs.wanted == ()
    assert sent(subs, 9.0) == []


def test_one_bad_name_does_not_take_the_others_with_it() -> None:
    subs = opened()
    wanted = names(64)
    ticket = subs.want([*wanted[:40], "bad", *wanted[40:]])
    given_up: list[str] = []

    def answer(subs: Subscriptions, number: int, now: float, params: list[str]) -> None:
        if "bad" not in params:
            ack(subs, number, now)
        elif (refused := refuse(subs, number, now)).final:
            given_up.extend(refused.names)

    requests = run(subs, answer)
    assert given_up == ["bad"]
    assert set(subs.confirmed) == set(wanted)
    assert ticket.done
    assert list(ticket.failed) == ["bad"]
    assert len(requests) <= 2 * 7 + 1
    assert requests[-1][0] < 8.0


def test_new_names_do_not_wait_behind_refused_ones() -> None:
    subs = opened()
    subs.want(["bad", "a"])
    sent(subs, 0.0)
    refuse(subs, 1, 0.0)
    subs.want(["b"])
    assert sent(subs, 0.0) == [(2, "SUBSCRIBE", ["b"]), (3, "SUBSCRIBE", ["bad"])]


def test_a_refused_batch_left_nothing_behind() -> None:
    subs = opened(limit=2)
    subs.want(["a", "bad"])
    sent(subs, 0.0)
    refuse(subs, 1, 0.0)
    subs.drop(["a", "bad"])
    assert subs.settled, "there is nothing to unsubscribe"
    subs.want(["b", "c"])
    assert sent(subs, 0.0) == [(2, "SUBSCRIBE", ["b", "c"])], "and the room is free"


def test_a_late_refusal_of_what_was_then_accepted() -> None:
    subs = opened(timeout=5.0)
    ticket = subs.want(["a"])
    sent(subs, 0.0)
    assert sent(subs, 5.0) == [(2, "SUBSCRIBE", ["a"])]
    refuse(subs, 1, 6.0)
    assert list(ticket.failed) == ["a"]
    ack(subs, 2, 7.0)
    assert subs.confirmed == subs.wanted == ()
    assert sent(subs, 8.0) == [(3, "UNSUBSCRIBE", ["a"])], "nobody wants it, and the exchange may send it"


def test_a_late_refusal_says_nothing_about_the_company_of_the_second_request() -> None:
    subs = opened(timeout=5.0)
    subs.want(["bad"])
    sent(subs, 0.0)
    subs.want(["a"])
    assert sent(subs, 5.0) == [(2, "SUBSCRIBE", ["a", "bad"])]
    assert refuse(subs, 1, 6.0).names == ("bad",)
    answer = refuse(subs, 2, 7.0)
    assert (answer.names, answer.final) == (("a",), False)
    assert sent(subs, 9.0) == [(3, "SUBSCRIBE", ["a"]), (4, "UNSUBSCRIBE", ["bad"])]


def test_a_name_may_be_wanted_again_after_it_was_refused() -> None:
    subs = opened()
    subs.want(["listed tomorrow"])
    sent(subs, 0.0)
    refuse(subs, 1, 0.0)
    ticket = subs.want(["listed tomorrow"])
    assert sent(subs, 2.0) == [(2, "SUBSCRIBE", ["listed tomorrow"])]
    ack(subs, 2, 2.1)
    assert ticket.done
    assert not ticket.failed


def test_a_refused_unsubscription_is_not_asked_for_ever() -> None:
    subs = opened(["a"])
    sent(subs, 0.0)
    assert refuse(subs, 1, 0.0).final
    assert sent(subs, 5.0) == []
    assert subs.settled


def test_a_url_does_not_hold_names_that_were_refused_in_company() -> None:
    subs = opened()
    subs.want(["a", "bad"])
    sent(subs, 0.0)
    refuse(subs, 1, 0.0)
    subs.want(["b"])
    assert subs.url_names() == ["b"]
    assert Subscriptions().url_names() == []
    subs.want(names(500))
    assert len("/".join(subs.url_names(room=1000))) <= 1000


# --- no answer ------------------------------------------------------------------------------------------------------


def test_without_an_answer_it_asks_again_and_then_fails() -> None:
    subs = opened(timeout=5.0)
    subs.want(["a"])
    assert sent(subs, 0.0) == [(1, "SUBSCRIBE", ["a"])]
    assert subs.poll(1.0) == ([], 4.0)
    assert sent(subs, 5.0) == [(2, "SUBSCRIBE", ["a"])]
    with pytest.raises(BinanceTimeoutException, match=r"no answer to SUBSCRIBE within \d+ s"):
        subs.poll(10.0)


def test_a_request_that_is_ignored_twice_among_others_fails_too() -> None:
    subs = opened(timeout=5.0)
    subs.want(["ignored"])
    sent(subs, 0.0)
    assert sent(subs, 5.0) == [(2, "SUBSCRIBE", ["ignored"])]
    subs.want(["b"])
    assert sent(subs, 5.5) == [(3, "SUBSCRIBE", ["b"])]
    ack(subs, 3, 5.6)
    assert subs.poll(9.0) == ([], 1.0)
    with pytest.raises(BinanceTimeoutException):
        subs.poll(10.0)


def test_the_second_request_may_succeed() -> None:
    subs = opened(timeout=5.0)
    ticket = subs.want(["a"])
    sent(subs, 0.0)
    sent(subs, 5.0)
    assert ack(subs, 2, 5.1) == Ack("SUBSCRIBE", ("a",))
    assert ticket.done
    assert subs.poll(60.0) == ([], None)
    assert ack(subs, 1, 61.0) == Ack("", ()), "still ours, and of no use any more"


def test_a_slow_exchange_is_not_a_dead_one() -> None:
    """Each answer takes six seconds."""
    subs = opened(timeout=5.0)
    ticket = subs.want(["a"])
    sent(subs, 0.0)
    assert sent(subs, 5.0) == [(2, "SUBSCRIBE", ["a"])]
    assert ack(subs, 1, 6.0) == Ack("SUBSCRIBE", ("a",))
    assert ticket.done
    assert sent(subs, 10.0) == []
    assert ack(subs, 2, 11.0) == Ack("SUBSCRIBE", ())
    assert subs.settled
    assert subs.poll(60.0) == ([], None)


def test_without_answers_it_never_sends_more_than_the_exchange_takes() -> None:
    subs = opened(timeout=5.0)
    for number in range(10):
        subs.want([f"s{number}"])
        subs.poll(0.1 * number)
    for tick in range(90):
        assert sent(subs, 1.0 + tick / 10) == []
    with pytest.raises(BinanceTimeoutException):
        subs.poll(10.0)


# --- the connection -------------------------------------------------------------------------------------------------


def test_what_is_wanted_outlives_the_connection() -> None:
    subs = opened()
    first = subs.want(["a"])
    sent(subs, 0.0)
    ack(subs, 1, 0.1)
    second = subs.want(["b"])
    sent(subs, 0.2)
    subs.lost()
    assert first.done
    assert not second.done
    assert subs.confirmed == ()
    assert subs.poll(0.3) == ([], None)
    subs.opened()
    assert sent(subs, 1.0) == [(3, "SUBSCRIBE", ["a", "b"])]
    ack(subs, 3, 1.1)
    assert second.done


def test_the_end_tells_who_waits() -> None:
    subs = Subscriptions()
    ticket = subs.want(["a", "b"])
    error = ConnectionError("gave up")
    subs.end(error)
    assert ticket.done
    assert ticket.failed == {"a": error, "b": error}


def test_another_connection_takes_over() -> None:
    old = opened(["a"])
    old.want(["a"])
    waiting = old.want(["b"])
    new = Subscriptions()
    new.want(["gone"])
    ready = new.take_over(old)
    assert new.wanted == ("a", "b")
    assert not ready.done
    new.opened(["a", "b"])
    assert ready.done
    assert waiting.done
    old.end(ConnectionError("replaced"))
    assert not waiting.failed


def test_a_ticket_calls_back_once() -> None:
    subs = opened()
    calls: list[Ticket] = []
    ticket = subs.want(["a", "b"])
    ticket.when_done(calls.append)
    sent(subs, 0.0)
    assert calls == []
    ack(subs, 1, 0.1)
    assert calls == [ticket]
    subs.lost()
    subs.opened(["a", "b"])
    assert calls == [ticket]
    ticket.when_done(calls.append)
    assert calls == [ticket, ticket]


@pytest.mark.parametrize(
    "message",
    [
        {"stream": "a", "data": {"e": "trade", "id": 1}},
        {"e": "error", "type": "X", "m": "..."},
        {"result": None, "id": 7},
        {"result": None, "id": "1"},
        {"result": None, "id": None},
        {"id": 1},
        {},
    ],
)
def test_what_is_no_answer_of_ours(message: dict[str, Any]) -> None:
    subs = opened()
    subs.want(["a"])
    sent(subs, 0.0)
    assert subs.on_message(message, 0.1) is None
    assert not subs.settled
