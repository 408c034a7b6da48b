# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:7a8195af51f7
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class SceneVariable(ResponseModel):
    name: str | None = None
    """
    Its name.
    """

    type: str | None = None
    """
    What it holds.
    """


class Template(ResponseModel):
    """
    A template.
    """

    template_id: str | None = None
    """
    Id of the template.
    """

    name: str | None = None
    """
    Its name.
    """

    thumbnail_image_url: str | None = None
    """
    Address of a picture.
    """

    aspect_ratio: str | None = None
    """
    Shape, such as landscape.
    """


class TemplateAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateDetails | None = None


class TemplateDetails(ResponseModel):
    variables: dict[str, TemplateVariable] | None = None
    """
    The variables by name.
    """


class TemplateListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateListData | None = None


class TemplateListData(ResponseModel):
    templates: list[Template] | None = None
    """
    The templates.
    """


class TemplateScene(ResponseModel):
    id: str | None = None
    """
    Id of the scene.
    """

    script: str | None = None
    """
    What is said.
    """

    variables: list[SceneVariable] | None = None
    """
    Its variables.
    """


class TemplateV3(ResponseModel):
    version: str | None = None
    """
    Version of the template.
    """

    variables: dict[str, Any] | None = None
    """
    The variables.
    """

    scenes: list[TemplateScene] | None = None
    """
    The scenes.
    """


class TemplateV3Answer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateV3 | None = None


class TemplateVariable(ResponseModel):
    """
    A variable of a template.
    """

    name: str | None = None
    """
    Its name.
    """

    type: str | None = None
    """
    What it holds: text, voice and image are documented.
    """

    properties: dict[str, Any] | None = None
    """
    Its value: `content` for text, `voice_id` for a voice, `url` or `asset_id` and `fit` for an image.
    """
