"""An API key and what signs for it."""

from __future__ import annotations

from typing import Any, NoReturn

from .errors import BinanceCredentialsError
from .signing import HmacSigner, PrivateKey, Signer, load_private_key

__all__ = ["Credentials", "Quiet", "Redacted"]


class Redacted(str):
    """A text that doesn't show itself in ``repr``: not in a debugger's list of locals, nor in a dict of headers."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'<redacted>'"


class Quiet(dict[Any, Any]):
    """A dict that doesn't show itself: what it holds leads to addresses with passwords or signatures."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} kept>"


class Credentials:
    """A key and a signer, either of which may be missing until an endpoint asks for it."""

    __slots__ = ("account", "_key", "_signer")

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
    ) -> None:
        """A private key goes before a secret."""
        self._key = Redacted(_header_text(api_key, "api_key")) if api_key else None
        self.account = hash(self._key) if self._key else 0
        """Tells the keys of one process apart, and nothing of them. 0 without a key."""
        self._signer: Signer | None = None
        if private_key:
            self._signer = load_private_key(private_key, private_key_pass)
        elif api_secret:
            self._signer = HmacSigner(_header_text(api_secret, "api_secret"))

    @property
    def api_key(self) -> str | None:
        return self._key

    @property
    def kind(self) -> str | None:
        """``HMAC``, ``RSA`` or ``Ed25519``; None without a secret."""
        return self._signer.kind if self._signer else None

    def key_for(self, what: str) -> str:
        """The API key; ``what`` is for the message when there is none."""
        if self._key is None:
            raise BinanceCredentialsError(f"{what} needs an API key: pass api_key to the client")
        return self._key

    def sign(self, payload: bytes, what: str = "this") -> str:
        if self._signer is None:
            raise BinanceCredentialsError(
                f"{what} must be signed: pass api_secret, or private_key for an RSA or Ed25519 key, to the client"
            )
        return self._signer.sign(payload)

    def replaced(self, *, api_key: str | None = None, api_secret: str | None = None) -> Credentials:
        """The same with another key, or another secret."""
        other = Credentials(api_key, api_secret)
        if api_key is None:
            other._key, other.account = self._key, self.account
        if api_secret is None:
            other._signer = self._signer
        return other

    def __repr__(self) -> str:
        parts = ["key" if self._key else "no key", self.kind or "no secret"]
        return f"<Credentials: {', '.join(parts)}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("credentials can't be pickled or copied; make the client in the process that uses it")


def _header_text(value: str, name: str) -> str:
    if not isinstance(value, str):
        raise BinanceCredentialsError(f"{name} must be a str, not {type(value).__name__}")
    value = value.strip()  # a line break from a file or a form is the usual reason for an invalid key
    if not (value.isascii() and value.isprintable()) or " " in value:
        raise BinanceCredentialsError(f"{name} holds characters that no key has")
    return value
