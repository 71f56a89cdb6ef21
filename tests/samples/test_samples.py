"""Every sample of Binance's own fits the types that the package declares, or a reviewed line says why not.

Needs copies of Binance's repositories (``make docs-samples DOCS=folder``, or ``../docs``); nothing of them is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from codegen.load import load
from codegen.model import Spec
from tests.samples import connector, markdown
from tests.samples.match import Entries
from tests.samples.sample import DOCS, ROOT, Sample, Unread

SOURCES: dict[str, ModuleType] = {"documentation": markdown, "connector": connector}
LEAST = {"documentation": 250, "connector": 1600}
"""So many samples there are, or the reader has lost its way."""


def folder(source: str) -> Path:
    module = SOURCES[source]
    return DOCS if (DOCS / module.HOLDS).exists() else DOCS / module.NAME


def present(source: str) -> bool:
    return (folder(source) / SOURCES[source].HOLDS).exists()


def needs(source: str, *values: object) -> Any:
    reason = f"{SOURCES[source].NAME}, whose samples the types are checked with, is not in {DOCS} (set DOCS)"
    return pytest.param(source, *values, marks=pytest.mark.skipif(not present(source), reason=reason))


each_source = pytest.mark.parametrize("source", [needs(source) for source in SOURCES])


@cache
def read(source: str) -> tuple[Sample | Unread, ...]:
    return tuple(SOURCES[source].read(folder(source)))


@cache
def spec() -> Spec:
    loaded, problems = load(ROOT)
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded


@cache
def differences(source: str) -> dict[str, str]:
    """What differs -> the first place that says so."""
    entries = Entries(spec())
    found: dict[str, str] = {}
    for sample in read(source):
        for text in [f"unread: {sample.why}"] if isinstance(sample, Unread) else entries.differences(sample):
            found.setdefault(text, sample.at)
    return found


def reviewed(name: str, key: str) -> dict[str, re.Pattern[str]]:
    listed = yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))
    written = [pattern for entry in listed for pattern in entry[key]]
    assert all(entry["reason"] for entry in listed)
    assert len(written) == len(set(written)), "a line stands twice"
    return {pattern: re.compile(pattern) for pattern in written}


@each_source
def test_every_sample_fits_or_is_a_reviewed_deviation(source: str) -> None:
    allowed = reviewed(source, "differences").values()
    unknown = [
        f"{text}   [{at}]"
        for text, at in differences(source).items()
        if not any(pattern.fullmatch(text) for pattern in allowed)
    ]
    assert not unknown, "\n".join([f"not in {source}.yaml:", *unknown])


@each_source
def test_every_deviation_is_still_needed(source: str) -> None:
    found = differences(source)
    listed = reviewed(source, "differences")
    unused = [text for text, pattern in listed.items() if not any(map(pattern.fullmatch, found))]
    assert not unused, "\n".join([f"no such difference any more; remove from {source}.yaml:", *unused])


@each_source
def test_the_samples_are_all_there(source: str) -> None:
    """The comparison would pass on an empty folder."""
    assert sum(isinstance(one, Sample) for one in read(source)) >= LEAST[source]


def addresses() -> Iterator[str]:
    """What Binance serves today."""
    for endpoint in spec().endpoints:
        if endpoint.deprecated is None:
            if endpoint.rest_path:
                yield f"{endpoint.rest_method} {endpoint.rest_path}"
            if endpoint.ws:
                yield f"ws {endpoint.ws.method}"


@pytest.mark.skipif(not all(map(present, SOURCES)), reason=f"needs both repositories in {DOCS} (set DOCS)")
def test_every_answer_has_a_sample_or_a_reason() -> None:
    known = {
        f"ws {one.address}" if one.kind == "ws" else one.address
        for source in SOURCES
        for one in read(source)
        if isinstance(one, Sample)
    }
    lacking = set(addresses()) - known
    listed = reviewed("without_sample", "entries")
    unexplained = sorted(one for one in lacking if not any(map(lambda p, one=one: p.fullmatch(one), listed.values())))
    assert not unexplained, "\n".join(["not in without_sample.yaml:", *unexplained])
    unused = [text for text, pattern in listed.items() if not any(map(pattern.fullmatch, lacking))]
    assert not unused, "\n".join(["these have samples; remove from without_sample.yaml:", *unused])
