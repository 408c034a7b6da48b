"""What `reelgen coverage` counts, tells and asks for, and what the project's own fixtures show."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main
from reelgen.coverage.measure_coverage import Cell, Coverage, CoverageRow, covered
from reelgen.coverage.report import report
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.replay_examples import replayed
from reelgen.validation import Api

from .exchange import CONTRACTS, FIXTURES, PROVIDERS, ROOT
from .shop import CREATED, ORIGIN, put, shop
from .shop import FIXTURES as SHOP_FIXTURES


def _coverage(folder: Path) -> Coverage:
    contract = Api.from_spec(folder / "specs" / "shop.yaml")
    return covered(contract, load_checked(folder / "tests" / "fixtures", {"shop": contract}))


def _row(coverage: Coverage, name: str) -> CoverageRow:
    return next(row for row in coverage.rows if row.name == name)


def _cell(row: CoverageRow, status: str) -> Cell:
    return next(cell for cell in row.cells if cell.status == status)


@pytest.fixture(scope="module", params=PROVIDERS)
def own(request: pytest.FixtureRequest) -> Coverage:
    """The coverage of a provider of this project."""
    contract = CONTRACTS[request.param]
    return covered(contract, [*FIXTURES, *replayed(contract, FIXTURES)])


def test_every_operation_has_a_success_fixture(own: Coverage) -> None:
    missing = own.measures["operations"].missing
    assert not missing, f"add tests/fixtures/{own.provider}/<operationId>/<case>.yaml for {missing}"


def test_every_documented_error_example_is_replayed(own: Coverage) -> None:
    missing = [
        f"{row.name} {cell.status}"
        for row in own.rows
        for cell in row.cells
        if not cell.is_success and cell.has_example and not cell.fixtures
    ]
    assert not missing, f"documented errors that nothing replays: {missing}"


def test_what_was_made_does_not_count_as_sourced(tmp_path: Path) -> None:
    sources = tmp_path / "tests" / "fixtures" / "sources" / "docs.json"
    put(sources, '{"id": "a", "size": "small"}')
    origin = (
        "{kind: transcribed, source: x, date: 2026-01-10, files: [docs.json], covers: [response]}"
    )
    created = CREATED.replace(ORIGIN, f"origin: {origin}\n")
    assert created != CREATED
    shop(tmp_path, {**SHOP_FIXTURES, "items.create/lamp": created})
    contract = Api.from_spec(tmp_path / "specs" / "shop.yaml")
    fixtures = load_checked(tmp_path / "tests" / "fixtures", {"shop": contract})
    measures = covered(contract, fixtures, only_sourced=True).measures
    assert (measures["operations"].seen, measures["statuses"].seen) == (1, 1)
    assert measures["request_fields"].seen == 0, "the source documents the response alone"
    assert measures["response_fields"].seen == 2
    assert covered(contract, fixtures).measures["operations"].seen == 3


def test_the_thresholds_of_this_project_hold() -> None:
    told = report(ROOT, ROOT / "tests" / "fixtures", datetime.date.today())
    assert [*told.failures] == []
    assert [coverage.provider for coverage in told.coverages] == [*PROVIDERS]


def test_fields_enum_values_and_statuses_are_counted(tmp_path: Path) -> None:
    shop(tmp_path)
    coverage = _coverage(tmp_path)
    created = _row(coverage, "items.create")
    assert created.request.missing == ("size",)
    assert (created.request.seen, created.request.documented) == (2, 3)
    cell = _cell(created, "201")
    assert (cell.fields.missing, cell.values.missing) == (("price",), ("size = large",))
    assert [shown.path for shown in cell.fixtures] == ["shop/items.create/lamp"]
    assert _cell(created, "429").fixtures == ()
    assert _row(coverage, "items.list").request.missing == ()
    assert coverage.measures["statuses"].missing == ("items.create 429",)
    assert coverage.measures["events"].percent == 100


def test_an_operation_without_a_success_fixture_is_missed(tmp_path: Path) -> None:
    refused = CREATED.replace("status: 201", "status: 429").replace(
        "  json: {id: a, size: small}\n", ""
    )
    shop(tmp_path, {**SHOP_FIXTURES, "items.create/lamp": refused})
    share = _coverage(tmp_path).measures["operations"]
    assert share.missing == ("items.create",)
    assert share.percent == pytest.approx(200 / 3)


def _run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[int, str, str]:
    monkeypatch.chdir(folder)
    code = main(["coverage", *more])
    out, err = capsys.readouterr()
    return code, out, err


def test_it_prints_and_writes_the_matrix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop(tmp_path)
    code, out, err = _run(tmp_path, monkeypatch, capsys, "shop")
    assert (code, err) == (0, "")
    assert "items.create  201      1 made" in out
    data: Any = json.loads((tmp_path / "coverage" / "coverage.json").read_text())
    assert data["providers"][0]["summary"]["operations"] == {
        "seen": 3,
        "documented": 3,
        "percent": 100,
    }
    names = [row["name"] for row in data["providers"][0]["operations"]]
    assert names == ["items.create", "items.delete", "items.list"]
    page = (tmp_path / "coverage" / "index.html").read_text()
    assert page.count('class="row"') == 4
    assert "http://" not in page and "https://" not in page


def test_under_a_threshold_it_fails_and_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop(tmp_path, thresholds="[tool.reelspec.coverage]\nstatuses = 100\n")
    code, _, err = _run(tmp_path, monkeypatch, capsys)
    assert code == 1
    assert err == (
        "shop: documented statuses with a fixture: 75 % (3 of 4), "
        "[tool.reelspec.coverage] statuses requires 100 %\n"
        "  missing: items.create 429\n"
        "  add fixtures that cover them below tests/fixtures/shop/, or lower statuses\n"
    )


def test_old_fixtures_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop(tmp_path, thresholds="[tool.reelspec.coverage]\nmax_age_days = 5\n")
    code, out, _ = _run(tmp_path, monkeypatch, capsys)
    assert code == 0
    assert "older than 5 days; record again:\n  shop/items.create/lamp: " in out


def test_what_specs_and_fixtures_say_is_text_on_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    planted = "</script><script>alert(1)</script>{{ 7 * 7 }}"
    titled = CREATED.replace("operation:", f"title: '{planted}'\noperation:", 1)
    root = shop(tmp_path, {**SHOP_FIXTURES, "items.create/lamp": titled})
    spec = root.parent.parent / "specs" / "shop.yaml"
    put(spec, spec.read_text().replace("[small, large]", "[small, '<img src=x onerror=a>']"))
    assert _run(tmp_path, monkeypatch, capsys)[0] == 0
    page = (tmp_path / "coverage" / "index.html").read_text()
    assert "alert(1)" in page and "{{ 7 * 7 }}" in page
    assert "<script>alert" not in page and "<img" not in page


def test_wrong_usage_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop(tmp_path)
    cases = {
        ("nobody",): "nobody: unknown provider; use one of shop\n",
        ("--fixtures", "none"): (
            "none: folder does not exist; pass the folder of the fixtures with --fixtures\n"
        ),
        ("--fixtures", "specs"): (
            "specs: contains no fixtures; "
            "add the first, such as specs/shop/<operationId>/<case>.yaml\n"
        ),
    }
    for arguments, said in cases.items():
        assert _run(tmp_path, monkeypatch, capsys, *arguments) == (2, "", said)
    put(tmp_path / "pyproject.toml", "[tool.reelspec]\nspecs=['specs/shop.yaml']\ncoverage = 3\n")
    code, _, err = _run(tmp_path, monkeypatch, capsys)
    assert (code, err.count("\n")) == (1, 1)


def test_a_fixture_that_breaks_its_spec_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shop(tmp_path, {**SHOP_FIXTURES, "items.create/lamp": CREATED.replace("id: a, ", "")})
    code, _, err = _run(tmp_path, monkeypatch, capsys)
    assert code == 1
    assert "items.create/lamp.yaml:9:9: response.json.id: 'id' is required" in err
    assert not (tmp_path / "coverage").exists()


def test_a_contract_counts_its_own_fixtures_alone(tmp_path: Path) -> None:
    root = shop(tmp_path)
    contract = Api.from_spec(root.parent.parent / "specs" / "shop.yaml")
    assert covered(contract, FIXTURES).measures["operations"].seen == 0
