"""The version has one home, and everybody who says it says that one."""

from __future__ import annotations

from importlib.metadata import version

from binance_gen.runtime.client_core import USER_AGENT
from binance_gen.runtime.version import VERSION


def test_the_user_agent_tells_the_version_of_the_distribution() -> None:
    assert version("binance-gen") == VERSION
    assert f"binance-gen/{VERSION}" == USER_AGENT
