# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:73c4164dff5b
"""`client.templates`"""

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

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.TemplateListAnswer] = OperationSpec(
    id="templates.list",
    method="GET",
    path="/v2/templates",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TemplateListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.TemplateAnswer] = OperationSpec(
    id="templates.retrieve",
    method="GET",
    path="/v2/template/{template_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TemplateAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("template_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE_V3: OperationSpec[models.TemplateV3Answer] = OperationSpec(
    id="templates.retrieve_v3",
    method="GET",
    path="/v3/template/{template_id}",
    answers={"200": ResponseSpec("json", Type(_MODELS, "TemplateV3Answer"))},
    parameters=(ParameterSpec("template_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_GENERATE: OperationSpec[models.VideoIdAnswer] = OperationSpec(
    id="templates.generate",
    method="POST",
    path="/v2/template/{template_id}/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VideoIdAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("template_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "GenerateFromTemplateRequest")),
    security=(("ApiKeyAuth",),),
)


class Templates(SyncResource):
    """Templates."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateListAnswer:
        """List templates.
        `GET /v2/templates`

        Templates of the older AI Studio.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def retrieve(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateAnswer:
        """Show the variables of a template.
        `GET /v2/template/{template_id}`

        What can be filled in.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"template_id": template_id}, options=options)

    def retrieve_v3(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateV3Answer:
        """Show variables and scenes of a template.
        `GET /v3/template/{template_id}`

        The path has version 3 and the singular; the answer the envelope of version 2.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE_V3, {"template_id": template_id}, options=options)

    def generate(
        self,
        template_id: str,
        *,
        variables: Mapping[str, params.TemplateVariable | dicts.TemplateVariable],
        title: str | MISSING = MISSING,
        caption: bool | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        include_gif: bool | MISSING = MISSING,
        enable_sharing: bool | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        brand_voice_id: str | MISSING = MISSING,
        test: bool | MISSING = MISSING,
        fps: Literal[25, 30, 60] | MISSING = MISSING,
        scene_ids: Sequence[str] | MISSING = MISSING,
        reorder_music: bool | MISSING = MISSING,
        keep_text_vertically_centered: bool | MISSING = MISSING,
        subtitles: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from a template.
        `POST /v2/template/{template_id}/generate`

        Starts a video with the variables filled in; poll `videos.retrieve_status`.

        Args:
            template_id: Id of the template.
            variables: Values by name.
            title: Title. Defaults to "Untitled Video".
            caption: Captions. Defaults to false.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            include_gif: A GIF in the delivery. Defaults to false.
            enable_sharing: A public page. Defaults to false.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            folder_id: Folder.
            brand_voice_id: Brand voice.
            test: Free, with a watermark.
            fps: Frames a second.
            scene_ids: Scenes to use, in order; repeats are allowed. Not documented by the
                provider.
            reorder_music: Move the music with the scenes. Defaults to true.
            keep_text_vertically_centered: Keep text centred. Not documented by the provider.
            subtitles: Look of the subtitles. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.templates.generate(
                "template_abc123",
                variables={
                    "first_name": {
                        "name": "first_name",
                        "properties": {"content": "John"},
                        "type": "text",
                    },
                },
                caption=False,
                dimension={"height": 720, "width": 1280},
                test=False,
                title="New Video",
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
            _GENERATE,
            {"template_id": template_id},
            body={
                "variables": variables,
                "title": title,
                "caption": caption,
                "dimension": dimension,
                "include_gif": include_gif,
                "enable_sharing": enable_sharing,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "folder_id": folder_id,
                "brand_voice_id": brand_voice_id,
                "test": test,
                "fps": fps,
                "scene_ids": scene_ids,
                "reorder_music": reorder_music,
                "keep_text_vertically_centered": keep_text_vertically_centered,
                "subtitles": subtitles,
            },
            options=options,
        )


class AsyncTemplates(AsyncResource):
    """Templates."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateListAnswer:
        """List templates.
        `GET /v2/templates`

        Templates of the older AI Studio.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def retrieve(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateAnswer:
        """Show the variables of a template.
        `GET /v2/template/{template_id}`

        What can be filled in.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"template_id": template_id}, options=options)

    async def retrieve_v3(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TemplateV3Answer:
        """Show variables and scenes of a template.
        `GET /v3/template/{template_id}`

        The path has version 3 and the singular; the answer the envelope of version 2.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE_V3, {"template_id": template_id}, options=options)

    async def generate(
        self,
        template_id: str,
        *,
        variables: Mapping[str, params.TemplateVariable | dicts.TemplateVariable],
        title: str | MISSING = MISSING,
        caption: bool | MISSING = MISSING,
        dimension: params.Dimension | dicts.Dimension | MISSING = MISSING,
        include_gif: bool | MISSING = MISSING,
        enable_sharing: bool | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        brand_voice_id: str | MISSING = MISSING,
        test: bool | MISSING = MISSING,
        fps: Literal[25, 30, 60] | MISSING = MISSING,
        scene_ids: Sequence[str] | MISSING = MISSING,
        reorder_music: bool | MISSING = MISSING,
        keep_text_vertically_centered: bool | MISSING = MISSING,
        subtitles: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.VideoIdAnswer, models.VideoStatusAnswer]:
        """Make a video from a template.
        `POST /v2/template/{template_id}/generate`

        Starts a video with the variables filled in; poll `videos.retrieve_status`.

        Args:
            template_id: Id of the template.
            variables: Values by name.
            title: Title. Defaults to "Untitled Video".
            caption: Captions. Defaults to false.
            dimension: Size of the picture in pixels. Left out, 1280 x 720; a later page says
                1920 x 1080.
            include_gif: A GIF in the delivery. Defaults to false.
            enable_sharing: A public page. Defaults to false.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            folder_id: Folder.
            brand_voice_id: Brand voice.
            test: Free, with a watermark.
            fps: Frames a second.
            scene_ids: Scenes to use, in order; repeats are allowed. Not documented by the
                provider.
            reorder_music: Move the music with the scenes. Defaults to true.
            keep_text_vertically_centered: Keep text centred. Not documented by the provider.
            subtitles: Look of the subtitles. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.templates.generate(
                "template_abc123",
                variables={
                    "first_name": {
                        "name": "first_name",
                        "properties": {"content": "John"},
                        "type": "text",
                    },
                },
                caption=False,
                dimension={"height": 720, "width": 1280},
                test=False,
                title="New Video",
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
            _GENERATE,
            {"template_id": template_id},
            body={
                "variables": variables,
                "title": title,
                "caption": caption,
                "dimension": dimension,
                "include_gif": include_gif,
                "enable_sharing": enable_sharing,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "folder_id": folder_id,
                "brand_voice_id": brand_voice_id,
                "test": test,
                "fps": fps,
                "scene_ids": scene_ids,
                "reorder_music": reorder_music,
                "keep_text_vertically_centered": keep_text_vertically_centered,
                "subtitles": subtitles,
            },
            options=options,
        )
