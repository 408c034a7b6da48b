"""Documents whose names and parts get in each other's way still make packages without errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from reelgen.cli import main

SPEC = Path(__file__).parent / "clashes.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clashes")
    assert main(["generate", str(SPEC), "--out", str(folder), "--package", "clashing"]) == 0
    return folder


def test_mypy_strict_has_nothing_to_say(made: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy", "-p", "clashing"]
    result = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_resource_can_be_reached(made: Path) -> None:
    code = (
        "from clashing.clashes import Clashes\n"
        "client = Clashes()\n"
        "client.things.models_, client.things.deprecated_, client.pages.overload_\n"
        "client.service_.get, client.async_service.get, client.operation.get, client.events.send\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)


def test_a_field_that_two_parts_describe_keeps_both_descriptions(made: Path) -> None:
    code = (
        "from clashing.clashes.models import ThingsModelsAnswer as Page, Ended\n"
        "page = Page.model_validate({'data': [{'id': 'a', 'more': 'b'}], 'total': 1})\n"
        "assert (page.data[0].id, page.total) == ('a', 1)\n"
        "assert Ended.model_validate({'kind': 'ended', 'code': 1}).kind == 'ended'\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)


def test_a_value_of_the_base_chooses_the_member(made: Path) -> None:
    """The enum of the base has a value for each; one that it lacks is no member's."""
    code = (
        "import httpx, warnings\n"
        "from clashing.clashes import Clashes, models\n"
        "def send(kind):\n"
        "    answer = httpx.Response(200, json={'kind': kind, 'code': 1})\n"
        "    http = httpx.Client(transport=httpx.MockTransport(lambda request: answer))\n"
        "    client = Clashes(base_url='http://x', http_client=http)\n"
        "    return client.events.send(**{'one_of_them': {'id': 'a'}})\n"
        "for kind, member in {'begun': models.Begun, 'ended': models.Ended}.items():\n"
        "    event = send(kind)\n"
        "    assert (type(event), event.kind, event.code) == (member, kind, 1)\n"
        "warnings.simplefilter('ignore')\n"
        "other = send('paused')\n"
        "assert (type(other).__name__, other.kind) == ('UnknownVariant', 'paused')\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)


def test_what_is_required_of_a_base_is_asked_for(made: Path) -> None:
    """As a field where the parts can be one class, as a rule where they cannot."""
    code = (
        "from pydantic import ValidationError\n"
        "from clashing.clashes.params import Order, OrdersCreateBody\n"
        "Order.model_validate({'name': 'a'})\n"
        "OrdersCreateBody.model_validate({'kind': 'begun', 'note': 'b'})\n"
        "lacking = {Order: {'count': 1}, OrdersCreateBody: {'kind': 'begun', 'other': 'b'}}\n"
        "for body, value in lacking.items():\n"
        "    try:\n"
        "        body.model_validate(value)\n"
        "    except ValidationError:\n"
        "        continue\n"
        "    raise AssertionError(body)\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)


def test_a_class_does_not_hide_a_builtin_of_python(made: Path) -> None:
    code = (
        "from clashing.clashes.models import Warned\n"
        "warned = Warned.model_validate({'name': 'a', 'warnings': [{'at': 'b'}]})\n"
        "assert warned.warnings[0].at == 'b'\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)


def test_a_wire_name_is_not_taken_for_the_attribute_of_another_field(made: Path) -> None:
    code = (
        "from clashing.clashes.params import Folder\n"
        "for value in ({'name': 1}, {'name': 1, 'Name': 'a', 'FileCount': 2}):\n"
        "    folder = Folder.model_validate(value)\n"
        "    assert folder.model_dump(by_alias=True) == value, folder\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=made, check=True)
