"""What the command line explains and prints: nested fields, unions, requests, schemas, tables."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelgen.sandbox import Sandbox
from reelspec._runtime.command.argument_schema import ArgumentSchema, Option
from reelspec._runtime.command.catalog import providers
from reelspec._runtime.command.parse_values import Steps, arguments
from reelspec._runtime.command.table import print_table
from rich.console import Console

KEY = "planted-secret-key"
DOG = ("vydra", "jobs", "create", "--workflow", "generate_video", "--input.prompt", "A dog")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(["vydra"], speed=50, key=KEY) as running:
        yield running


def run(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    done = subprocess.run(
        [sys.executable, "-m", "reelspec", *words],
        cwd=folder,
        env={**kept, "COLUMNS": "200", **variables},
        capture_output=True,
        text=True,
    )
    assert "Traceback" not in done.stderr and KEY not in done.stdout + done.stderr
    return done


def shape_of(provider: str, *path: str) -> ArgumentSchema:
    catalog = providers("reelspec")[provider]
    entry = next(entry for entry in catalog.entries if entry.path == path)
    return ArgumentSchema(catalog, entry)


def option(provider: str, *path: str, flag: str) -> Option:
    return next(item for item in shape_of(provider, *path).options() if item.flag == flag)


def test_fields_of_items_are_explained() -> None:
    fps = option("hera", "videos", "create", flag="--outputs.0.fps")
    assert fps.help == "Frames per second, as text. 24 | 25 | 30 | 60"


def test_the_text_of_a_union_names_its_member() -> None:
    path = ("v3", "videos", "create")
    assert option("heygen", *path, flag="--avatar-id").help == (
        "[type=avatar] Look of the avatar. [type=cinematic_avatar] One to three looks."
    )
    assert option("heygen", *path, flag="--audio-url").help.startswith("[type=avatar, type=image] ")
    kinds = option("heygen", *path, flag="--type").help
    assert "avatar | image | cinematic_avatar | studio" in kinds and "[" not in kinds


def test_two_fields_with_one_spelling_have_two_options() -> None:
    shape = shape_of("vydra", "jobs", "create")
    flags = {item.flag: item.help for item in shape.options()}
    assert flags["--input.imageUrl"] == "[EditImageInput] URL of the image."
    given: list[tuple[Steps, str]] = [(("input", "imageUrl"), "a"), (("input", "image-url"), "b")]
    assert arguments(shape, given) == {"input": {"imageUrl": "a", "image_url": "b"}}


@pytest.mark.parametrize(
    ("texts", "expected"), [(["a"], "a"), (["a", "b"], ["a", "b"]), (['["a"]'], ["a"])]
)
def test_a_field_that_is_a_text_or_a_list(texts: list[str], expected: object) -> None:
    shape = shape_of("heygen", "v3", "videos", "create")
    given: list[tuple[Steps, str]] = [(("avatar-id",), text) for text in texts]
    assert arguments(shape, given) == {"avatar_id": expected}


def test_groups_name_what_is_in_them(tmp_path: Path) -> None:
    listed = run(tmp_path, "vydra", "--help").stdout
    assert re.search(r"billing +2 operations: retrieve-credits, buy-credits\.", listed)
    assert "44 operations: " in run(tmp_path, "--help").stdout


def test_a_dry_run_prints_the_request_and_needs_no_key(tmp_path: Path) -> None:
    words = ["vydra", "jobs", "create", "--workflow", "generate_video", "--input.prompt", "A dog"]
    done = run(tmp_path, *words, "--dry-run", VYDRA_BASE_URL="http://127.0.0.1:9/api")
    request = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert (request["method"], request["url"]) == ("POST", "http://127.0.0.1:9/api/jobs")
    assert request["body"] == {"workflow": "generate_video", "input": {"prompt": "A dog"}}
    shown = run(tmp_path, *words, "--dry-run", VYDRA_API_KEY=KEY)
    assert json.loads(shown.stdout)["headers"]["authorization"] == "Bearer ***"
    missing = run(tmp_path, *words[:3], "--dry-run")
    assert missing.returncode == 2 and "workflow" in missing.stderr


def test_a_dry_run_of_an_upload_shows_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    done = run(tmp_path, "vydra", "uploads", "create", "--file", "a.png", "--dry-run")
    assert json.loads(done.stdout)["body"].endswith(" bytes of multipart/form-data")


def test_keys_are_read_from_files(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    (tmp_path / "empty").touch()
    url = {"VYDRA_BASE_URL": sandbox.url("vydra")}
    words = ["vydra", "jobs", "list", "--api-key-file"]
    assert run(tmp_path, *words, "key", **url).returncode == 0
    for name, reason in (("none", "cannot be read: No such file"), ("empty", "holds no key")):
        done = run(tmp_path, *words, name, **url)
        assert done.returncode == 2 and reason in done.stderr
    assert "--v3-key-file" in run(tmp_path, "hedra", "v3", "balance", "retrieve", "--help").stdout


def test_all_pages_of_a_list(sandbox: Sandbox, tmp_path: Path) -> None:
    variables = {"VYDRA_BASE_URL": sandbox.url("vydra"), "VYDRA_API_KEY": KEY}
    for _ in range(3):
        assert run(tmp_path, *DOG, **variables).returncode == 0
    done = run(tmp_path, "vydra", "jobs", "list", "--limit", "1", "--page-all", **variables)
    assert done.returncode == 0, done.stderr
    items = json.loads(done.stdout)
    assert len(items) >= 3 and len({item["id"] for item in items}) == len(items)


def test_the_schema_of_an_operation(tmp_path: Path) -> None:
    done = run(tmp_path, "hera", "schema", "videos", "create")
    schema = json.loads(done.stdout)
    assert schema["required"] == ["prompt", "outputs"]
    fps = schema["$defs"]["OutputConfigParam"]["properties"]["fps"]
    assert fps["description"] == "Frames per second, as text."
    wrong = run(tmp_path, "hera", "schema", "videos", "creat")
    assert wrong.returncode == 2 and "did you mean 'videos create'?" in wrong.stderr


def test_a_terminal_gets_a_table_and_a_pipe_json(sandbox: Sandbox, tmp_path: Path) -> None:
    variables = {"VYDRA_BASE_URL": sandbox.url("vydra"), "VYDRA_API_KEY": KEY, "COLUMNS": "120"}
    assert run(tmp_path, *DOG, **variables).returncode == 0
    command = [sys.executable, "-m", "reelspec", "vydra", "jobs", "list"]
    reading, writing = pty.openpty()
    subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **variables}, stdout=writing, check=True
    )
    os.close(writing)
    shown = os.read(reading, 65536).decode()
    os.close(reading)
    assert "workflow" in shown and not shown.lstrip().startswith("{")
    piped = run(tmp_path, *command[3:], **variables).stdout
    assert "data" in json.loads(piped)
    forced = run(tmp_path, *command[3:], "--format", "table", **variables).stdout
    assert "workflow" in forced and not forced.lstrip().startswith("{")


def table(value: Any) -> list[str]:
    text = io.StringIO()
    print_table(value, Console(file=text, width=100))
    return [" ".join(line.split()) for line in text.getvalue().splitlines() if line.strip(" ─")]


def test_a_table_of_a_list() -> None:
    rows = [{"name": "a", "id": 1, "tags": ["x"]}, {"name": "[red]b", "id": 2, "extra": None}]
    header, *shown = table({"items": rows, "total": 2})
    assert header.startswith("id name")
    assert shown == ['1 a ["x"]', "2 [red]b", "total 2"]


def test_a_table_escapes_control_characters() -> None:
    assert table({"a\x1b[2J": "b\x1b[2J\nc"}) == ["a\\x1b[2J b\\x1b[2J\\nc"]
