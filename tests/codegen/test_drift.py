"""What differs between the spec and a source, and which of it has a reason."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.drift import ours
from codegen.drift.compare import Difference, compare
from codegen.drift.facts import Call, Parameter, Record, Source, Stated, Value, Words
from codegen.drift.find import differences, find
from codegen.drift.known import read_deviations, settle
from codegen.drift.packages import package_of
from codegen.drift.sdk import read_wheel
from codegen.load import load, read
from codegen.model import Spec
from tests.codegen.drift_kit import build_wheel, connector
from tests.codegen.small_spec import FILES, write

ROOT = Path(__file__).parents[2]
DEPTH = "GET /api/v3/depth"


@pytest.fixture
def mine(tmp_path: Path) -> Source:
    return ours.of_product(read(write(tmp_path, FILES)).spec, "spot")


def connectors(source: Source) -> Source:
    return dataclasses.replace(source, title="connector 9", kind="connector")


def changed(source: Source, where: str, **changes: Any) -> Source:
    calls = {**source.calls, where: dataclasses.replace(source.calls[where], **changes)}
    return dataclasses.replace(connectors(source), calls=calls)


def parameter(source: Source, where: str, name: str, **changes: Any) -> Source:
    before = source.calls[where].parameters
    after = tuple(dataclasses.replace(one, **changes) if one.name == name else one for one in before)
    assert after != before
    return changed(source, where, parameters=after)


def without(source: Source, **names: str) -> Source:
    """Without one call, socket or event."""
    kept = {kind: dict(getattr(source, kind)) for kind in names}
    for kind, name in names.items():
        del kept[kind][name]
    return dataclasses.replace(connectors(source), **kept)  # type: ignore[arg-type]


def texts(mine: Source, theirs: Source) -> list[str]:
    return [f"{'+' if one.lacking else '-'} {one.kind}: {one.text}" for one in compare(mine, theirs)]


def test_a_source_that_says_the_same_differs_in_nothing(mine: Source) -> None:
    assert texts(mine, connectors(mine)) == []


# One change of what Binance says (or of what the spec says: `swap`), and the one line that tells it.
CASES: dict[str, tuple[Any, str]] = {
    "endpoint": (lambda s: without(s, calls=DEPTH), f"- endpoint: {DEPTH}: nobody else has it"),
    "method": (lambda s: without(s, calls="ws depth"), "- method: ws depth: nobody else has it"),
    "stream": (lambda s: without(s, sockets="!ticker@arr"), "- stream: stream !ticker@arr: nobody else has it"),
    "event": (lambda s: without(s, events="executionReport"), "- event: event executionReport: nobody else has it"),
    "security": (
        lambda s: changed(s, DEPTH, security="TRADE"),
        f"+ security: {DEPTH}: security NONE, not TRADE",
    ),
    "deprecated": (
        lambda s: changed(s, DEPTH, deprecated=True),
        f"+ deprecated: {DEPTH}: deprecated False, not True",
    ),
    "weight": (
        lambda s: changed(s, "GET /api/v3/orders/{symbol}", weight=Stated("UID", 201)),
        "+ weight: GET /api/v3/orders/{symbol}: weight 200, not 201",
    ),
    "limiter": (
        lambda s: changed(s, "GET /api/v3/orders/{symbol}", weight=Stated("IP", 200)),
        "+ weight: GET /api/v3/orders/{symbol}: weight UID 200, not IP 200",
    ),
    "a step of a weight": (
        lambda s: changed(s, DEPTH, weight=Stated(None, None, (("limit", 100, 5), ("limit", 500, 26)))),
        f"+ weight: {DEPTH}: weight IP limit up to 100: 5, limit up to 500: 25, with limit: 50, else 5, "
        "not limit up to 100: 5, limit up to 500: 26",
    ),
    "a weight in words": (
        lambda s: changed(s, DEPTH, weight=Words("two spoons")),
        f"+ weight: {DEPTH}: weight is said in words: two spoons",
    ),
    "orders": (lambda s: changed(s, DEPTH, orders=2), f"+ weight: {DEPTH}: orders 0, not 2"),
    "required": (
        lambda s: parameter(s, DEPTH, "symbol", required=False),
        f"+ required: {DEPTH}: symbol required True, not False",
    ),
    "type": (lambda s: parameter(s, DEPTH, "limit", kind="string"), f"+ type: {DEPTH}: limit type int, not string"),
    "max": (lambda s: parameter(s, DEPTH, "limit", max=7), f"+ bounds: {DEPTH}: limit max 5000, not 7"),
    "value lacking": (
        lambda s: parameter(s, DEPTH, "kind", values=frozenset({"FULL", "MINI", "TINY"})),
        f"+ values: {DEPTH}: kind lacks TINY",
    ),
    "value gone": (
        lambda s: parameter(s, DEPTH, "kind", values=frozenset({"FULL"})),
        f"- values: {DEPTH}: kind allows MINI too",
    ),
    "values at all": (
        lambda s: parameter(s, DEPTH, "symbol", values=frozenset({"A", "B"})),
        f"+ values: {DEPTH}: symbol lacks its values A/B",
    ),
    "parameter": (
        lambda s: changed(s, DEPTH, parameters=(*s.calls[DEPTH].parameters, Parameter("tea", "string", False))),
        f"+ parameter: {DEPTH}: no parameter tea",
    ),
    "parameter gone": (
        lambda s: changed(s, DEPTH, parameters=s.calls[DEPTH].parameters[:-1]),
        f"- parameter: {DEPTH}: parameter kind too",
    ),
    "kind of a field": (
        lambda s: changed(s, "ws userDataStream.subscribe.signature", answer=Record("", {"a": Value("string")})),
        "+ kind: ws userDataStream.subscribe.signature: answer's {} is int, not string",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_change_is_told_once_and_by_its_kind(mine: Source, case: str) -> None:
    change, line = CASES[case]
    assert texts(mine, change(mine)) == [line]


@pytest.mark.parametrize(("kind", "name", "line"), [
    ("calls", DEPTH, f"+ endpoint: {DEPTH}: not in the spec"),
    ("calls", "ws depth", "+ method: ws depth: not in the spec"),
    ("sockets", "!ticker@arr", "+ stream: stream !ticker@arr: not in the spec"),
    ("events", "executionReport", "+ event: event executionReport: not in the spec"),
])  # fmt: skip
def test_and_the_reverse(mine: Source, kind: str, name: str, line: str) -> None:
    assert texts(without(mine, **{kind: name}), connectors(mine)) == [line]


def test_fields_of_an_answer(mine: Source) -> None:
    known = {"lastUpdateId": Value("int"), "bids": Value(""), "asks": Value("object")}
    answer = Record("", {**known, "more": Value("int")})
    assert texts(mine, changed(mine, DEPTH, answer=answer)) == [f"+ field: {DEPTH}: answer has no more"]
    answer = Record("", {"bids": Value(""), "asks": Value("object")})
    assert texts(mine, changed(mine, DEPTH, answer=answer)) == [f"- field: {DEPTH}: answer has lastUpdateId too"]


def test_what_a_source_does_not_say_is_no_difference(mine: Source) -> None:
    silent = [Parameter(one.name, None, one.required, None) for one in mine.calls[DEPTH].parameters]
    theirs = changed(mine, DEPTH, parameters=tuple(silent), weight=None, orders=None, security=None, answer=Value(""))
    assert texts(mine, theirs) == []
    assert texts(mine, dataclasses.replace(without(mine, calls="ws depth"), surfaces=frozenset({"rest"}))) == []


def test_what_was_deprecated_may_be_missing(mine: Source) -> None:
    assert texts(mine, without(mine, calls="GET /api/v3/ticker")) == []


def test_a_sample_that_lacks_a_field_is_no_difference(mine: Source) -> None:
    theirs = dataclasses.replace(changed(mine, DEPTH, answer=Record("", {"bids": Value("")})), samples=True)
    assert texts(mine, theirs) == []


# --- two sources ---------------------------------------------------------------------------------------------------


def test_sources_that_disagree_are_both_told(mine: Source) -> None:
    """What only one of them says otherwise than the spec isn't written."""
    connector = parameter(mine, DEPTH, "symbol", required=False)
    docs = dataclasses.replace(connectors(mine), title="docs", kind="documentation")
    found = differences(mine, [connector, docs])
    assert [one.text for one in found] == [
        f"{DEPTH}: symbol required True, not False (the documentation says as the spec does)"
    ]
    assert found[0].fact is None
    agreeing = dataclasses.replace(connector, title="docs", kind="documentation")
    assert [one.fact is None for one in differences(mine, [connector, agreeing])] == [False]


def test_what_one_of_two_sources_has_is_not_the_specs_alone(mine: Source) -> None:
    connector = without(mine, calls=DEPTH)
    docs = dataclasses.replace(connectors(mine), title="docs", kind="documentation")
    assert differences(mine, [connector, docs]) == []
    assert [one.text for one in differences(mine, [connector])] == [f"{DEPTH}: nobody else has it"]


# --- deviations ----------------------------------------------------------------------------------------------------

REASONS = f"""\
- reason: Tea is not coffee.
  connector:
    - "{DEPTH}: symbol required .*"
    - "nothing like this"
  documentation:
    - "not compared today"
  differences:
    - "the tests' own"
"""


def deviations(root: Path, text: str) -> Path:
    (root / "spec" / "deviations").mkdir(parents=True, exist_ok=True)
    (root / "spec" / "deviations" / "spot.yaml").write_text(text, encoding="utf-8")
    return root


def test_a_reason_silences_its_lines_and_what_fits_nothing_is_told(mine: Source, tmp_path: Path) -> None:
    root = deviations(tmp_path, REASONS)
    theirs = parameter(mine, DEPTH, "symbol", required=False)
    theirs = parameter(theirs, DEPTH, "limit", max=7)
    found, problems = read_deviations(root, "spot")
    assert problems == []
    settled = settle(compare(mine, theirs), found, {"connector"})
    assert [one.text for one in settled.left] == [f"{DEPTH}: limit max 5000, not 7"]
    assert [(one.text, why.reason) for one, why in settled.known] == [
        (f"{DEPTH}: symbol required True, not False", "Tea is not coffee.")
    ]
    assert [(one.pattern.pattern, str(one.at)) for one in settled.unused] == [
        ("nothing like this", "spec/deviations/spot.yaml:4:7")
    ]


@pytest.mark.parametrize(("text", "complaint"), [
    ('- reason: X.\n  connector: ["("]\n', "spec/deviations/spot.yaml:2:15: S026 no regular expression: "),
    ("- connector: [a]\n", 'spec/deviations/spot.yaml:1:3: S027 a deviation: "reason" is missing'),
    ("- reason: X.\n", "yaml:1:3: S027 one of differences, connector, documentation, inventory is wanted"),
    ("- reason: X.\n  conector: [a]\n", 'S004 a deviation: unknown key "conector"; did you mean "connector"?'),
])  # fmt: skip
def test_a_wrong_file_of_deviations_says_where(tmp_path: Path, text: str, complaint: str) -> None:
    _, problems = read_deviations(deviations(tmp_path, text), "spot")
    assert any(complaint in str(problem) for problem in problems), problems


def test_every_product_of_the_deviations_exists_and_every_file_can_be_read() -> None:
    spec, _ = load(ROOT)
    assert spec is not None
    files = {path.stem for path in (ROOT / "spec" / "deviations").glob("*.yaml")}
    assert files <= {product.name for product in spec.products}
    assert [problem for name in files for problem in read_deviations(ROOT, name)[1]] == []


# --- the real spec -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real() -> Spec:
    spec, problems = load(ROOT)
    assert spec is not None, "\n".join(map(str, problems))
    return spec


def test_a_connector_of_the_whole_spec_says_what_the_spec_says(real: Spec, tmp_path: Path) -> None:
    """Written as the connector writes, and read back. Where its own rule for names fails, the line is known."""
    left: list[Difference] = []
    for product in real.products:
        package = package_of(product.name)
        if package:
            source = ours.of_product(real, product.name)
            wheel = build_wheel(tmp_path, package, "99.0.0", connector(source))
            left += compare(source, read_wheel(product.name, wheel))
    names = {"from", "varFrom", "interestBNBBurn", "interestBnbburn", "spotBNBBurn", "spotBnbburn"}
    told = {one.text for one in left if not any(f"parameter {name}" in one.text for name in names)}
    assert told == set()


def test_a_call_is_found_by_everything_that_it_says(real: Spec) -> None:
    """The comparison would pass on a source that says nothing."""
    source = ours.of_product(real, "spot")
    said: list[Call] = [*source.calls.values()]
    assert len(said) > 100
    assert all(call.answer != Value("") for call in said if call.address == "GET /api/v3/depth")
    assert find(ROOT, real, "spot", [connectors(source)]).settled.left == ()


# --- the command ---------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The small spec, and a connector that has one parameter more."""
    root = write(tmp_path / "project", FILES)
    source = ours.of_product(read(root).spec, "spot")
    newer = changed(source, DEPTH, parameters=(*source.calls[DEPTH].parameters, Parameter("tea", "string", False)))
    build_wheel(root / ".cache" / "connector", "binance-sdk-spot", "2.0.0", connector(newer))
    return root


def test_the_command_tells_what_differs_and_who_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project), "drift", "--offline"]) == 1
    out = capsys.readouterr().out
    assert "\x1b" not in out
    lines = [line for line in out.splitlines() if "tea" in line]
    assert len(lines) == 1
    assert lines[0].startswith(f"  ~ parameter  {DEPTH}: no parameter tea  binance-sdk-spot 2.0.0 rest_api/api/")
    assert lines[0].endswith(" <> spec/spot/market.yaml:3")
    assert "1 difference without a reason: 1 parameter" in out


def test_with_a_reason_it_is_quiet(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deviations(project, "- reason: We drink coffee.\n  connector: ['.*no parameter tea']\n")
    assert main(["--root", str(project), "drift", "--offline", "spot"]) == 0
    out = capsys.readouterr().out
    assert "no drift in spot" in out
    assert "coffee" not in out
    assert main(["--root", str(project), "drift", "--offline", "--reasons", "spot"]) == 0
    assert "no parameter tea  We drink coffee." in capsys.readouterr().out


def test_without_packages_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path, FILES)
    assert main(["--root", str(root), "drift", "--offline"]) == 2
    assert "nothing to compare with" in capsys.readouterr().err


def test_colours_on_a_terminal_only(project: Path) -> None:
    command = [sys.executable, "-m", "codegen", "--root", str(project), "drift", "--offline"]
    environment = {"PATH": "", "PYTHONPATH": str(ROOT), "FORCE_COLOR": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert "\x1b[" in done.stdout
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment | {"FORCE_COLOR": ""})
    assert "\x1b[" not in done.stdout
