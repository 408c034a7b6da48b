"""`reelgen export openapi`: plain OpenAPI in which lifecycles are links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from reelgen.document.extension_keys import EXTENSIONS
from reelgen.document.load import load
from reelgen.source import parse, read

from .documents import JOB, SPECS, files_of, openapi_of, written

each_spec = pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)


def operations(document: Any) -> dict[str, Any]:
    """The operations by id."""
    found = (o for item in document["paths"].values() for o in item.values() if isinstance(o, dict))
    return {o["operationId"]: o for o in found if "operationId" in o}


@each_spec
def test_nothing_of_ours_is_left(path: Path) -> None:
    text = files_of(path)[f"{path.stem}.openapi.yaml"]
    assert not re.findall(rf"^\s*(?:- )?'?({'|'.join(EXTENSIONS)})'?:", text, re.MULTILINE)
    assert load(parse(text, path.name)).paths.keys() == load(read(path)).paths.keys()


@each_spec
def test_a_document_of_3_1_has_no_keyword_of_3_2(path: Path) -> None:
    text = files_of(path)[f"{path.stem}.openapi.yaml"]
    assert not re.findall(r"^\s*(?:- )?(?:itemSchema|defaultMapping):", text, re.MULTILINE)


@each_spec
def test_every_call_of_a_lifecycle_is_linked(path: Path) -> None:
    exported = operations(openapi_of(path))
    checked = 0
    for id_, operation in operations(read(path).data).items():
        job = operation.get("x-job", {})
        calls = [job[role] for role in ("poll", "result", "cancel") if role in job]
        wanted = {call["operation"] for call in calls if _is_fed_by_submission(call)}
        for status, response in exported[id_]["responses"].items():
            if wanted and status.startswith("2"):
                linked = [link["operationId"] for link in response["links"].values()]
                assert sorted(set(linked) & wanted) == sorted(wanted)
                assert len(linked) == len(set(linked)), "what was there is not written again"
                checked += 1
    assert checked


def _is_fed_by_submission(call: dict[str, Any]) -> bool:
    """Whether the response to the submission has all that a call needs: a link has nothing else."""
    return all(pointer.startswith("response#") for pointer in call["parameters"].values())


def test_links_stand_where_the_job_begins(tmp_path: Path) -> None:
    document = openapi_of(written(tmp_path, JOB))
    started = document["paths"]["/jobs"]["post"]["responses"]["200"]
    parameters = {"id": "$response.body#/job/id"}
    assert started["links"] == {
        "poll": {"operationId": "jobs.retrieve", "parameters": parameters},
        "cancel": {"operationId": "jobs.cancel", "parameters": parameters},
    }
    shared = document["components"]["responses"]["Started"]
    assert "links" not in shared, "other operations may answer with it too"
    job = document["components"]["schemas"]["Started"]["properties"]["job"]
    assert "x-job" in job["properties"], "a field may have the name of an extension"


def test_links_of_the_spec_are_kept(tmp_path: Path) -> None:
    mine = '{poll: {operationId: jobs.cancel}, status: {$ref: "#/components/links/Status"}}'
    spec = JOB.replace("    Started:\n      desc", f"    Started:\n      links: {mine}\n      desc")
    spec += "  links: {Status: {operationId: jobs.retrieve}}\n"
    document = openapi_of(written(tmp_path, spec))
    links = document["paths"]["/jobs"]["post"]["responses"]["200"]["links"]
    assert links == {
        "poll": {"operationId": "jobs.cancel"},
        "status": {"$ref": "#/components/links/Status"},
    }


def test_a_name_that_is_taken_is_left(tmp_path: Path) -> None:
    mine = "{poll: {operationRef: 'https://other.example'}}"
    spec = JOB.replace("    Started:\n      desc", f"    Started:\n      links: {mine}\n      desc")
    document = openapi_of(written(tmp_path, spec))
    links = document["paths"]["/jobs"]["post"]["responses"]["200"]["links"]
    assert list(links) == ["poll", "job_poll", "cancel"]
    assert links["poll"] == {"operationRef": "https://other.example"}


def test_older_documents_are_written_as_3_1(tmp_path: Path) -> None:
    spec = JOB.replace("3.1.0", "3.0.3").replace("{type: string}", "{type: string, nullable: true}")
    document = openapi_of(written(tmp_path, spec))
    assert document["openapi"] == "3.1.0"
    job = document["components"]["schemas"]["Started"]["properties"]["job"]
    assert job["properties"]["id"] == {"type": ["string", "null"]}
