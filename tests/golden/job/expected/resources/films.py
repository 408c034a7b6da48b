# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:6fb5dc769e46
"""`client.films`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.jobs.job import AsyncJob, Job
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.Film] = OperationSpec(
    id="films.create",
    method="POST",
    path="/films",
    answers={"202": ResponseSpec("json", Type(_MODELS, "Film"))},
    body=BodySpec(type=Type(_PARAMS, "FilmsCreateBody")),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.Film] = OperationSpec(
    id="films.retrieve",
    method="GET",
    path="/films/{id}",
    answers={"200": ResponseSpec("json", Type(_MODELS, "Film"))},
    parameters=(ParameterSpec("id", "path"),),
    repeatable=True,
)


class Films(SyncResource):
    """Operations on films."""

    def create(
        self,
        *,
        prompt: str,
        quality: Literal["low", "high"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.Film, models.Film]:
        """Create a film.
        `POST /films`

        Args:
            prompt: What the film shows. At least 1 characters.
            quality: Defaults to "low".
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.submit(
            _CREATE, body={"prompt": prompt, "quality": quality}, options=options
        )

    def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Film:
        """Retrieve the status of a film.
        `GET /films/{id}`

        Args:
            id
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, {"id": id}, options=options)


class AsyncFilms(AsyncResource):
    """Operations on films."""

    async def create(
        self,
        *,
        prompt: str,
        quality: Literal["low", "high"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.Film, models.Film]:
        """Create a film.
        `POST /films`

        Args:
            prompt: What the film shows. At least 1 characters.
            quality: Defaults to "low".
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.submit(
            _CREATE, body={"prompt": prompt, "quality": quality}, options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Film:
        """Retrieve the status of a film.
        `GET /films/{id}`

        Args:
            id
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, {"id": id}, options=options)
