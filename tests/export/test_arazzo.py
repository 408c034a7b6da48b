"""`reelgen export arazzo`: the workflows are Arazzo, and every name in them leads somewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelgen.cli import main
from reelgen.export import arazzo_files
from reelgen.findings import SpecInvalidError
from reelgen.source import parse
from ruamel.yaml import YAML

from .documents import JOB, SPECS, arazzo_of, contract_of, files_of, openapi_of, written

SCHEMA = json.loads((Path(__file__).parent / "schema" / "arazzo-1.0.json").read_text())
OUTPUT = re.compile(r"\$steps\.(\w+)\.outputs\.(\w+)")
INPUT = re.compile(r"\$inputs\.(\w+)")

each_spec = pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)


def texts(node: Any) -> Iterator[str]:
    """Every text in a part of a document."""
    if isinstance(node, str):
        yield node
    for child in (
        node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    ):
        yield from texts(child)


def called(openapi: Any, step: Any) -> Any:
    """The operation that a step calls, with the parameters of its path."""
    at, _, method = step["operationPath"].partition("#/paths/")[2].rpartition("/")
    item = openapi["paths"][at.replace("~1", "/").replace("~0", "~")]
    listed = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    return {**item[method], "parameters": listed}


@each_spec
def test_is_arazzo(path: Path) -> None:
    errors = list(Draft202012Validator(SCHEMA).iter_errors(arazzo_of(path)))
    assert not errors, [f"{'/'.join(map(str, e.path))}: {e.message}" for e in errors]


@each_spec
def test_every_submission_has_a_workflow(path: Path) -> None:
    jobs = [r for r in contract_of(path).routes if r.operation.job is not None]
    workflows = arazzo_of(path)["workflows"]
    assert {w["workflowId"] for w in workflows} == {r.id.replace(".", "_") for r in jobs}


@each_spec
def test_steps_call_operations_with_all_they_need(path: Path) -> None:
    openapi = openapi_of(path)
    for workflow in arazzo_of(path)["workflows"]:
        for step in workflow["steps"]:
            operation = called(openapi, step)
            given = {(p["name"], p["in"]) for p in step["parameters"]}
            needed = {(p["name"], p["in"]) for p in operation["parameters"] if p.get("required")}
            assert needed <= given
            statuses = re.findall(r"== (\d+)", step["successCriteria"][0]["condition"])
            assert statuses and set(statuses) <= operation["responses"].keys()


@each_spec
def test_expressions_lead_somewhere(path: Path) -> None:
    document = arazzo_of(path)
    ids = [step["stepId"] for w in document["workflows"] for step in w["steps"]]
    assert len(ids) == len(set(ids))
    for workflow in document["workflows"]:
        known: dict[str, set[str]] = {}
        for step in [*workflow["steps"], workflow["outputs"]]:
            said = list(texts(step))
            spoken = {pair for one in said for pair in OUTPUT.findall(one)}
            assert all(name in known.get(step_id, ()) for step_id, name in spoken)
            inputs = {name for one in said for name in INPUT.findall(one)}
            assert inputs <= workflow["inputs"]["properties"].keys()
            if "stepId" in step:
                known[step["stepId"]] = set(step["outputs"])


@each_spec
def test_words_are_divided_as_the_lifecycle_says(path: Path) -> None:
    jobs = {r.id.replace(".", "_"): r.operation.job for r in contract_of(path).routes}
    for workflow in arazzo_of(path)["workflows"]:
        job = jobs[workflow["workflowId"]]
        assert job is not None
        poll = workflow["steps"][1]
        won = re.compile(poll["successCriteria"][1]["condition"])
        waits = re.compile(poll["onFailure"][0]["criteria"][0]["condition"])
        for state, words in job.states.model_dump().items():
            for word in words:
                assert bool(won.search(word)) is (state == "succeeded")
                assert bool(waits.search(word)) is (state in ("queued", "running"))


@each_spec
def test_what_is_given_by_default_is_a_valid_request(path: Path) -> None:
    contract = contract_of(path)
    schemas = {
        route.id.replace(".", "_"): route.raw["requestBody"]["content"]["application/json"][
            "schema"
        ]
        for route in contract.routes
        if route.operation.job is not None
    }
    for workflow in arazzo_of(path)["workflows"]:
        body = workflow["inputs"]["properties"]["body"]["default"]
        assert contract.schemas.errors(schemas[workflow["workflowId"]], body) == []
        secrets = {n for n, one in workflow["inputs"]["properties"].items() if "format" in one}
        assert workflow["inputs"]["required"] == sorted(secrets), "all else has a default"


@each_spec
def test_older_yaml_readers_read_the_same(path: Path) -> None:
    older: Any = YAML(typ="safe")
    older.version = (1, 1)
    for name, text in files_of(path).items():
        assert older.load(text) == parse(text, name).data


def test_the_same_bytes_each_time() -> None:
    path = next(path for path in SPECS if path.stem == "hedra")
    assert arazzo_files([path]) == files_of(path)


def test_a_lifecycle_in_steps(tmp_path: Path) -> None:
    (workflow,) = arazzo_of(written(tmp_path, JOB))["workflows"]
    submit, poll = workflow["steps"]
    assert "default" not in workflow["inputs"]["properties"]["body"]
    assert workflow["inputs"]["required"] == ["body"]
    assert submit["operationPath"] == "{$sourceDescriptions.shop.url}#/paths/~1jobs/post"
    assert submit["outputs"] == {"id": "$response.body#/job/id"}
    value = "$steps.jobs_create_submit.outputs.id"
    assert poll["parameters"] == [{"name": "id", "in": "path", "value": value}]
    assert [action["name"] for action in poll["onFailure"]] == ["unavailable"]
    assert poll["outputs"] == {"state": "$response.body#/state", "result": "$response.body#/a"}


def test_operations_of_any_method(tmp_path: Path) -> None:
    spec = JOB.replace("3.1.0", "3.2.0").replace(
        "    post:\n", "    additionalOperations:\n     BEGIN:\n"
    )
    path = written(tmp_path, spec)
    (workflow,) = arazzo_of(path)["workflows"]
    at = "#/paths/~1jobs/additionalOperations/BEGIN"
    assert workflow["steps"][0]["operationPath"].endswith(at)
    begin = openapi_of(path)["paths"]["/jobs"]["additionalOperations"]["BEGIN"]
    assert list(begin["responses"]["200"]["links"]) == ["poll", "cancel"]


def test_words_are_data(tmp_path: Path) -> None:
    spec = JOB.replace("running: []", r"""running: ["a|b.c", "d' || $(e)"]""")
    (workflow,) = arazzo_of(written(tmp_path, spec))["workflows"]
    waits = workflow["steps"][1]["onFailure"][0]["criteria"][0]["condition"]
    assert re.search(waits, "a|b.c") and re.search(waits, "d' || $(e)")
    assert not re.search(waits, "a") and not re.search(waits, "a|bxc")


def test_a_spec_without_jobs_is_refused(tmp_path: Path) -> None:
    spec = JOB[: JOB.index("      x-job:")] + JOB[JOB.index("      requestBody:") :]
    with pytest.raises(SpecInvalidError, match=r"shop\.yaml:1:1: has no `x-job`.*; add `x-job` to"):
        arazzo_files([written(tmp_path, spec)])


def test_two_specs_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    paths = [written(tmp_path, JOB), written(tmp_path / "again", JOB)]
    with pytest.raises(SpecInvalidError, match=r"again/shop\.yaml:1:1: .*; rename one of the two"):
        arazzo_files(paths)


def test_the_command_writes_both_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, out = written(tmp_path, JOB), tmp_path / "out"
    assert main(["export", "arazzo", str(spec), "--out", str(out)]) == 0
    assert sorted(p.name for p in out.iterdir()) == ["shop.arazzo.yaml", "shop.openapi.yaml"]
    assert capsys.readouterr().out.split() == [str(p) for p in sorted(out.iterdir())]
    assert main(["export", "openapi", str(spec), "--out", str(spec)]) == 1
    assert "choose another --out" in capsys.readouterr().err
