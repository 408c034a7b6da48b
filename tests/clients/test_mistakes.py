"""Mistakes a caller makes: one clear error each, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import respx
from reelspec import MissingCredentialsError, RequestInvalidError
from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.heygen.params import BackgroundParam
from reelspec.vydra import Vydra

OUTPUT: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
AVI: Any = {**OUTPUT, "format": "avi"}
SILENCE: Any = {"voice": {"type": "silence", "duration": "1"}}
UUID = "3c90c3cc-0d44-4b50-8888-8dd25736052a"


@pytest.fixture(autouse=True)
def nothing_is_sent() -> Iterator[None]:
    with respx.mock(assert_all_called=False) as router:
        route = router.route().mock(return_value=httpx.Response(500))
        yield
        assert not route.called


def _hera(**arguments: Any) -> Any:
    return Hera(api_key="k").videos.create(prompt="A wheel", outputs=[OUTPUT], **arguments)


def _hedra(**arguments: Any) -> Any:
    return Hedra(api_key="k").generations.create(
        generated_video_inputs={"text_prompt": "A market"}, **arguments
    )


def _heygen(**scene: Any) -> Any:
    scenes: Any = [{**SILENCE, **scene}]
    return HeyGen(api_key="k").videos.create(video_inputs=scenes)


def _vydra(video: Any) -> Any:
    return Vydra(api_key="k").jobs.create(workflow="generate_video", input=video)


CASES: dict[str, tuple[Callable[[], Any], str, str]] = {
    "51 scenes": (
        lambda: HeyGen(api_key="k").videos.create(video_inputs=[SILENCE] * 51),
        "video_inputs",
        "at most 50 items",
    ),
    "no scene": (
        lambda: HeyGen(api_key="k").videos.create(video_inputs=[]),
        "video_inputs",
        "at least 1 item",
    ),
    "batch of nine": (lambda: _hedra(batch_size=9), "batch_size", "less than or equal to 8"),
    "both ways to reserve ids": (
        lambda: _hedra(generation_id=UUID, generation_ids=[UUID]),
        "",
        "generation_id and generation_ids cannot be given together",
    ),
    "ids that do not match the batch": (
        lambda: _hedra(batch_size=3, generation_ids=[UUID, UUID]),
        "",
        "generation_ids must have at least 3 items when batch_size is 3",
    ),
    "121 seconds": (
        lambda: _hera(duration_seconds=121),
        "duration_seconds",
        "less than or equal to 120",
    ),
    "no outputs": (
        lambda: Hera(api_key="k").videos.create(prompt="A wheel", outputs=[]),
        "outputs",
        "at least 1 item",
    ),
    "an image background without image": (
        lambda: _heygen(background={"type": "image"}),
        "video_inputs[0].background",
        "needs url or image_asset_id when type is 'image'",
    ),
    "a colour that is not hexadecimal": (
        lambda: _heygen(
            character={"type": "avatar", "avatar_id": "a", "circle_background_color": "red"}
        ),
        "video_inputs[0].character.circle_background_color",
        "should match pattern",
    ),
    "audio without a source": (
        lambda: _heygen(voice={"type": "audio"}),
        "video_inputs[0].voice",
        "needs audio_url or audio_asset_id when type is 'audio'",
    ),
    "null where it is not allowed": (
        lambda: _hera(style_id=None),
        "style_id",
        "should be a valid string",
    ),
    "a number as text": (
        lambda: _hera(duration_seconds="8"),
        "duration_seconds",
        "should be a valid number",
    ),
    "a misspelt nested field": (
        lambda: _heygen(background={"type": "color", "vlaue": "#FFFFFF"}),
        "video_inputs[0].background.vlaue",
        "is not a field of this request",
    ),
    "a misspelt argument of one of several kinds": (
        lambda: _hedra(batchsize=2),
        "batchsize",
        "did you mean 'batch_size'?",
    ),
    "an unknown kind": (
        lambda: Hedra(api_key="k").generations.create(type="vidoe"),  # type: ignore[call-overload]
        "type",
        "must be one of 'video'",
    ),
    "an unknown format": (
        lambda: Hera(api_key="k").videos.create(prompt="A wheel", outputs=[AVI]),
        "outputs[0].format",
        "should be 'mp4'",
    ),
    "a page of 101": (lambda: Vydra(api_key="k").jobs.list(limit=101), "limit", "equal to 100"),
    "an id that climbs": (
        lambda: Hera(api_key="k").videos.retrieve(".."),
        "video_id",
        "is not a valid path segment",
    ),
    "an empty id": (
        lambda: Hera(api_key="k").videos.retrieve(""),
        "video_id",
        "is not a valid path segment",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mistake(case: str) -> None:
    call, path, message = CASES[case]
    with pytest.raises(RequestInvalidError) as caught:
        call()
    assert len(caught.value.problems) == 1, caught.value
    problem = caught.value.problems[0]
    assert problem.path == path
    assert message in problem.message
    assert "\n" not in str(caught.value)


def test_misspelt_argument() -> None:
    with pytest.raises(TypeError, match="duration_second"):
        _hera(duration_second=8)


@pytest.mark.parametrize(
    ("make", "variable"),
    [
        (lambda: Hera().videos.retrieve("v"), "HERA_API_KEY"),
        (lambda: Hedra().voices.list(), "HEDRA_API_KEY"),
        (lambda: HeyGen().voices.list(), "HEYGEN_API_KEY"),
        (lambda: Vydra().jobs.list(), "VYDRA_API_KEY"),
    ],
)
def test_no_key(make: Callable[[], Any], variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(variable, raising=False)
    with pytest.raises(MissingCredentialsError, match=variable):
        make()


def test_a_model_alone_keeps_its_rules() -> None:
    with pytest.raises(ValueError, match="needs url or image_asset_id"):
        BackgroundParam(type="image")


def test_several_mistakes_are_told_at_once() -> None:
    with pytest.raises(RequestInvalidError) as caught:
        _hera(duration_seconds=0, style_id=3)
    assert [problem.path for problem in caught.value.problems] == ["duration_seconds", "style_id"]
