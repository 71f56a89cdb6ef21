"""The official connector's packages: which one describes which product, and how they get here.

They are wheels in a cache folder and are read as text; nothing of them is installed or imported.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["Unreachable", "download", "package_of", "wheel_of"]

_OTHERS = {
    "coinm_futures": "derivatives-trading-coin-futures",
    "margin": "margin-trading",
    "options": "derivatives-trading-options",
    "portfolio_margin": "derivatives-trading-portfolio-margin",
    "portfolio_margin_pro": "derivatives-trading-portfolio-margin-pro",
    "usdm_futures": "derivatives-trading-usds-futures",
}
WITHOUT = frozenset({"broker", "lending", "website"})
"""Products of the spec that no package describes: python-binance has them, Binance documents them no more."""


class Unreachable(Exception):
    """The packages can't be had; says why."""


def package_of(product: str) -> str | None:
    return None if product in WITHOUT else f"binance-sdk-{_OTHERS.get(product, product.replace('_', '-'))}"


def download(products: Iterable[str], folder: Path) -> None:
    """The newest package of each product into the folder; older ones of the same name go."""
    wanted = [package for product in products if (package := package_of(product))]
    if not wanted:
        return
    folder.mkdir(parents=True, exist_ok=True)
    # Source distributions would be built, and building runs code.
    command = ["download", "--no-deps", "--only-binary", ":all:", "--quiet", "--disable-pip-version-check"]
    before = {path.name for path in folder.glob("*.whl")}
    done = subprocess.run(
        [sys.executable, "-m", "pip", *command, "--dest", str(folder), *wanted],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise Unreachable("\n".join(errors) or done.stderr.strip())
    for package in wanted:
        wheels = sorted(_wheels(folder, package), key=_version)
        for old in wheels[:-1]:
            if old.name in before:
                old.unlink()


def wheel_of(product: str, folder: Path) -> Path | None:
    """The newest package of a product that is in the folder."""
    package = package_of(product)
    wheels = sorted(_wheels(folder, package), key=_version) if package else []
    return wheels[-1] if wheels else None


def _wheels(folder: Path, package: str) -> list[Path]:
    return list(folder.glob(f"{package.replace('-', '_')}-*.whl"))


def _version(wheel: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in wheel.name.split("-")[1].split(".") if part.isdigit())
