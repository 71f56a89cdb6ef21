# Copied from codegen/handwritten/sandbox/keys.py; edit there.
"""Fresh key pairs to test with."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)


@dataclass(frozen=True)
class KeyPair:
    """A registered key: ``private_pem`` is for the client, ``api_key`` names it to the exchange."""

    api_key: str
    kind: str
    private_pem: str
    public_pem: str
    password: str | None = None


def generate(kind: str, password: str | None = None) -> tuple[str, str]:
    """Private (PKCS#8) and public PEM of a new ``Ed25519`` or ``RSA`` key."""
    key: ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey
    if kind == "Ed25519":
        key = ed25519.Ed25519PrivateKey.generate()
    elif kind == "RSA":
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    else:
        raise ValueError("kind is Ed25519 or RSA")
    protection: KeySerializationEncryption = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection).decode()
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return private, public
