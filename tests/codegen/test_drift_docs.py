"""Facts out of Binance's documentation repository: made-up pages, laid out as the real ones are."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.drift.docs import read_docs
from codegen.drift.facts import Origin, Source, Stated, Words, paths
from codegen.drift.prose import bounds, weight
from codegen.drift.samples import read_sample, shape_of

REST = """\
# Teapots

## Tea endpoints
### Tea leaves (USER_DATA)
```
GET /tea/v1/leaves
```
What the leaves say.

**Weight:**
Adjusted based on the limit:

|Limit|Request Weight
------|-------
1-100|  5
101-500| 25

**Parameters:**

Name | Type | Mandatory | Description
------------ | ------------ | ------------ | ------------
symbol | STRING | YES |
limit | INT | NO | Default: 100; Maximum: 500.
`kind`|ENUM|NO|How strong. <br/> Valid values: `MILD`, `STRONG`
recvWindow | DECIMAL | NO | No more than `60000`
timestamp | LONG | YES |

**Response:**
```javascript
{
    "id": 7,            // "quotes" in a comment, http://too
    "cups": [["4.0", "1.0"],],
    "more": null,
    ...
}
```

Another:
```javascript
{"id": 7, "sugar": {"lumps": 1.5}}
```

Wrong:
```javascript
{"code": -1, "msg": "no tea"}
```

### Pour - Deprecated
```
POST /tea/v1/pour (HMAC SHA256)
```
**Weight:** 1
"""
WS = """\
## Request format
```json
{"id": 1, "method": "order.place", "params": {}}
```

### Read leaves (TRADE)

```javascript
{"id": "x", "method": "leaves.read", "params": {"symbol": "A"}}
```

**Weight**:
3

**Parameters:**
<table>
<thead><tr><th>Name</th><th>Type</th><th>Mandatory</th><th>Description</th></tr></thead>
<tbody>
<tr><td><code>symbol</code></td><td>STRING</td><td>YES</td><td></td></tr>
<tr><td><code>cups</code></td><td>LONG</td><td rowspan="2">NO</td><td></td></tr>
</tbody>
</table>

**Response:**
  ```javascript
  {"id": "x", "status": 200, "result": [{"leaf": true}], "rateLimits": []}
  ```
"""
STREAMS = """\
## Steam Streams
**Stream Names:** \\<symbol\\>@steam OR \\<symbol\\>@steam@100ms

**Payload:**
```javascript
{"e": "steam", "T": 1}
```
"""
USER = """\
### Boiling
```javascript
{"subscriptionId": 0, "event": {"e": "boiled", "C": 100.0}}
```
"""


@pytest.fixture
def source(tmp_path: Path) -> Source:
    pages = {"rest-api": REST, "web-socket-api": WS, "web-socket-streams": STREAMS, "user-data-stream": USER}
    for name, text in pages.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    found = read_docs("spot", tmp_path)
    assert found is not None
    return found


def test_an_endpoint(source: Source) -> None:
    call = source.calls["GET /tea/v1/leaves"]
    assert (call.security, call.deprecated) == ("USER_DATA", False)
    assert call.weight == Stated(None, None, (("limit", 100, 5), ("limit", 500, 25)))
    assert call.origin == Origin("documentation", "rest-api.md", 4)
    assert [(one.name, one.kind, one.required, one.default, one.max) for one in call.parameters] == [
        ("symbol", "string", True, None, None),
        ("limit", "int", False, 100, 500),
        ("kind", None, False, None, None),
    ]
    assert call.parameters[2].values == {"MILD", "STRONG"}
    assert source.calls["POST /tea/v1/pour"].deprecated


def test_all_samples_but_failures_are_the_answer(source: Source) -> None:
    assert source.samples
    assert paths(source.calls["GET /tea/v1/leaves"].answer) == {
        "id": {"int"}, "cups[][]": {"string"}, "more": {""}, "sugar.lumps": {"float"},
    }  # fmt: skip


def test_a_method_is_one_with_a_weight_and_has_no_envelope(source: Source) -> None:
    assert "ws order.place" not in source.calls
    call = source.calls["ws leaves.read"]
    assert call.weight == Stated(None, 3)
    assert [(one.name, one.required) for one in call.parameters] == [("symbol", True), ("cups", False)]
    assert paths(call.answer) == {"[].leaf": {"bool"}}


def test_streams_and_events(source: Source) -> None:
    assert {name for one in source.sockets.values() for name in one.names} == {"bnbbtc@steam", "bnbbtc@steam@100ms"}
    assert paths(source.events["boiled"].payload) == {"e": {"string"}, "C": {"float"}}


def test_a_folder_that_describes_nothing(tmp_path: Path) -> None:
    assert read_docs("spot", tmp_path) is None
    (tmp_path / "rest-api.md").write_text(REST, encoding="utf-8")
    assert read_docs("margin", tmp_path) is None


@pytest.mark.parametrize(("text", "cost"), [
    ("4", Stated(None, 4)),
    (" **4** ", Stated(None, 4)),
    ("200(UID)", Stated("UID", 200)),
    ("1 Unfilled Order Count: 1", Stated(None, 1)),
    ("18000 (10 requests per second)", Stated(None, 18000)),
    ("**1** for a single symbol; **40** when the symbol parameter is omitted",
     Stated(None, 40, (("symbol", None, 1),))),
    ("**20** with symbol, **50** without symbol", Stated(None, 50, (("symbol", None, 20),))),
    ("- 1 if `asset` is sent\n- 50 if `asset` is not sent", Stated(None, 50, (("asset", None, 1),))),
    ("based on parameter `LIMIT`\n\n| LIMIT | weight |\n|---|---|\n| [1,100) | 1 |\n| [100, 500) | 2 |\n| > 9 | 10 |",
     Stated(None, None, (("limit", 99, 1), ("limit", 499, 2), ("limit", None, 10)))),
    ("| Limit | Weight |\n|---|---|\n| 5, 10, 20, 50 | 2 |\n| 100 | 5 |",
     Stated(None, None, (("limit", 50, 2), ("limit", 100, 5)))),
    ("1 (after the move: 2 with `symbol`)", Words("1 (after the move: 2 with symbol )")),
    ("**20** with symbol, **40** with pair", Words("20 with symbol, 40 with pair")),
    ("  ", None),
])  # fmt: skip
def test_costs_in_words_and_tables(text: str, cost: Stated | Words | None) -> None:
    assert weight(text) == cost


@pytest.mark.parametrize(("text", "expected"), [
    ("Default: 500; Maximum: 1000", (500, 1000)),
    ("Default `100`, max `200`.", (100, 200)),
    ("Default: 90 days from current timestamp", (None, None)),
    ("Default: 0 (UTC)", (None, None)),
    ("Something.", (None, None)),
])  # fmt: skip
def test_bounds(text: str, expected: tuple[int | None, int | None]) -> None:
    assert bounds(text) == expected


def test_samples_keep_their_texts() -> None:
    text = '{"url": "https://x//y", "a": "/* no */", "b": "...", "c": [1, 2, ...], /* yes */ "d": ",]"}'
    assert read_sample(text) == {"url": "https://x//y", "a": "/* no */", "b": "...", "c": [1, 2], "d": ",]"}
    assert paths(shape_of([{"a": 1}, {"b": [None]}])) == {"[].a": {"int"}, "[].b[]": {""}}
