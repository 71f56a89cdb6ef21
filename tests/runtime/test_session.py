from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.session import Answer, Event, Session, Shutdown, Stray


def answer(request_id: Any, **more: Any) -> str:
    return json.dumps({"id": request_id, "status": 200, **more})


def test_a_request() -> None:
    session: Session[str] = Session()
    assert session.request("time", {}, "waiter") == (1, '{"id":1,"method":"time"}')
    its_id, text = session.request("depth", {"symbol": "１２", "limit": 5}, "other")
    assert its_id == 2
    assert json.loads(text) == {"id": 2, "method": "depth", "params": {"symbol": "１２", "limit": 5}}
    assert len(session) == 2


@given(st.permutations(range(8)))
def test_answers_in_any_order_find_who_waits(order: list[int]) -> None:
    session: Session[str] = Session()
    ids = [session.request("m", {}, f"waiter {i}")[0] for i in range(8)]
    for i in order:
        received = session.receive(answer(ids[i], result=i))
        assert received == Answer(f"waiter {i}", {"id": ids[i], "status": 200, "result": i})
    assert len(session) == 0


def test_ids_of_the_caller() -> None:
    session: Session[str] = Session()
    session.request("m", {}, "a", "mine")
    session.request("m", {}, "b", 1)
    assert session.request("m", {}, "c")[0] == 2  # ours never meets theirs
    with pytest.raises(ValueError, match="the id 'mine' is still waiting"):
        session.request("m", {}, "d", "mine")
    assert session.receive(answer("mine")) == Answer("a", {"id": "mine", "status": 200})
    session.request("m", {}, "e", "mine")


def test_what_is_not_asked_for() -> None:
    session: Session[str] = Session()
    event = {"subscriptionId": 0, "event": {"e": "executionReport"}}
    assert session.receive(json.dumps(event)) == Event(event)
    assert session.receive(answer(99)) == Stray({"id": 99, "status": 200})
    assert session.receive("not json") == Stray("not json")
    assert session.receive("[1]") == Stray([1])
    assert session.receive('{"x":1}') == Stray({"x": 1})
    assert session.receive('{"id":[1]}') == Stray({"id": [1]})
    assert session.receive(b'{"id":[1]}') == Stray({"id": [1]})
    session.request("m", {}, "a")
    assert session.receive('{"id":null}') == Stray({"id": None})


def test_a_null_id_answers_the_only_request() -> None:
    session: Session[str] = Session()
    message = {"id": None, "status": 401, "error": {"code": -2015, "msg": ""}}
    assert session.receive(json.dumps(message)) == Stray(message)
    session.request("m", {}, "a")
    assert session.receive(json.dumps(message)) == Answer("a", message)
    session.request("m", {}, "b")
    session.request("m", {}, "c")
    assert session.receive(json.dumps(message)) == Stray(message)
    assert len(session) == 2


REFUSED = {"id": None, "status": 401, "error": {"code": -2015, "msg": ""}}


def test_refusals_without_ids_wait_until_it_is_clear_whose_they_are() -> None:
    session: Session[str] = Session()
    for name in "abcd":
        session.request("m", {}, name)
    session.logged_on = "somebody"
    for _ in range(2):
        assert session.receive(json.dumps(REFUSED)) == Stray(REFUSED)
        assert session.logged_on is None
    assert session.unanswered() == []
    session.receive(answer(2))
    assert session.unanswered() == []
    session.receive(answer(3))
    assert session.unanswered() == [Answer("a", REFUSED), Answer("d", REFUSED)]
    assert (session.unanswered(), len(session)) == ([], 0)


def test_a_refusal_without_an_id_is_not_given_to_whom_it_may_not_be_for() -> None:
    """The one that is still waiting may have been executed; the refused one may be the one that nobody waits for."""
    session: Session[str] = Session()
    first, _ = session.request("m", {}, "a")
    session.request("m", {}, "b")
    session.forget(first)
    assert session.receive(json.dumps(REFUSED)) == Stray(REFUSED)
    assert session.unanswered() == []
    session.receive(answer(first))  # late: so the refusal is for the other
    assert session.unanswered() == [Answer("b", REFUSED)]


def test_a_lost_connection_forgets_who_was_logged_on() -> None:
    session: Session[str] = Session()
    session.logged_on = "somebody"
    session.lost()
    assert session.logged_on is None


def test_shutdown() -> None:
    session: Session[str] = Session()
    session.request("m", {}, "a")
    message = {"event": {"e": "serverShutdown", "E": 1770123456789}}
    assert session.receive(json.dumps(message)) == Shutdown(message)
    assert session.closing
    assert session.receive(answer(1)) == Answer("a", {"id": 1, "status": 200})  # what is pending is still answered


def test_a_lost_connection_and_an_impatient_caller() -> None:
    session: Session[str] = Session()
    first, _ = session.request("m", {}, "a")
    session.request("m", {}, "b")
    session.request("m", {}, "c")
    session.forget(first)
    session.forget(first)
    assert session.receive(answer(first)) == Stray({"id": first, "status": 200})
    assert session.lost() == ["b", "c"]
    assert session.lost() == []
