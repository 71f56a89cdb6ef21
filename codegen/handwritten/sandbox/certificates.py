"""A certificate authority of the sandbox's own, so that it can speak TLS, and certificates that are wrong."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
import tempfile
from pathlib import Path
from typing import Literal, get_args

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID

Fault = Literal["stranger", "host", "expired"]
DAY = datetime.timedelta(days=1)


class Authority:
    """Files are kept in a temporary folder until ``close``. ``ca_file`` is what a client has to trust."""

    def __init__(self, host: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="binance-sandbox-")
        self._host = host
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.ca_file = Path(self._folder.name) / "ca.pem"
        self.ca_file.write_bytes(_authority(self._key).public_bytes(Encoding.PEM))
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.show(None)

    def show(self, fault: Fault | None) -> None:
        """Which certificate new connections get."""
        if fault is not None and fault not in get_args(Fault):
            raise ValueError(f"a certificate is wrong by one of {', '.join(get_args(Fault))}, not {fault!r}")
        path = Path(self._folder.name) / f"{fault or 'right'}.pem"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_bytes(self._issue(fault))
        self.context.load_cert_chain(path)

    def close(self) -> None:
        self._folder.cleanup()

    def _issue(self, fault: Fault | None) -> bytes:
        """A private key and its certificate."""
        key = ec.generate_private_key(ec.SECP256R1())
        signer = ec.generate_private_key(ec.SECP256R1()) if fault == "stranger" else self._key
        names = ["elsewhere.invalid"] if fault == "host" else [self._host, "localhost"]
        until = _now() - DAY if fault == "expired" else _now() + 365 * DAY
        certificate = (
            _builder("binance sandbox", "binance sandbox CA", key.public_key(), until)
            .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_identifier(signer), critical=False)
            .sign(signer, hashes.SHA256())
        )
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return private + certificate.public_bytes(Encoding.PEM)


def _authority(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        _builder("binance sandbox CA", "binance sandbox CA", key.public_key(), _now() + 3650 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _builder(
    subject: str, issuer: str, key: ec.EllipticCurvePublicKey, until: datetime.datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, issuer)]))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_now() - 30 * DAY)
        .not_valid_after(until)
    )


def _identifier(signer: ec.EllipticCurvePrivateKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.timezone.utc)
