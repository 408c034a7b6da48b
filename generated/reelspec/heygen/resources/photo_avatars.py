# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5f620ffa8c14
"""`client.photo_avatars`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
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

_GENERATE_PHOTO: OperationSpec[models.GenerationIdAnswer] = OperationSpec(
    id="photo_avatars.generate_photo",
    method="POST",
    path="/v2/photo_avatar/photo/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GenerationIdAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "GeneratePhotoRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE_GENERATION: OperationSpec[models.PhotoGenerationAnswer] = OperationSpec(
    id="photo_avatars.retrieve_generation",
    method="GET",
    path="/v2/photo_avatar/generation/{generation_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "PhotoGenerationAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("generation_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_GENERATE_LOOK: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.generate_look",
    method="POST",
    path="/v2/photo_avatar/look/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "GenerateLookRequest")),
    security=(("ApiKeyAuth",),),
)

_CREATE_GROUP: OperationSpec[models.LookAnswer] = OperationSpec(
    id="photo_avatars.create_group",
    method="POST",
    path="/v2/photo_avatar/avatar_group/create",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "LookAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreatePhotoGroupRequest")),
    security=(("ApiKeyAuth",),),
)

_ADD_LOOKS: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.add_looks",
    method="POST",
    path="/v2/photo_avatar/avatar_group/add",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "AddLooksRequest")),
    security=(("ApiKeyAuth",),),
)

_TRAIN: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.train",
    method="POST",
    path="/v2/photo_avatar/train",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "TrainRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE_TRAINING: OperationSpec[models.TrainingAnswer] = OperationSpec(
    id="photo_avatars.retrieve_training",
    method="GET",
    path="/v2/photo_avatar/train/status/{group_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TrainingAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("group_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_ADD_MOTION: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.add_motion",
    method="POST",
    path="/v2/photo_avatar/add_motion",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "PhotoAvatarIdRequest")),
    security=(("ApiKeyAuth",),),
)

_ADD_SOUND_EFFECT: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.add_sound_effect",
    method="POST",
    path="/v2/photo_avatar/add_sound_effect",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "PhotoAvatarIdRequest")),
    security=(("ApiKeyAuth",),),
)

_UPSCALE: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="photo_avatars.upscale",
    method="POST",
    path="/v2/photo_avatar/upscale",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "PhotoAvatarIdRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE: OperationSpec[models.LookAnswer] = OperationSpec(
    id="photo_avatars.retrieve",
    method="GET",
    path="/v2/photo_avatar/{id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "LookAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="photo_avatars.delete",
    method="DELETE",
    path="/v2/photo_avatar/{id}",
    answers={"200": ResponseSpec("json")},
    parameters=(ParameterSpec("id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_DELETE_GROUP: OperationSpec[Any] = OperationSpec(
    id="photo_avatars.delete_group",
    method="DELETE",
    path="/v2/photo_avatar_group/{group_id}",
    answers={"200": ResponseSpec("json")},
    parameters=(ParameterSpec("group_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class PhotoAvatars(SyncResource):
    """Photo avatars."""

    def generate_photo(
        self,
        *,
        name: str,
        age: Literal["Young Adult", "Early Middle Age", "Late Middle Age", "Senior", "Unspecified"],
        gender: Literal["Woman", "Man", "Unspecified"],
        ethnicity: Literal[
            "White",
            "Black",
            "Asian American",
            "East Asian",
            "South East Asian",
            "South Asian",
            "Middle Eastern",
            "Pacific",
            "Hispanic",
            "Unspecified",
        ],
        orientation: Literal["square", "horizontal", "vertical"],
        pose: Literal["half_body", "close_up", "full_body"],
        style: Literal[
            "Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"
        ],
        appearance: str,
        options: CallOptions | None = None,
    ) -> models.GenerationIdAnswer:
        """Make photos of a person that does not exist.
        `POST /v2/photo_avatar/photo/generate`

        Starts four photos; read them with `photo_avatars.retrieve_generation`.

        Args:
            name: Name.
            age: Age.
            gender: Gender.
            ethnicity: Ethnicity.
            orientation: Shape of the picture.
            pose: Pose.
            style: Style.
            appearance: Looks, in words. At most 1000 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _GENERATE_PHOTO,
            body={
                "name": name,
                "age": age,
                "gender": gender,
                "ethnicity": ethnicity,
                "orientation": orientation,
                "pose": pose,
                "style": style,
                "appearance": appearance,
            },
            options=options,
        )

    def retrieve_generation(
        self,
        generation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.PhotoGenerationAnswer:
        """Tell how photos stand.
        `GET /v2/photo_avatar/generation/{generation_id}`

        State and, at the end, the images.

        Args:
            generation_id: Id of the generation.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _RETRIEVE_GENERATION, {"generation_id": generation_id}, options=options
        )

    def generate_look(
        self,
        *,
        group_id: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        orientation: Literal["square", "horizontal", "vertical"] | MISSING = MISSING,
        pose: Literal["half_body", "close_up", "full_body"] | MISSING = MISSING,
        style: Literal[
            "Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"
        ]
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make looks of a group.
        `POST /v2/photo_avatar/look/generate`

        Starts new looks; read them with `photo_avatars.retrieve_generation`. The answer is
        empty in the reference.

        Args:
            group_id: A trained group.
            prompt: What the look is like.
            orientation: Shape of the picture.
            pose: Pose.
            style: Style.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(
            _GENERATE_LOOK,
            body={
                "group_id": group_id,
                "prompt": prompt,
                "orientation": orientation,
                "pose": pose,
                "style": style,
            },
            options=options,
        )

    def create_group(
        self,
        *,
        name: str,
        image_key: str,
        generation_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.LookAnswer:
        """Make a group of photo avatars.
        `POST /v2/photo_avatar/avatar_group/create`

        The id in the answer serves as `talking_photo_id`.

        Args:
            name: Name of the group.
            image_key: Image, by its key.
            generation_id: Generation the image is from.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _CREATE_GROUP,
            body={"name": name, "image_key": image_key, "generation_id": generation_id},
            options=options,
        )

    def add_looks(
        self,
        *,
        group_id: str | MISSING = MISSING,
        image_keys: Sequence[str] | MISSING = MISSING,
        name: str | MISSING = MISSING,
        generation_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add looks to a group.
        `POST /v2/photo_avatar/avatar_group/add`

        The answer is empty in the reference.

        Args:
            group_id: Group.
            image_keys: Images, by their keys. At most 4 items.
            name: Name of the looks.
            generation_id: Generation; needed for generated images.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(
            _ADD_LOOKS,
            body={
                "group_id": group_id,
                "image_keys": image_keys,
                "name": name,
                "generation_id": generation_id,
            },
            options=options,
        )

    def train(
        self,
        *,
        group_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Train a group.
        `POST /v2/photo_avatar/train`

        Starts the training; follow it with `photo_avatars.retrieve_training`. The answer is
        empty in the reference.

        Args:
            group_id: Group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_TRAIN, body={"group_id": group_id}, options=options)

    def retrieve_training(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TrainingAnswer:
        """Tell how a training stands.
        `GET /v2/photo_avatar/train/status/{group_id}`

        State of the training of a group.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE_TRAINING, {"group_id": group_id}, options=options)

    def add_motion(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add motion to a photo avatar.
        `POST /v2/photo_avatar/add_motion`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_ADD_MOTION, body={"id": id}, options=options)

    def add_sound_effect(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add a sound to a photo avatar.
        `POST /v2/photo_avatar/add_sound_effect`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_ADD_SOUND_EFFECT, body={"id": id}, options=options)

    def upscale(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Enlarge a photo avatar.
        `POST /v2/photo_avatar/upscale`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_UPSCALE, body={"id": id}, options=options)

    def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.LookAnswer:
        """Show a photo avatar.
        `GET /v2/photo_avatar/{id}`

        Goes from pending to completed in seconds.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"id": id}, options=options)

    def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a photo avatar.
        `DELETE /v2/photo_avatar/{id}`

        The answer is not documented.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return self._client.call(_DELETE, {"id": id}, options=options)

    def delete_group(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a group of photo avatars.
        `DELETE /v2/photo_avatar_group/{group_id}`

        The answer is not documented.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return self._client.call(_DELETE_GROUP, {"group_id": group_id}, options=options)


class AsyncPhotoAvatars(AsyncResource):
    """Photo avatars."""

    async def generate_photo(
        self,
        *,
        name: str,
        age: Literal["Young Adult", "Early Middle Age", "Late Middle Age", "Senior", "Unspecified"],
        gender: Literal["Woman", "Man", "Unspecified"],
        ethnicity: Literal[
            "White",
            "Black",
            "Asian American",
            "East Asian",
            "South East Asian",
            "South Asian",
            "Middle Eastern",
            "Pacific",
            "Hispanic",
            "Unspecified",
        ],
        orientation: Literal["square", "horizontal", "vertical"],
        pose: Literal["half_body", "close_up", "full_body"],
        style: Literal[
            "Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"
        ],
        appearance: str,
        options: CallOptions | None = None,
    ) -> models.GenerationIdAnswer:
        """Make photos of a person that does not exist.
        `POST /v2/photo_avatar/photo/generate`

        Starts four photos; read them with `photo_avatars.retrieve_generation`.

        Args:
            name: Name.
            age: Age.
            gender: Gender.
            ethnicity: Ethnicity.
            orientation: Shape of the picture.
            pose: Pose.
            style: Style.
            appearance: Looks, in words. At most 1000 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _GENERATE_PHOTO,
            body={
                "name": name,
                "age": age,
                "gender": gender,
                "ethnicity": ethnicity,
                "orientation": orientation,
                "pose": pose,
                "style": style,
                "appearance": appearance,
            },
            options=options,
        )

    async def retrieve_generation(
        self,
        generation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.PhotoGenerationAnswer:
        """Tell how photos stand.
        `GET /v2/photo_avatar/generation/{generation_id}`

        State and, at the end, the images.

        Args:
            generation_id: Id of the generation.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _RETRIEVE_GENERATION, {"generation_id": generation_id}, options=options
        )

    async def generate_look(
        self,
        *,
        group_id: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        orientation: Literal["square", "horizontal", "vertical"] | MISSING = MISSING,
        pose: Literal["half_body", "close_up", "full_body"] | MISSING = MISSING,
        style: Literal[
            "Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"
        ]
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make looks of a group.
        `POST /v2/photo_avatar/look/generate`

        Starts new looks; read them with `photo_avatars.retrieve_generation`. The answer is
        empty in the reference.

        Args:
            group_id: A trained group.
            prompt: What the look is like.
            orientation: Shape of the picture.
            pose: Pose.
            style: Style.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _GENERATE_LOOK,
            body={
                "group_id": group_id,
                "prompt": prompt,
                "orientation": orientation,
                "pose": pose,
                "style": style,
            },
            options=options,
        )

    async def create_group(
        self,
        *,
        name: str,
        image_key: str,
        generation_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.LookAnswer:
        """Make a group of photo avatars.
        `POST /v2/photo_avatar/avatar_group/create`

        The id in the answer serves as `talking_photo_id`.

        Args:
            name: Name of the group.
            image_key: Image, by its key.
            generation_id: Generation the image is from.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _CREATE_GROUP,
            body={"name": name, "image_key": image_key, "generation_id": generation_id},
            options=options,
        )

    async def add_looks(
        self,
        *,
        group_id: str | MISSING = MISSING,
        image_keys: Sequence[str] | MISSING = MISSING,
        name: str | MISSING = MISSING,
        generation_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add looks to a group.
        `POST /v2/photo_avatar/avatar_group/add`

        The answer is empty in the reference.

        Args:
            group_id: Group.
            image_keys: Images, by their keys. At most 4 items.
            name: Name of the looks.
            generation_id: Generation; needed for generated images.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _ADD_LOOKS,
            body={
                "group_id": group_id,
                "image_keys": image_keys,
                "name": name,
                "generation_id": generation_id,
            },
            options=options,
        )

    async def train(
        self,
        *,
        group_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Train a group.
        `POST /v2/photo_avatar/train`

        Starts the training; follow it with `photo_avatars.retrieve_training`. The answer is
        empty in the reference.

        Args:
            group_id: Group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_TRAIN, body={"group_id": group_id}, options=options)

    async def retrieve_training(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TrainingAnswer:
        """Tell how a training stands.
        `GET /v2/photo_avatar/train/status/{group_id}`

        State of the training of a group.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE_TRAINING, {"group_id": group_id}, options=options)

    async def add_motion(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add motion to a photo avatar.
        `POST /v2/photo_avatar/add_motion`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_ADD_MOTION, body={"id": id}, options=options)

    async def add_sound_effect(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add a sound to a photo avatar.
        `POST /v2/photo_avatar/add_sound_effect`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_ADD_SOUND_EFFECT, body={"id": id}, options=options)

    async def upscale(
        self,
        *,
        id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Enlarge a photo avatar.
        `POST /v2/photo_avatar/upscale`

        The answer is empty in the reference; motion and enlarging give a new id.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_UPSCALE, body={"id": id}, options=options)

    async def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.LookAnswer:
        """Show a photo avatar.
        `GET /v2/photo_avatar/{id}`

        Goes from pending to completed in seconds.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"id": id}, options=options)

    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a photo avatar.
        `DELETE /v2/photo_avatar/{id}`

        The answer is not documented.

        Args:
            id: Id of the photo avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return await self._client.call(_DELETE, {"id": id}, options=options)

    async def delete_group(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a group of photo avatars.
        `DELETE /v2/photo_avatar_group/{group_id}`

        The answer is not documented.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return await self._client.call(_DELETE_GROUP, {"group_id": group_id}, options=options)
