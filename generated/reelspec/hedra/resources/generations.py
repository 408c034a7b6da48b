# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:292f70760eb2
"""`client.generations`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

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

_LIST: OperationSpec[models.GenerationList] = OperationSpec(
    id="generations.list",
    method="GET",
    path="/generations",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GenerationList")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    arguments=Type(_PARAMS, "GenerationsListArguments"),
    parameters=(
        ParameterSpec("type", "query"),
        ParameterSpec("created_before", "query"),
        ParameterSpec("created_after", "query"),
        ParameterSpec("prompt_query", "query"),
        ParameterSpec("agent_thread_id", "query"),
        ParameterSpec("ids", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("offset", "query"),
    ),
    security=(("APIKeyHeader",),),
    repeatable=True,
)

_CREATE_BODY = BodySpec(
    type=Type(_PARAMS, "GenerateRequest"),
    names={"options_": "options"},
    constants={"type": "video"},
)
_CREATE: OperationSpec[models.GenerateResponse] = OperationSpec(
    id="generations.create",
    method="POST",
    path="/generations",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GenerateResponse")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    body=_CREATE_BODY,
    security=(("APIKeyHeader",),),
    deprecated_fields={
        "upscale_factor": "Factor for width and height, such as 2.0. Use `target_resolution` instead."
    },
)

_RETRIEVE_STATUS: OperationSpec[models.GenerationStatusResponse] = OperationSpec(
    id="generations.retrieve_status",
    method="GET",
    path="/generations/{generation_id}/status",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GenerationStatusResponse")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    parameters=(ParameterSpec("generation_id", "path"),),
    security=(("APIKeyHeader",),),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="offset", position="offset", limit="limit", default_limit=100, items="/data"
)


class Generations(SyncResource):
    """Jobs of every kind."""

    def list(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
        | Literal[
            "image",
            "video",
            "text_to_speech",
            "speech_to_speech",
            "voice_clone",
            "audio_isolation",
            "video_stitching",
            "video_upscale",
            "video_to_video",
            "image_upscale",
            "agent_response",
            "audio_from_video",
            "text_to_sound",
            "assets_to_image_text_prompt",
            "assets_to_audio_text_prompt",
        ]
        | MISSING = MISSING,
        created_before: str | datetime | None | MISSING = MISSING,
        created_after: str | datetime | None | MISSING = MISSING,
        prompt_query: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        ids: str | None | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GenerationList:
        """List jobs.
        `GET /generations`

        Returns a page of the jobs of the account. There is no total: a page shorter than
        `limit` is the last.

        Args:
            type: Only jobs or assets of this type.
            created_before: Only jobs submitted before this time.
            created_after: Only jobs submitted after this time.
            prompt_query: Only jobs whose prompt contains this text.
            agent_thread_id: Only jobs of this agent thread.
            ids: Only jobs with these ids, in one string. The separator is not documented.
            limit: Jobs per page. At least 1. Defaults to 100.
            offset: Jobs to skip. Defaults to 0.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.

        limit and offset are the fields of one object-typed parameter paging_params, which is
        serialized as two parameters.
        """
        return self._client.call(
            _LIST,
            {
                "type": type,
                "created_before": created_before,
                "created_after": created_after,
                "prompt_query": prompt_query,
                "agent_thread_id": agent_thread_id,
                "ids": ids,
                "limit": limit,
                "offset": offset,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
        | Literal[
            "image",
            "video",
            "text_to_speech",
            "speech_to_speech",
            "voice_clone",
            "audio_isolation",
            "video_stitching",
            "video_upscale",
            "video_to_video",
            "image_upscale",
            "agent_response",
            "audio_from_video",
            "text_to_sound",
            "assets_to_image_text_prompt",
            "assets_to_audio_text_prompt",
        ]
        | MISSING = MISSING,
        created_before: str | datetime | None | MISSING = MISSING,
        created_after: str | datetime | None | MISSING = MISSING,
        prompt_query: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        ids: str | None | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.GenerationList, models.Generation]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /generations`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {
                "type": type,
                "created_before": created_before,
                "created_after": created_after,
                "prompt_query": prompt_query,
                "agent_thread_id": agent_thread_id,
                "ids": ids,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    @overload
    def create(
        self,
        *,
        generated_video_inputs: params.GeneratedVideoInputs | dicts.GeneratedVideoInputs,
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        start_keyframe_id: str | None | MISSING = MISSING,
        start_keyframe_url: str | None | MISSING = MISSING,
        end_keyframe_id: str | None | MISSING = MISSING,
        end_keyframe_url: str | None | MISSING = MISSING,
        audio_id: str | Sequence[str] | None | MISSING = MISSING,
        audio_generation: params.InlineSpeech | dicts.InlineSpeech | None | MISSING = MISSING,
        audio_start_ms: int | None | MISSING = MISSING,
        reference_image_ids: Sequence[str] | None | MISSING = MISSING,
        video_id: str | None | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        reference_audio_ids: Sequence[str] | None | MISSING = MISSING,
        reference_video_ids: Sequence[str] | None | MISSING = MISSING,
        batch_generation_id: str | None | MISSING = MISSING,
        type: Literal["video"] = "video",
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`; null with `model_slug`.
                Defaults to "d1dd37a3-e39a-4854-a298-6510289f9cf2".
            start_keyframe_id: Image asset for the first frame; image-to-video models need one.
                Ignored with `reference_image_ids`.
            start_keyframe_url: URL of an image for the first frame. 1 to 2083 characters.
            end_keyframe_id: Image asset for the last frame. Ignored with `reference_image_ids`.
            end_keyframe_url: URL of an image for the last frame. 1 to 2083 characters.
            audio_id: Audio asset that drives the video; a list for several speakers.
            audio_generation: Speech to synthesize before the video; used only without
                `audio_id`.
            audio_start_ms: Offset into the audio in milliseconds: a negative value prepends
                silence, a positive value skips the start. `duration_ms` sets the total length.
            reference_image_ids: Images for multi-image models; supersedes `start_keyframe_id`.
            video_id: Video asset whose motion drives motion-control models.
            generated_video_inputs: Content and settings of the video.
            batch_size: Number of variations; each is a job. 1 to 8. Defaults to 1.
            name: Name of the result. At most 255 characters.
            model_slug: Slug of the model to run, instead of its id.
            reference_audio_ids: Audio assets as references.
            reference_video_ids: Video assets as references.
            batch_generation_id: Id shared by the jobs of a batch. At most 64 characters.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.generations.create(
                generated_video_inputs={
                    "text_prompt": "A woman walking through a busy market at golden hour",
                    "aspect_ratio": "16:9",
                    "resolution": "720p",
                    "duration_ms": 5000,
                },
                type="video",
                ai_model_id="827122cd-5fdd-4412-86f2-554f7bb8eef9",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        text_prompt: str,
        type: Literal["image", "image_to_image"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        aspect_ratio: str | None | MISSING = MISSING,
        resolution: str | None | MISSING = MISSING,
        start_keyframe_id: str | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        reference_image_ids: Sequence[str] | None | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        enhance_prompt: bool | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
        output_format: str | None | MISSING = MISSING,
        seed: int | None | MISSING = MISSING,
        negative_prompt: str | None | MISSING = MISSING,
        guidance_scale: float | None | MISSING = MISSING,
        num_inference_steps: int | None | MISSING = MISSING,
        batch_generation_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            text_prompt: Prompt for the image.
            aspect_ratio: Width to height, such as `16:9`; which values are allowed depends on
                the model.
            resolution: Resolution, such as `720p`, `1080p` or `1440p (2K QHD)`; later models
                take `1K`, `2K`, `4K`.
            start_keyframe_id: Source image; ignored when `reference_image_ids` is given.
            ai_model_id: Id of the model to run, from `models.list`.
            reference_image_ids: Source images for image-to-image.
            batch_size: Number of variations; each is a job. 1 to 8. Defaults to 1.
            enhance_prompt: Rewrite the prompt on the server first. Defaults to false.
            model_slug: Slug of the model to run, instead of its id.
            name: Name of the result.
            output_format: File format of the image.
            seed: Seed for the random number generator.
            negative_prompt: What the result should not contain.
            guidance_scale: How closely the result follows the prompt.
            num_inference_steps: Number of inference steps.
            batch_generation_id: Id shared by the jobs of a batch. At most 64 characters.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        voice_id: str,
        text: str,
        type: Literal["text_to_speech"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        model_id: str | None | MISSING = MISSING,
        stability: float | MISSING = MISSING,
        speed: float | MISSING = MISSING,
        language: Literal[
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
            "auto",
        ]
        | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            voice_id: Id of a voice, from `voices.list`.
            model_id: Id of the model to run; this type of job does not name it `ai_model_id`.
            text: Text to speak.
            stability: Stability; the reference calls 0 the most stable, 1 the most variable. 0
                to 1. Defaults to 1.0.
            speed: Speed factor, from 0.7 (slowest) to 1.2 (fastest). 0.7 to 1.2. Defaults to
                1.0.
            language: Language of the text. Defaults to "auto".
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        text: str,
        type: Literal["text_to_sound"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        duration_seconds: float | None | MISSING = MISSING,
        prompt_influence: float | None | MISSING = MISSING,
        loop: bool | None | MISSING = MISSING,
        output_format: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            text: Description of the sound.
            duration_seconds: Length in seconds; by default Hedra derives it from the prompt.
                0.5 to 30.
            prompt_influence: How literally the model follows the prompt; the server defaults to
                0.3. 0 to 1.
            loop: Whether the sound loops seamlessly; only supported by the model
                eleven_text_to_sound_v2.
            output_format: Codec, sample rate in Hz and bit rate in kbit/s, such as
                `mp3_22050_32` or `pcm_44100`. Defaults to "mp3_44100_128".
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        image_id: str,
        type: Literal["image_upscale"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        upscale_factor: float | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        target_resolution: str | None | MISSING = MISSING,
        options_: Mapping[str, Any] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            image_id: Image asset to enlarge.
            upscale_factor: Deprecated. Factor for width and height, such as 2.0. Use
                `target_resolution` instead.
            model_slug: Slug of the model to run, instead of its id.
            target_resolution: Resolution of the result; replaces the factor.
            options_: Further settings.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        video_id: str,
        type: Literal["video_upscale"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        upscale_factor: float | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        target_resolution: str | None | MISSING = MISSING,
        options_: Mapping[str, Any] | None | MISSING = MISSING,
        target_fps: float | None | MISSING = MISSING,
        fps_engine: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Video asset to enlarge.
            upscale_factor: Factor for width and height. At most 4. Defaults to 1.5.
            model_slug: Slug of the model to run, instead of its id.
            target_resolution: Resolution of the result; replaces the factor.
            options_: Further settings.
            target_fps: Frames per second of the result.
            fps_engine: Engine for frame interpolation.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        audio_id: str,
        type: Literal["audio_isolation"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Audio asset to isolate speech from.
            ai_model_id: Id of the model to run, from `models.list`.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        audio_id: str,
        voice_id: str,
        type: Literal["speech_to_speech"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Source speech.
            ai_model_id: Id of the model to run, from `models.list`.
            voice_id: Target voice.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        audio_id: str,
        name: str,
        type: Literal["voice_clone"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Audio asset with the sample.
            name: Name of the new voice.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        video_id: str,
        prompt: str,
        type: Literal["video_to_video"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        reference_image_asset_ids: Sequence[str] | None | MISSING = MISSING,
        elements: Sequence[params.KlingO1EditElement | dicts.KlingO1EditElement]
        | None
        | MISSING = MISSING,
        keep_audio: bool | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Video asset to change.
            prompt: What to change; may refer to `@Element1`, `@Image1` and so on.
            reference_image_asset_ids: Style images, `@Image1` and so on in the prompt.
            elements: Elements to insert, `@Element1` and so on in the prompt.
            keep_audio: Keep the audio of the video. Defaults to false.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        video_id: str,
        start_keyframe_id: str,
        generated_video_inputs: params.GeneratedVideoInputs | dicts.GeneratedVideoInputs,
        type: Literal["motion_control"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Motion reference.
            start_keyframe_id: Image of the character.
            generated_video_inputs: Prompt, and what the character follows
                (`character_orientation`).
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        audio_generation_model_id: str,
        video_id: str,
        type: Literal["audio_from_video"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        prompt: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            audio_generation_model_id: Id of the model to run (Mirelo Studio).
            video_id: Video to create audio for.
            prompt: Description of the audio.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        video_generation_model_id: str,
        video_id: str,
        type: Literal["video_with_audio"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        prompt: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            video_generation_model_id: Id of the model to run (Mirelo Studio).
            video_id: Video to add audio to.
            prompt: Description of the audio.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        model_slug: str,
        prompt: str,
        type: Literal["text_to_music"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        lyrics: str | None | MISSING = MISSING,
        force_instrumental: bool | MISSING = MISSING,
        music_length_ms: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            model_slug: Slug of the model to run.
            prompt: Description of the music. At least 1 characters.
            lyrics: Lyrics to sing. At most 10000 characters.
            force_instrumental: Without vocals. Not together with `lyrics`. Defaults to false.
            music_length_ms: Length in milliseconds; with null Hedra chooses it. 3000 to 600000.
                Defaults to 10000.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    def create(
        self,
        *,
        model_slug: str,
        video_id: str,
        type: Literal["video_background_removal"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        subject_is_person: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            model_slug: Slug of the model to run.
            video_id: Video asset to remove the background of.
            subject_is_person: Whether the subject is a person. Defaults to true.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> Job[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return self._client.submit(_CREATE, body=_CREATE_BODY.spread(body), options=options)

    def retrieve_status(
        self,
        generation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.GenerationStatusResponse:
        """Retrieve the status of a job.
        `GET /generations/{generation_id}/status`

        Returns status and progress, and the URLs of the result of a complete job.

        Args:
            generation_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return self._client.call(
            _RETRIEVE_STATUS, {"generation_id": generation_id}, options=options
        )


class AsyncGenerations(AsyncResource):
    """Jobs of every kind."""

    async def list(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
        | Literal[
            "image",
            "video",
            "text_to_speech",
            "speech_to_speech",
            "voice_clone",
            "audio_isolation",
            "video_stitching",
            "video_upscale",
            "video_to_video",
            "image_upscale",
            "agent_response",
            "audio_from_video",
            "text_to_sound",
            "assets_to_image_text_prompt",
            "assets_to_audio_text_prompt",
        ]
        | MISSING = MISSING,
        created_before: str | datetime | None | MISSING = MISSING,
        created_after: str | datetime | None | MISSING = MISSING,
        prompt_query: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        ids: str | None | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GenerationList:
        """List jobs.
        `GET /generations`

        Returns a page of the jobs of the account. There is no total: a page shorter than
        `limit` is the last.

        Args:
            type: Only jobs or assets of this type.
            created_before: Only jobs submitted before this time.
            created_after: Only jobs submitted after this time.
            prompt_query: Only jobs whose prompt contains this text.
            agent_thread_id: Only jobs of this agent thread.
            ids: Only jobs with these ids, in one string. The separator is not documented.
            limit: Jobs per page. At least 1. Defaults to 100.
            offset: Jobs to skip. Defaults to 0.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.

        limit and offset are the fields of one object-typed parameter paging_params, which is
        serialized as two parameters.
        """
        return await self._client.call(
            _LIST,
            {
                "type": type,
                "created_before": created_before,
                "created_after": created_after,
                "prompt_query": prompt_query,
                "agent_thread_id": agent_thread_id,
                "ids": ids,
                "limit": limit,
                "offset": offset,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
        | Literal[
            "image",
            "video",
            "text_to_speech",
            "speech_to_speech",
            "voice_clone",
            "audio_isolation",
            "video_stitching",
            "video_upscale",
            "video_to_video",
            "image_upscale",
            "agent_response",
            "audio_from_video",
            "text_to_sound",
            "assets_to_image_text_prompt",
            "assets_to_audio_text_prompt",
        ]
        | MISSING = MISSING,
        created_before: str | datetime | None | MISSING = MISSING,
        created_after: str | datetime | None | MISSING = MISSING,
        prompt_query: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        ids: str | None | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.GenerationList, models.Generation]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /generations`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {
                "type": type,
                "created_before": created_before,
                "created_after": created_after,
                "prompt_query": prompt_query,
                "agent_thread_id": agent_thread_id,
                "ids": ids,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    @overload
    async def create(
        self,
        *,
        generated_video_inputs: params.GeneratedVideoInputs | dicts.GeneratedVideoInputs,
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        start_keyframe_id: str | None | MISSING = MISSING,
        start_keyframe_url: str | None | MISSING = MISSING,
        end_keyframe_id: str | None | MISSING = MISSING,
        end_keyframe_url: str | None | MISSING = MISSING,
        audio_id: str | Sequence[str] | None | MISSING = MISSING,
        audio_generation: params.InlineSpeech | dicts.InlineSpeech | None | MISSING = MISSING,
        audio_start_ms: int | None | MISSING = MISSING,
        reference_image_ids: Sequence[str] | None | MISSING = MISSING,
        video_id: str | None | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        reference_audio_ids: Sequence[str] | None | MISSING = MISSING,
        reference_video_ids: Sequence[str] | None | MISSING = MISSING,
        batch_generation_id: str | None | MISSING = MISSING,
        type: Literal["video"] = "video",
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`; null with `model_slug`.
                Defaults to "d1dd37a3-e39a-4854-a298-6510289f9cf2".
            start_keyframe_id: Image asset for the first frame; image-to-video models need one.
                Ignored with `reference_image_ids`.
            start_keyframe_url: URL of an image for the first frame. 1 to 2083 characters.
            end_keyframe_id: Image asset for the last frame. Ignored with `reference_image_ids`.
            end_keyframe_url: URL of an image for the last frame. 1 to 2083 characters.
            audio_id: Audio asset that drives the video; a list for several speakers.
            audio_generation: Speech to synthesize before the video; used only without
                `audio_id`.
            audio_start_ms: Offset into the audio in milliseconds: a negative value prepends
                silence, a positive value skips the start. `duration_ms` sets the total length.
            reference_image_ids: Images for multi-image models; supersedes `start_keyframe_id`.
            video_id: Video asset whose motion drives motion-control models.
            generated_video_inputs: Content and settings of the video.
            batch_size: Number of variations; each is a job. 1 to 8. Defaults to 1.
            name: Name of the result. At most 255 characters.
            model_slug: Slug of the model to run, instead of its id.
            reference_audio_ids: Audio assets as references.
            reference_video_ids: Video assets as references.
            batch_generation_id: Id shared by the jobs of a batch. At most 64 characters.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.generations.create(
                generated_video_inputs={
                    "text_prompt": "A woman walking through a busy market at golden hour",
                    "aspect_ratio": "16:9",
                    "resolution": "720p",
                    "duration_ms": 5000,
                },
                type="video",
                ai_model_id="827122cd-5fdd-4412-86f2-554f7bb8eef9",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        text_prompt: str,
        type: Literal["image", "image_to_image"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        aspect_ratio: str | None | MISSING = MISSING,
        resolution: str | None | MISSING = MISSING,
        start_keyframe_id: str | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        reference_image_ids: Sequence[str] | None | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        enhance_prompt: bool | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
        output_format: str | None | MISSING = MISSING,
        seed: int | None | MISSING = MISSING,
        negative_prompt: str | None | MISSING = MISSING,
        guidance_scale: float | None | MISSING = MISSING,
        num_inference_steps: int | None | MISSING = MISSING,
        batch_generation_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            text_prompt: Prompt for the image.
            aspect_ratio: Width to height, such as `16:9`; which values are allowed depends on
                the model.
            resolution: Resolution, such as `720p`, `1080p` or `1440p (2K QHD)`; later models
                take `1K`, `2K`, `4K`.
            start_keyframe_id: Source image; ignored when `reference_image_ids` is given.
            ai_model_id: Id of the model to run, from `models.list`.
            reference_image_ids: Source images for image-to-image.
            batch_size: Number of variations; each is a job. 1 to 8. Defaults to 1.
            enhance_prompt: Rewrite the prompt on the server first. Defaults to false.
            model_slug: Slug of the model to run, instead of its id.
            name: Name of the result.
            output_format: File format of the image.
            seed: Seed for the random number generator.
            negative_prompt: What the result should not contain.
            guidance_scale: How closely the result follows the prompt.
            num_inference_steps: Number of inference steps.
            batch_generation_id: Id shared by the jobs of a batch. At most 64 characters.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        voice_id: str,
        text: str,
        type: Literal["text_to_speech"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        model_id: str | None | MISSING = MISSING,
        stability: float | MISSING = MISSING,
        speed: float | MISSING = MISSING,
        language: Literal[
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
            "auto",
        ]
        | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            voice_id: Id of a voice, from `voices.list`.
            model_id: Id of the model to run; this type of job does not name it `ai_model_id`.
            text: Text to speak.
            stability: Stability; the reference calls 0 the most stable, 1 the most variable. 0
                to 1. Defaults to 1.0.
            speed: Speed factor, from 0.7 (slowest) to 1.2 (fastest). 0.7 to 1.2. Defaults to
                1.0.
            language: Language of the text. Defaults to "auto".
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        text: str,
        type: Literal["text_to_sound"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        duration_seconds: float | None | MISSING = MISSING,
        prompt_influence: float | None | MISSING = MISSING,
        loop: bool | None | MISSING = MISSING,
        output_format: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            text: Description of the sound.
            duration_seconds: Length in seconds; by default Hedra derives it from the prompt.
                0.5 to 30.
            prompt_influence: How literally the model follows the prompt; the server defaults to
                0.3. 0 to 1.
            loop: Whether the sound loops seamlessly; only supported by the model
                eleven_text_to_sound_v2.
            output_format: Codec, sample rate in Hz and bit rate in kbit/s, such as
                `mp3_22050_32` or `pcm_44100`. Defaults to "mp3_44100_128".
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        image_id: str,
        type: Literal["image_upscale"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        upscale_factor: float | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        target_resolution: str | None | MISSING = MISSING,
        options_: Mapping[str, Any] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            image_id: Image asset to enlarge.
            upscale_factor: Deprecated. Factor for width and height, such as 2.0. Use
                `target_resolution` instead.
            model_slug: Slug of the model to run, instead of its id.
            target_resolution: Resolution of the result; replaces the factor.
            options_: Further settings.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        video_id: str,
        type: Literal["video_upscale"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        upscale_factor: float | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        target_resolution: str | None | MISSING = MISSING,
        options_: Mapping[str, Any] | None | MISSING = MISSING,
        target_fps: float | None | MISSING = MISSING,
        fps_engine: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Video asset to enlarge.
            upscale_factor: Factor for width and height. At most 4. Defaults to 1.5.
            model_slug: Slug of the model to run, instead of its id.
            target_resolution: Resolution of the result; replaces the factor.
            options_: Further settings.
            target_fps: Frames per second of the result.
            fps_engine: Engine for frame interpolation.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        audio_id: str,
        type: Literal["audio_isolation"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Audio asset to isolate speech from.
            ai_model_id: Id of the model to run, from `models.list`.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        audio_id: str,
        voice_id: str,
        type: Literal["speech_to_speech"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Source speech.
            ai_model_id: Id of the model to run, from `models.list`.
            voice_id: Target voice.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        audio_id: str,
        name: str,
        type: Literal["voice_clone"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            audio_id: Audio asset with the sample.
            name: Name of the new voice.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        video_id: str,
        prompt: str,
        type: Literal["video_to_video"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        reference_image_asset_ids: Sequence[str] | None | MISSING = MISSING,
        elements: Sequence[params.KlingO1EditElement | dicts.KlingO1EditElement]
        | None
        | MISSING = MISSING,
        keep_audio: bool | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Video asset to change.
            prompt: What to change; may refer to `@Element1`, `@Image1` and so on.
            reference_image_asset_ids: Style images, `@Image1` and so on in the prompt.
            elements: Elements to insert, `@Element1` and so on in the prompt.
            keep_audio: Keep the audio of the video. Defaults to false.
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        video_id: str,
        start_keyframe_id: str,
        generated_video_inputs: params.GeneratedVideoInputs | dicts.GeneratedVideoInputs,
        type: Literal["motion_control"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        ai_model_id: str | None | MISSING = MISSING,
        model_slug: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            ai_model_id: Id of the model to run, from `models.list`.
            video_id: Motion reference.
            start_keyframe_id: Image of the character.
            generated_video_inputs: Prompt, and what the character follows
                (`character_orientation`).
            model_slug: Slug of the model to run, instead of its id.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        audio_generation_model_id: str,
        video_id: str,
        type: Literal["audio_from_video"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        prompt: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            audio_generation_model_id: Id of the model to run (Mirelo Studio).
            video_id: Video to create audio for.
            prompt: Description of the audio.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        video_generation_model_id: str,
        video_id: str,
        type: Literal["video_with_audio"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        prompt: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            video_generation_model_id: Id of the model to run (Mirelo Studio).
            video_id: Video to add audio to.
            prompt: Description of the audio.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        model_slug: str,
        prompt: str,
        type: Literal["text_to_music"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        lyrics: str | None | MISSING = MISSING,
        force_instrumental: bool | MISSING = MISSING,
        music_length_ms: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            model_slug: Slug of the model to run.
            prompt: Description of the music. At least 1 characters.
            lyrics: Lyrics to sing. At most 10000 characters.
            force_instrumental: Without vocals. Not together with `lyrics`. Defaults to false.
            music_length_ms: Length in milliseconds; with null Hedra chooses it. 3000 to 600000.
                Defaults to 10000.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    @overload
    async def create(
        self,
        *,
        model_slug: str,
        video_id: str,
        type: Literal["video_background_removal"],
        workspace_id: str | None | MISSING = MISSING,
        agent_thread_id: str | None | MISSING = MISSING,
        generation_id: str | None | MISSING = MISSING,
        generation_ids: Sequence[str] | None | MISSING = MISSING,
        reserved_asset_id: str | None | MISSING = MISSING,
        reserved_asset_ids: Sequence[str] | None | MISSING = MISSING,
        subject_is_person: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            workspace_id: Workspace to run in.
            agent_thread_id: Thread of the Hedra agent to associate the job with.
            generation_id: Id reserved by the caller; it becomes the id of the job. Not for
                batches.
            generation_ids: Ids reserved by the caller for the jobs of a batch, one for each of
                `batch_size`. Not together with `generation_id`.
            reserved_asset_id: Id reserved for the asset, like `generation_id` for the job. Not
                for batches.
            reserved_asset_ids: Ids reserved for the assets of a batch, like `generation_ids`
                for the jobs.
            model_slug: Slug of the model to run.
            video_id: Video asset to remove the background of.
            subject_is_person: Whether the subject is a person. Defaults to true.
            type: Type of job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """

    async def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> AsyncJob[models.GenerateResponse, models.GenerationStatusResponse]:
        """Create a generation.
        `POST /generations`

        Creates a video, an image, speech or another asset as a job, or several with
        `batch_size`. Costs credits.

        Args:
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return await self._client.submit(_CREATE, body=_CREATE_BODY.spread(body), options=options)

    async def retrieve_status(
        self,
        generation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.GenerationStatusResponse:
        """Retrieve the status of a job.
        `GET /generations/{generation_id}/status`

        Returns status and progress, and the URLs of the result of a complete job.

        Args:
            generation_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return await self._client.call(
            _RETRIEVE_STATUS, {"generation_id": generation_id}, options=options
        )
