"""Documents whose names and parts get in each other's way still make packages without errors."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import ValidationError
from reelgen.cli import main

from ..checkers import mypy

SPEC = Path(__file__).parent / "clashes.yaml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("clashes")
    assert main(["generate", str(SPEC), "--out", str(folder), "--package", "clashing"]) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder


@pytest.fixture(scope="module")
def clashes(folder: Path) -> Any:
    """The generated module with its models, imported without a warning."""
    for name in ("models", "params"):
        importlib.import_module(f"clashing.clashes.{name}")
    return importlib.import_module("clashing.clashes")


def test_mypy_strict_has_nothing_to_say(folder: Path) -> None:
    assert mypy(folder, "-p", "clashing") == ""


def test_every_resource_can_be_reached(clashes: Any) -> None:
    client = clashes.Clashes()
    for method in (
        *(client.things.models_, client.things.deprecated_, client.pages.overload_),
        *(client.service_.get, client.async_service.get, client.operation.get, client.events.send),
    ):
        assert callable(method)


def test_a_field_that_two_parts_describe_keeps_both_descriptions(clashes: Any) -> None:
    models = clashes.models
    page = models.ThingsModelsResponse.model_validate(
        {"data": [{"id": "a", "more": "b"}], "total": 1}
    )
    assert (page.data[0].id, page.total) == ("a", 1)
    assert models.Ended.model_validate({"kind": "ended", "code": 1}).kind == "ended"


def _event(clashes: Any, kind: str) -> Any:
    """The event of a response with a value of the discriminator."""
    response = httpx.Response(200, json={"kind": kind, "code": 1})
    http = httpx.Client(transport=httpx.MockTransport(lambda request: response))
    client = clashes.Clashes(base_url="http://x", http_client=http)
    return client.events.send(one_of_them={"id": "a"})


@pytest.mark.parametrize(("kind", "member"), [("begun", "Begun"), ("ended", "Ended")])
def test_a_value_of_the_base_chooses_the_member(clashes: Any, kind: str, member: str) -> None:
    event = _event(clashes, kind)
    assert type(event) is getattr(clashes.models, member)
    assert (event.kind, event.code) == (kind, 1)


def test_a_value_that_the_enum_of_the_base_lacks_is_no_member(clashes: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        event = _event(clashes, "paused")
    assert (type(event).__name__, event.kind) == ("UnknownVariant", "paused")


@pytest.mark.parametrize(
    ("body", "complete", "lacking"),
    [
        ("OrderParam", {"name": "a"}, {"count": 1}),
        (
            *("OrdersCreateBodyParam", {"kind": "begun", "note": "b"}),
            {"kind": "begun", "other": "b"},
        ),
    ],
)
def test_what_is_required_of_a_base_is_asked_for(
    clashes: Any, body: str, complete: dict[str, str], lacking: dict[str, object]
) -> None:
    """As a field where the parts can be one class, as a rule where they cannot."""
    model = getattr(clashes.params, body)
    model.model_validate(complete)
    with pytest.raises(ValidationError):
        model.model_validate(lacking)


def test_a_class_does_not_hide_a_builtin_of_python(clashes: Any) -> None:
    warned = clashes.models.Warned.model_validate({"name": "a", "warnings": [{"at": "b"}]})
    assert warned.warnings[0].at == "b"


@pytest.mark.parametrize("value", [{"name": 1}, {"name": 1, "Name": "a", "FileCount": 2}])
def test_a_wire_name_is_not_taken_for_the_attribute_of_another_field(
    clashes: Any, value: dict[str, object]
) -> None:
    folder = clashes.params.FolderParam.model_validate(value)
    assert folder.model_dump(by_alias=True) == value
