"""The invented exchange of tests/codegen/golden as a project in a folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from codegen.project import Project

HERE = Path(__file__).parent / "golden"
EXPECTED = HERE / "expected"
ENDPOINT = Path(__file__).parents[2] / "codegen" / "handwritten" / "runtime" / "endpoint.py"
"""The one module of the real runtime that it uses: what constants are made of."""


def project(root: Path) -> Project:
    """Spec, stand-ins for the runtime, and the project's own templates."""
    shutil.copytree(HERE / "spec", root / "spec")
    shutil.copytree(HERE / "handwritten", root / "codegen" / "handwritten")
    shutil.copy(ENDPOINT, root / "codegen" / "handwritten" / "runtime" / "endpoint.py")
    return Project(root)
