# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:5e07621d6183
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
    answers={"200": ResponseSpec("json", Type(_MODELS, "VideoCreated"))},
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
    """Motion-graphics videos and the jobs that make them."""

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
        """Start a motion-graphics video job.
        `POST /videos`

        Queues a job and answers with its id; poll `videos.retrieve` until it ends.

        Args:
            prompt: What the video shows. Say subject, style, motion and colours.
            outputs: The files to make, one entry a file. 1 to 10 items.
            reference_image_url: Address of one image that guides style or content. For several
                use `reference_image_urls`.
            reference_image_urls: Addresses of images that guide style or content; for several
                images preferred over `reference_image_url`. At most 5 items.
            reference_video_url: Address of a video to take as reference.
            duration_seconds: Length of the video in seconds. Left out, a default or the length
                of the parent is taken. 1 to 120.
            style_id: Id of the style to apply.
            brand_kit_id: Deprecated. Use `style_id` instead.
            parent_video_id: Id of a video or template to start from.
            assets: Files to work into the video.
            options: Options for this call only, such as timeout and retries.

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
        """Tell how a video job stands.
        `GET /videos/{video_id}`

        Gives the state of the job and of each output, with the address of every file that is
        finished.

        Args:
            video_id: Id of the job, as `videos.create` gave it.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such job.

        Source:
        https://docs.hera.video/api-reference/endpoint/retrieve-the-status-of-a-motion-graphics-video
        (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)


class AsyncVideos(AsyncResource):
    """Motion-graphics videos and the jobs that make them."""

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
        """Start a motion-graphics video job.
        `POST /videos`

        Queues a job and answers with its id; poll `videos.retrieve` until it ends.

        Args:
            prompt: What the video shows. Say subject, style, motion and colours.
            outputs: The files to make, one entry a file. 1 to 10 items.
            reference_image_url: Address of one image that guides style or content. For several
                use `reference_image_urls`.
            reference_image_urls: Addresses of images that guide style or content; for several
                images preferred over `reference_image_url`. At most 5 items.
            reference_video_url: Address of a video to take as reference.
            duration_seconds: Length of the video in seconds. Left out, a default or the length
                of the parent is taken. 1 to 120.
            style_id: Id of the style to apply.
            brand_kit_id: Deprecated. Use `style_id` instead.
            parent_video_id: Id of a video or template to start from.
            assets: Files to work into the video.
            options: Options for this call only, such as timeout and retries.

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
        """Tell how a video job stands.
        `GET /videos/{video_id}`

        Gives the state of the job and of each output, with the address of every file that is
        finished.

        Args:
            video_id: Id of the job, as `videos.create` gave it.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such job.

        Source:
        https://docs.hera.video/api-reference/endpoint/retrieve-the-status-of-a-motion-graphics-video
        (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)
