# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field
from reelspec._runtime.model import Answer
from typing_extensions import TypeAliasType


class Asset(Answer):
    """
    An asset.
    """

    id: str | None = None
    """
    Id of the asset.
    """

    name: str | None = None
    """
    Its name.
    """

    file_type: Literal["image", "video", "audio"] | str | None = None
    """
    What it is.
    """

    folder_id: str | None = None
    """
    Its folder; empty in the root.
    """

    meta: str | None = None
    """
    Not explained.
    """

    created_ts: int | None = None
    """
    When it was made, in Unix seconds.
    """

    url: str | None = None
    """
    Address of the file.
    """

    image_key: str | None = None
    """
    Its key, for images.
    """


class AssetAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: Asset | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class AssetListAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: AssetListData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class AssetListData(Answer):
    assets: list[Asset] | None = None
    """
    The assets.
    """

    token: str | None = None
    """
    Where the next page begins; empty or null at the end.
    """


class Avatar(Answer):
    """
    An avatar.
    """

    avatar_id: str | None = None
    """
    Id of the avatar.
    """

    avatar_name: str | None = None
    """
    Its name.
    """

    gender: str | None = None
    """
    Its gender.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    premium: bool | None = None
    """
    Whether it is premium.
    """

    type: str | None = None
    """
    Its kind.
    """

    tags: list[str] | None = None
    """
    Labels.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class AvatarDetails(Answer):
    """
    An avatar.
    """

    type: str | None = None
    """
    avatar.
    """

    id: str | None = None
    """
    Id of the avatar.
    """

    name: str | None = None
    """
    Its name.
    """

    gender: str | None = None
    """
    Its gender.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    premium: bool | None = None
    """
    Whether it is premium.
    """

    is_public: bool | None = None
    """
    Whether everybody may use it.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """

    tags: list[str] | None = None
    """
    Labels.
    """


class AvatarDetailsAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarDetails | None = None


class AvatarGroup(Answer):
    """
    A group of avatars.
    """

    id: str | None = None
    """
    Id of the group.
    """

    name: str | None = None
    """
    Its name.
    """

    created_at: float | None = None
    """
    When it was made, in Unix seconds.
    """

    num_looks: int | None = None
    """
    How many looks it has.
    """

    preview_image: str | None = None
    """
    Address of a picture.
    """

    group_type: str | None = None
    """
    Its kind.
    """

    train_status: str | None = None
    """
    State of its training.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class AvatarGroupListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarGroupListData | None = None


class AvatarGroupListData(Answer):
    avatar_group_list: list[AvatarGroup] | None = None
    """
    The groups.
    """

    total_count: int | None = None
    """
    How many there are.
    """


class AvatarListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarListData | None = None


class AvatarListData(Answer):
    avatars: list[Avatar] | None = None
    """
    The avatars.
    """

    talking_photos: list[TalkingPhoto] | None = None
    """
    The talking photos.
    """


class AvatarVideoFailEvent(Answer):
    """
    A video failed.
    """

    event_type: Literal["avatar_video.fail"]
    """
    What happened.
    """

    event_data: VideoFailed


class AvatarVideoGifFailEvent(Answer):
    """
    A GIF failed.
    """

    event_type: Literal["avatar_video_gif.fail"]
    """
    What happened.
    """

    event_data: VideoFailed


class AvatarVideoGifSuccessEvent(Answer):
    """
    A GIF is ready.
    """

    event_type: Literal["avatar_video_gif.success"]
    """
    What happened.
    """

    event_data: VideoSucceeded


class AvatarVideoSuccessEvent(Answer):
    """
    A video is ready.
    """

    event_type: Literal["avatar_video.success"]
    """
    What happened.
    """

    event_data: VideoSucceeded


class Error(Answer):
    """
    A failure of version 1 (code, message) or version 2 (data, error).
    """

    code: int | str | None = None
    """
    What went wrong, as a code (version 1).
    """

    message: str | None = None
    """
    What went wrong, in words (version 1).
    """

    data: Any | None = None
    """
    null on failure (version 2).
    """

    error: ErrorField | None = None


class ErrorDetail(Answer):
    code: str | int | None = None
    """
    What went wrong, as a code.
    """

    message: str | None = None
    """
    What went wrong, in words.
    """


ErrorField = TypeAliasType("ErrorField", ErrorDetail | str | None)
"""
null on success; a code with a message, or a text, on failure. Which of the two is not settled.
"""


class EventTypeListAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[str] | None = None
    """
    The types.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class Folder(Answer):
    """
    A folder. Further fields are cut off in the stored page.
    """

    id: str | None = None
    """
    Id of the folder.
    """

    name: str | None = None
    """
    Its name.
    """

    parent_id: str | None = None
    """
    The folder it is in.
    """


class FolderAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Folder | None = None


class GenerationIdAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: GenerationIdData | None = None


class GenerationIdData(Answer):
    generation_id: str | None = None
    """
    Id of the generation.
    """


class LanguageListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LanguageListData | None = None


class LanguageListData(Answer):
    languages: list[str] | None = None
    """
    Names of languages.
    """


class Look(Answer):
    """
    A look of a group.
    """

    id: str | None = None
    """
    Id of the look.
    """

    image_url: str | None = None
    """
    Address of the picture; 7 days.
    """

    created_at: float | None = None
    """
    When it was made, in Unix seconds.
    """

    name: str | None = None
    """
    Its name.
    """

    status: str | None = None
    """
    State.
    """

    group_id: str | None = None
    """
    Its group.
    """

    is_motion: bool | None = None
    """
    Whether it moves.
    """

    motion_preview_url: str | None = None
    """
    Address of a clip.
    """

    business_type: str | None = None
    """
    Where it is from.
    """

    upscale_availability: UpscaleAvailability | None = None
    upscaled: bool | None = None
    """
    Whether it was enlarged.
    """

    background_sound_effect: str | dict[str, Any] | None = None
    """
    Sound in the background.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class LookAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Look | None = None


class LookListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LookListData | None = None


class LookListData(Answer):
    avatar_list: list[Look] | None = None
    """
    The looks.
    """


class NothingAnswerV1(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: Any | None = None
    """
    null.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


OpenAnswer = TypeAliasType("OpenAnswer", dict[str, Any])
"""
The fields are not documented.
"""


class PersonalizedVideoEvent(Answer):
    """
    A personalized video is ready.
    """

    event_type: Literal["personalized_video"]
    """
    What happened.
    """

    event_data: PersonalizedVideoMade


class PersonalizedVideoMade(Answer):
    """
    A personalized video that is ready.
    """

    project_id: str | None = None
    """
    Id of the project.
    """

    video_id: str | None = None
    """
    Id of the video.
    """

    video_url: str | None = None
    """
    Address of the video.
    """

    landing_page_url: str | None = None
    """
    Address of its page.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    gif_html: str | None = None
    """
    HTML with the GIF.
    """

    contact_info: str | dict[str, Any] | None = None
    """
    Whom it is for.
    """


class PhotoGeneration(Answer):
    """
    Photos as they stand.
    """

    id: str | None = None
    """
    Id of the generation.
    """

    status: str | None = None
    """
    State; success was seen.
    """

    msg: str | None = None
    """
    Why it failed.
    """

    image_url_list: list[str] | None = None
    """
    Addresses of the images.
    """

    image_key_list: list[str] | None = None
    """
    Their keys, for avatar groups.
    """


class PhotoGenerationAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: PhotoGeneration | None = None


class Quota(Answer):
    remaining_quota: int | None = None
    """
    What is left, in sixtieths of a credit.
    """

    details: dict[str, float | None] | None = None
    """
    What is left by kind.
    """


class QuotaAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Quota | None = None


class SceneVariable(Answer):
    name: str | None = None
    """
    Its name.
    """

    type: str | None = None
    """
    What it holds.
    """


class TalkingPhoto(Answer):
    """
    A talking photo.
    """

    talking_photo_id: str | None = None
    """
    Id of the photo.
    """

    talking_photo_name: str | None = None
    """
    Its name.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """


class TalkingPhotoListAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[TalkingPhotoV1] | None = None
    """
    The photos.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class TalkingPhotoV1(Answer):
    """
    A talking photo.
    """

    id: str | None = None
    """
    Serves as `talking_photo_id`.
    """

    image_url: str | None = None
    """
    Address of the picture.
    """

    circle_image: str | None = None
    """
    Address of the round picture.
    """


class Template(Answer):
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


class TemplateAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateDetails | None = None


class TemplateDetails(Answer):
    variables: dict[str, TemplateVariable] | None = None
    """
    The variables by name.
    """


class TemplateListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateListData | None = None


class TemplateListData(Answer):
    templates: list[Template] | None = None
    """
    The templates.
    """


class TemplateScene(Answer):
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


class TemplateV3(Answer):
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


class TemplateV3Answer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TemplateV3 | None = None


class TemplateVariable(Answer):
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


class Training(Answer):
    """
    A training as it stands.
    """

    status: str | None = None
    """
    State.
    """

    error_msg: str | None = None
    """
    Why it failed.
    """

    created_at: int | None = None
    """
    When it began, in Unix seconds.
    """

    updated_at: float | None = None
    """
    When it last changed.
    """


class TrainingAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Training | None = None


class Translation(Answer):
    """
    A translation as it stands.
    """

    video_translate_id: str | None = None
    """
    Id of the translation.
    """

    title: str | None = None
    """
    Title.
    """

    status: (
        Literal["pending", "running", "processing", "success", "completed", "failed"] | str | None
    ) = None
    """
    State.
    """

    url: str | None = None
    """
    Address of the result.
    """

    video_url: str | None = None
    """
    Address of the result, as a tutorial names it.
    """

    message: str | None = None
    """
    Why it failed.
    """


class TranslationAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Translation | None = None


class TranslationFailed(Answer):
    """
    A translation that failed.
    """

    video_translate_id: str
    """
    Id of the translation.
    """

    message: str | None = None
    """
    Why it failed; named msg for videos.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    output_language: str | None = None
    """
    Language.
    """


class TranslationStarted(Answer):
    video_translate_id: str | None = None
    """
    Id of the translation.
    """


class TranslationStartedAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TranslationStarted | None = None


class TranslationSucceeded(Answer):
    """
    A translation that is ready.
    """

    video_translate_id: str
    """
    Id of the translation.
    """

    url: str | None = None
    """
    Address of the result.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    output_language: str | None = None
    """
    Language.
    """


class Twin(Answer):
    """
    A digital twin.
    """

    avatar_id: str | None = None
    """
    Id of the twin.
    """

    avatar_name: str | None = None
    """
    Its name.
    """

    status: Literal["in_progress", "completed", "failed"] | str | None = None
    """
    State.
    """

    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    error_message: str | None = None
    """
    Why it failed.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class TwinAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Twin | None = None


class TwinCreated(Answer):
    avatar_id: str | None = None
    """
    Id of the twin.
    """

    avatar_group_id: str | None = None
    """
    Its group.
    """


class TwinCreatedAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TwinCreated | None = None


class TwinDeletedAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: str | None = None
    """
    Not explained.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class UpscaleAvailability(Answer):
    available: bool | None = None
    """
    Whether it can be enlarged.
    """

    reason: str | None = None
    """
    Why not.
    """


class V3Answer(Answer):
    """
    An answer whose content is not documented.
    """

    data: Any | None = None
    """
    Not documented.
    """


class V3Asset(Answer):
    """
    A stored file.
    """

    asset_id: str | None = None
    """
    Id of the asset.
    """

    url: str | None = None
    """
    Address of the file.
    """

    mime_type: str | None = None
    """
    Media type.
    """

    size_bytes: int | None = None
    """
    Size in bytes.
    """


class V3AssetAnswer(Answer):
    data: V3Asset


class V3AssetList(Answer):
    """
    A page of assets.
    """

    data: list[V3Asset]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3AutoReload(Answer):
    """
    How the wallet fills itself.
    """

    enabled: bool | None = None
    """
    Whether it does.
    """

    threshold_usd: float | None = None
    """
    Balance it is done at, in US dollars.
    """

    amount_usd: float | None = None
    """
    What is added, in US dollars.
    """


V3Avatar = TypeAliasType("V3Avatar", dict[str, Any])
"""
An avatar. Its fields are not in our sources.
"""


class V3AvatarList(Answer):
    """
    A page of avatars.
    """

    data: list[V3Avatar]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3CreditPool(Answer):
    """
    Credits of one kind.
    """

    remaining: float | None = None
    """
    Credits left.
    """

    resets_at: datetime | None = None
    """
    When they are renewed.
    """


class V3Credits(Answer):
    """
    Credits of a subscription.
    """

    premium_credits: V3CreditPool | None = None
    add_on_credits: V3CreditPool | None = None


class V3Error(Answer):
    """
    An error.
    """

    error: V3ErrorDetail


class V3ErrorDetail(Answer):
    """
    What went wrong.
    """

    code: (
        Literal[
            "unauthorized",
            "forbidden",
            "invalid_parameter",
            "insufficient_credit",
            "not_found",
            "rate_limit_exceeded",
            "resource_limit_exceeded",
            "download_failed",
            "request_in_progress",
            "internal_error",
        ]
        | str
        | None
    ) = None
    """
    What went wrong; others may appear.
    """

    message: str | None = None
    """
    What went wrong, in words.
    """

    param: str | None = None
    """
    The field at fault.
    """

    doc_url: str | None = None
    """
    Page about the code.
    """


class V3Event(Answer):
    """
    A delivery of version 3. What it holds is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    event_type: str | None = None
    """
    Type of the event.
    """

    event_data: dict[str, Any] | None = None
    """
    What happened.
    """


V3Look = TypeAliasType("V3Look", dict[str, Any])
"""
A look of an avatar. Its fields are not in our sources.
"""


class V3LookList(Answer):
    """
    A page of looks.
    """

    data: list[V3Look]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3Subscription(Answer):
    """
    Plan and its credits.
    """

    plan: str | None = None
    """
    Plan, such as free.
    """

    credits: V3Credits | None = None


V3Template = TypeAliasType("V3Template", dict[str, Any])
"""
A template. Its fields are not in our sources.
"""


class V3TemplateList(Answer):
    """
    A page of templates.
    """

    data: list[V3Template]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3Translation(Answer):
    """
    A translation into one language. Fields other than the state are not in our sources.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    status: Literal["pending", "running", "completed", "failed"] | str | None = None
    """
    State.
    """


class V3TranslationAnswer(Answer):
    data: V3Translation


class V3TranslationsStarted(Answer):
    """
    Translations that were asked for.
    """

    video_translation_ids: list[str]
    """
    One id for each language.
    """


class V3TranslationsStartedAnswer(Answer):
    data: V3TranslationsStarted


class V3UsageBased(Answer):
    """
    Spending by use.
    """

    spending_current_usd: float | None = None
    """
    Spent so far, in US dollars.
    """

    spending_cap_usd: float | None = None
    """
    Most that may be spent, in US dollars.
    """


class V3User(Answer):
    """
    The account.
    """

    username: str | None = None
    """
    Name of the account.
    """

    email: str | None = None
    """
    E-mail address.
    """

    first_name: str | None = None
    """
    First name.
    """

    last_name: str | None = None
    """
    Last name.
    """

    billing_type: str | None = None
    """
    How it is billed, such as wallet.
    """

    wallet: V3Wallet | None = None
    """
    Balance.
    """

    subscription: V3Subscription | None = None
    """
    Plan and credits.
    """

    usage_based: V3UsageBased | None = None
    """
    Spending.
    """


class V3UserAnswer(Answer):
    data: V3User


class V3Video(Answer):
    """
    A video.
    """

    id: str | None = None
    """
    Id of the video.
    """

    status: Literal["waiting", "pending", "processing", "completed", "failed"] | str | None = None
    """
    State.
    """

    title: str | None = None
    """
    Title.
    """

    created_at: int | None = None
    """
    When it was asked for, in Unix seconds.
    """

    completed_at: int | None = None
    """
    When it was done, in Unix seconds.
    """

    video_url: str | None = None
    """
    Address of the video; presigned.
    """

    thumbnail_url: str | None = None
    """
    Address of a still; presigned.
    """

    gif_url: str | None = None
    """
    Address of a GIF; presigned.
    """

    captioned_video_url: str | None = None
    """
    Address of the video with captions; presigned.
    """

    subtitle_url: str | None = None
    """
    Address of the subtitles; presigned.
    """

    video_page_url: str | None = None
    """
    Page of the video on HeyGen.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    folder_id: str | None = None
    """
    Folder it is in.
    """

    output_language: str | None = None
    """
    Language as a code, such as en-US.
    """

    failure_code: str | None = None
    """
    Why it failed, such as rendering_failed.
    """

    failure_message: str | None = None
    """
    Why it failed, in words.
    """


class V3VideoAnswer(Answer):
    data: V3Video


class V3VideoList(Answer):
    """
    A page of videos.
    """

    data: list[V3Video]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3VideoStarted(Answer):
    """
    A video that was asked for.
    """

    video_id: str
    """
    Id of the video.
    """

    status: Literal["waiting"] | str | None = None
    """
    State.
    """

    output_format: str | None = None
    """
    File format.
    """


class V3VideoStartedAnswer(Answer):
    data: V3VideoStarted


class V3Voice(Answer):
    """
    A voice.
    """

    voice_id: str | None = None
    """
    Id of the voice.
    """

    name: str | None = None
    """
    Name.
    """

    language: str | None = None
    """
    Language.
    """

    gender: str | None = None
    """
    Gender.
    """

    preview_audio_url: str | None = None
    """
    Address of a sample.
    """

    support_pause: bool | None = None
    """
    Whether pauses in the text work.
    """

    support_interactive_avatar: bool | None = None
    """
    Whether interactive avatars can use it.
    """

    status: str | None = None
    """
    State of its making; `processing` was seen.
    """

    failure_message: str | None = None
    """
    Why its making failed, in words.
    """

    created_at: int | None = None
    """
    When it was made, in Unix seconds.
    """


class V3VoiceAnswer(Answer):
    data: V3Voice


class V3VoiceList(Answer):
    """
    A page of voices.
    """

    data: list[V3Voice]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3Wallet(Answer):
    """
    Money to spend.
    """

    currency: str | None = None
    """
    Currency, such as usd.
    """

    remaining_balance: float | None = None
    """
    What is left, in that currency.
    """

    auto_reload: V3AutoReload | None = None


class V3WebhookEndpoint(Answer):
    """
    An address that takes deliveries.
    """

    endpoint_id: str | None = None
    """
    Id of the endpoint.
    """

    url: str | None = None
    """
    Address that takes deliveries.
    """

    events: list[str] | None = None
    """
    Types of events it is told of.
    """

    status: str | None = None
    """
    State: `enabled`; other words are not documented.
    """

    created_at: datetime | None = None
    """
    When it was made.
    """

    secret: str | None = None
    """
    Key of the signatures; only in the answers of creation and rotation.
    """


class V3WebhookEndpointAnswer(Answer):
    data: V3WebhookEndpoint


class V3WebhookEndpointList(Answer):
    """
    A page of webhook endpoints.
    """

    data: list[V3WebhookEndpoint]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


V3WebhookEvent = TypeAliasType("V3WebhookEvent", dict[str, Any])
"""
An event of the past. Its fields are not in our sources.
"""


class V3WebhookEventList(Answer):
    """
    A page of past events.
    """

    data: list[V3WebhookEvent]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class VideoError(Answer):
    """
    Why a video failed.
    """

    code: int | None = None
    """
    As a code; 40119 is a video that is too long.
    """

    message: str | None = None
    """
    In words.
    """

    detail: str | None = None
    """
    More on it.
    """


class VideoFailed(Answer):
    """
    A video that failed.
    """

    video_id: str
    """
    Id of the video.
    """

    msg: str | None = None
    """
    Why it failed.
    """

    callback_id: str | None = None
    """
    Your own id.
    """


class VideoIdAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoIdData | None = None


class VideoIdAnswerV1(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoIdData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class VideoIdData(Answer):
    video_id: str
    """
    Id of the video, for `videos.retrieve_status`.
    """


class VideoListAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoListData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class VideoListData(Answer):
    token: str | None = None
    """
    Where the next page begins; null at the end.
    """

    videos: list[VideoListItem] | None = None
    """
    The videos.
    """


class VideoListItem(Answer):
    """
    A video in the list.
    """

    video_id: str | None = None
    """
    Id of the video.
    """

    video_title: str | None = None
    """
    Its title.
    """

    status: Literal["completed", "processing", "failed", "draft"] | str | None = None
    """
    State.
    """

    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """

    type: Literal["GENERATED", "TRANSLATED"] | str | None = None
    """
    How it was made.
    """


class VideoStatus(Answer):
    """
    A video as it stands.
    """

    id: str | None = None
    """
    Id of the video.
    """

    status: Literal["pending", "waiting", "processing", "completed", "failed"] | str | None = None
    """
    State.
    """

    video_url: str | None = None
    """
    Address of the video; works for 7 days, each call gives a fresh one.
    """

    video_url_caption: str | None = None
    """
    Address of the video with captions; 7 days.
    """

    thumbnail_url: str | None = None
    """
    Address of a still; 7 days.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    caption_url: str | None = None
    """
    Address of the subtitles.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    error: VideoError | None = None
    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """


class VideoStatusAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoStatus | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class VideoSucceeded(Answer):
    """
    A video that is ready.
    """

    video_id: str
    """
    Id of the video.
    """

    url: str | None = None
    """
    Address of the video.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    gif_download_url: str | None = None
    """
    Address of a GIF.
    """

    video_share_page_url: str | None = None
    """
    Address of a public page.
    """

    video_page_url: str | None = None
    """
    Address of its page.
    """

    folder_id: str | None = None
    """
    Folder.
    """

    callback_url: str | None = None
    """
    The callback address of the request.
    """


class VideoTranslateFailEvent(Answer):
    """
    A translation failed.
    """

    event_type: Literal["video_translate.fail"]
    """
    What happened.
    """

    event_data: TranslationFailed


class VideoTranslateSuccessEvent(Answer):
    """
    A translation is ready.
    """

    event_type: Literal["video_translate.success"]
    """
    What happened.
    """

    event_data: TranslationSucceeded


DeliveredEvent = TypeAliasType(
    "DeliveredEvent",
    Annotated[
        AvatarVideoSuccessEvent
        | AvatarVideoFailEvent
        | AvatarVideoGifSuccessEvent
        | AvatarVideoGifFailEvent
        | VideoTranslateSuccessEvent
        | VideoTranslateFailEvent
        | PersonalizedVideoEvent,
        Field(discriminator="event_type"),
    ],
)
"""
Any delivery, told apart by `event_type`.
"""


class VideoV2(Answer):
    """
    A video as it stands.
    """

    id: str | None = None
    """
    Id of the video.
    """

    status: Literal["pending", "waiting", "processing", "completed", "failed"] | str | None = None
    """
    State.
    """

    video_url: str | None = None
    """
    Address of the video.
    """

    thumbnail_url: str | None = None
    """
    Address of a still.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    title: str | None = None
    """
    Title.
    """

    created_at: str | int | None = None
    """
    When it was started.
    """

    completed_at: str | int | None = None
    """
    When it was done.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    captioned_video_url: str | None = None
    """
    Address of the video with captions.
    """

    subtitle_url: str | None = None
    """
    Address of the subtitles.
    """

    folder_id: str | None = None
    """
    Folder.
    """

    output_language: str | None = None
    """
    Language.
    """

    failure_code: str | None = None
    """
    Why it failed, as a code.
    """

    failure_message: str | None = None
    """
    Why it failed, in words.
    """


class VideoV2Answer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoV2 | None = None


class VideoV2Started(Answer):
    video_id: str | None = None
    """
    Id of the video.
    """

    status: str | None = None
    """
    State: waiting.
    """


class VideoV2StartedAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoV2Started | None = None


class VoiceInfo(Answer):
    """
    A voice.
    """

    voice_id: str | None = None
    """
    Id of the voice.
    """

    language: str | None = None
    """
    Language.
    """

    gender: str | None = None
    """
    Gender.
    """

    name: str | None = None
    """
    Name.
    """

    preview_audio: str | None = None
    """
    Address of a sample.
    """

    support_pause: bool | None = None
    """
    Whether pauses work.
    """

    emotion_support: bool | None = None
    """
    Whether moods work.
    """


class VoiceListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VoiceListData | None = None


class VoiceListData(Answer):
    voices: list[VoiceInfo] | None = None
    """
    The voices.
    """


class WebhookEndpoint(Answer):
    """
    A webhook endpoint.
    """

    endpoint_id: str | None = None
    """
    Id of the endpoint.
    """

    username: str | None = None
    """
    Account.
    """

    url: str | None = None
    """
    Address of the receiver.
    """

    status: str | None = None
    """
    enabled, or not.
    """

    events: list[str] | None = None
    """
    Types it is told of; null: all.
    """

    secret: str | None = None
    """
    Key of the signatures.
    """

    created_at: str | None = None
    """
    When it was made: ISO 8601 without a zone.
    """


class WebhookEndpointAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: WebhookEndpoint | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class WebhookEndpointListAnswer(Answer):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[WebhookEndpoint] | None = None
    """
    The endpoints, with their secrets.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """
