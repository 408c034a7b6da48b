"""How a request body is encoded, and which arguments it is spread into."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.ir.model import FilePart, MethodBody, PartStyle
from reelgen.lower.lower_bodies import MAX_VARIANTS, is_file, lower_bodies

from .building import Built, built, components, index, operation, ref

COMPONENTS = """
components:
  schemas:
    Cat: {type: object, required: [name], properties: {kind: {const: cat}, name: {type: string}}}
    Dog: {type: object, properties: {kind: {const: dog}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
"""


def _operation(content: str, *, more: str = "") -> Built:
    body = f"requestBody: {{content: {{{content}}}{more}}}, responses: {{}}"
    return built(f"paths: {{/a: {{post: {{operationId: a.make, {body}}}}}}}{COMPONENTS}")


def _bodies(content: str, *, more: str = "", taken: tuple[str, ...] = ()) -> tuple[MethodBody, ...]:
    parts = _operation(content, more=more)
    return lower_bodies(parts.first, parts.schemas, parts.params, set(taken))


def _arguments(body: MethodBody) -> list[dict[str, bool]]:
    return [{str(f.name): f.required for f in variant.fields} for variant in body.variants]


def test_an_operation_without_a_body_has_none() -> None:
    parts = operation("responses: {}")
    assert lower_bodies(parts.first, parts.schemas, parts.params, set()) == ()


def test_an_object_is_spread_into_arguments() -> None:
    (body,) = _bodies(
        "application/json: {schema: {type: object, required: [a, extra], properties: "
        "{a: {type: string}, bTwo: {type: integer, deprecated: true, description: The b}, "
        "made: {type: string, readOnly: true}}}}"
    )
    assert (body.encoding, body.media_types) == ("json", ("application/json",))
    assert body.type == "AMakeBody"
    assert _arguments(body) == [{"a": True, "b_two": False, "extra": True}]
    field = body.variants[0].fields[1]
    assert (field.wire, field.deprecated, field.description) == ("bTwo", True, "The b.")
    assert body.required, "a field is"


def test_a_body_that_may_be_left_out() -> None:
    content = "application/json: {schema: {type: object, properties: {a: {}}}}"
    assert not _bodies(content)[0].required
    assert _bodies(content, more=", required: true")[0].required


@pytest.mark.parametrize(
    ("media_type", "schema", "encoding", "spread"),
    [
        ("application/json", "{type: object, properties: {a: {}}}", "json", True),
        ("application/merge-patch+json", "{type: object, properties: {a: {}}}", "json", True),
        ("'*/*'", "{type: object, properties: {a: {}}}", "json", True),
        ("'*/*'", "{type: string, format: binary}", "binary", False),
        ("application/json", "{type: array, items: {}}", "json", False),
        ("application/json", "{}", "json", False),
        ("application/x-www-form-urlencoded", "{type: object, properties: {a: {}}}", "form", True),
        ("application/x-www-form-urlencoded", "{type: string}", "text", False),
        ("multipart/form-data", "{type: object, properties: {a: {}}}", "multipart", True),
        ("multipart/form-data", "{type: array, items: {}}", "binary", False),
        ("multipart/mixed", "{type: array, items: {}}", "multipart", False),
        ("text/plain", "{type: string}", "text", False),
        ("application/xml", "{type: object, properties: {a: {}}}", "text", False),
        ("video/mp4", "{}", "binary", False),
    ],
)
def test_the_media_type_decides_the_encoding(
    media_type: str, schema: str, encoding: str, spread: bool
) -> None:
    (body,) = _bodies(f"{media_type}: {{schema: {schema}}}")
    assert body.encoding == encoding
    assert bool(body.variants) is spread


def test_usual_forms_are_first_and_equal_ones_go_together() -> None:
    one, two = "{schema: {type: object, properties: {a: {}}}}", "{schema: {type: string}}"
    bodies = _bodies(
        f"text/plain: {two}, application/vnd.a+json: {one}, video/mp4: {two}, "
        f"multipart/form-data: {one}, application/json: {one}"
    )
    assert [body.media_types for body in bodies] == [
        ("application/json", "application/vnd.a+json"),
        ("multipart/form-data",),
        ("text/plain",),
        ("video/mp4",),
    ]
    assert [body.type for body in bodies] == ["AMakeBody", "AMakeMultipartBody", None, None]


def test_a_union_is_one_signature_a_member() -> None:
    content = 'application/json: {schema: {$ref: "#/components/schemas/Pet"}}'
    (body,) = _bodies(content)
    assert [variant.type for variant in body.variants] == ["Cat", "Dog"]
    assert _arguments(body) == [{"kind": True, "name": True}, {"kind": True, "age": False}]


def test_a_single_tag_that_may_be_left_out_is_sent_unasked() -> None:
    content = 'application/json: {schema: {$ref: "#/components/schemas/Pet"}}'
    parts = _operation(content)
    dog = parts.source.data["components"]["schemas"]["Dog"]
    dog["required"] = ["kind"]
    (body,) = lower_bodies(parts.first, parts.schemas, parts.params, set())
    kinds = [variant.fields[0] for variant in body.variants]
    assert [(kind.constant, kind.required) for kind in kinds] == [("'cat'", False), (None, True)]


@pytest.mark.parametrize(
    ("schema", "constant", "required"),
    [
        ("{const: a, default: a}", "'a'", False),
        ("{const: 1, default: 1}", "1", False),
        ("{const: a}", None, True),
        ("{const: a, default: b}", None, True),
    ],
)
def test_a_constant_is_sent_unasked_where_it_is_the_default(
    schema: str, constant: str | None, required: bool
) -> None:
    (body,) = _bodies(
        "application/json: {schema: "
        f"{{type: object, required: [a], properties: {{a: {schema}}}}}}}"
    )
    (field,) = body.variants[0].fields
    assert (field.constant, field.required) == (constant, required)


@pytest.mark.parametrize("count", [MAX_VARIANTS, MAX_VARIANTS + 1])
def test_a_union_of_many_members_is_one_argument(count: int) -> None:
    names = [f"M{n}" for n in range(count)]
    members = ", ".join(f'{{$ref: "#/components/schemas/{name}"}}' for name in names)
    parts = _operation(
        f"application/json: {{schema: {{oneOf: [{members}], discriminator: {{propertyName: k}}}}}}"
    )
    for name in names:
        schemas = parts.source.data["components"]["schemas"]
        schemas[name] = {"type": "object", "properties": {"k": {}}}
    (body,) = lower_bodies(parts.first, parts.schemas, parts.params, set())
    assert len(body.variants) == (count if count <= MAX_VARIANTS else 0)
    assert body.type is not None


def test_a_parameter_keeps_a_name_and_the_field_has_another() -> None:
    (body,) = _bodies(
        "application/json: {schema: {type: object, properties: {id: {}, ID: {}, body_id: {}}}}",
        taken=("id",),
    )
    names = {field.wire: field.name for field in body.variants[0].fields}
    assert names == {"body_id": "body_id", "id": "body_id_1", "ID": "body_id_2"}


def test_the_field_that_is_spelled_as_python_does_keeps_the_name() -> None:
    (body,) = _bodies(
        "application/json: {schema: {type: object, properties: {webhookUrl: {}, webhook_url: {}}}}"
    )
    names = {field.wire: field.name for field in body.variants[0].fields}
    assert names == {"webhookUrl": "webhook_url_1", "webhook_url": "webhook_url"}


FORM = """multipart/form-data:
  {schema: {type: object, required: [file, meta], properties: {
    file: {type: string, format: binary, maxLength: 10}, meta: {type: object},
    pictures: {type: array, items: {type: string, contentMediaType: image/png}}}},
   encoding: {
    file: {contentType: 'video/mp4, video/webm', headers: {X-Kind: {schema: {const: clip}},
      X-Free: {schema: {type: string}}, Content-Type: {schema: {const: a/b}}}},
    meta: {contentType: application/json, style: deepObject}}}"""


def test_parts_of_a_form_are_files_or_values() -> None:
    parts = _operation(FORM.replace("\n", " "))
    (body,) = lower_bodies(parts.first, parts.schemas, parts.params, set())
    assert {field.wire: field.file for field in body.variants[0].fields} == {
        "file": True,
        "meta": False,
        "pictures": True,
    }
    assert body.files == (
        FilePart("file", ("video/mp4", "video/webm"), 10),
        FilePart("pictures", ("image/png",), None, many=True),
    )
    assert body.part_types == (("meta", "application/json"),)
    assert body.part_headers == (("file", (("X-Kind", "clip"),)),)
    assert body.part_styles == (PartStyle("meta", "deepObject", False, False),)
    checked = components(parts.params)["AMakeBody"]
    assert checked["properties"].keys() == {"meta"}, "files are checked where they are opened"


@pytest.mark.parametrize(
    ("content_type", "part_types"),
    [
        ("application/json", (("a", "application/json"),)),
        ("image/*", ()),
        ("image/png, image/jpeg", ()),
    ],
)
def test_a_part_has_a_type_where_the_spec_fixes_one(
    content_type: str, part_types: tuple[tuple[str, str], ...]
) -> None:
    (body,) = _bodies(
        "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, "
        f"encoding: {{a: {{contentType: '{content_type}'}}}}}}"
    )
    assert body.part_types == part_types


def test_parts_without_names_have_types_by_place() -> None:
    (body,) = _bodies(
        "multipart/mixed: {schema: {type: array}, itemEncoding: {contentType: image/png}, "
        "prefixEncoding: [{contentType: application/json}]}"
    )
    assert (body.listed, body.type) == (("application/json", "image/png"), None)


def test_the_size_of_a_binary_body_is_bounded() -> None:
    (body,) = _bodies("video/mp4: {schema: {type: string, format: binary, maxLength: 5}}")
    assert body.max_bytes == 5
    (text,) = _bodies("text/plain: {schema: {type: string, maxLength: 5}}")
    assert text.max_bytes is None


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "format": "binary"}, True),
        ({"type": "string", "contentMediaType": "image/png"}, True),
        ({}, True),
        ({"description": "A file"}, True),
        ({"type": "array", "items": {"format": "binary"}}, True),
        (ref("File"), True),
        ({"type": "string"}, False),
        ({"type": "string", "contentEncoding": "base64"}, False),
        ({"type": "object"}, False),
        (True, False),
    ],
    ids=str,
)
def test_a_part_is_a_file(schema: Any, expected: bool) -> None:
    assert is_file(index(File={"format": "binary"}), schema) is expected


def test_a_list_of_itself_is_no_file() -> None:
    schemas = index(Nested={"type": "array", "items": ref("Nested")})
    assert not is_file(schemas, ref("Nested"))
