from __future__ import annotations

from typing import Any

import pytest

from binance_gen.runtime.endpoint import Product
from binance_gen.runtime.environment import Environment
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.http_sync import SyncClient
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.url_constant import UrlConstant
from tests.runtime.rest_kit import PRODUCT, PUBLIC, RestServer


class Constants:
    API_URL = UrlConstant(PRODUCT, "rest", "live", "/api")
    API_TESTNET_URL = UrlConstant(PRODUCT, "rest", "testnet", "/api")
    WS_API_URL = UrlConstant(PRODUCT, "ws_api", "live")
    STREAM_URL = UrlConstant(PRODUCT, "streams", "live", "/")


class Client(SyncClient, Constants):
    pass


class AsyncClient(AsyncClientBase, Constants):
    pass


@pytest.fixture(params=[Client, AsyncClient])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_on_the_class_they_are_templates(kind: Any) -> None:
    assert kind.API_URL == "https://api{}.example.{}/api"
    assert kind.WS_API_URL == "wss://ws-api.example.{}:443/ws-api/v3"
    assert kind.STREAM_URL == "wss://stream.example.{}:9443/"


def test_on_an_instance_they_are_the_addresses_in_use(kind: Any) -> None:
    client = kind(tld="us", base_endpoint="2", environment=None)
    assert client.API_URL == "https://api2.example.us/api"
    assert client.API_TESTNET_URL == "https://testnet.example/api"
    assert client.STREAM_URL == "wss://stream.example.us:9443/"
    assert kind(testnet=True).API_TESTNET_URL == "https://testnet.example/api"
    sandbox = kind(environment="http://127.0.0.1:9000")
    assert sandbox.API_URL == "http://127.0.0.1:9000/api"
    assert sandbox.WS_API_URL == "ws://127.0.0.1:9000/ws-api/v3"
    with pytest.raises(AttributeError, match="no effect"):
        sandbox.API_URL = "https://elsewhere/api"
    assert kind(testnet=True).API_URL == "https://api.example.com/api"


def test_setting_one_moves_the_neighbours() -> None:
    neighbour = Product("neighbour", title="Neighbour", rest=PRODUCT.rest)

    class Kind(SyncClient):
        SAPI_URL = UrlConstant(PRODUCT, "rest", "live", "/sapi", (neighbour,))

    with Kind(environment="live") as client:
        client.SAPI_URL = "https://proxy.example/sapi"
        assert client.environment.rest_url(PRODUCT) == "https://proxy.example"
        assert client.environment.rest_url(neighbour) == "https://proxy.example"


def test_setting_one_moves_the_calls(server: RestServer) -> None:
    with Client(environment="live") as client:
        client.API_URL = f"{server.url}/api/"
        client._request(PUBLIC)
        assert server.last.target == b"/v1/public"
        assert f"{server.url}/api" == client.API_URL
        assert client.WS_API_URL == "wss://ws-api.example.com:443/ws-api/v3"
        client.STREAM_URL = "ws://127.0.0.1:1/"
        assert client.environment.stream_url(PRODUCT) == "ws://127.0.0.1:1"
        client.WS_API_URL = "ws://127.0.0.1:1/ws-api/v3"
        assert client.environment.ws_api_url(PRODUCT) == "ws://127.0.0.1:1/ws-api/v3"


def test_python_binances_template_may_be_set(kind: Any) -> None:
    client = kind(environment=Environment.live("us", "1"))
    client.API_URL = "https://api{}.mirror.{}/api"
    assert client.environment.rest_url(PRODUCT) == "https://api1.mirror.us"


@pytest.mark.parametrize("value", ["https://testnet.example", "https://testnet.example/v3", "testnet.example/api"])
def test_what_can_not_be_meant_is_refused(kind: Any, value: str) -> None:
    client = kind(environment="live")
    with pytest.raises(AttributeError, match="API_URL must"):
        client.API_URL = value
    assert client.environment == Environment.live()


def test_never_ignored_silently(kind: Any) -> None:
    """A program that believes it is on another host must not trade on this one."""
    client = kind(testnet=True)
    with pytest.raises(AttributeError, match="API_URL has no effect here: this client uses 'testnet'"):
        client.API_URL = "https://elsewhere/api"
    client.API_TESTNET_URL = "https://elsewhere/api"
    assert client.environment.rest_url(PRODUCT) == "https://elsewhere"


def test_set_on_the_class(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kind, "API_URL", "https://testnet.example/api")
    assert kind(environment="live").environment.rest_url(PRODUCT) == "https://testnet.example"
    with pytest.raises(AttributeError, match="no effect"):
        kind(testnet=True)


def test_a_socket_manager_moves_with_its_client(monkeypatch: pytest.MonkeyPatch) -> None:
    class Manager(SocketManager, Constants):
        pass

    client = AsyncClient(environment="live")
    manager = Manager(client)
    assert manager.STREAM_URL == "wss://stream.example.com:9443/"
    manager.STREAM_URL = "ws://127.0.0.1:1/"
    assert client.environment.stream_url(PRODUCT) == manager.environment.stream_url(PRODUCT) == "ws://127.0.0.1:1"
    monkeypatch.setattr(Manager, "STREAM_URL", "ws://127.0.0.1:2/")
    Manager(client)
    assert client.environment.stream_url(PRODUCT) == "ws://127.0.0.1:2"


def test_an_object_without_an_environment_refuses() -> None:
    class Other(Constants):
        pass

    assert Other().STREAM_URL == "wss://stream.example.com:9443/"
    with pytest.raises(AttributeError, match="STREAM_URL has no effect here: pass environment"):
        Other().STREAM_URL = "ws://127.0.0.1:1/"


def test_set_on_a_class_of_ones_own(kind: Any) -> None:
    class Mine(kind):  # type: ignore[misc]
        API_URL = "https://mine.example/api"

    assert Mine(environment="live").environment.rest_url(PRODUCT) == "https://mine.example"
    assert kind(environment="live").environment.rest_url(PRODUCT) == "https://api.example.com"
