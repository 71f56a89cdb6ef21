from __future__ import annotations

import re
from pathlib import Path

from binance_gen.runtime.client_core import USER_AGENT
from binance_gen.runtime.version import VERSION


def test_the_user_agent_tells_the_version_of_the_distribution() -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    found = re.search(r'^version = "(.+)"$', project, re.MULTILINE)
    assert found is not None
    assert found[1] == VERSION
    assert f"binance-gen/{found[1]}" == USER_AGENT
