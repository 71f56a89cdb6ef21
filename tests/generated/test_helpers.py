from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen import helpers
from binance_gen.exceptions import UnknownDateFormat

DAY = 86_400_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1970-01-01", 0),
        ("2017-12-01", 1512086400000),
        ("2017-12-1", 1512086400000),
        ("2017-12-01 12:30", 1512131400000),
        ("2017-12-01T12:30:15", 1512131415000),
        ("2017-12-01T12:30:15Z", 1512131415000),
        ("2017-12-01 12:30:15 UTC", 1512131415000),
        ("2017-12-01 12:30:15.5", 1512131415500),
        ("2017-12-01 12:30:15.123456789", 1512131415123),
        ("2017-12-01 12:30:15+02:00", 1512131415000 - 7_200_000),
        ("2017-12-01 12:30:15 -0130", 1512131415000 + 5_400_000),
        (" 2017-12-01 ", 1512086400000),
        ("1512086400", 1512086400000),
        ("1512086400123", 1512086400123),
        ("1512086400123456", 1512086400123),
        ("1969-12-31 23:59:59.999", -1),
    ],
)
def test_iso_dates_and_epochs(text: str, expected: int) -> None:
    assert helpers.date_to_milliseconds(text) == expected


def test_iso_dates_and_numbers_do_not_load_dateparser() -> None:
    code = (
        "import sys; from binance_gen.helpers import convert_ts_str as c\n"
        "assert c('2017-12-01 12:00') == c(1512129600000) == c('1512129600000')\n"
        "assert not [m for m in sys.modules if m.startswith('dateparser')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": os.pathsep.join(sys.path)}, timeout=60)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 Dec, 2017", 1512086400000),
        ("December 1, 2017 12:30", 1512131400000),
        ("1 Dec 2017 12:30 EST", 1512131400000 + 5 * 3_600_000),
        ("December 2017", 1512086400000),  # whatever day today is
    ],
)
def test_dates_in_words(text: str, expected: int) -> None:
    assert helpers.date_to_milliseconds(text) == expected


@pytest.mark.parametrize(("text", "ago"), [("now UTC", 0), ("1 day ago UTC", DAY), ("11 hours ago UTC", 39_600_000)])
def test_dates_relative_to_now(text: str, ago: int) -> None:
    before = datetime.now(timezone.utc)
    result = helpers.date_to_milliseconds(text)
    after = datetime.now(timezone.utc)
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    low, high = ((moment - epoch) // timedelta(milliseconds=1) - ago for moment in (before, after))
    assert low <= result <= high


@pytest.mark.parametrize(
    "text", ["", "no date", "\N{SUPERSCRIPT TWO}" * 13, "2018-02-30", "2018-13-01", "2018-01-01 25:00"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(UnknownDateFormat) as caught:
        helpers.date_to_milliseconds(text)
    assert caught.value.args == (text,)


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1)))
def test_datetimes_and_their_texts_agree(moment: datetime) -> None:
    utc = moment.replace(tzinfo=timezone.utc)
    expected = (utc - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(milliseconds=1)
    assert helpers.convert_ts_str(moment) == expected
    assert helpers.convert_ts_str(utc) == expected
    assert helpers.convert_ts_str(utc.astimezone(timezone(timedelta(hours=-7)))) == expected
    assert helpers.convert_ts_str(moment.isoformat()) == expected
    assert helpers.convert_ts_str(str(utc)) == expected


def test_convert_ts_str_passes_numbers_and_none() -> None:
    assert helpers.convert_ts_str(None) is None
    assert helpers.convert_ts_str(1512086400000) == 1512086400000
    assert helpers.convert_ts_str(1512086400000.7) == 1512086400000
    assert helpers.convert_ts_str(date(2017, 12, 1)) == 1512086400000
    assert helpers.convert_ts_str("2017-12-01") == 1512086400000


@pytest.mark.parametrize(
    ("interval", "expected"),
    [("1s", 1_000), ("1m", 60_000), ("15m", 900_000), ("12h", 43_200_000), ("3d", 3 * DAY), ("1w", 7 * DAY),
     ("1M", None), ("m", None), ("", None), ("1", None), ("xm", None), ("-1m", None), ("1.5h", None)],
)  # fmt: skip
def test_interval_to_milliseconds(interval: str, expected: int | None) -> None:
    assert helpers.interval_to_milliseconds(interval) == expected


@pytest.mark.parametrize(
    ("quantity", "step", "expected"),
    [
        (0.3, 0.1, 0.3),  # in binary floating point 0.3 % 0.1 is almost 0.1
        (1.2345, 0.01, 1.23),
        ("0.00012345", "0.00001", 0.00012),
        (1e-07, "0.00000010", 1e-07),
        (Decimal("123456.789"), Decimal("0.001"), 123456.789),
        (17, 5, 15.0),
        (0, 0.1, 0.0),
        (-1.29, 0.1, -1.2),
        ("100000000000000000000.999999999999999999", "1", 1e20),
    ],
)
def test_round_step_size(quantity: float | str | Decimal, step: float | str | Decimal, expected: float) -> None:
    result = helpers.round_step_size(quantity, step)
    assert type(result) is float
    assert result == expected


@given(
    quantity=st.decimals(min_value=0, max_value=10**6, places=8),
    step=st.sampled_from(["0.00000001", "0.0001", "0.01", "0.05", "1", "2.5", "1000"]),
)
def test_round_step_size_is_the_largest_multiple(quantity: Decimal, step: str) -> None:
    exact = Decimal(str(helpers.round_step_size(quantity, step)))
    assert exact % Decimal(step) == 0
    assert exact <= quantity < exact + Decimal(step)


@pytest.mark.parametrize("step", [0, "-0.1", "nan", "inf"])
def test_round_step_size_refuses_a_step_that_is_none(step: float | str) -> None:
    with pytest.raises(ValueError, match="step_size"):
        helpers.round_step_size(1, step)


def test_convert_list_to_json_array() -> None:
    assert helpers.convert_list_to_json_array(None) is None
    assert helpers.convert_list_to_json_array(["BTCUSDT", "这是测试币456"]) == '["BTCUSDT","这是测试币456"]'
    assert helpers.convert_list_to_json_array(("a b", "c")) == '["a b","c"]'  # spaces in a value stay
    assert json.loads(helpers.convert_list_to_json_array([{"id": 1}, [2, None]])) == [{"id": 1}, [2, None]]


def test_get_loop_in_a_coroutine_is_the_running_loop() -> None:
    async def main() -> bool:
        return helpers.get_loop() is asyncio.get_running_loop()

    assert asyncio.run(main())


def test_get_loop_in_a_thread_without_one() -> None:
    found: list[asyncio.AbstractEventLoop] = []

    def work() -> None:
        first = helpers.get_loop()
        again = helpers.get_loop()
        first.close()
        fresh = helpers.get_loop()
        found.extend([first, again, fresh])
        fresh.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    first, again, fresh = found
    assert first is again
    assert fresh is not first
