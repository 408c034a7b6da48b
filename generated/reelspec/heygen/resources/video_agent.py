# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:63f78ebd7ff8
"""`client.video_agent`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.jobs.job import AsyncJob, Job
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.VideoIdAnswer] = OperationSpec(
    id="video_agent.create",
    method="POST",
    path="/v1/video_agent/generate",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VideoIdAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "CreateAgentVideoRequest")),
    security=(("ApiKeyAuth",),),
)


class VideoAgent(SyncResource):
    """Videos from one prompt."""

    def create(
        self,
        *,
        prompt: str,
        config: params.AgentConfig | dicts.AgentConfig | MISSING = MISSING,
        files: Sequence[params.AgentFile | dicts.AgentFile] | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from one prompt.
        `POST /v1/video_agent/generate`

        An agent writes and makes the whole video; poll `videos.retrieve_status`.

        Args:
            prompt: What the video is about.
            config: What the agent keeps to.
            files: Files to use.
            callback_id: An id of your own; needs `callback_url`.
            callback_url: Address that is told when the video is ready.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.video_agent.create(
                prompt="Create a 60-second product demo video for a new AI-powered calendar app. The tone should be professional but friendly, targeting busy professionals. Highlight the smart scheduling feature and time zone handling.",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.submit(
            _CREATE,
            body={
                "prompt": prompt,
                "config": config,
                "files": files,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )


class AsyncVideoAgent(AsyncResource):
    """Videos from one prompt."""

    async def create(
        self,
        *,
        prompt: str,
        config: params.AgentConfig | dicts.AgentConfig | MISSING = MISSING,
        files: Sequence[params.AgentFile | dicts.AgentFile] | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from one prompt.
        `POST /v1/video_agent/generate`

        An agent writes and makes the whole video; poll `videos.retrieve_status`.

        Args:
            prompt: What the video is about.
            config: What the agent keeps to.
            files: Files to use.
            callback_id: An id of your own; needs `callback_url`.
            callback_url: Address that is told when the video is ready.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.video_agent.create(
                prompt="Create a 60-second product demo video for a new AI-powered calendar app. The tone should be professional but friendly, targeting busy professionals. Highlight the smart scheduling feature and time zone handling.",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.submit(
            _CREATE,
            body={
                "prompt": prompt,
                "config": config,
                "files": files,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )
