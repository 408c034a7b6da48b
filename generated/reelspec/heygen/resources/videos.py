# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:26d6a232f846
"""`client.videos`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.VideoIdAnswer] = OperationSpec(
    id="videos.create",
    method="POST",
    path="/v2/video/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoIdAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateVideoRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE_STATUS: OperationSpec[models.VideoStatusAnswer] = OperationSpec(
    id="videos.retrieve_status",
    method="GET",
    path="/v1/video_status.get",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoStatusAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "VideosRetrieveStatusArguments"),
    parameters=(ParameterSpec("video_id", "query"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST: OperationSpec[models.VideoListAnswer] = OperationSpec(
    id="videos.list",
    method="GET",
    path="/v1/video.list",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "VideosListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
        ParameterSpec("folder_id", "query"),
        ParameterSpec("title", "query"),
    ),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_DELETE: OperationSpec[models.NothingAnswerV1] = OperationSpec(
    id="videos.delete",
    method="DELETE",
    path="/v1/video.delete",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "NothingAnswerV1")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "VideosDeleteArguments"),
    parameters=(ParameterSpec("video_id", "query"), ParameterSpec("type", "query")),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_CREATE_WEBM: OperationSpec[models.VideoIdAnswerV1] = OperationSpec(
    id="videos.create_webm",
    method="POST",
    path="/v1/video.webm",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoIdAnswerV1")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateWebmRequest")),
    security=(("ApiKeyAuth",),),
)

_CREATE_AVATAR_IV: OperationSpec[models.VideoIdAnswer] = OperationSpec(
    id="videos.create_avatar_iv",
    method="POST",
    path="/v2/video/av4/generate",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VideoIdAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "CreateAvatarIvRequest")),
    security=(("ApiKeyAuth",),),
)

_LIST_PAGING = PagingSpec(
    style="token", position="token", limit="limit", items="/data/videos", next="/data/token"
)


class Videos(SyncResource):
    """Videos, and the jobs that make them."""

    def create(
        self,
        *,
        video_inputs: Sequence[params.VideoInput | dicts.VideoInput],
        caption: bool | MISSING = MISSING,
        title: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        test: bool | MISSING = MISSING,
        aspect_ratio: str | None | MISSING = MISSING,
        caption_mode: Literal["file_only", "burn_in"] | MISSING = MISSING,
        fps: float | MISSING = MISSING,
        enable_watermark: bool | MISSING = MISSING,
        subtitles: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from scenes.
        `POST /v2/video/generate`

        Starts a video of 1 to 50 scenes; poll `videos.retrieve_status` until it ends. Costs
        credits.

        Args:
            video_inputs: The scenes, in order. 1 to 50 items.
            caption: Captions; only where voices speak text. Defaults to false.
            title: Title of the video.
            callback_id: An id of your own, given back in the status and in deliveries.
            callback_url: Address that is told when the video is ready. Webhook endpoints offer
                more and are told too.
            folder_id: Folder to keep the video in.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            test: Free, with a watermark. Defaults to false.
            aspect_ratio: Not explained.
            caption_mode: Where captions go.
            fps: Frames a second. Defaults to 25.
            enable_watermark: Put a watermark on. Defaults to false.
            subtitles: Look of the subtitles; its fields are not in our sources.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.videos.create(
                video_inputs=[
                    {
                        "character": {
                            "type": "avatar",
                            "avatar_id": "josh_lite3_20230714",
                            "avatar_style": "normal",
                        },
                        "voice": {
                            "type": "text",
                            "input_text": "Hello! Welcome to HeyGen.",
                            "voice_id": "1bd001e7e50f421d891986aad5158bc8",
                        },
                    },
                ],
                dimension={"width": 1920, "height": 1080},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. Documented causes are a
                circle_background_color that is not hexadecimal, neither url nor image_asset_id,
                neither audio_url nor audio_asset_id.
        """
        return self._client.submit(
            _CREATE,
            body={
                "video_inputs": video_inputs,
                "caption": caption,
                "title": title,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "folder_id": folder_id,
                "dimension": dimension,
                "test": test,
                "aspect_ratio": aspect_ratio,
                "caption_mode": caption_mode,
                "fps": fps,
                "enable_watermark": enable_watermark,
                "subtitles": subtitles,
            },
            options=options,
        )

    def retrieve_status(
        self,
        *,
        video_id: str,
        options: CallOptions | None = None,
    ) -> models.VideoStatusAnswer:
        """Tell how a video stands.
        `GET /v1/video_status.get`

        State of a video and, when it is completed, where it is. A failed video is answered with
        200 too.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). It does not mark
        video_id required; without it the answer is 400.
        """
        return self._client.call(_RETRIEVE_STATUS, {"video_id": video_id}, options=options)

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VideoListAnswer:
        """List videos.
        `GET /v1/video.list`

        Videos of the account, a page at a time.

        Args:
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos with this title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _LIST,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.VideoListAnswer, models.VideoListItem]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v1/video.list`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options,
        )

    def delete(
        self,
        *,
        video_id: str,
        type: Literal["heygen_video", "video_translate"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.NothingAnswerV1:
        """Delete a video or a translation.
        `DELETE /v1/video.delete`

        Removes it for good.

        Args:
            video_id: Id of the video.
            type: What it is.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such video.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). That video_id is
        required, and type, are from the page docs.heygen.com/reference/delete-a-video.
        """
        return self._client.call(_DELETE, {"video_id": video_id, "type": type}, options=options)

    def create_webm(
        self,
        *,
        avatar_pose_id: str | MISSING = MISSING,
        avatar_style: Literal["normal", "closeUp"] | MISSING = MISSING,
        input_text: str | MISSING = MISSING,
        voice_id: str | MISSING = MISSING,
        input_audio: str | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoIdAnswerV1, models.VideoStatusAnswer]:
        """Make a video with a transparent background.
        `POST /v1/video.webm`

        Starts a WebM video of one avatar; poll `videos.retrieve_status`.

        Args:
            avatar_pose_id: An id of the list of avatars.
            avatar_style: How the avatar is cut. Defaults to "normal".
            input_text: What is said; with `voice_id`.
            voice_id: Voice; with `input_text`.
            input_audio: Address of a sound, instead of text and voice.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.videos.create_webm(
                avatar_pose_id="josh_lite3_20230714",
                avatar_style="normal",
                input_text="Hello! This video has a transparent background.",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
                dimension={"width": 1920, "height": 1080},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.submit(
            _CREATE_WEBM,
            body={
                "avatar_pose_id": avatar_pose_id,
                "avatar_style": avatar_style,
                "input_text": input_text,
                "voice_id": voice_id,
                "input_audio": input_audio,
                "dimension": dimension,
            },
            options=options,
        )

    def create_avatar_iv(
        self,
        *,
        image_key: str,
        script: str,
        voice_id: str,
        video_orientation: Literal["portrait", "landscape", "square"] | MISSING = MISSING,
        video_title: str | MISSING = MISSING,
        fit: Literal["cover", "contain"] | MISSING = MISSING,
        custom_motion_prompt: str | MISSING = MISSING,
        enhance_custom_motion_prompt: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make an Avatar IV video from an image.
        `POST /v2/video/av4/generate`

        Starts a video straight from an image; poll `videos.retrieve_status`.

        Args:
            image_key: Image, by the `image_key` of `assets.upload`.
            script: What is said.
            voice_id: Voice.
            video_orientation: Shape: 720x1280, 1280x720 or 720x720 pixels.
            video_title: Title.
            fit: How the image fills the picture.
            custom_motion_prompt: How the figure moves.
            enhance_custom_motion_prompt: Improve that prompt first.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.videos.create_avatar_iv(
                image_key="image/741299e941764988b432ed3a6757878f/original.jpg",
                script="Hello! This is Avatar IV with enhanced quality.",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
                video_orientation="landscape",
                video_title="My Avatar IV Video",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.submit(
            _CREATE_AVATAR_IV,
            body={
                "image_key": image_key,
                "script": script,
                "voice_id": voice_id,
                "video_orientation": video_orientation,
                "video_title": video_title,
                "fit": fit,
                "custom_motion_prompt": custom_motion_prompt,
                "enhance_custom_motion_prompt": enhance_custom_motion_prompt,
            },
            options=options,
        )


class AsyncVideos(AsyncResource):
    """Videos, and the jobs that make them."""

    async def create(
        self,
        *,
        video_inputs: Sequence[params.VideoInput | dicts.VideoInput],
        caption: bool | MISSING = MISSING,
        title: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        test: bool | MISSING = MISSING,
        aspect_ratio: str | None | MISSING = MISSING,
        caption_mode: Literal["file_only", "burn_in"] | MISSING = MISSING,
        fps: float | MISSING = MISSING,
        enable_watermark: bool | MISSING = MISSING,
        subtitles: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from scenes.
        `POST /v2/video/generate`

        Starts a video of 1 to 50 scenes; poll `videos.retrieve_status` until it ends. Costs
        credits.

        Args:
            video_inputs: The scenes, in order. 1 to 50 items.
            caption: Captions; only where voices speak text. Defaults to false.
            title: Title of the video.
            callback_id: An id of your own, given back in the status and in deliveries.
            callback_url: Address that is told when the video is ready. Webhook endpoints offer
                more and are told too.
            folder_id: Folder to keep the video in.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            test: Free, with a watermark. Defaults to false.
            aspect_ratio: Not explained.
            caption_mode: Where captions go.
            fps: Frames a second. Defaults to 25.
            enable_watermark: Put a watermark on. Defaults to false.
            subtitles: Look of the subtitles; its fields are not in our sources.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.videos.create(
                video_inputs=[
                    {
                        "character": {
                            "type": "avatar",
                            "avatar_id": "josh_lite3_20230714",
                            "avatar_style": "normal",
                        },
                        "voice": {
                            "type": "text",
                            "input_text": "Hello! Welcome to HeyGen.",
                            "voice_id": "1bd001e7e50f421d891986aad5158bc8",
                        },
                    },
                ],
                dimension={"width": 1920, "height": 1080},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. Documented causes are a
                circle_background_color that is not hexadecimal, neither url nor image_asset_id,
                neither audio_url nor audio_asset_id.
        """
        return await self._client.submit(
            _CREATE,
            body={
                "video_inputs": video_inputs,
                "caption": caption,
                "title": title,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "folder_id": folder_id,
                "dimension": dimension,
                "test": test,
                "aspect_ratio": aspect_ratio,
                "caption_mode": caption_mode,
                "fps": fps,
                "enable_watermark": enable_watermark,
                "subtitles": subtitles,
            },
            options=options,
        )

    async def retrieve_status(
        self,
        *,
        video_id: str,
        options: CallOptions | None = None,
    ) -> models.VideoStatusAnswer:
        """Tell how a video stands.
        `GET /v1/video_status.get`

        State of a video and, when it is completed, where it is. A failed video is answered with
        200 too.

        Args:
            video_id: Id of the video.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). It does not mark
        video_id required; without it the answer is 400.
        """
        return await self._client.call(_RETRIEVE_STATUS, {"video_id": video_id}, options=options)

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VideoListAnswer:
        """List videos.
        `GET /v1/video.list`

        Videos of the account, a page at a time.

        Args:
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos with this title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _LIST,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.VideoListAnswer, models.VideoListItem]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v1/video.list`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options,
        )

    async def delete(
        self,
        *,
        video_id: str,
        type: Literal["heygen_video", "video_translate"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.NothingAnswerV1:
        """Delete a video or a translation.
        `DELETE /v1/video.delete`

        Removes it for good.

        Args:
            video_id: Id of the video.
            type: What it is.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such video.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). That video_id is
        required, and type, are from the page docs.heygen.com/reference/delete-a-video.
        """
        return await self._client.call(
            _DELETE, {"video_id": video_id, "type": type}, options=options
        )

    async def create_webm(
        self,
        *,
        avatar_pose_id: str | MISSING = MISSING,
        avatar_style: Literal["normal", "closeUp"] | MISSING = MISSING,
        input_text: str | MISSING = MISSING,
        voice_id: str | MISSING = MISSING,
        input_audio: str | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoIdAnswerV1, models.VideoStatusAnswer]:
        """Make a video with a transparent background.
        `POST /v1/video.webm`

        Starts a WebM video of one avatar; poll `videos.retrieve_status`.

        Args:
            avatar_pose_id: An id of the list of avatars.
            avatar_style: How the avatar is cut. Defaults to "normal".
            input_text: What is said; with `voice_id`.
            voice_id: Voice; with `input_text`.
            input_audio: Address of a sound, instead of text and voice.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.videos.create_webm(
                avatar_pose_id="josh_lite3_20230714",
                avatar_style="normal",
                input_text="Hello! This video has a transparent background.",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
                dimension={"width": 1920, "height": 1080},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.submit(
            _CREATE_WEBM,
            body={
                "avatar_pose_id": avatar_pose_id,
                "avatar_style": avatar_style,
                "input_text": input_text,
                "voice_id": voice_id,
                "input_audio": input_audio,
                "dimension": dimension,
            },
            options=options,
        )

    async def create_avatar_iv(
        self,
        *,
        image_key: str,
        script: str,
        voice_id: str,
        video_orientation: Literal["portrait", "landscape", "square"] | MISSING = MISSING,
        video_title: str | MISSING = MISSING,
        fit: Literal["cover", "contain"] | MISSING = MISSING,
        custom_motion_prompt: str | MISSING = MISSING,
        enhance_custom_motion_prompt: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make an Avatar IV video from an image.
        `POST /v2/video/av4/generate`

        Starts a video straight from an image; poll `videos.retrieve_status`.

        Args:
            image_key: Image, by the `image_key` of `assets.upload`.
            script: What is said.
            voice_id: Voice.
            video_orientation: Shape: 720x1280, 1280x720 or 720x720 pixels.
            video_title: Title.
            fit: How the image fills the picture.
            custom_motion_prompt: How the figure moves.
            enhance_custom_motion_prompt: Improve that prompt first.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.videos.create_avatar_iv(
                image_key="image/741299e941764988b432ed3a6757878f/original.jpg",
                script="Hello! This is Avatar IV with enhanced quality.",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
                video_orientation="landscape",
                video_title="My Avatar IV Video",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.submit(
            _CREATE_AVATAR_IV,
            body={
                "image_key": image_key,
                "script": script,
                "voice_id": voice_id,
                "video_orientation": video_orientation,
                "video_title": video_title,
                "fit": fit,
                "custom_motion_prompt": custom_motion_prompt,
                "enhance_custom_motion_prompt": enhance_custom_motion_prompt,
            },
            options=options,
        )
