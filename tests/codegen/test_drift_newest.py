"""The newest packages of Binance's connector can be read. Whether the spec has drifted from them is no matter of tests:
Binance may publish at any hour. ``make drift`` says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.drift import ours
from codegen.drift.facts import Source
from codegen.drift.find import find
from codegen.drift.packages import Unreachable, download, package_of, wheel_of
from codegen.drift.sdk import read_wheel
from codegen.drift.write import write
from codegen.lint import check
from codegen.load import load, read
from codegen.model import Spec
from tests.codegen.test_rehearsal import PRODUCT, aged

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def spec() -> Spec:
    found, problems = load(ROOT)
    assert found is not None, problems
    return found


@pytest.fixture(scope="module")
def newest(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Source]:
    products = [product.name for product in spec.products if package_of(product.name)]
    folder = tmp_path_factory.mktemp("connector")
    try:
        download(products, folder)
    except Unreachable as error:
        pytest.skip(f"the package index can't be reached: {error}")
    wheels = {product: wheel_of(product, folder) for product in products}
    assert None not in wheels.values()
    return {product: read_wheel(product, wheel) for product, wheel in wheels.items() if wheel}


def test_what_the_spec_has_is_found_in_them(spec: Spec, newest: dict[str, Source]) -> None:
    """Each is read and says most of what the spec says; else it is laid out in another way, and the reader is old."""
    for product, source in newest.items():
        mine = {where for where, call in ours.of_product(spec, product).calls.items() if not call.deprecated}
        assert len(mine & source.calls.keys()) >= 0.7 * len(mine), product


def test_they_say_what_a_call_needs(newest: dict[str, Source]) -> None:
    calls = [call for source in newest.values() for call in source.calls.values()]
    assert len(calls) > 700
    assert sum(call.weight is not None for call in calls) > 0.9 * len(calls)
    assert sum(call.security is not None for call in calls) > 0.8 * len(calls)
    assert sum(bool(call.parameters) for call in calls) > 0.7 * len(calls)
    assert sum(one.values is not None for call in calls for one in call.parameters) > 300
    assert sum(len(source.sockets) for source in newest.values()) > 80
    assert sum(len(source.events) for source in newest.values()) > 40


def test_a_spec_that_is_old_in_one_product_is_brought_up_to_date(tmp_path: Path, newest: dict[str, Source]) -> None:
    """The rehearsal with the real package, as far as the spec goes."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "spec", root / "spec")
    aged(root)
    loaded = read(root)
    source = newest[PRODUCT]
    before = {line.text for line in find(root, loaded.spec, PRODUCT, [source]).settled.left}
    drifted = {line.text for line in find(ROOT, read(ROOT).spec, PRODUCT, [source]).settled.left}
    assert len(before - drifted) >= 7
    write(root, loaded, [find(root, loaded.spec, PRODUCT, [source])])
    after = {line.text for line in find(root, read(root).spec, PRODUCT, [source]).settled.left}
    assert after <= drifted
    assert {problem.rule for problem in check(root)[1]} <= {"S034"}
