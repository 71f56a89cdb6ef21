from __future__ import annotations

import gc
import os
import pickle
import subprocess
import sys
import threading
import warnings
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter

from binance_gen.runtime.http_sync import SyncClient
from tests.runtime.rest_kit import KEY, ORDER, PUBLIC, SECRET, SIGNED, TIME, RestServer


@pytest.fixture
def client(server: RestServer) -> Iterator[SyncClient]:
    client = SyncClient(KEY, SECRET, environment=server.url)
    yield client
    client.close_connection()


# --- what users set on the session counts ---------------------------------------------------------------------------


def test_session_headers(client: SyncClient, server: RestServer) -> None:
    client.session.headers["X-Mine"] = "1"
    client._request(PUBLIC)
    assert server.last.headers["x-mine"] == "1"
    assert server.last.headers["accept-encoding"] == "gzip, deflate"


def test_hooks_of_the_session(client: SyncClient, server: RestServer) -> None:
    seen: list[Any] = []
    client.session.hooks["response"].append(lambda response, *_, **__: seen.append(response.status_code))
    client._request(SIGNED["GET"], symbol="１ &")
    assert seen == [200]
    assert server.last.hmac_ok()
    assert server.last.values["symbol"] == "１ &"


def test_auth_cookies_and_hooks_of_the_options(server: RestServer) -> None:
    seen: list[Any] = []
    client = SyncClient(
        KEY,
        SECRET,
        {"auth": ("user", "pass"), "cookies": {"a": "1"}, "hooks": {"response": lambda r, *_, **__: seen.append(r)}},
        environment=server.url,
    )
    client._request(ORDER, symbol="１ &")
    assert server.last.headers["authorization"] == "Basic dXNlcjpwYXNz"
    assert server.last.headers["cookie"] == "a=1"
    assert server.last.hmac_ok()
    assert len(seen) == 1
    client.session.cookies.set("b", "2")
    client._request(ORDER, symbol="１ &", requests_params={"hooks": {"response": [seen.append, seen.append][:0]}})
    assert server.last.headers["cookie"] == "b=2; a=1"
    client.close_connection()


def test_session_auth(client: SyncClient, server: RestServer) -> None:
    client.session.auth = ("user", "pass")
    client._request(SIGNED["DELETE"], symbol="é")
    assert server.last.headers["authorization"] == "Basic dXNlcjpwYXNz"
    assert server.last.hmac_ok()


def test_redirects_only_on_request(server: RestServer) -> None:
    client = SyncClient(requests_params={"allow_redirects": True}, environment=server.url)
    server.reply(302, b"", Location=f"{server.url}/elsewhere")
    assert client._request(PUBLIC) == {}
    assert server.last.target == b"/elsewhere"
    client.close_connection()


def test_a_mounted_adapter(client: SyncClient, server: RestServer) -> None:
    class Counting(HTTPAdapter):
        sent = 0

        def send(self, *args: Any, **kwargs: Any) -> requests.Response:
            Counting.sent += 1
            return super().send(*args, **kwargs)

    client.session.mount(server.url, Counting())
    client._request(SIGNED["PUT"], symbol="１ &")
    assert Counting.sent == 1
    assert server.last.hmac_ok()


def test_proxies_of_session_and_process(server: RestServer, monkeypatch: pytest.MonkeyPatch) -> None:
    client = SyncClient(environment="http://exchange.invalid")
    client.session.proxies["http"] = server.url
    client._request(PUBLIC)
    assert server.last.target == b"http://exchange.invalid/v1/public"
    client.close_connection()

    monkeypatch.setenv("http_proxy", server.url)
    client = SyncClient(environment="http://other.invalid")
    client._request(PUBLIC)
    assert server.last.target == b"http://other.invalid/v1/public"
    client.session.trust_env = False
    with pytest.raises(requests.exceptions.ConnectionError):
        client._request(PUBLIC)
    client.close_connection()


def test_options_that_requests_does_not_know(server: RestServer) -> None:
    with pytest.raises(TypeError, match="requests_params holds what requests doesn't know: timout"):
        SyncClient(requests_params={"timout": 5})
    client = SyncClient(environment=server.url)
    with pytest.raises(TypeError, match="proxy"):
        client._request(PUBLIC, requests_params={"proxy": "x"})
    client.close_connection()


def test_cookies_of_the_server_are_on_the_response(client: SyncClient, server: RestServer) -> None:
    server.reply(200, {}, Set_Cookie="a=b")
    client._request(PUBLIC)
    assert client.response is not None
    assert client.response.cookies.get("a") == "b"
    assert client.response.elapsed.total_seconds() > 0
    assert client.response.request.headers["ACCEPT"] == "application/json"


# --- life -----------------------------------------------------------------------------------------------------------


def test_ping_asks_for_the_time(server: RestServer) -> None:
    class Client(SyncClient):
        TIME_ENDPOINT = TIME

    server.reply(200, {"serverTime": 1_000_000_000_000})
    client = Client(environment=server.url, ping=True)
    assert [request.target for request in server.requests] == [b"/v1/time"]
    assert client.timestamp_offset < 0
    client.close_connection()


def test_context_manager(server: RestServer) -> None:
    with SyncClient(environment=server.url) as client:
        client._request(PUBLIC)
    assert [thread for thread in threading.enumerate() if thread.name.startswith("binance_gen")] == []


def test_many_threads_share_one(client: SyncClient, server: RestServer) -> None:
    def one(number: int) -> bool:
        return client._request(ORDER, number=number) == {}

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(80)))
    assert sorted(int(request.values["number"]) for request in server.requests) == list(range(80))
    assert all(request.hmac_ok() for request in server.requests)


def test_a_client_can_not_be_pickled(client: SyncClient) -> None:
    with pytest.raises(TypeError, match="can't be pickled or copied"):
        pickle.dumps(client)


def test_a_forgotten_client_leaves_nothing(server: RestServer) -> None:
    client = SyncClient(environment=server.url)
    client._request(PUBLIC)
    reference = weakref.ref(client)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # requests leaves its sockets to the collector
        del client
        gc.collect()
    assert reference() is None


FORK = """
import os, sys
from binance_gen.runtime.http_sync import SyncClient
from tests.runtime.rest_kit import PUBLIC

client = SyncClient(environment=sys.argv[1])
client._request(PUBLIC, who="parent", n=1)
child = os.fork()
if child == 0:
    client._request(PUBLIC, who="child")
    client.close_connection()
    os._exit(7)
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 7, status
client._request(PUBLIC, who="parent", n=2)
client.close_connection()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_opens_its_own_connection(server: RestServer) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-W", "error", "-c", FORK, server.url], env=environment, timeout=30, check=True)
    assert len(server.requests) == 3
    assert server.connections == 2  # the parent's survived, and the child didn't write into it
