# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:3467daef5dd2
"""`client.videos`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.VideoCreated] = OperationSpec(
    id="videos.create",
    method="POST",
    path="/videos",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoCreated")),
        "403": ResponseSpec("json"),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateVideoRequest")),
    security=(("ApiKeyAuth",),),
    deprecated_fields={"brand_kit_id": "Use `style_id` instead."},
)

_RETRIEVE: OperationSpec[models.Video] = OperationSpec(
    id="videos.retrieve",
    method="GET",
    path="/videos/{video_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "Video")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("video_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class Videos(SyncResource):
    """Motion-graphics videos and the jobs that render them."""

    def create(
        self,
        *,
        prompt: str,
        outputs: Sequence[params.OutputConfig | dicts.OutputConfig],
        reference_image_url: str | MISSING = MISSING,
        reference_image_urls: Sequence[str] | MISSING = MISSING,
        reference_video_url: str | MISSING = MISSING,
        duration_seconds: float | MISSING = MISSING,
        style_id: str | MISSING = MISSING,
        brand_kit_id: str | MISSING = MISSING,
        parent_video_id: str | MISSING = MISSING,
        assets: Sequence[params.Asset | dicts.Asset] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoCreated, models.Video]:
        """Create a motion-graphics video.
        `POST /videos`

        Queues a job that renders one file per entry of `outputs`.

        Args:
            prompt: What the video shows. Name subject, style, motion and colors.
            outputs: The files to render, one entry per file. 1 to 10 items.
            reference_image_url: URL of one image that guides style or content. For several
                images use `reference_image_urls`.
            reference_image_urls: URLs of images that guide style or content; preferred over
                `reference_image_url` for several images. At most 5 items.
            reference_video_url: URL of a reference video.
            duration_seconds: Length of the video in seconds. Without it, Hera uses a default or
                the length of the parent video. 1 to 120.
            style_id: Id of the style to apply.
            brand_kit_id: Deprecated. Use `style_id` instead.
            parent_video_id: Id of a video or template to start from.
            assets: Files to include in the video.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.videos.create(
                prompt="A spinning rainbow wheel.",
                outputs=[
                    {
                        "format": "mp4",
                        "aspect_ratio": "16:9",
                        "fps": "30",
                        "resolution": "1080p",
                    },
                ],
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            PermissionDeniedError: 403: The plan's usage limit is reached
                (`USAGE_LIMIT_REACHED`).
        """
        return self._client.submit(
            _CREATE,
            body={
                "prompt": prompt,
                "outputs": outputs,
                "reference_image_url": reference_image_url,
                "reference_image_urls": reference_image_urls,
                "reference_video_url": reference_video_url,
                "duration_seconds": duration_seconds,
                "style_id": style_id,
                "brand_kit_id": brand_kit_id,
                "parent_video_id": parent_video_id,
                "assets": assets,
            },
            options=options,
        )

    def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Video:
        """Retrieve the status of a video job.
        `GET /videos/{video_id}`

        Returns the status of the job and of each output, with the URL of every finished file.
        An output can fail while others succeed.

        Args:
            video_id: Id of the job, returned by `videos.create`.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: The job does not exist.

        Source:
        https://docs.hera.video/api-reference/endpoint/retrieve-the-status-of-a-motion-graphics-video
        (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)


class AsyncVideos(AsyncResource):
    """Motion-graphics videos and the jobs that render them."""

    async def create(
        self,
        *,
        prompt: str,
        outputs: Sequence[params.OutputConfig | dicts.OutputConfig],
        reference_image_url: str | MISSING = MISSING,
        reference_image_urls: Sequence[str] | MISSING = MISSING,
        reference_video_url: str | MISSING = MISSING,
        duration_seconds: float | MISSING = MISSING,
        style_id: str | MISSING = MISSING,
        brand_kit_id: str | MISSING = MISSING,
        parent_video_id: str | MISSING = MISSING,
        assets: Sequence[params.Asset | dicts.Asset] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoCreated, models.Video]:
        """Create a motion-graphics video.
        `POST /videos`

        Queues a job that renders one file per entry of `outputs`.

        Args:
            prompt: What the video shows. Name subject, style, motion and colors.
            outputs: The files to render, one entry per file. 1 to 10 items.
            reference_image_url: URL of one image that guides style or content. For several
                images use `reference_image_urls`.
            reference_image_urls: URLs of images that guide style or content; preferred over
                `reference_image_url` for several images. At most 5 items.
            reference_video_url: URL of a reference video.
            duration_seconds: Length of the video in seconds. Without it, Hera uses a default or
                the length of the parent video. 1 to 120.
            style_id: Id of the style to apply.
            brand_kit_id: Deprecated. Use `style_id` instead.
            parent_video_id: Id of a video or template to start from.
            assets: Files to include in the video.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.videos.create(
                prompt="A spinning rainbow wheel.",
                outputs=[
                    {
                        "format": "mp4",
                        "aspect_ratio": "16:9",
                        "fps": "30",
                        "resolution": "1080p",
                    },
                ],
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            PermissionDeniedError: 403: The plan's usage limit is reached
                (`USAGE_LIMIT_REACHED`).
        """
        return await self._client.submit(
            _CREATE,
            body={
                "prompt": prompt,
                "outputs": outputs,
                "reference_image_url": reference_image_url,
                "reference_image_urls": reference_image_urls,
                "reference_video_url": reference_video_url,
                "duration_seconds": duration_seconds,
                "style_id": style_id,
                "brand_kit_id": brand_kit_id,
                "parent_video_id": parent_video_id,
                "assets": assets,
            },
            options=options,
        )

    async def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Video:
        """Retrieve the status of a video job.
        `GET /videos/{video_id}`

        Returns the status of the job and of each output, with the URL of every finished file.
        An output can fail while others succeed.

        Args:
            video_id: Id of the job, returned by `videos.create`.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: The job does not exist.

        Source:
        https://docs.hera.video/api-reference/endpoint/retrieve-the-status-of-a-motion-graphics-video
        (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)
