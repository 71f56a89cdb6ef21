# Copied from codegen/handwritten/runtime/signing.py; edit there.
"""Signatures: HMAC-SHA256 as hex, RSA (PKCS#1 v1.5, SHA-256) and Ed25519 as base64.

What kind of key a private key is, is found by parsing it. ``cryptography`` is imported for private keys only.
"""

from __future__ import annotations

import base64
import hmac
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeAlias

from .errors import BinanceCredentialsError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["Ed25519Signer", "HmacSigner", "PrivateKey", "RsaSigner", "Signer", "load_private_key"]

PrivateKey: TypeAlias = "str | bytes | os.PathLike[str]"
"""PEM as text or bytes, or the path of a PEM file."""

_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)


class Signer(Protocol):
    """Signs bytes. ``kind`` is for people."""

    @property
    def kind(self) -> str: ...

    def sign(self, payload: bytes) -> str: ...


class _Secret:
    """Shows nothing of what it holds, and stays in its process."""

    __slots__ = ()
    kind = ""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a signing key can't be pickled or copied; make the client in the process that uses it")


class HmacSigner(_Secret):
    __slots__ = ("_keyed",)
    kind = "HMAC"

    def __init__(self, secret: str) -> None:
        self._keyed = hmac.new(secret.encode(), digestmod="sha256")

    def sign(self, payload: bytes) -> str:
        signing = self._keyed.copy()  # the key has been hashed, which is half the work for texts as short as ours
        signing.update(payload)
        return signing.hexdigest()


class RsaSigner(_Secret):
    __slots__ = ("_hash", "_key", "_padding")
    kind = "RSA"

    def __init__(self, key: RSAPrivateKey) -> None:
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        self._key = key
        self._padding = PKCS1v15()
        self._hash = SHA256()

    def sign(self, payload: bytes) -> str:
        return base64.b64encode(self._key.sign(payload, self._padding, self._hash)).decode()


class Ed25519Signer(_Secret):
    __slots__ = ("_key",)
    kind = "Ed25519"

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    def sign(self, payload: bytes) -> str:
        return base64.b64encode(self._key.sign(payload)).decode()


def load_private_key(source: PrivateKey, password: str | bytes | None = None) -> Signer:
    """The signer for a private key in PEM, encrypted or not. A password for a key that has none is ignored.

    :raises BinanceCredentialsError: no PEM, a wrong or missing password, or a kind that Binance doesn't take.
    """
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise BinanceCredentialsError(
            "private keys need the package `cryptography`: pip install cryptography"
        ) from None

    pem = _normalised(_read(source))
    secret = password.encode() if isinstance(password, str) else password
    encrypted = b"ENCRYPTED" in pem
    if encrypted and not secret:
        raise BinanceCredentialsError("the private key is encrypted: pass private_key_pass")
    try:
        key = load_pem_private_key(pem, secret if encrypted else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        reason = type(error).__name__
    else:
        if isinstance(key, RSAPrivateKey):
            return RsaSigner(key)
        if isinstance(key, Ed25519PrivateKey):
            return Ed25519Signer(key)
        raise BinanceCredentialsError(f"{type(key).__name__} is not supported: Binance takes RSA and Ed25519 keys")
    # Outside the handler, so that no parser's message about the key hangs on to ours.
    if encrypted:
        raise BinanceCredentialsError("the private key can't be decrypted: is private_key_pass right?")
    raise BinanceCredentialsError(f"the private key can't be read ({reason}); it must be a PKCS#8 PEM")


def _read(source: PrivateKey) -> bytes:
    if isinstance(source, bytes):
        return source
    if isinstance(source, str) and "-----BEGIN" in source:
        # A line break that went through an environment variable often arrives as two characters.
        return source.replace("\\n", "\n").encode()
    try:
        return Path(source).expanduser().read_bytes()
    except (OSError, ValueError) as error:
        # A text that is no path may be a key without its frame: say what happened, but not with which text.
        raise BinanceCredentialsError(
            f"private_key is neither PEM text nor a readable file ({type(error).__name__})"
        ) from None


def _normalised(data: bytes) -> bytes:
    """The PEM block with one kind of line break, no blank lines and no indentation."""
    found = _PEM.search(data)
    if found is None:
        raise BinanceCredentialsError("private_key holds no PEM block (-----BEGIN PRIVATE KEY----- ...)")
    label, body = found[1], found[2]
    if b"PRIVATE" not in label:
        raise BinanceCredentialsError(f"private_key holds a {label.decode()}; the private half is needed")
    lines = [line.strip() for line in body.splitlines()]
    headers = [line for line in lines if b":" in line]
    content = b"".join(line for line in lines if b":" not in line)
    if headers:  # the old encrypted form; its headers end with a blank line
        headers.append(b"")
    wrapped = [content[start : start + 64] for start in range(0, len(content), 64)]
    return b"\n".join([b"-----BEGIN %s-----" % label, *headers, *wrapped, b"-----END %s-----" % label, b""])
