"""Facts out of the connector's packages: a made-up one, laid out as the real ones are."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.drift.facts import Items, Origin, Record, Source, Stated, Table, Value, Words, paths
from codegen.drift.ours import of_product
from codegen.drift.packages import Unreachable, download, package_of, wheel_of
from codegen.drift.sdk import read_wheel
from codegen.drift.sdk_source import Unreadable
from codegen.load import read
from tests.codegen.drift_kit import build_wheel, connector
from tests.codegen.small_spec import FILES, write

API = '''
"""Teapots."""

from typing import List, Optional, Union


class MarketApi:
    def __init__(self, configuration=None) -> None:
        self._configuration = configuration

    def tea_leaves(
        self,
        symbol: Union[str, None],
        kind: Union[TeaLeavesKindEnum, None],
        from_id: Optional[int] = None,
        hot: Optional[TeaLeavesHotEnum] = None,
        price: Optional[float] = None,
        cups: Optional[List[str]] = None,
        recv_window: Optional[int] = None,
    ) -> ApiResponse[TeaLeavesResponse]:
        """
                Tea leaves (USER_DATA)
                GET /tea/v1/leaves
                https://developers.example/tea

                What the leaves say.

        Weight(UID): 25 Unfilled Order Count: 2

        Security Type: USER_DATA

        Notes:
        - Weight: nobody reads this.

                Args:
                    symbol (Union[str, None]):
                    from_id (Optional[int] = None): Default: 500; Maximum: 1000
                    price (Optional[float] = None): Default 7

                Returns:
                    ApiResponse[TeaLeavesResponse]
        """
        if symbol is None:
            raise RequiredError(field="symbol", error_message="Missing")
        payload = {"symbol": symbol}
        return send_request(
            self._session, self._configuration, method="GET", path="/tea/v1/leaves", payload=payload,
            response_model=TeaLeavesResponse, is_signed=True,
        )

    def pour(self) -> ApiResponse[None]:
        """
                Pour - Deprecated
                POST /tea/v1/pour

        Weight: 1 on weekdays, more on Sundays

                Args:
        """
        return send_request(self._session, self._configuration, method="POST", path="/tea/v1/pour", payload={})
'''
MODELS = {
    "__init__": "from .tea_leaves_response import (\n    TeaLeavesResponse as TeaLeavesResponse,\n)\n"
    "from .tea_leaves_response_inner import TeaLeavesResponseInner as TeaLeavesResponseInner\n",
    "tea_leaves_response": "class TeaLeavesResponse(TeaLeavesResponseInner):\n    @classmethod\n"
    "    def is_array(cls) -> bool:\n        return True\n",
    "tea_leaves_response_inner": '''
class TeaLeavesResponseInner(BaseModel):
    """One leaf."""

    leaf_id: Optional[StrictInt] = Field(default=None, description="Id", alias="leafId")
    side: Optional[StrictStr] = None
    weight: Optional[Union[StrictFloat, StrictInt]] = Field(default=None)
    pairs: Optional[List[Annotated[List[StrictStr], Field(min_length=2)]]] = None
    by_cup: Optional[Dict[str, StrictInt]] = Field(default=None, alias="byCup")
    more: Optional[Dict[str, Any]] = None
    itself: Optional[List[TeaLeavesResponseInner]] = None
    unheard: Optional[NobodyKnows] = None
    additional_properties: Dict[str, Any] = {}
    __properties: ClassVar[List[str]] = ["leafId"]
    model_config = ConfigDict(populate_by_name=True)
''',
    "enums": 'class TeaLeavesKindEnum(Enum):\n    OOLONG = "OOLONG"\n    GREEN_1 = "GREEN-1"\n\n\n'
    'class TeaLeavesHotEnum(Enum):\n    TRUE = "true"\n    FALSE = "false"\n',
}
WS = '''
class TradeApi:
    async def leaves_read(self, symbol: Union[str, None], id: Optional[str] = None) -> WebsocketApiResponse[Answer]:
        """
            Read
            /leaves.read

        Weight(IP): 3

        Security Type: TRADE

            Args:
        """
        params = {"symbol": symbol, **({"id": id} if id is not None else {})}
        payload = {"method": "/leaves.read".replace("/", "", 1), "params": params}
        return await self.websocket_api.send_signed_message(payload=payload, response_model=Answer, signer=self.signer)
'''
WS_MODELS = {
    "__init__": "from .answer import Answer as Answer\nfrom .answer_result import AnswerResult as AnswerResult\n",
    "answer": "class Answer(BaseModel):\n    id: Optional[StrictStr] = None\n    status: Optional[StrictInt] = None\n"
    "    result: Optional[AnswerResult] = None\n",
    "answer_result": """
class AnswerResult(BaseModel):
    oneof_schema_1_validator: Optional[A] = None
    actual_instance: Optional[Union[StrictStr, StrictInt]] = None
""",
}
STREAMS = '''
class DefaultApi:
    async def steam(
        self, symbol: Union[str, None], update_speed: Optional[SteamUpdateSpeedEnum] = None, id: Optional[str] = None,
    ) -> RequestStreamHandle:
        r"""
            Steam
            /<symbol>@steam@<updateSpeed>
        """
        stream = ws_streams_placeholder("/<symbol>@steam@<updateSpeed>".replace("/", "", 1), {"symbol": symbol})
        return await RequestStream(
            self.websocket_base, stream=stream, response_model=SteamResponse, stream_url="market",
        )
'''
STREAM_MODELS = {
    "__init__": "from .steam_response import SteamResponse as SteamResponse\n",
    "steam_response": 'class SteamResponse(BaseModel):\n    T: Optional[StrictInt] = Field(default=None, alias="T")\n',
    "enums": 'class SteamUpdateSpeedEnum(Enum):\n    A = "100ms"\n',
    "user_data_stream_events_response": 'X_EVENT_SCHEMA_MAP = {\n    "boiled": SteamResponse,\n}\n',
}


def package(folder: Path, **changes: str) -> Path:
    files = {"rest_api/api/market_api.py": API, "websocket_api/api/trade_api.py": WS}
    files |= {"websocket_streams/streams/default_api.py": STREAMS}
    for surface, models in (("rest_api", MODELS), ("websocket_api", WS_MODELS), ("websocket_streams", STREAM_MODELS)):
        files |= {f"{surface}/models/{name}.py": text for name, text in models.items()}
    return build_wheel(folder, "binance-sdk-teapot", "1.2.3", files | changes)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return read_wheel("teapot", package(tmp_path))


def test_an_endpoint_is_read_from_its_call_its_signature_and_its_docstring(source: Source) -> None:
    call = source.calls["GET /tea/v1/leaves"]
    assert (call.name, call.group, call.security, call.deprecated) == ("tea_leaves", "market", "USER_DATA", False)
    assert (call.weight, call.orders) == (Stated("UID", 25), 2)
    assert call.origin == Origin("binance-sdk-teapot 1.2.3", "rest_api/api/market_api.py", 11)
    said = {one.name: (one.kind, one.required, one.values, one.default, one.max) for one in call.parameters}
    assert said == {
        "symbol": ("string", True, None, None, None),
        "kind": ("string", True, frozenset({"OOLONG", "GREEN-1"}), None, None),
        "fromId": ("int", False, None, 500, 1000),
        "hot": ("bool", False, None, None, None),
        "price": ("decimal", False, None, None, None),
        "cups": ("array<string>", False, None, None, None),
    }


def test_models_become_shapes(source: Source) -> None:
    answer = source.calls["GET /tea/v1/leaves"].answer
    assert isinstance(answer, Items)
    assert isinstance(answer.item, Record)
    assert answer.item.fields["byCup"] == Table(Value("int"))
    inner = "rest_api/models/tea_leaves_response_inner.py"
    assert answer.item.origin == Origin("binance-sdk-teapot 1.2.3", inner, 2)
    assert paths(answer) == {
        "[].leafId": {"int"},
        "[].side": {"string"},
        "[].weight": {"float"},
        "[].pairs[][]": {"string"},
        "[].byCup{}": {"int"},
        "[].more": {"object"},
        "[].itself[]": {""},
        "[].unheard": {""},
    }


def test_what_is_not_said_is_unknown(source: Source) -> None:
    call = source.calls["POST /tea/v1/pour"]
    assert call.deprecated
    assert call.security is None
    assert call.weight == Words("1 on weekdays, more on Sundays")
    assert paths(call.answer) == {"": {"object"}}


def test_a_method_has_no_envelope_and_no_id(source: Source) -> None:
    call = source.calls["ws leaves.read"]
    assert [one.name for one in call.parameters] == ["symbol"]
    assert paths(call.answer) == {"": {"string", "int"}}


def test_streams_and_events(source: Source) -> None:
    socket = source.sockets["<symbol>@steam@<updateSpeed>"]
    assert sorted(socket.names) == ["bnbbtc@steam", "bnbbtc@steam@100ms"]
    assert socket.prefix == "market"
    assert paths(source.events["boiled"].payload) == {"T": {"int"}}
    assert source.surfaces == {"rest", "ws", "streams", "events"}


def test_nothing_of_a_package_is_run(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    text = f"open({str(ran)!r}, 'w')\n{API}"
    read_wheel("teapot", package(tmp_path, **{"rest_api/api/market_api.py": text, "__init__.py": text}))
    assert not ran.exists()


def test_a_package_that_cannot_be_read_says_where(tmp_path: Path) -> None:
    wheel = package(tmp_path, **{"rest_api/api/market_api.py": "class A:\n    def (:\n"})
    with pytest.raises(Unreadable, match=r"binance-sdk-teapot 1\.2\.3 rest_api/api/market_api\.py:2: no Python"):
        read_wheel("teapot", wheel)


def test_the_newest_package_counts(tmp_path: Path) -> None:
    for version in ("9.0.0", "10.0.0", "9.12.0"):
        build_wheel(tmp_path, "binance-sdk-spot", version, {})
    found = wheel_of("spot", tmp_path)
    assert found is not None
    assert found.name == "binance_sdk_spot-10.0.0-py3-none-any.whl"
    assert wheel_of("margin", tmp_path) is None
    assert package_of("broker") is None


@pytest.mark.parametrize(("path", "old", "new"), [
    ("rest_api/api/market_api.py", "return send_request(self", "answer = send_request(self"),
    ("rest_api/api/market_api.py", 'path="/tea/v1/pour"', "path=POUR"),
    ("websocket_api/api/trade_api.py", '"method": "/leaves.read".replace("/", "", 1), ', ""),
    ("websocket_streams/streams/default_api.py", "ws_streams_placeholder(", "another_name("),
])  # fmt: skip
def test_a_method_that_cannot_be_read_is_not_passed_over(tmp_path: Path, path: str, old: str, new: str) -> None:
    """It would look as if Binance had taken the endpoint away."""
    texts = {"rest_api/api/market_api.py": API, "websocket_api/api/trade_api.py": WS}
    text = texts.get(path, STREAMS)
    assert old in text
    with pytest.raises(Unreadable, match="another layout than before"):
        read_wheel("teapot", package(tmp_path, **{path: text.replace(old, new)}))


def test_a_package_with_nothing_in_it_is_not_an_empty_api(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="nothing that could be read"):
        read_wheel("teapot", build_wheel(tmp_path, "binance-sdk-teapot", "2.0.0", {"teapot.py": ""}))


# --- fetching ------------------------------------------------------------------------------------------------------


class Pip:
    """Stands for `pip download`: puts wheels where it is told to, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        if self.fails:
            return subprocess.CompletedProcess(command, 1, "", "WARNING: slow\nERROR: no route to the index\n")
        folder = Path(command[command.index("--dest") + 1])
        for name in command[command.index("--dest") + 2 :]:
            build_wheel(folder, name, "10.0.0", {})
        return subprocess.CompletedProcess(command, 0, "", "")


def test_the_newest_packages_replace_older_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = Pip()
    monkeypatch.setattr("codegen.drift.packages.subprocess.run", pip)
    for version in ("8.0.0", "9.1.0"):
        build_wheel(tmp_path, "binance-sdk-spot", version, {})
    build_wheel(tmp_path, "binance-sdk-pay", "1.0.0", {})
    download(["spot", "margin", "broker"], tmp_path)
    assert sorted(path.name.split("-py3")[0] for path in tmp_path.iterdir()) == [
        "binance_sdk_margin_trading-10.0.0", "binance_sdk_pay-1.0.0", "binance_sdk_spot-10.0.0",
    ]  # fmt: skip
    (command,) = pip.commands
    assert {"--no-deps", "--only-binary"} <= set(command)  # nothing is built, and so nothing of a package is run
    download(["broker"], tmp_path)
    assert len(pip.commands) == 1


def test_without_the_index_the_packages_of_before_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("codegen.drift.packages.subprocess.run", Pip(fails=True))
    with pytest.raises(Unreachable, match=r"^ERROR: no route to the index$"):
        download(["spot"], tmp_path)
    root = write(tmp_path / "project", FILES)
    same = connector(of_product(read(root).spec, "spot"))
    build_wheel(root / ".cache" / "connector", "binance-sdk-spot", "1.0.0", same)
    assert main(["--root", str(root), "drift"]) == 0
    said = capsys.readouterr()
    assert "no packages can be fetched; those of an earlier run are read\nERROR: no route" in said.err
    assert "no drift in spot" in said.out
