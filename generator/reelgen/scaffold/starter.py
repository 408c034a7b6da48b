"""The spec of a new project without a source."""

from __future__ import annotations

from pathlib import Path

from ..convert.conversion import Conversion, Question
from ..source import read

PATH = Path(__file__).parent / "starter.yaml"
QUESTIONS = (
    Question(("servers", 0, "url"), "the address of the API"),
    Question(("components", "securitySchemes"), "how a request is authenticated"),
    Question(("paths",), "the operations: these two are examples"),
)


def starter(title: str) -> Conversion:
    """Return a spec with two operations to replace."""
    document = read(PATH, "starter.yaml").data
    info = {**document["info"], "title": title}
    return Conversion("starter", {**document, "info": info}, QUESTIONS)
