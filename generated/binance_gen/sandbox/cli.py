# Copied from codegen/handwritten/sandbox/cli.py; edit there.
"""The sandbox as a program: starts it, prints how to reach it, and runs until interrupted."""

from __future__ import annotations

import argparse
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from .catalog import PRODUCTS
from .directory import SPOT
from .sandbox import Sandbox


def main(arguments: Sequence[str] | None = None) -> None:
    parser = _parser()
    options = parser.parse_args(arguments)
    sandbox = Sandbox(
        options.seed, port=options.port, speed=options.speed, market_rate=options.market_rate, start=options.start,
        tls=options.tls,
    )  # fmt: skip
    try:
        sandbox.start()
    except OSError as error:
        parser.error(f"can't listen on port {options.port}: {error.strerror}")
    with sandbox:
        print(describe(sandbox), flush=True)
        folder = options.keys
        if folder is not None:
            print(write_keys(sandbox, Path(folder or tempfile.mkdtemp(prefix="binance-sandbox-"))), flush=True)
        if options.replay:
            replay = sandbox.replay(options.replay, options.replay_speed)
            print(f"replays        {len(replay.recording.messages)} messages when somebody listens to one of\n"
                  f"               {', '.join(replay.streams[:4])}, ...", flush=True)  # fmt: skip
        try:
            threading.Event().wait(options.seconds)
        except KeyboardInterrupt:
            print()


def describe(sandbox: Sandbox) -> str:
    url, streams = sandbox.url, sandbox.ws_url
    is_tls = url.startswith("https")
    authority = f"\nauthority      {sandbox.ca_file}" if is_tls else ""
    trust = f", requests_params={{'verify': {sandbox.ca_file!r}}}" if is_tls else ""
    return f"""\
REST           {url}/api/v3/ping
WebSocket API  {sandbox.ws_api_url}
streams        {streams}/ws/btcusdt@trade
               {streams}/stream?streams=btcusdt@depth/bnbbtc@kline_1m
other products {", ".join(sorted(name for name in PRODUCTS if name != SPOT)) or "none"}
API key        {sandbox.api_key}
secret         {sandbox.api_secret}{authority}

    from binance_gen import Client
    client = Client({sandbox.api_key!r}, {sandbox.api_secret!r}, environment={url!r}{trust})

or, without touching a program: BINANCE_GEN_ENVIRONMENT={url}
Stop with Ctrl-C."""


def write_keys(sandbox: Sandbox, folder: Path) -> str:
    """Put an Ed25519 and an RSA key pair into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for kind in ("Ed25519", "RSA"):
        pair = sandbox.new_key(kind)
        path = folder / f"{kind.lower()}.pem"
        path.touch(mode=0o600)
        path.write_text(pair.private_pem, encoding="ascii")
        lines.append(f"{kind:<14} API key {pair.api_key}\n               private key {path}")
    return "\n".join(lines)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m binance_gen.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=9000, help="0 takes a free one (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what chance depends on")
    parser.add_argument("--start", type=float, help="the exchange's time at the beginning, seconds since the epoch")
    parser.add_argument("--speed", type=float, default=1.0, help="virtual seconds in a real one")
    parser.add_argument("--market-rate", type=float, default=10.0, help="steps of the market a second; 0: no crowd")
    parser.add_argument("--keys", nargs="?", const="", metavar="FOLDER",
                        help="also make Ed25519 and RSA keys, in FOLDER or a temporary one")  # fmt: skip
    parser.add_argument("--tls", action="store_true", help="speak TLS, with an authority of its own")
    parser.add_argument("--replay", metavar="FILE", help="play a recording of the real exchange")
    parser.add_argument("--replay-speed", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, help="end by itself after so long")
    return parser
