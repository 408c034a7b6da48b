"""Hand-written code that does not fit: one clear error with a location, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Generate

WRONG = {
    "an unknown resource": (
        "resources.py",
        ("class Videos(", "class Vidoes("),
        "resources.py:16:1: 'Vidoes' is not the name of a generated resource; rename it to "
        "'Videos', or begin its name with an underscore, or move it to another module of custom/",
    ),
    "a class named by its last part": (
        "resources.py",
        ("class VideosComments(", "class Comments("),
        "resources.py:34:1: 'Comments' is not the name of a generated resource; "
        "rename it to 'VideosComments', or ",
    ),
    "an unknown client": (
        "client.py",
        ("class Films(", "class Acme("),
        "client.py:16:1: 'Acme' is not the name of a generated client; rename it to 'Films', or ",
    ),
    "an unknown model": (
        "models.py",
        ("class Comment(", "class Coment("),
        "models.py:23:1: 'Coment' is not the name of a generated response model; "
        "rename it to 'Comment', or ",
    ),
    "an alias, which is no class": (
        "models.py",
        ("class Comment(CommentFields)", "class VideosCommentsListResponse(CommentFields)"),
        "models.py:23:1: 'VideosCommentsListResponse' is not the name of a generated response "
        "model; begin its name with an underscore, or ",
    ),
    "no base": (
        "resources.py",
        ("class Videos(GeneratedVideos):", "class Videos:"),
        "resources.py:16:1: 'Videos' does not derive from the generated 'Videos'; write `from "
        "..resources.videos import Videos as GeneratedVideos` and `class Videos(GeneratedVideos):`",
    ),
    "the base of the other color": (
        "resources.py",
        ("class AsyncVideos(GeneratedAsyncVideos):", "class AsyncVideos(GeneratedVideos):"),
        "resources.py:27:1: 'AsyncVideos' does not derive from the generated 'AsyncVideos'; write ",
    ),
    "a base that only type checkers import": (
        "models.py",
        (
            "from ..fields import CommentFields, VideoFields",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
            "    from ..fields import CommentFields, VideoFields",
        ),
        "models.py:10:1: 'Video' does not derive from the generated 'VideoFields'; "
        "write `from ..fields import VideoFields` and `class Video(VideoFields):`",
    ),
    "the model itself as base": (
        "models.py",
        (
            "from ..fields import CommentFields, VideoFields",
            "from ..models import Comment as CommentFields, Video as VideoFields",
        ),
        "models.py:5:1: 'models' imports this module, which imports it in turn; "
        "move the import below `if TYPE_CHECKING:`, or into the function",
    ),
    "a method that overrides by accident": (
        "resources.py",
        ("def longest(self, *, at_least: float = 0)", "def retrieve(self, video_id: str)"),
        "resources.py:17:5: 'Videos.retrieve' overrides a generated attribute; "
        "rename it, or decorate it with `@override`",
    ),
    "a method named as a resource below it": (
        "resources.py",
        ("def attempts(self)", "def comments(self)"),
        "resources.py:22:5: 'Videos.comments' overrides a generated attribute; ",
    ),
    "an attribute of the runtime": (
        "client.py",
        ("def attempts(self)", "def _service(self)"),
        "client.py:19:5: 'Films._service' overrides a generated attribute; ",
    ),
    "a resource replaced by a value": (
        "client.py",
        ("    def attempts(self)", "    videos = None\n\n    def attempts(self)"),
        "client.py:19:5: 'Films.videos' overrides a generated attribute; rename it",
    ),
    "a method of pydantic": (
        "models.py",
        ("def root(self)", "def model_dump(self)"),
        "models.py:14:5: 'Video.model_dump' overrides a generated attribute; ",
    ),
    "a property named as a field": (
        "models.py",
        ("def minutes(self)", "def seconds(self)"),
        "models.py:10:5: 'Video.seconds' is a field of the response, which is used; rename it",
    ),
    "a field that the API does not have": (
        "models.py",
        ("class Comment(CommentFields):", "class Comment(CommentFields):\n    likes: int = 0\n"),
        "models.py:24:5: 'Comment.likes' would be a field of the response; write a property or a "
        "ClassVar, or begin its name with an underscore",
    ),
    "a syntax error": (
        "models.py",
        ("class Comment(CommentFields):", "class Comment(CommentFields)"),
        "models.py:23:29: cannot be imported: expected ':'; correct the syntax",
    ),
    "a module that does not exist": (
        "resources.py",
        ("from ..resources.videos import Videos", "from ..resources.vidoes import Videos"),
        "resources.py:9:1: cannot be imported: module 'resources.vidoes' does not exist; "
        "write 'resources.videos'",
    ),
    "a class that does not exist": (
        "models.py",
        ("import CommentFields, VideoFields", "import ComentFields as CommentFields, VideoFields"),
        "models.py:5:1: cannot be imported: 'fields' has no 'ComentFields'; write 'CommentFields'",
    ),
    "the package, from a module that it imports": (
        "client.py",
        ("import logging", "import logging\n\nfrom .. import models, Films as _Films"),
        "client.py:7:1: the package imports this module, which imports it in turn; ",
    ),
    "a class below a condition": (
        "models.py",
        (
            "class Comment(CommentFields):\n    def",
            "if True:\n  class Comment(CommentFields):\n    def",
        ),
        "models.py:24:3: 'Comment' is not read below `if` or `try`; "
        "define it at the top level of the module",
    ),
    "a class that is defined twice": (
        "models.py",
        ("class Comment(CommentFields):", "class Video(VideoFields):"),
        "models.py:23:1: 'Video' is defined more than once; keep one of the definitions",
    ),
    "text that is not UTF-8": (
        "models.py",
        ("Own methods", "# coding: \udcff Own methods"),
        "models.py:1:41: cannot be imported: (unicode error) 'utf-8' codec can't decode byte 0xff ",
    ),
}
"""The file, the text that is replaced and its replacement, the beginning of the error."""


@pytest.mark.parametrize(("file", "edit", "error"), WRONG.values(), ids=WRONG)
def test_it_is_refused(
    file: str,
    edit: tuple[str, str],
    error: str,
    custom: Path,
    generate: Generate,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = (custom / file).read_text()
    assert edit[0] in text
    (custom / file).write_bytes(text.replace(*edit).encode("utf-8", "surrogateescape"))
    assert generate() == 1
    reported = capsys.readouterr().err
    assert f"src/acme/films/custom/{error}" in reported
    assert "nothing was generated" not in reported, "a hint about documents"
    assert not (custom.parent / "client.py").exists()


@pytest.mark.parametrize(
    ("source", "target", "error"),
    [
        ("models.py", "model.py", "model.py:8:1: 'Video' is not read in this module; move it to "),
        ("__init__.py", "README", "__init__.py:1:1: does not exist; create it, empty"),
        ("resources.py", "../custom.py", "custom.py:1:1: is not read; move its classes to custom/"),
    ],
)
def test_a_file_that_is_not_read_is_named(
    source: str,
    target: str,
    error: str,
    custom: Path,
    generate: Generate,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (custom / source).rename(custom / target)
    assert generate() == 1
    assert error in capsys.readouterr().err


def test_circles_through_helpers_are_found(
    custom: Path, generate: Generate, capsys: pytest.CaptureFixture[str]
) -> None:
    (custom / "tools.py").write_text("from .. import models\n")
    text = (custom / "models.py").read_text()
    (custom / "models.py").write_text(
        text.replace("from ..fields", "from . import tools\nfrom ..fields")
    )
    assert generate() == 1
    assert "custom/tools.py:1:1: 'models' imports this module, " in capsys.readouterr().err
