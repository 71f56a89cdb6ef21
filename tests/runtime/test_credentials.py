from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest

from binance_gen.runtime.credentials import Credentials, Redacted
from binance_gen.runtime.errors import BinanceCredentialsError


def test_repr_shows_kinds_only() -> None:
    assert repr(Credentials("the-key", "the-secret")) == "<Credentials: key, HMAC>"
    assert repr(Credentials()) == "<Credentials: no key, no secret>"
    assert not hasattr(Credentials("k", "s"), "__dict__")


@pytest.mark.parametrize("leave", [pickle.dumps, copy.copy, copy.deepcopy])
def test_secrets_stay_in_the_process(leave: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="can't be pickled or copied"):
        leave(Credentials("k", "s"))


def test_what_is_missing_is_said_when_it_is_needed() -> None:
    nothing = Credentials()
    with pytest.raises(BinanceCredentialsError, match="get_account needs an API key: pass api_key"):
        nothing.key_for("get_account")
    with pytest.raises(BinanceCredentialsError, match="create_order must be signed: pass api_secret, or private_key"):
        Credentials("key").sign(b"", "create_order")
    assert Credentials("key").key_for("get_account") == "key"


def test_line_breaks_around_a_key_are_dropped() -> None:
    credentials = Credentials(" key\n", "secret\r\n")
    assert credentials.api_key == "key"
    assert credentials.sign(b"x") == Credentials("key", "secret").sign(b"x")


@pytest.mark.parametrize("value", ["two words", "line\nbreak", "ключ", "zero\0"])
def test_what_is_no_key_is_refused_without_being_shown(value: str) -> None:
    for arguments in ({"api_key": value}, {"api_secret": value}):
        with pytest.raises(BinanceCredentialsError, match="characters that no key has") as caught:
            Credentials(**arguments)
        assert value not in str(caught.value)
    with pytest.raises(BinanceCredentialsError, match="must be a str, not bytes"):
        Credentials(b"key")


def test_replaced() -> None:
    credentials = Credentials("key", "secret")
    other = credentials.replaced(api_key="other")
    assert (other.api_key, other.sign(b"x")) == ("other", credentials.sign(b"x"))
    third = credentials.replaced(api_secret="other")
    assert (third.api_key, third.sign(b"x")) == ("key", Credentials("", "other").sign(b"x"))
    assert credentials.api_key == "key"


def test_a_redacted_text_is_itself_but_for_repr() -> None:
    text = Redacted("key")
    assert text == "key"
    assert f"{text}" == "key"
    assert {"X-MBX-APIKEY": text}.__repr__() == "{'X-MBX-APIKEY': '<redacted>'}"
