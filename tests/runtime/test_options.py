from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from binance_gen.runtime.options import DEFAULT, Options


def test_merging() -> None:
    first = Options().merged({"timeout": 5, "proxies": {"http": "a"}, "headers": {"X": "1"}, "auth": 1})
    second = first.merged({"timeout": None, "proxies": {"https": "b"}, "headers": {"Y": "2"}, "verify": False})
    assert (first.timeout, second.timeout) == (5, None)
    assert second.proxies == {"http": "a", "https": "b"}
    assert second.headers == {"X": "1", "Y": "2"}
    assert (second.verify, second.cert, second.extra) == (False, None, {"auth": 1})
    assert Options().timeout is DEFAULT
    assert repr(DEFAULT) == "<default>"


def test_nothing_to_merge_is_the_same_object() -> None:
    options = Options()
    assert options.merged(None) is options.merged({}) is options


@pytest.mark.parametrize("name", ["data", "files", "json", "params"])
def test_what_would_break_the_signature_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"requests_params can't hold {name}"):
        Options().merged({name: {}})


def test_known_names() -> None:
    assert Options().merged({"auth": 1}, frozenset({"auth"})).extra == {"auth": 1}
    with pytest.raises(TypeError, match="doesn't know: a, b"):
        Options().merged({"b": 1, "a": 1, "timeout": 1}, frozenset({"auth"}))


def test_none_for_a_mapping() -> None:
    assert Options().merged({"proxies": None, "headers": None}).proxies == {}


def test_repr_shows_nothing() -> None:
    assert repr(Options(proxies={"http": "http://user:pass@x"}, headers={"Authorization": "s"})) == "Options()"


def test_tls(tmp_path: Path) -> None:
    assert Options().tls() is None
    strict = Options(verify=True).tls()
    assert strict is not None
    assert strict.verify_mode is ssl.CERT_REQUIRED
    assert Options(verify=True, timeout=5).tls() is strict  # connections are pooled by it
    lax = Options(verify=False).tls()
    assert lax is not None
    assert (lax.verify_mode, lax.check_hostname) == (ssl.CERT_NONE, False)
    with pytest.raises(FileNotFoundError):
        Options(verify=str(tmp_path / "absent.pem")).tls()
    folder = Options(verify=str(tmp_path)).tls()
    assert folder is not None
    assert folder.get_ca_certs() == []
