"""Statements about the providers, each of a seed or a fact sheet, tried with curl."""

from __future__ import annotations

import json
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from reelgen.sandbox import Sandbox

from .conftest import SPECS
from .curl import CurlResponse, contains, curl

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")

HERA, HEDRA, HEDRA_2 = "000", "001", "002"
HEYGEN, VYDRA = "003", "004"
"""Seeds; the others are fact sheets."""

U = "3c90c3cc-0d44-4b50-8888-8dd25736052a"
KEYS = {
    "hera": "x-api-key: k",
    "hedra": "X-API-Key: k",
    "heygen": "x-api-key: k",
    "vydra": "Authorization: Bearer k",
}
OUTPUT = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
WHEEL = {"prompt": "A spinning rainbow wheel.", "outputs": [OUTPUT]}
VIDEO = {"type": "video", "generated_video_inputs": {"text_prompt": "A market"}}
VOICE = {"type": "text", "voice_id": "v", "input_text": "Hello"}
SCENE = {"character": {"type": "avatar", "avatar_id": "a"}, "voice": VOICE}
DOG = {"workflow": "generate_video", "input": {"prompt": "A dog"}}
V3_VIDEO = {"type": "avatar", "avatar_id": "a", "voice_id": "v", "script": "Hello"}


class Statement(NamedTuple):
    """One request, and what a source says about its response."""

    source: str
    text: str
    request: str
    """Provider, method and path."""
    body: Any
    """JSON, or the arguments of curl."""
    status: int | range
    expected: Any = None


REFUSED = range(400, 500)


def text(length: int = 1) -> Any:
    """Return a check for text of at least this length."""
    return lambda value: isinstance(value, str) and len(value) >= length


def priced(model: str | None, credits: int) -> Statement:
    """Return the statement of a row of the price table of the seed."""
    chosen = {} if model is None else {"model": model}
    body = {**DOG, "input": {**DOG["input"], **chosen}}  # type: ignore[dict-item]
    name = model or "the default"
    return Statement(
        VYDRA, f"{name} costs {credits}", "vydra POST /jobs", body, 201, {"creditsCharged": credits}
    )


def scenes(count: int) -> dict[str, Any]:
    """Return a HeyGen request with so many scenes."""
    return {"video_inputs": [SCENE] * count}


def changed(base: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Return a body with other fields."""
    return {**base, **fields}


STATEMENTS = [
    Statement(
        HERA,
        "a job is queued: 200 with its id",
        "hera POST /videos",
        WHEEL,
        200,
        {"video_id": text()},
    ),
    Statement(HERA, "prompt is required", "hera POST /videos", {"outputs": [OUTPUT]}, REFUSED),
    Statement(HERA, "outputs is required", "hera POST /videos", {"prompt": "x"}, REFUSED),
    Statement(
        HERA,
        "at most 10 outputs",
        "hera POST /videos",
        changed(WHEEL, outputs=[OUTPUT] * 11),
        REFUSED,
    ),
    Statement(
        HERA,
        "10 outputs are allowed",
        "hera POST /videos",
        changed(WHEEL, outputs=[OUTPUT] * 10),
        200,
    ),
    Statement(
        HERA,
        "at most 120 seconds",
        "hera POST /videos",
        changed(WHEEL, duration_seconds=121),
        REFUSED,
    ),
    Statement(
        HERA,
        "120 seconds are allowed",
        "hera POST /videos",
        changed(WHEEL, duration_seconds=120),
        200,
    ),
    Statement(
        HERA,
        "at most 5 reference images",
        "hera POST /videos",
        changed(WHEEL, reference_image_urls=["https://e.example/a.png"] * 6),
        REFUSED,
    ),
    Statement(
        HERA,
        "the header x-api-key is required",
        "hera POST /videos",
        ["-H", "x-api-key;", "--json", json.dumps(WHEEL)],
        401,
    ),
    Statement(
        "hera.md",
        "the error of an unknown job",
        "hera GET /videos/unknown",
        None,
        404,
        {"error": "Video/job not found"},
    ),
    Statement(
        "hera-2.md",
        "fps is text",
        "hera POST /videos",
        changed(WHEEL, outputs=[changed(OUTPUT, fps=30)]),
        REFUSED,
    ),
    Statement(
        "hera-2.md",
        "gif and 4:5 are known",
        "hera POST /videos",
        changed(WHEEL, outputs=[changed(OUTPUT, format="gif", aspect_ratio="4:5")]),
        200,
    ),
    Statement(
        "hera-2.md",
        "480p, 24 and prores are known",
        "hera POST /videos",
        changed(WHEEL, outputs=[changed(OUTPUT, format="prores", fps="24", resolution="480p")]),
        200,
    ),
    Statement(
        "hera-2.md",
        "avi is not",
        "hera POST /videos",
        changed(WHEEL, outputs=[changed(OUTPUT, format="avi")]),
        REFUSED,
    ),
    Statement(
        "hera-2.md",
        "an upload has the part file and gives a URL",
        "hera POST /files",
        ["-F", "file=@-;filename=a.png;type=image/png"],
        200,
        {"url": text(8)},
    ),
    Statement(
        "hera-2.md",
        "a type that is not supported",
        "hera POST /files",
        ["-F", "file=@-;filename=a.txt;type=text/plain"],
        400,
        {"error": "Unsupported file type: text/plain"},
    ),
    Statement(
        "hera-2.md", "a missing file", "hera POST /files", ["-F", "other=x"], 400, {"error": text()}
    ),
    Statement(
        HEDRA,
        "the response has id, asset_id, status and progress",
        "hedra POST /generations",
        VIDEO,
        200,
        {
            "id": text(36),
            "asset_id": text(36),
            "created_at": text(),
            "status": ("queued"),
            "progress": (int, float),
        },
    ),
    Statement(
        HEDRA,
        "batch_results is always populated",
        "hedra POST /generations",
        VIDEO,
        200,
        {"batch_results": [{"id": text(36), "status": text(), "progress": (int, float)}]},
    ),
    Statement(
        HEDRA,
        "up to 8 jobs of one request",
        "hedra POST /generations",
        changed(VIDEO, batch_size=8),
        200,
        {"batch_results": lambda value: len(value) == 8},
    ),
    Statement(HEDRA, "not 9", "hedra POST /generations", changed(VIDEO, batch_size=9), 422),
    Statement(
        HEDRA,
        "the inputs are repeated",
        "hedra POST /generations",
        VIDEO,
        200,
        {"generated_video_inputs": {"text_prompt": "A market"}},
    ),
    Statement(
        HEDRA,
        "type is video by default",
        "hedra POST /generations",
        {"generated_video_inputs": {"text_prompt": "x"}},
        200,
        {"type": "video"},
    ),
    Statement(
        HEDRA,
        "a reserved id is used",
        "hedra POST /generations",
        changed(VIDEO, generation_id=U),
        200,
        {"id": U},
    ),
    Statement(
        HEDRA,
        "generation_ids excludes generation_id",
        "hedra POST /generations",
        changed(VIDEO, generation_id=U, generation_ids=[U]),
        422,
    ),
    Statement(
        HEDRA,
        "as many generation_ids as batch_size",
        "hedra POST /generations",
        changed(VIDEO, batch_size=2, generation_ids=[U]),
        422,
    ),
    Statement(
        HEDRA,
        "an address of at most 2083 characters",
        "hedra POST /generations",
        changed(VIDEO, start_keyframe_url="https://e.example/" + "a" * 2083),
        422,
    ),
    Statement(
        HEDRA,
        "generated_video_inputs is required",
        "hedra POST /generations",
        {"type": "video"},
        422,
        {"detail": list},
    ),
    Statement(
        HEDRA_2,
        "text_prompt is required",
        "hedra POST /generations",
        {"type": "video", "generated_video_inputs": {}},
        422,
        {"detail": lambda value: {"loc", "msg", "type"} <= value[0].keys()},
    ),
    Statement(
        HEDRA_2,
        "the header X-API-Key is required",
        "hedra POST /generations",
        ["-H", "X-API-Key;", "--json", json.dumps(VIDEO)],
        401,
    ),
    Statement(
        HEDRA_2,
        "an asset record",
        "hedra POST /assets",
        {"name": "my-image.png", "type": "image"},
        200,
        {"id": text(36), "name": "my-image.png", "type": "image"},
    ),
    Statement("hedra.md", "models are a list", "hedra GET /models", None, 200, list),
    Statement(
        "hedra.md",
        "an upload goes to an asset that exists",
        f"hedra POST /assets/{U}/upload",
        ["-F", "file=@-;filename=a.png;type=image/png"],
        REFUSED,
    ),
    Statement(
        "hedra-2.md",
        "models of version 3 need no key",
        "hedra GET //v3/models",
        ["-H", "X-API-Key;"],
        200,
    ),
    Statement(
        "hedra.md",
        "the error without a credential",
        "hedra POST //v3/models/gpt-image-2",
        {"input": {"prompt": "x"}},
        401,
        {
            "error": {
                "code": "UNAUTHORIZED",
                "message": lambda value: value.startswith("Missing credentials."),
            }
        },
    ),
    Statement(
        "hedra.md",
        "the error of an unknown job",
        "hedra GET //v3/jobs/unknown",
        ["-H", "Authorization: Bearer a:b"],
        404,
        {"error": {"code": "NOT_FOUND", "message": "Job not found."}},
    ),
    Statement(
        "hedra.md",
        "a submission is accepted with 202",
        "hedra POST //v3/models/gpt-image-2",
        ["-H", "Authorization: Bearer a:b", "--json", '{"input": {"prompt": "x"}}'],
        202,
        {"job_id": text(), "status": "IN_QUEUE"},
    ),
    Statement(
        "hedra-2.md",
        "a file is created with 201",
        "hedra POST //v3/files",
        ["-H", "Authorization: Bearer a:b", "-F", "file=@-;filename=a.png;type=image/png"],
        201,
        {"url": text(8)},
    ),
    Statement(
        "heygen.md",
        "the envelope of version 2",
        "heygen POST /v2/video/generate",
        scenes(1),
        200,
        {"error": None, "data": {"video_id": text()}},
    ),
    Statement(
        HEYGEN,
        "circle_background_color must be in hex format",
        "heygen POST /v2/video/generate",
        {
            "video_inputs": [
                changed(
                    SCENE,
                    character={
                        "type": "avatar",
                        "avatar_id": "a",
                        "circle_background_color": "string",
                    },
                )
            ]
        },
        400,
        {"error": {"message": "circle_background_color must be in hex format"}},
    ),
    Statement(
        HEYGEN,
        "either url or image_asset_id",
        "heygen POST /v2/video/generate",
        {"video_inputs": [changed(SCENE, background={"type": "image"})]},
        400,
        {"error": {"message": "Either url or image_asset_id needs to be provided"}},
    ),
    Statement(
        HEYGEN,
        "either audio_url or audio_asset_id",
        "heygen POST /v2/video/generate",
        {"video_inputs": [changed(SCENE, voice={"type": "audio"})]},
        400,
        {"error": {"message": "Either audio_url or audio_asset_id needs to be provided"}},
    ),
    Statement(HEYGEN, "at most 50 scenes", "heygen POST /v2/video/generate", scenes(51), 400),
    Statement(HEYGEN, "50 scenes are allowed", "heygen POST /v2/video/generate", scenes(50), 200),
    Statement(HEYGEN, "at least one scene", "heygen POST /v2/video/generate", scenes(0), 400),
    Statement(HEYGEN, "video_inputs is required", "heygen POST /v2/video/generate", {}, 400),
    Statement(
        HEYGEN,
        "the header x-api-key is required",
        "heygen POST /v2/video/generate",
        ["-H", "x-api-key;", "--json", json.dumps(scenes(1))],
        401,
    ),
    Statement(
        "heygen.md",
        "version 1 reports success with code 100",
        "heygen GET /v1/video.list",
        None,
        200,
        {"code": 100},
    ),
    Statement(
        "heygen-2.md",
        "a video of version 3 waits at first",
        "heygen POST /v3/videos",
        V3_VIDEO,
        200,
        {"data": {"video_id": text(), "status": "waiting"}},
    ),
    Statement(
        "heygen-2.md",
        "the error without a key",
        "heygen GET /v3/users/me",
        ["-H", "x-api-key;"],
        401,
        {"error": {"code": "unauthorized", "message": "Unauthorized"}},
    ),
    Statement(
        "heygen-2.md",
        "a token instead of a key",
        "heygen GET /v3/users/me",
        ["-H", "x-api-key;", "-H", "Authorization: Bearer t"],
        200,
    ),
    Statement(
        "heygen-2.md",
        "the error of an unknown video",
        "heygen GET /v3/videos/unknown",
        None,
        404,
        {"error": {"code": "not_found", "message": text()}},
    ),
    Statement(
        "heygen-2.md",
        "lists of version 3",
        "heygen GET /v3/videos",
        None,
        200,
        {"data": list, "has_more": bool, "next_token": (str, type(None))},
    ),
    Statement(
        "heygen-2.md",
        "WebM has no background",
        "heygen POST /v3/videos",
        changed(V3_VIDEO, output_format="webm", background={"type": "color", "value": "#ffffff"}),
        400,
    ),
    Statement(
        "heygen-2.md",
        "script excludes audio_url",
        "heygen POST /v3/videos",
        changed(V3_VIDEO, audio_url="https://e.example/a.mp3"),
        400,
    ),
    Statement(
        "heygen-2.md",
        "a script of 5,000 characters",
        "heygen POST /v3/videos",
        changed(V3_VIDEO, script="a" * 5000),
        200,
    ),
    Statement(
        "heygen-2.md",
        "not of 5,001",
        "heygen POST /v3/videos",
        changed(V3_VIDEO, script="a" * 5001),
        400,
    ),
    Statement(
        "heygen-2.md",
        "one translation for each language",
        "heygen POST /v3/video-translations",
        {
            "video": {"type": "url", "url": "https://e.example/a.mp4"},
            "output_languages": ["French", "German"],
        },
        200,
        {"data": {"video_translation_ids": [text(), text()]}},
    ),
    priced(None, 175),
    priced("veo3", 175),
    priced("kling-3.1", 300),
    priced("seedance", 150),
    priced("seedance-2", 250),
    priced("grok-imagine", 150),
    Statement(
        VYDRA,
        "a created job runs",
        "vydra POST /jobs",
        DOG,
        201,
        {
            "id": lambda value: bool(uuid.UUID(value)),
            "status": "running",
            "workflow": "generate_video",
            "createdAt": text(20),
        },
    ),
    Statement(
        "vydra.md",
        "the error of a missing prompt",
        "vydra POST /jobs",
        {"workflow": "generate_video", "input": {}},
        400,
        {"error": "Missing required field: prompt (string)"},
    ),
    Statement(
        "vydra.md",
        "the error of a missing file",
        "vydra POST /upload",
        ["-F", "other=x"],
        400,
        {"error": "No file provided"},
    ),
    Statement(
        "vydra.md",
        "the error of a type",
        "vydra POST /upload",
        ["-F", "file=@-;filename=a.txt;type=text/plain"],
        400,
        {
            "error": "Invalid file type. Allowed: "
            "image/jpeg, image/jpg, image/png, image/webp, image/gif"
        },
    ),
    Statement(
        "vydra.md",
        "an upload",
        "vydra POST /upload",
        ["-F", "file=@-;filename=a.png;type=image/png"],
        200,
        {"url": text(8), "filename": "a.png", "size": 7, "type": "image/png"},
    ),
    Statement(
        "vydra.md",
        "the error without a key",
        "vydra GET /jobs",
        ["-H", "Authorization;"],
        401,
        {"code": "MISSING_AUTH"},
    ),
    Statement("vydra.md", "at most 100 jobs a page", "vydra GET /jobs?limit=101", None, 400),
    Statement(
        "vydra-2.md",
        "an image is finished at once",
        "vydra POST /models/grok-imagine",
        {"prompt": "x", "model": "text-to-image"},
        range(200, 203),
        {"status": "completed", "creditsCharged": 8, "imageUrl": text(8), "resultUrls": list},
    ),
    Statement(
        "vydra-2.md",
        "a video of 150 credits without model",
        "vydra POST /models/grok-imagine",
        {"prompt": "x"},
        range(200, 203),
        {"creditsCharged": 150, "jobId": text()},
    ),
    Statement(
        "vydra-2.md",
        "at most 5000 characters",
        "vydra POST /models/grok-imagine",
        {"prompt": "x" * 5001},
        400,
    ),
    Statement(
        "vydra.md",
        "the plan is one of three",
        "vydra GET /organization",
        None,
        200,
        {"plan": lambda value: value in ("free", "starter", "creator")},
    ),
    Statement(
        "vydra.md",
        "models are counted",
        "vydra GET /models",
        None,
        200,
        {"data": list, "count": int},
    ),
]


def ask(sandbox: Sandbox, request: str, body: Any = None, *more: str) -> CurlResponse:
    """Send a request of a statement; a path that begins with // is below the host."""
    provider, method, path = request.split(" ", 2)
    base = sandbox.url(provider)
    if path.startswith("//"):
        base, path = "/".join(base.split("/")[:3]), path[1:]
    arguments = (
        body if isinstance(body, list) else [] if body is None else ["--json", json.dumps(body)]
    )
    key = (
        []
        if any(a.startswith(KEYS[provider].split(":")[0]) for a in arguments)
        else ["-H", KEYS[provider]]
    )
    return curl("-X", method, *key, *arguments, *more, f"{base}{path}")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """All providers; jobs end within a second."""
    with Sandbox(specs=SPECS, speed=4) as running:
        yield running


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of seven bytes."""
    path: Path = tmp_path_factory.mktemp("files") / "a.png"
    path.write_bytes(b"a pixel")
    return path


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda one: f"{one.source}: {one.text}")
def test_a_statement_holds(statement: Statement, sandbox: Sandbox, image: Path) -> None:
    body = statement.body
    if isinstance(body, list):
        body = [argument.replace("@-", f"@{image}") for argument in body]
    response = ask(sandbox, statement.request, body)
    statuses = statement.status
    allowed = statuses if isinstance(statuses, range) else (statuses,)
    assert response.status in allowed, response
    assert contains(response.body, statement.expected) or statement.expected is None, response.body


def ended(sandbox: Sandbox, request: str, field: str, words: set[str]) -> CurlResponse:
    """Return the response about a job once its status is one of these words."""
    until = time.monotonic() + 30
    while True:
        response = ask(sandbox, request)
        state: Any = response.body
        for step in field.split("."):
            state = state[step]
        if state in words:
            return response
        assert time.monotonic() < until, response
        time.sleep(0.1)


def test_hera_md_a_job_shows_the_outputs_that_were_asked_for(sandbox: Sandbox) -> None:
    outputs = [OUTPUT, changed(OUTPUT, format="gif", fps="24", resolution="480p")]
    created = ask(sandbox, "hera POST /videos", changed(WHEEL, outputs=outputs)).body
    path = f"hera GET /videos/{created['video_id']}"
    running = ask(sandbox, path).body
    assert running["video_id"] == created["video_id"]
    assert [output["config"] for output in running["outputs"]] == outputs
    done = ended(sandbox, path, "status", {"success"}).body
    assert all(output["file_url"].startswith("http") for output in done["outputs"])


def test_hera_2_md_no_address_before_the_end(sandbox: Sandbox) -> None:
    created = ask(sandbox, "hera POST /videos", WHEEL).body
    running = ask(sandbox, f"hera GET /videos/{created['video_id']}").body
    assert (running["status"], running["outputs"][0]["file_url"]) == ("in-progress", None)


def test_hera_2_md_a_file_of_more_than_10_megabytes(sandbox: Sandbox, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(bytes(10 * 1024 * 1024 + 1))
    response = ask(sandbox, "hera POST /files", ["-F", f"file=@{large};type=image/png"])
    assert response.status == 400 and isinstance(response.body["error"], str)


def test_vydra_md_a_file_of_more_than_20_megabytes(sandbox: Sandbox, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(bytes(20 * 1024 * 1024 + 1))
    response = ask(sandbox, "vydra POST /upload", ["-F", f"file=@{large};type=image/png"])
    assert (response.status, response.body["error"]) == (400, "File size exceeds 20MB limit")


def test_seed_002_a_finished_generation_has_its_asset(sandbox: Sandbox) -> None:
    created = ask(sandbox, "hedra POST /generations", VIDEO).body
    path = f"hedra GET /generations/{created['id']}/status"
    done = ended(sandbox, path, "status", {"complete"}).body
    assert done["asset_id"] == created["asset_id"]
    assert done["progress"] == 1 and done["download_url"].startswith("http")


def test_seed_002_an_uploaded_image_is_listed(sandbox: Sandbox, image: Path) -> None:
    created = ask(sandbox, "hedra POST /assets", {"name": "my-image.png", "type": "image"}).body
    path = f"hedra POST /assets/{created['id']}/upload"
    assert ask(sandbox, path, ["-F", f"file=@{image}"]).status == 200
    listed = ask(sandbox, "hedra GET /assets?type=image").body
    assert (created["id"], "my-image.png") in [(one["id"], one["name"]) for one in listed]


def test_seed_001_reserved_ids_of_a_batch(sandbox: Sandbox) -> None:
    ids = [str(uuid.UUID(int=n)) for n in (7, 8)]
    body = changed(VIDEO, batch_size=2, generation_ids=ids)
    created = ask(sandbox, "hedra POST /generations", body).body
    assert [one["id"] for one in created["batch_results"]] == ids


def test_hedra_md_an_idempotency_key_creates_one_job(sandbox: Sandbox) -> None:
    sent = ["-H", "Authorization: Bearer a:b", "-H", f"Idempotency-Key: {uuid.uuid4()}"]
    sent += ["--json", '{"input": {"prompt": "x"}}']
    first, second = (ask(sandbox, "hedra POST //v3/models/m", sent).body for _ in range(2))
    assert first["job_id"] == second["job_id"]


def test_heygen_2_md_a_replay_ignores_a_slightly_different_body(sandbox: Sandbox) -> None:
    key = ["-H", f"Idempotency-Key: {uuid.uuid4()}"]
    ids = [
        ask(sandbox, "heygen POST /v3/videos", [*key, "--json", json.dumps(body)]).body["data"]
        for body in (V3_VIDEO, changed(V3_VIDEO, title="another"))
    ]
    assert ids[0]["video_id"] == ids[1]["video_id"]


def test_heygen_2_md_the_request_id_of_a_background_removal_is_its_key(sandbox: Sandbox) -> None:
    body = {"video": {"type": "url", "url": "https://e.example/a.mp4"}, "request_id": "r-1"}
    first, second = (ask(sandbox, "heygen POST /v3/background-removals", body) for _ in range(2))
    assert first.status == 200 and first.body == second.body


def test_seed_003_the_callback_id_is_in_the_status(sandbox: Sandbox) -> None:
    body = changed(scenes(1), callback_id="mine")
    id_ = ask(sandbox, "heygen POST /v2/video/generate", body).body["data"]["video_id"]
    status = ask(sandbox, f"heygen GET /v1/video_status.get?video_id={id_}").body
    assert (status["code"], status["data"]["callback_id"]) == (100, "mine")


def test_heygen_2_md_a_webhook_endpoint_is_listed_and_its_events_are_known(
    sandbox: Sandbox,
) -> None:
    path = "heygen POST /v3/webhooks/endpoints"
    body = {"url": "https://e.example/hook", "events": ["avatar_video.success"]}
    created = ask(sandbox, path, body).body["data"]
    listed = ask(sandbox, "heygen GET /v3/webhooks/endpoints").body["data"]
    assert created["endpoint_id"] in [one["endpoint_id"] for one in listed]
    refused = ask(sandbox, path, changed(body, events=["avatar_video.finished"]))
    assert refused.status == 400


def test_seed_004_the_links_of_a_job_lead_to_it(sandbox: Sandbox) -> None:
    created = ask(sandbox, "vydra POST /jobs", DOG).body
    for name in ("self", "status"):
        assert created["_links"][name].endswith(f"/api/v1/jobs/{created['id']}")
        followed = curl("-H", KEYS["vydra"], created["_links"][name])
        assert (followed.status, followed.body["id"]) == (200, created["id"])


def test_vydra_md_a_job_is_listed_and_canceled(sandbox: Sandbox) -> None:
    created = ask(sandbox, "vydra POST /jobs", DOG).body
    listed = ask(sandbox, "vydra GET /jobs?limit=100").body["data"]
    (row,) = [one for one in listed if one["id"] == created["id"]]
    assert 0 <= row["progress"] <= 100 and row["creditsCharged"] == 175
    assert ask(sandbox, f"vydra DELETE /jobs/{created['id']}").status == 200
    after = ask(sandbox, f"vydra GET /jobs/{created['id']}").body
    assert after["status"] in ("cancelled", "completed")


@pytest.mark.parametrize(
    ("request_", "body", "field"),
    [
        ("vydra POST /jobs", DOG, ("retryAfter",)),
        ("hedra GET //v3/models", None, ("error", "retry_after")),
    ],
)
def test_header_and_body_of_a_rate_limit_agree(
    request_: str, body: Any, field: tuple[str, ...]
) -> None:
    with Sandbox(specs=SPECS, faults=["status=429"]) as limited:
        response = ask(limited, request_, body)
    seconds: Any = response.body
    for step in field:
        seconds = seconds[step]
    assert response.status == 429 and str(seconds) == response.headers["retry-after"]
    assert f"{seconds}s" in response.body["error"]["message"] if "hedra" in request_ else True


def test_vydra_md_the_error_of_an_empty_account() -> None:
    with Sandbox(["vydra"], specs=[SPECS / "vydra.yaml"], faults=["status=402"]) as empty:
        response = ask(empty, "vydra POST /jobs", DOG)
    expected = {"error": "Insufficient credits", "creditsRequired": 15, "creditsRemaining": 5}
    assert (response.status, response.body) == (402, expected)
