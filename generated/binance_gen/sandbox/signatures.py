# Copied from codegen/handwritten/sandbox/signatures.py; edit there.
"""Checking signatures, independently of how our own client makes them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

Verifier = Callable[[bytes, str], bool]

_HEX = re.compile(r"[0-9A-Fa-f]{64}")


def hmac_verifier(secret: str) -> Verifier:
    """HMAC-SHA256 in hex, upper or lower case."""
    key = secret.encode()

    def verify(payload: bytes, signature: str) -> bool:
        if not _HEX.fullmatch(signature):
            return False
        expected = hmac.new(key, payload, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected, signature.lower())

    return verify


def public_key_verifier(pem: bytes) -> tuple[str, Verifier]:
    """The kind of an RSA or Ed25519 public key, and the check of its base64 signatures."""
    key = load_pem_public_key(pem)
    if isinstance(key, rsa.RSAPublicKey):
        public = key
        return "RSA", _base64(lambda raw, payload: public.verify(raw, payload, padding.PKCS1v15(), hashes.SHA256()))
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "Ed25519", _base64(key.verify)
    raise ValueError("only RSA and Ed25519 keys sign requests")


def _base64(check: Callable[[bytes, bytes], None]) -> Verifier:
    def verify(payload: bytes, signature: str) -> bool:
        try:
            check(base64.b64decode(signature.encode("ascii"), validate=True), payload)
        except (InvalidSignature, binascii.Error, UnicodeEncodeError):
            return False
        return True

    return verify
