"""Searches a whole test run for secrets.

Every key, secret, passphrase, signature and proxy password that any test hands to a client is remembered; what the test
run then shows is searched for them: each log record at every level, each exception of this package with its text, repr,
traceback and pickle, each client's repr and attributes, and captured output. One that is found fails the test.
"""

from __future__ import annotations

import logging
import pickle
import re
import traceback
import weakref
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from binance_gen.runtime import client_core, credentials, errors, options

__all__ = ["Canaries"]

_SHORTEST = 16
"""Shorter ones, such as "secret", stand in texts by themselves."""
_WORD = re.compile(rf"[A-Za-z0-9]{{{_SHORTEST},}}")
_MOST = 200  # things of one test that are looked at in every way


class Canaries(logging.Handler):
    """``planted``: the words that secrets consist of; ``sung``: where one was found, and its beginning."""

    def __init__(self) -> None:
        super().__init__(1)
        self.planted: set[str] = set()
        self.sung: list[str] = []
        self.looked_at = 0
        self._things: list[weakref.ref[Any]] = []

    def plant(self, secret: Any) -> None:
        if isinstance(secret, bytes):
            secret = secret.decode("latin-1")
        if isinstance(secret, str) and "PRIVATE KEY" not in secret:
            self.planted.update(_WORD.findall(secret))

    def search(self, where: str, text: str) -> None:
        self.looked_at += 1
        for word in _WORD.findall(text):
            if word in self.planted:
                self.sung.append(f"{where}: {word[:6]}...")

    # --- what is looked at

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] == "asyncio" and "tests" in record.getMessage():
            return
        self.search(f"log {record.name}", record.getMessage())
        if record.exc_info:
            self.search(f"log {record.name}", "".join(traceback.format_exception(*record.exc_info)))

    def keep(self, thing: Any) -> None:
        """Look at it now, and again when the test is over if it is still there. It isn't held: connections hang on the
        traceback of an error."""
        if isinstance(thing, BaseException):
            self._look_at_text(thing)
        if len(self._things) < _MOST:
            self._things.append(weakref.ref(thing))

    def look(self) -> list[str]:
        """What was found since the last time."""
        things, self._things = self._things, []
        for reference in things:
            thing = reference()
            if isinstance(thing, BaseException):
                self._look_at_text(thing)
                text = "".join(traceback.format_exception(thing))
                self.search(f"{type(thing).__name__}, its traceback", text)
            elif thing is not None:
                self.search(f"{type(thing).__name__}, its repr", f"{thing!r} {vars(thing)!r}")
        found, self.sung = self.sung, []
        return found

    def _look_at_text(self, thing: BaseException) -> None:
        name = type(thing).__name__
        self.search(f"{name}, its text", f"{thing} {thing!r} {thing.args}")
        try:
            data = pickle.dumps(thing)
        except (TypeError, AttributeError, pickle.PicklingError):
            return  # what a test made up
        self.search(f"{name}, its pickle", data.decode("latin-1"))

    # --- planting

    def installed(self) -> Iterator[Canaries]:
        """For a session: everything that passes these places."""
        root = logging.getLogger()
        root.addHandler(self)
        undo = [
            _after(credentials.Credentials, "__init__", self._saw_credentials),
            _after(credentials.Credentials, "sign", self._saw_signature),
            _after(options.Options, "merged", self._saw_options),
            _after(client_core.ClientCore, "__init__", lambda client, *_, **__: self.keep(client)),
            _after(errors.BinanceRequestException, "__init__", lambda error, *_, **__: self.keep(error)),
            _after(errors.BinanceAPIException, "__init__", lambda error, *_, **__: self.keep(error)),
        ]
        try:
            yield self
        finally:
            root.removeHandler(self)
            for restore in undo:
                restore()

    def _saw_credentials(self, _: Any, result: Any, *args: Any, **kwargs: Any) -> None:
        for secret in (*args, *kwargs.values()):
            self.plant(secret)

    def _saw_signature(self, _: Any, result: str, *args: Any, **kwargs: Any) -> None:
        if len(self.planted) < 500_000:
            self.plant(result)

    def _saw_options(self, _: Any, result: options.Options, *args: Any, **kwargs: Any) -> None:
        for proxy in result.proxies.values():
            if isinstance(proxy, str) and (password := urlsplit(proxy).password):
                self.plant(unquote(password))
        self.plant(result.headers.get("Authorization"))


def _after(owner: type, name: str, told: Any) -> Any:
    """Call ``told`` with the object, the result and the arguments after each call of a method."""
    plain = getattr(owner, name)

    def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        result = plain(self, *args, **kwargs)
        told(self, result, *args, **kwargs)
        return result

    wrapped.__name__, wrapped.__doc__ = name, plain.__doc__
    setattr(owner, name, wrapped)
    return lambda: setattr(owner, name, plain)
