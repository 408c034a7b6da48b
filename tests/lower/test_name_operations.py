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
        ("/videos/{id}", "operationId: listVideos", "videos.list_videos"),
        ("/{id}", "operationId: getIt", "root.get_it"),
        ("/a", "operationId: repos/list-all, tags: [repos]", "repos.list_all"),
        ("/a", "operationId: repos/list, tags: [others]", "others.repos_list"),
        ("/videos/{video-id}/frames", "", "videos.get_videos_by_video_id_frames"),
        ("/videos", "tags: [Clips]", "clips.get_videos"),
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


def test_of_two_names_that_are_one_the_one_spelled_as_python_does_keeps_it() -> None:
    paths = (
        "/a: {get: {operationId: videos.getAll, responses: {}}}, "
        "/b: {get: {operationId: videos.get_all, responses: {}}}"
    )
    assert _names(paths) == {"get /a": "videos.get_all_get_a", "get /b": "videos.get_all"}


def test_the_order_of_the_document_is_kept_and_does_not_decide() -> None:
    one = "/b: {get: {operationId: v.a, tags: [], responses: {}}}"
    two = "/a: {get: {operationId: v.a, responses: {}}}"
    assert list(_names(f"{one}, {two}")) == ["get /b", "get /a"]
    assert _names(f"{one}, {two}") == _names(f"{two}, {one}")


def test_a_method_does_not_hide_a_resource() -> None:
    paths = (
        "/a: {get: {operationId: videos.frames, responses: {}}}, "
        "/b: {get: {operationId: videos.frames.first, responses: {}}}"
    )
    assert _names(paths) == {"get /a": "videos.frames_get_a", "get /b": "videos.frames.first"}


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


def test_siblings_are_all_names_of_the_resource() -> None:
    named = name_operations(
        built(
            "paths: {/a: {get: {operationId: a.list, responses: {}}, "
            "put: {operationId: a.b.put, responses: {}}}}"
        ).document
    )
    assert named[0].siblings == {"list", "b"}
