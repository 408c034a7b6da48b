"""Operations in the tree of resources."""

from __future__ import annotations

from reelgen.ir.model import Resource
from reelgen.ir.names import ClassName
from reelgen.lower.group_resources import group_resources
from reelgen.lower.lower_operations import lower_operation

from .building import built


def _grouped(*ids: str, tags: str = "[]", client: str = "Shop") -> tuple[Resource, ...]:
    paths = "".join(
        f"  /{n}: {{get: {{operationId: {one}, responses: {{}}}}}}\n" for n, one in enumerate(ids)
    )
    parts = built(f"tags: {tags}\npaths:\n{paths}")
    operations = tuple(
        lower_operation(one, parts.document, parts.schemas, parts.params, parts.models, (), {})
        for one in parts.named
    )
    return group_resources(parts.document, parts.named, operations, ClassName(client))


def _tree(resources: tuple[Resource, ...]) -> dict[str, object]:
    return {
        f"{one.name}: {' '.join(o.name for o in one.operations)}".strip(": "): _tree(one.children)
        for one in resources
    }


def test_resources_are_in_the_order_of_their_first_operation() -> None:
    assert _tree(_grouped("b.get", "a.list", "b.put")) == {"b: get put": {}, "a: list": {}}


def test_a_resource_without_operations_holds_its_children() -> None:
    (video,) = _grouped("video.parts.get", "video.frames.first.get")
    assert _tree((video,)) == {"video": {"parts: get": {}, "frames": {"first: get": {}}}}
    assert video.children[1].children[0].path == ("video", "frames", "first")


def test_a_class_has_the_words_of_its_path() -> None:
    (video,) = _grouped("video.parts.get")
    assert video.class_name == "Video"
    assert video.children[0].class_name == "VideoParts"


def test_no_class_hides_another_nor_its_async_twin() -> None:
    resources = _grouped("a.b.get", "a_b.get", "shop.get", "job.get", "async_job.get")
    names = {str(one.name): one.class_name for one in resources}
    assert names["a_b"] == "ABResource"
    assert resources[0].children[0].class_name == "AB"
    assert names["shop"] == "ShopResource"
    assert names["job"] == "JobResource"
    assert names["async_job"] == "AsyncJobResource2", "the twin of JobResource has the name"


def test_a_class_whose_twin_is_taken_has_another_name() -> None:
    first, second = _grouped("async_film.get", "film.get")
    assert (first.class_name, second.class_name) == ("AsyncFilm", "FilmResource")


def test_the_description_is_that_of_the_tag() -> None:
    tags = "[{name: Videos, description: All  videos.}, {name: videos.parts, description: Parts.}]"
    (videos,) = _grouped("videos.get", "videos.parts.get", tags=tags)
    assert videos.description == "All videos."
    assert videos.children[0].description == "Parts."
