"""A project with hand-written code: resources, sync and async, models, and hooks."""

from __future__ import annotations

PROJECT = """[tool.reelspec]
specs = ["specs/films.yaml"]
out = "src"
package = "acme"
strict = true
"""

SPEC = """openapi: 3.1.0
info: {title: Films, version: "1"}
servers: [{url: https://api.films.example/v1}]
security: [{key: []}]
paths:
  /videos:
    get:
      operationId: videos.list
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: The videos.
          content: {application/json: {schema: {$ref: "#/components/schemas/VideoList"}}}
    post:
      operationId: videos.create
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [title], properties: {title: {type: string}}}
      responses:
        "201":
          description: The video.
          content: {application/json: {schema: {$ref: "#/components/schemas/Video"}}}
  /videos/{video_id}:
    get:
      operationId: videos.retrieve
      parameters: [{name: video_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The video.
          content: {application/json: {schema: {$ref: "#/components/schemas/Video"}}}
  /videos/{video_id}/comments:
    get:
      operationId: videos.comments.list
      parameters: [{name: video_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The comments.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Comment"}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: x-key}}
  schemas:
    VideoList:
      type: object
      required: [data]
      properties: {data: {type: array, items: {$ref: "#/components/schemas/Video"}}}
    Video:
      type: object
      required: [id, seconds, output]
      properties:
        id: {type: string}
        seconds: {type: number, description: The duration.}
        created: {type: string, format: date-time}
        output: {$ref: "#/components/schemas/Output"}
        parent: {anyOf: [{$ref: "#/components/schemas/Video"}, {type: "null"}]}
        comments: {type: array, items: {$ref: "#/components/schemas/Comment"}}
    Output:
      type: object
      properties: {url: {type: string}, kind: {enum: [mp4, webm]}}
    Comment:
      type: object
      required: [text]
      properties: {text: {type: string}, author: {type: string, default: nobody}}
"""

CLIENT = '''"""The clients, with what our team adds."""

from __future__ import annotations

import logging
from typing import ClassVar

from ... import Attempt, CallOptions
from ..client import AsyncFilms as GeneratedAsyncFilms
from ..client import Films as GeneratedFilms

_ATTEMPTS: list[Attempt] = []
OPTIONS = CallOptions(max_retries=5, on_attempt=_ATTEMPTS.append, extra_headers={"x-team": "a"})


class Films(GeneratedFilms):
    default_options: ClassVar[CallOptions] = OPTIONS

    def attempts(self) -> int:
        """Return how many requests were made."""
        logging.getLogger(__name__).debug("asked")
        return len(_ATTEMPTS)


class AsyncFilms(GeneratedAsyncFilms):
    default_options: ClassVar[CallOptions] = OPTIONS
'''

RESOURCES = '''"""Own methods of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from ..resources.videos import AsyncVideos as GeneratedAsyncVideos
from ..resources.videos import Videos as GeneratedVideos
from ..resources.videos_comments import VideosComments as GeneratedComments

if TYPE_CHECKING:
    from collections.abc import Iterator


class Videos(GeneratedVideos):
    def longest(self, *, at_least: float = 0) -> models.Video | None:
        """Return the longest video."""
        videos = [video for video in self.list(limit=100).data if video.seconds >= at_least]
        return max(videos, key=lambda video: video.seconds, default=None)

    def attempts(self) -> int:
        """Return the number of attempts of the client."""
        return self.client.attempts()


class AsyncVideos(GeneratedAsyncVideos):
    async def longest(self, *, at_least: float = 0) -> models.Video | None:
        """Return the longest video."""
        videos = (await self.list(limit=100)).data
        return max(videos, key=lambda video: video.seconds, default=None)


class VideosComments(GeneratedComments):
    def texts(self, video_id: str) -> Iterator[str]:
        """Yield the text of each comment."""
        yield from (comment.text for comment in self.list(video_id))
'''

MODELS = '''"""Own methods of models."""

from __future__ import annotations

from ..fields import CommentFields, VideoFields


class Video(VideoFields):
    @property
    def minutes(self) -> float:
        """The duration in minutes."""
        return self.seconds / 60

    def root(self) -> Video:
        """Return the first of the videos that this one was made of."""
        return self if self.parent is None else self.parent.root()

    def first_comment(self) -> str:
        """Return the first comment."""
        return self.comments[0].shout() if self.comments else ""


class Comment(CommentFields):
    def shout(self) -> str:
        """Return the text in capitals."""
        return self.text.upper()
'''

USE = """import asyncio

import httpx
from acme.films import AsyncFilms, Films, models
from typing_extensions import assert_type

VIDEO: dict[str, object] = {"id": "a", "seconds": 90, "output": {}, "comments": [{"text": "hi"}]}
CHILD: dict[str, object] = {"id": "b", "seconds": 30.5, "output": {}, "parent": VIDEO}


def answer(request: httpx.Request) -> httpx.Response:
    assert request.headers["x-team"] == "a"
    if request.url.path.endswith("comments"):
        return httpx.Response(200, json=[{"text": "hi"}])
    return httpx.Response(200, json={"data": [VIDEO, CHILD]})


http = httpx.Client(transport=httpx.MockTransport(answer))
with Films(api_key="k", http_client=http) as films:
    longest = films.videos.longest()
    assert_type(longest, models.Video | None)
    assert longest is not None and longest.minutes == 1.5 and longest.first_comment() == "HI"
    child = films.videos.list().data[1]
    assert child.root().id == "a" and type(child.root()) is models.Video
    assert films.videos.attempts() == 2 == films.attempts()
    assert list(films.videos.comments.texts("a")) == ["hi"]
    assert films.with_options({"max_retries": 0}).videos.longest() is not None
    assert type(films.videos).__module__ == "acme.films.custom.resources"


async def main() -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncFilms(api_key="k", http_client=http) as films:
        longest = await films.videos.longest(at_least=1)
        assert_type(longest, models.Video | None)
        assert longest is not None and longest.id == "a"


asyncio.run(main())
print("ok")
"""

FOLDER = "src/acme/films/custom"
FILES = {
    "pyproject.toml": PROJECT,
    "specs/films.yaml": SPEC,
    f"{FOLDER}/__init__.py": "",
    f"{FOLDER}/client.py": CLIENT,
    f"{FOLDER}/resources.py": RESOURCES,
    f"{FOLDER}/models.py": MODELS,
    "use.py": USE,
}
"""The project by path."""
