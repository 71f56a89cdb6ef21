"""The sandbox over TLS, as clients that check certificates see it, and names that don't resolve."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from websockets.sync.client import connect

from binance_gen import Client
from binance_gen.sandbox import Sandbox, failing_dns
from binance_gen.sandbox.cli import describe
from tests.sandbox.kit import get, receive, streams


@pytest.fixture(scope="module")
def secure() -> Iterator[Sandbox]:
    with Sandbox(market_rate=0, tls=True) as sandbox:
        yield sandbox


def trusting(sandbox: Sandbox) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=sandbox.ca_file)


def test_everything_over_tls(secure: Sandbox) -> None:
    assert secure.url.startswith("https://")
    assert get(f"{secure.url}/api/v3/ping", verify=secure.ca_file, timeout=10).json() == {}
    with connect(secure.ws_url + "/ws/btcusdt@trade", ssl=trusting(secure), proxy=None) as connection:
        connection.send('{"method": "LIST_SUBSCRIPTIONS", "id": 1}')
        assert receive(connection)["id"] == 1
        secure.market.trade("BTCUSDT")
        assert receive(connection)["e"] == "trade"
        assert secure.faults.abort() == 1
        with pytest.raises(Exception, match="close frame"):
            receive(connection)


def test_our_client(secure: Sandbox) -> None:
    client = Client(
        secure.api_key, secure.api_secret, environment=secure.environment, requests_params={"verify": secure.ca_file}
    )
    assert client.get_account()["canTrade"]
    assert client.ws_get_time()["serverTime"] > 0
    client.close_connection()


def test_by_name(secure: Sandbox) -> None:
    url = f"https://localhost:{secure.server.port}/api/v3/ping"
    assert get(url, verify=secure.ca_file, timeout=10).json() == {}


def test_strangers_are_not_trusted(secure: Sandbox) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        get(f"{secure.url}/api/v3/ping", timeout=10)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [("stranger", "certificate"), ("host", "mismatch|doesn't match|not valid"), ("expired", "expired")],
)
def test_wrong_certificates(secure: Sandbox, fault: str, reason: str) -> None:
    secure.faults.wrong_certificate(fault)  # type: ignore[arg-type]
    with pytest.raises(ssl.SSLCertVerificationError, match=reason):
        connect(secure.ws_url + "/ws", ssl=trusting(secure), proxy=None)
    secure.faults.wrong_certificate(None)
    with connect(secure.ws_url + "/ws", ssl=trusting(secure), proxy=None):
        pass


def test_refusals_of_nonsense(secure: Sandbox, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="stranger, host, expired"):
        secure.faults.wrong_certificate("ugly")  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="tls=True"):
        sandbox.faults.wrong_certificate()
    with pytest.raises(RuntimeError, match="tls=True"):
        _ = sandbox.ca_file


def test_files_go_with_the_sandbox() -> None:
    with Sandbox(market_rate=0, tls=True) as sandbox:
        path = Path(sandbox.ca_file)
        assert path.exists()
    assert not path.parent.exists()


def test_names_that_do_not_resolve(sandbox: Sandbox) -> None:
    url = f"http://localhost:{sandbox.server.port}"
    assert get(f"{url}/api/v3/ping", timeout=10).json() == {}
    with failing_dns():
        with pytest.raises(requests.ConnectionError):
            get(f"{url}/api/v3/ping", timeout=10)
        with pytest.raises(socket.gaierror):
            asyncio.run(_resolve("localhost"))
        with streams(sandbox, "/ws/btcusdt@trade"):  # an address is no name
            pass
    assert get(f"{url}/api/v3/ping", timeout=10).json() == {}


async def _resolve(name: str) -> None:
    await asyncio.get_running_loop().getaddrinfo(name, 80)


def test_what_the_program_prints(secure: Sandbox, sandbox: Sandbox) -> None:
    printed = describe(secure)
    assert f"authority      {secure.ca_file}" in printed
    (line,) = [line for line in printed.splitlines() if line.strip().startswith("client = ")]
    client = eval(line.partition("= ")[2], {"Client": Client})
    assert client.get_server_time()["serverTime"] > 0
    client.close_connection()
    assert "authority" not in describe(sandbox)
