"""operationIds, or method and path, as resources and methods."""

from __future__ import annotations

import pytest
from reelgen.lower.name_operations import name_operations

from .building import built


def _names(paths: str) -> dict[str, str]:
    document = built(f"paths: {{{paths}}}").document
    return {
        f"{one.method} {one.path}": ".".join((*one.resource, one.name))
        for one in name_operations(document)
    }


@pytest.mark.parametrize(
    ("path", "operation", "expected"),
    [
        ("/a", "operationId: videos.create", "videos.create"),
        ("/a", "operationId: video.frames.first.get", "video.frames.first.get"),
        ("/a", "operationId: listVideos, tags: [Video Clips]", "video_clips.list_videos"),
        ("/videos/{id}", "operationId: listVideos", "videos.list"),
        ("/{id}", "operationId: getIt", "root.get_it"),
        ("/a", "operationId: repos/list-all, tags: [repos]", "repos.list_all"),
        ("/a", "operationId: repos/list, tags: [others]", "others.repos_list"),
        ("/videos/{video-id}/frames", "", "videos.list_frames"),
        ("/videos", "tags: [Clips]", "clips.list_videos"),
        ("/a", "operationId: videos.class", "videos.class_"),
        ("/a", "operationId: options.get", "options.get"),
        ("/a", "operationId: call.get", "call_.get"),
        ("/a", "operationId: videos.models", "videos.models_"),
        ("/a", f"operationId: {'.'.join('abcdefghijklm')}", "a.b.c.d.e.f.g.h.i.j_k_l_m"),
    ],
)
def test_an_operation_has_a_resource_and_a_method(path: str, operation: str, expected: str) -> None:
    names = _names(f"'{path}': {{get: {{{operation}{', ' * bool(operation)}responses: {{}}}}}}")
    assert list(names.values()) == [expected]


def test_of_two_operations_with_one_name_the_later_takes_the_longer_one() -> None:
    one = "/a: {get: {operationId: videos.getAll, responses: {}}}"
    two = "/b: {get: {operationId: videos.get_all, responses: {}}}"
    assert _names(f"{one}, {two}") == {
        "get /a": "videos.get_all",
        "get /b": "videos.get_all_b",
    }
    assert _names(f"{two}, {one}") == {
        "get /b": "videos.get_all",
        "get /a": "videos.get_all_a",
    }


def test_of_a_method_and_a_resource_with_one_name_the_later_takes_the_longer_one() -> None:
    method = "/a: {get: {operationId: videos.frames, responses: {}}}"
    inner = "/b: {get: {operationId: videos.frames.first, responses: {}}}"
    last = "/c: {get: {operationId: videos.frames.last, responses: {}}}"
    assert _names(f"{method}, {inner}, {last}") == {
        "get /a": "videos.frames",
        "get /b": "videos.frames_resource.first",
        "get /c": "videos.frames_resource.last",
    }
    assert _names(f"{inner}, {method}, {last}") == {
        "get /b": "videos.frames.first",
        "get /a": "videos.frames_a",
        "get /c": "videos.frames.last",
    }


def test_ids_and_titles_are_each_once() -> None:
    named = name_operations(
        built(
            "paths: {/a: {get: {operationId: a.b_c, responses: {}}, "
            "put: {operationId: a_b.c, responses: {}}, "
            "post: {operationId: a_b.c, responses: {}}}}"
        ).document
    )
    assert len({one.id for one in named}) == 3
    assert len({one.title for one in named}) == 3


def test_methods_beside_an_operation_keep_their_names_when_others_come() -> None:
    stream = "{'200': {description: ok, content: {text/event-stream: {}}}}"
    first = f"/a: {{get: {{operationId: a.watch, responses: {stream}}}}}"
    later = "/b: {get: {operationId: a.watch_events, responses: {}}}"
    named = name_operations(built(f"paths: {{{first}, {later}}}").document)
    assert named[0].companions == {"events": "watch_events"}
    assert named[1].name == "watch_events_b"
