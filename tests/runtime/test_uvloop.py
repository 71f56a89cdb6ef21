"""Tests of streams and of HTTP once more, on uvloop: what is different there is not what we do but when it happens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = ["test_websocket.py", "test_sockets.py", "test_threads.py", "test_http1_shells.py", "test_http_async.py"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no uvloop for Windows")
@pytest.mark.parametrize("module", MODULES)
def test_on_uvloop(module: str) -> None:
    command = [sys.executable, "-m", "pytest", "--loop=uvloop", "--transport=picows", "-p", "no:cacheprovider"]
    command += ["-k", "not does_not_resolve"]  # it looks names up by itself, so none can be made to fail
    command += [f"tests/runtime/{module}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stdout
