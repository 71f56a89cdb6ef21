"""The readers of samples, on sources of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.load import load
from tests.samples import connector, markdown
from tests.samples.match import Entries
from tests.samples.sample import ROOT, Sample, Unread

REST = """
### Time
```
GET /api/v3/time
```
**Response:**
```javascript
{
  "serverTime": 1, // "in" ms, see https://example.org
  "list": [ {"a": "//"}, ... ],
}
```
```console
$ curl
```
## Errors
```javascript
{ "code": -1121, "msg": "Invalid symbol." }
```
## Shapes
```json
{"what": "is this?"}
```
```json
{"broken":
```
"""

WS = """
### Order
```javascript
{"id": 1, "method": "order.place", "params": {"symbol": "BTCUSDT"}}
```
Answers:
  ```javascript
  {"id": 1, "status": 200, "result": {"orderId": 7}}
  ```
```javascript
{"id": 1, "status": 400, "error": {"code": -1, "msg": "no"}}
```
```javascript
{"subscriptionId": 0, "event": {"e": "balanceUpdate", "E": 1}}
```
"""

STREAMS = """
## Depth
**Stream Names:** \\<symbol\\>@depth OR \\<symbol\\>@depth@100ms
```javascript
{"e": "depthUpdate"}
```
## Combined
**Stream Name**: \\<symbol\\>@trade
```javascript
{"stream": "btcusdt@trade", "data": {"e": "trade"}}
```
"""


def told(source: str) -> list[tuple[str, str, object]]:
    return [
        (one.kind, one.address, one.value) if isinstance(one, Sample) else ("unread", "", one.why)
        for one in markdown.samples(source, "x.md")
    ]


def test_documentation_of_rest() -> None:
    found = told(REST)
    assert found[:3] == [
        ("rest", "GET /api/v3/time", {"serverTime": 1, "list": [{"a": "//"}]}),
        ("error", "", {"code": -1121, "msg": "Invalid symbol."}),
        ("unread", "", "Shapes: nothing says what it is a sample of"),
    ]
    assert str(found[3][2]).startswith("Shapes: no JSON: ")
    assert len(found) == 4


def test_documentation_of_the_websocket_api() -> None:
    assert told(WS) == [
        ("request", "order.place", {"symbol": "BTCUSDT"}),
        ("ws", "order.place", {"orderId": 7}),
        ("error", "", {"id": 1, "status": 400, "error": {"code": -1, "msg": "no"}}),
        ("event", "balanceUpdate", {"e": "balanceUpdate", "E": 1}),
    ]


def test_documentation_of_streams() -> None:
    assert told(STREAMS) == [
        ("stream", "<symbol>@depth", {"e": "depthUpdate"}),
        ("stream", "<symbol>@depth@100ms", {"e": "depthUpdate"}),
        ("stream", "<symbol>@trade", {"e": "trade"}),
    ]


def test_a_sample_knows_its_line() -> None:
    assert [one.at for one in markdown.samples(STREAMS, "x.md")] == ["x.md:4", "x.md:4", "x.md:9"]


CONNECTOR = """
class Test:
    def test_time_success(self):
        expected_response = {"serverTime": 1, "ok": True}
        assert "/api/v3/time" in request_kwargs["url"]
        assert request_kwargs["method"] == "GET"

    async def test_order(self):
        expected_response = {"id": "1", "status": 200, "result": [1]}
        assert request_kwargs["payload"]["method"] == "/v2/order.place".replace(
            "/", "", 1
        )

    async def test_trade(self):
        expected_response = {"e": "trade"}
        name = ws_streams_placeholder("/<symbol>@trade".replace("/", "", 1), params)

    def test_computed(self):
        expected_response = answer()
        assert "/api/v3/time" in request_kwargs["url"]

    def test_server_error(self):
        assert "/api/v3/time" in request_kwargs["url"]
"""


def test_the_connector() -> None:
    assert list(connector.samples(CONNECTOR, "spot", "test_x.py")) == [
        Sample("rest", "GET /api/v3/time", {"serverTime": 1, "ok": True}, "spot", "test_x.py:3"),
        Sample("ws", "v2/order.place", [1], "spot", "test_x.py:8"),
        Sample("stream", "<symbol>@trade", {"e": "trade"}, "spot", "test_x.py:14"),
        Unread("test_computed: expected_response is no literal", "test_x.py:18"),
    ]
    assert connector.product_of("derivatives_trading_usds_futures") == "usdm_futures"


@pytest.fixture(scope="module")
def entries() -> Entries:
    spec, _ = load(ROOT)
    assert spec is not None
    return Entries(spec)


TIME = Sample("rest", "GET /api/v3/time", {"serverTime": 1}, "spot", "")
LEVELS = {"lastUpdateId": 1, "bids": [["1", "2"]], "asks": []}
GONE = {"e": "eventStreamTerminated", "E": 1}
REFUSED = {"code": -1121, "msg": "Invalid symbol."}


@pytest.mark.parametrize(
    ("sample", "differences"),
    [
        (TIME, []),
        (replace(TIME, value={}), ["spot GET /api/v3/time: serverTime: missing from ServerTime"]),
        (replace(TIME, address="GET /api/v3/timer"), ["spot GET /api/v3/timer: not in the spec"]),
        (Sample("ws", "time", {"serverTime": "1"}, "spot", ""), ["spot ws time: serverTime: '1' is no int"]),
        (Sample("ws", "time", {}, "alpha", ""), ["alpha ws time: not in the spec"]),
        (Sample("stream", "<symbol>@depth<levels>", LEVELS, "spot", ""), []),
        (Sample("stream", "<symbol>@depth<levels>@100ms", LEVELS, "spot", ""), []),
        (Sample("stream", "<symbol>@depths", LEVELS, "spot", ""), ["spot stream <symbol>@depths: not in the spec"]),
        (Sample("event", "eventStreamTerminated", GONE, "spot", ""), []),
        (Sample("event", "balance", GONE, "spot", ""), ["spot event balance: not in the spec"]),
        (Sample("error", "", REFUSED, "spot", ""), []),
        (Sample("error", "", {"id": 1, "status": 418, "error": REFUSED}, "spot", ""), []),
        (
            Sample("request", "depth", {"limt": 5, "timestamp": 1}, "spot", ""),
            ["spot request depth: no parameter limt", "spot request depth: symbol is required"],
        ),
    ],
    ids=str,
)
def test_differences(entries: Entries, sample: Sample, differences: list[str]) -> None:
    assert list(entries.differences(sample)) == differences


def test_a_diff_depth_is_no_partial_one(entries: Entries) -> None:
    (first, *_) = entries.differences(Sample("stream", "<symbol>@depth", LEVELS, "spot", ""))
    assert "DepthUpdate" in first
