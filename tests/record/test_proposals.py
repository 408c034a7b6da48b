"""Proposals: the overlay and the spliced text say the same, and nothing is left of the drift."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from reelgen.document.overlay import apply_overlays
from reelgen.document.splice import append_item, remove, set_field, spliced
from reelgen.record.compare_traffic import compare_traffic
from reelgen.record.propose import propose
from reelgen.record.propose_edits import Observation
from reelgen.record.read_traffic import read_traffic
from reelgen.source import parse, read
from reelgen.validation import Api

from .proxy import Answer, entry
from .test_drift_har import LINES, SECRETS, SPEC, drift, traffic

ROOT = Path(__file__).parents[2]
EVIDENCE = Observation("observed at api.gallery.example", "2026-11-26")


def test_after_the_edits_only_what_a_person_decides_is_left(tmp_path: Path) -> None:
    spec = Path(shutil.copy(SPEC, tmp_path / "gallery.yaml"))
    path = tmp_path / "traffic.har"
    path.write_text(json.dumps(traffic()))
    overlay = tmp_path / "gallery.overlay.yaml"
    done = drift(path, spec, "--propose", "--apply", "--overlay", overlay)
    assert done.returncode == 1 and not done.stderr, done.stderr
    by_hand = [line for line in done.stdout.splitlines() if line.startswith("edit by hand: ")]
    assert len(by_hand) == 4  # two enum values that may be secrets, a number, an operation
    again = compare_traffic(Api.from_spec(spec), read_traffic(path)).changes
    undecided = ("new enum value `status`", "new enum value `event`", "broken rule `owner.level`")
    assert {change.subject for change in again} == {*undecided, "new operation"}
    merged = apply_overlays(read(SPEC).data, [read(overlay)])
    assert merged == read(spec).data, "the overlay and the text differ"
    lines = spec.read_text().splitlines()
    assert lines[:5] == LINES[:5] and lines[-1] == LINES[-1]
    kept = sum(line in lines for line in LINES)
    assert kept >= len(LINES) - 12, "more than the edited lines changed"
    text = done.stdout + overlay.read_text() + spec.read_text()
    assert not [name for name, secret in SECRETS.items() if secret in text]
    for action in read(overlay).data["actions"]:
        assert action["target"].startswith("$.") and action["description"]
    assert overlay.read_text().count("date: '2026-") >= 9


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        ("a: {b: 1}", ("set", ("a",), "c", 2), "a: {b: 1, c: 2}"),
        ("a: {}", ("set", ("a",), "c", 2), "a: {c: 2}"),
        ("a: {b: 1,}", ("set", ("a",), "c", 2), "a: {b: 1, c: 2}"),
        ("a:\n  b: 1 # one\nd: 4\n", ("set", ("a",), "c", 2), "a:\n  b: 1 # one\n  c: 2\nd: 4\n"),
        ("a:\n  b:\n    - 1\n# end", ("set", ("a",), "c", 2), "a:\n  b:\n    - 1\n  c: 2\n# end"),
        ("a:\n  b: |\n    x\nd: 4\n", ("set", ("a",), "c", 2), "a:\n  b: |\n    x\n  c: 2\nd: 4\n"),
        ("a: 'x' # y", ("set", (), "a", ["x", "null"]), 'a: [x, "null"] # y'),
        ("a:\nb: 1\n", ("set", (), "a", 5), "a: 5\nb: 1\n"),
        ("a: [1, 2]", ("append", ("a",), "", 3), "a: [1, 2, 3]"),
        ("a: []", ("append", ("a",), "", 3), "a: [3]"),
        ("a:\n- 1\n- 2\nb: 1", ("append", ("a",), "", "yes"), 'a:\n- 1\n- 2\n- "yes"\nb: 1'),
        ("a:\n  - x: 1\n    y: 2\n", ("append", ("a",), "", 3), "a:\n  - x: 1\n    y: 2\n  - 3\n"),
        ("a: [\n  1,\n  2\n]", ("append", ("a",), "", 3), "a: [\n  1,\n  2,\n  3\n]"),
        ("a: [1, 2, 3]", ("remove", ("a", 1), "", None), "a: [1, 3]"),
        ("a: [1, 2, 3]", ("remove", ("a", 2), "", None), "a: [1, 2]"),
        ("a: {b: 1, c: 2}", ("remove", ("a", "b"), "", None), "a: {c: 2}"),
        ("a:\n  b: 1\n  c: 2 # x\nd: 3\n", ("remove", ("a", "c"), "", None), "a:\n  b: 1\nd: 3\n"),
        ("a:\n- 1\n- 2\n", ("remove", ("a", 0), "", None), "a:\n- 2\n"),
        ('{\n  "a": {"b": 1}\n}', ("set", ("a",), "c", "x"), '{\n  "a": {"b": 1, "c": "x"}\n}'),
        ('{\n  "a": 1\n}', ("set", (), "c", [True]), '{\n  "a": 1,\n  "c": [true]\n}'),
    ],
)  # fmt: skip
def test_an_edit_changes_its_place_alone(
    before: str, edit: tuple[str, tuple[str | int, ...], str, object], after: str
) -> None:
    kind, pointer, name, value = edit
    source = parse(before, "a.yaml")
    splice = {
        "set": lambda: set_field(source, pointer, name, value),
        "append": lambda: append_item(source, pointer, value),
        "remove": lambda: remove(source, pointer),
    }[kind]()
    assert splice is not None
    assert spliced(before, [splice]) == after
    parse(after, "a.yaml")


def test_an_edit_behind_an_alias_is_right_or_left_to_a_person() -> None:
    text = "x: &x {a: 1}\ny:\n  z: *x\nw: 2\n"
    source = parse(text, "a.yaml")
    splice = set_field(source, ("y",), "b", 3)
    assert splice is not None
    assert parse(spliced(text, [splice]), "a").data["y"] == {"z": {"a": 1}, "b": 3}


def test_a_removed_header_rule_and_a_renamed_field(tmp_path: Path) -> None:
    spec = Path(shutil.copy(SPEC, tmp_path / "gallery.yaml"))
    har = traffic()
    har["log"]["entries"] = har["log"]["entries"][:1]
    one = har["log"]["entries"][0]["response"]
    body = json.loads(one["content"]["text"])
    body["createdAt"] = body.pop("created_at")
    one["content"]["text"] = json.dumps(body)
    path = tmp_path / "traffic.har"
    path.write_text(json.dumps(har))
    exchanges = read_traffic(path)
    changes = compare_traffic(Api.from_spec(spec), exchanges).changes
    proposal = propose(spec, changes, EVIDENCE)
    assert not proposal.undecided
    spec.write_text(proposal.text)
    assert not compare_traffic(Api.from_spec(spec), exchanges).changes


def test_a_state_of_a_job_is_left_to_a_person(tmp_path: Path) -> None:
    spec = Path(shutil.copy(ROOT / "specs/hera.yaml", tmp_path / "hera.yaml"))
    body = {"video_id": "v1", "status": "rendering", "project_url": "/p", "credits": 12}
    answer = Answer(200, {"content-type": "application/json"}, json.dumps(body).encode())
    har = {
        "log": {"entries": [entry("GET", "https://api.hera.video/v1/videos/v1", {}, b"", answer)]}
    }
    path = tmp_path / "traffic.har"
    path.write_text(json.dumps(har))
    changes = compare_traffic(Api.from_spec(spec), read_traffic(path)).changes
    proposal = propose(spec, changes, EVIDENCE)
    assert [change.subject for change in proposal.undecided] == ["new enum value `status`"]
    spec.write_text(proposal.text)
    again = compare_traffic(Api.from_spec(spec), read_traffic(path)).changes
    assert [change.subject for change in again] == ["new enum value `status`"]
