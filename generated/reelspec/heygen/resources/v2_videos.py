# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:cbe0b3c46a4d
"""`client.v2.videos`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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

_LIST: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="v2.videos.list",
    method="GET",
    path="/v2/videos",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.VideoV2StartedAnswer] = OperationSpec(
    id="v2.videos.create",
    method="POST",
    path="/v2/videos",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VideoV2StartedAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "CreateVideoV2Request")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE: OperationSpec[models.VideoV2Answer] = OperationSpec(
    id="v2.videos.retrieve",
    method="GET",
    path="/v2/videos/{video_id}",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VideoV2Answer"))},
    parameters=(ParameterSpec("video_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v2.videos.delete",
    method="DELETE",
    path="/v2/videos/{video_id}",
    answers={"200": ResponseSpec("json")},
    parameters=(ParameterSpec("video_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class V2Videos(SyncResource):
    """Videos, and the jobs that make them."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List videos.
        `GET /v2/videos`

        Twin of `videos.list`. Parameters and fields are not in our sources.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        avatar_id: str | MISSING = MISSING,
        image_url: str | MISSING = MISSING,
        image_asset_id: str | MISSING = MISSING,
        script: str | MISSING = MISSING,
        voice_id: str | MISSING = MISSING,
        audio_url: str | MISSING = MISSING,
        audio_asset_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        resolution: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        motion_prompt: str | MISSING = MISSING,
        expressiveness: Literal["high", "medium", "low"] | MISSING = MISSING,
        remove_background: bool | MISSING = MISSING,
        background: Mapping[str, Any] | MISSING = MISSING,
        voice_settings: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoV2StartedAnswer, models.VideoV2Answer]:
        """Make a video of one figure.
        `POST /v2/videos`

        Starts a video from an avatar or an image; poll `v2.videos.retrieve`.

        Args:
            avatar_id: Avatar.
            image_url: Image, instead of an avatar.
            image_asset_id: Image asset, instead of an avatar.
            script: What is said; with `voice_id`.
            voice_id: Voice; with `script`.
            audio_url: Sound, instead of script and voice.
            audio_asset_id: Sound asset, instead of script and voice.
            title: Title.
            resolution: Resolution. Defaults to "1080p".
            aspect_ratio: Width to height. Defaults to "16:9".
            motion_prompt: How the figure moves.
            expressiveness: How lively it moves.
            remove_background: Cut the figure out. Defaults to false.
            background: What is behind; its fields are not in our sources.
            voice_settings: Settings of the voice; its fields are not in our sources.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v2.videos.create(
                avatar_id="abc123",
                script="Hello",
                voice_id="abc123",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/create-video-1 (2026-11-20).
        """
        return self._client.submit(
            _CREATE,
            body={
                "avatar_id": avatar_id,
                "image_url": image_url,
                "image_asset_id": image_asset_id,
                "script": script,
                "voice_id": voice_id,
                "audio_url": audio_url,
                "audio_asset_id": audio_asset_id,
                "title": title,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "motion_prompt": motion_prompt,
                "expressiveness": expressiveness,
                "remove_background": remove_background,
                "background": background,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.VideoV2Answer:
        """Tell how a video stands.
        `GET /v2/videos/{video_id}`

        Twin of `videos.retrieve_status`.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.
        `DELETE /v2/videos/{video_id}`

        Twin of `videos.delete`. The answer is not documented.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return self._client.call(_DELETE, {"video_id": video_id}, options=options)


class AsyncV2Videos(AsyncResource):
    """Videos, and the jobs that make them."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List videos.
        `GET /v2/videos`

        Twin of `videos.list`. Parameters and fields are not in our sources.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        avatar_id: str | MISSING = MISSING,
        image_url: str | MISSING = MISSING,
        image_asset_id: str | MISSING = MISSING,
        script: str | MISSING = MISSING,
        voice_id: str | MISSING = MISSING,
        audio_url: str | MISSING = MISSING,
        audio_asset_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        resolution: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        motion_prompt: str | MISSING = MISSING,
        expressiveness: Literal["high", "medium", "low"] | MISSING = MISSING,
        remove_background: bool | MISSING = MISSING,
        background: Mapping[str, Any] | MISSING = MISSING,
        voice_settings: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoV2StartedAnswer, models.VideoV2Answer]:
        """Make a video of one figure.
        `POST /v2/videos`

        Starts a video from an avatar or an image; poll `v2.videos.retrieve`.

        Args:
            avatar_id: Avatar.
            image_url: Image, instead of an avatar.
            image_asset_id: Image asset, instead of an avatar.
            script: What is said; with `voice_id`.
            voice_id: Voice; with `script`.
            audio_url: Sound, instead of script and voice.
            audio_asset_id: Sound asset, instead of script and voice.
            title: Title.
            resolution: Resolution. Defaults to "1080p".
            aspect_ratio: Width to height. Defaults to "16:9".
            motion_prompt: How the figure moves.
            expressiveness: How lively it moves.
            remove_background: Cut the figure out. Defaults to false.
            background: What is behind; its fields are not in our sources.
            voice_settings: Settings of the voice; its fields are not in our sources.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v2.videos.create(
                avatar_id="abc123",
                script="Hello",
                voice_id="abc123",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/create-video-1 (2026-11-20).
        """
        return await self._client.submit(
            _CREATE,
            body={
                "avatar_id": avatar_id,
                "image_url": image_url,
                "image_asset_id": image_asset_id,
                "script": script,
                "voice_id": voice_id,
                "audio_url": audio_url,
                "audio_asset_id": audio_asset_id,
                "title": title,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "motion_prompt": motion_prompt,
                "expressiveness": expressiveness,
                "remove_background": remove_background,
                "background": background,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.VideoV2Answer:
        """Tell how a video stands.
        `GET /v2/videos/{video_id}`

        Twin of `videos.retrieve_status`.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    async def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.
        `DELETE /v2/videos/{video_id}`

        Twin of `videos.delete`. The answer is not documented.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return await self._client.call(_DELETE, {"video_id": video_id}, options=options)
