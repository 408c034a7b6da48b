"""`allOf`, `oneOf` and `anyOf` in all the ways that documents write them, sent and read back."""

# ruff: noqa: E501  (a schema is read more easily on one line)

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import httpx
import pytest

from ..checkers import mypy, pyright
from .making import Making, folder_of

HEAD = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /r:
    get: {operationId: r.retrieve, responses: {"200": {description: One., content: {
      application/json: {schema: {$ref: "#/components/schemas/R"}}}}}}
    post: {operationId: r.send, requestBody: {required: true, content: {application/json: {
      schema: {$ref: "#/components/schemas/R"}}}}, responses: {"204": {description: Done.}}}
components:
  schemas:
"""


class Api:
    """A client of an API whose one resource has the schema R in both directions."""

    def __init__(self, making: Making, schemas: str, head: str = HEAD) -> None:
        self.answer: Any = None
        self.sent: Any = None
        self.client = making.client(head + schemas, self._respond)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=self.answer)
        self.sent = json.loads(request.content)
        return httpx.Response(204)

    def read(self, answer: Any) -> Any:
        """The answer as the client gives it, without drift."""
        self.answer = answer
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return self.client.r.retrieve()

    def drifted(self, answer: Any) -> tuple[Any, str]:
        """The answer as the client gives it, and the warning."""
        self.answer = answer
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            value = self.client.r.retrieve()
        return value, str(caught[0].message)

    def send(self, **body: Any) -> Any:
        """What goes on the wire."""
        self.sent = None
        self.client.r.send(**body)
        return self.sent

    def refuses(self, **body: Any) -> str:
        """The message of the refusal before anything is sent."""
        self.sent = None
        with pytest.raises(Exception, match=r".") as caught:
            self.client.r.send(**body)
        assert type(caught.value).__name__ in ("RequestInvalidError", "TypeError")
        assert self.sent is None
        return str(caught.value)


def type_errors(package: Any) -> str:
    """Return what mypy --strict and pyright report about a package."""
    top = folder_of(package).parent
    return mypy(top.parent, "-p", top.name) + pyright(top.parent, top.name)


BRANCHES: dict[str, tuple[str, list[Any], list[Any]]] = {
    "a reference behind allOf": (
        '{oneOf: [{allOf: [{type: string, format: uuid}]}, {allOf: [{type: string, pattern: "^[a-z]+$"}]}]}',
        ["abc", "4f0d5a2e-6a3b-4a3c-9d46-3e0a1f1f1f1f"],
        [7],
    ),
    "formats": (
        "{oneOf: [{type: string, format: date}, {type: string, format: date-time}]}",
        ["2026-01-01", "2026-01-01T00:00:00Z"],
        [7],
    ),
    "widths": (
        "{oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}",
        [5],
        ["x"],
    ),
    "look-around": (
        '{oneOf: [{type: string, pattern: "^[0-9a-f]{8}$"}, {type: string, pattern: "^(?![0-9a-f]{8}$)[a-z0-9-]+$"}]}',
        ["0123abcd", "abc-def"],
        [7],
    ),
    "inside a list": (
        "{type: array, items: {oneOf: [{type: string, format: ipv4}, {type: string, format: hostname}]}}",
        [["127.0.0.1", "a.example"]],
        [[7]],
    ),
    "not": ("{type: string, not: {type: string, format: email}}", ["abc"], [7]),
    "if": ("{type: string, if: {format: email}, then: {minLength: 10}}", ["abc"], [7]),
    "counted": (
        "{oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 3}]}",
        ["ab", "abcd"],
        ["abc"],
    ),
}


@pytest.mark.parametrize("name", BRANCHES)
def test_branches_are_counted_only_where_all_of_them_is_checked(making: Making, name: str) -> None:
    schema, valid, invalid = BRANCHES[name]
    api = Api(making, f"    R: {{type: object, properties: {{key: {schema}}}}}\n")
    for value in valid:
        assert api.send(key=value) == {"key": value}
    for value in invalid:
        api.refuses(key=value)


REQUIRED = {
    "another part": "R: {allOf: [{type: object, properties: {id: {type: string}}}, {required: [id]}]}",
    "another part with a type": (
        "R: {allOf: [{type: object, properties: {id: {type: string}}}, {type: object, required: [id]}]}"
    ),
    "beside": "R: {allOf: [{type: object, properties: {id: {type: string}}}], required: [id]}",
    "beside a reference": """R: {allOf: [{$ref: "#/components/schemas/B"}], required: [id]}
    B: {type: object, properties: {id: {type: string}}}""",
    "through references": """R: {allOf: [{$ref: "#/components/schemas/B"}, {$ref: "#/components/schemas/N"}]}
    N: {allOf: [{$ref: "#/components/schemas/M"}]}
    M: {required: [id]}
    B: {type: object, properties: {id: {type: string}}}""",
    "the parts in the other order, nested": """R: {allOf: [{allOf: [{required: [id]}]}, {allOf: [{$ref: "#/components/schemas/B"}]}]}
    B: {type: object, properties: {id: {type: string}}}""",
}


@pytest.mark.parametrize("name", REQUIRED)
def test_required_counts_in_any_part(making: Making, name: str) -> None:
    api = Api(making, f"    {REQUIRED[name]}\n")
    assert api.send(id="a") == {"id": "a"}
    api.refuses()
    fields: Any = api.read({"id": "a"}).__pydantic_fields__
    assert fields["id"].annotation is str
    assert "id: is missing" in api.drifted({})[1]


IMAGES = """    R:
      oneOf: [{$ref: "#/components/schemas/Small"}, {$ref: "#/components/schemas/Big"}]
      discriminator: {propertyName: model, mapping: {small: Small, big: Big}}
    Small: {type: object, required: [model], properties: {model: {const: small}, size: {const: 1K, default: 1K}, kind: {const: i, default: i}}}
    Big: {type: object, required: [model, mode], properties: {model: {const: big}, size: {enum: [1K, 2K]}, kind: {const: i, default: i}, mode: {const: x, default: x}}}
"""


def test_a_constant_of_one_member_is_not_sent_for_others(making: Making) -> None:
    api = Api(making, IMAGES)
    assert api.send(model="small") == {"model": "small", "kind": "i"}
    assert api.send(model="small", size="1K") == {"model": "small", "size": "1K", "kind": "i"}
    assert api.send(model="big", mode="x") == {"model": "big", "mode": "x", "kind": "i"}


NARROWED = """    Base: {type: object, properties: {stream: {type: boolean, default: false}, kind: {type: string}}}
    Whole: {allOf: [{$ref: "#/components/schemas/Base"}], properties: {stream: {type: boolean, enum: [false]}}}
    Streamed: {allOf: [{$ref: "#/components/schemas/Base"}, {required: [kind], properties: {stream: {const: true}}}]}
    R:
      anyOf: [{$ref: "#/components/schemas/Brief"}, {$ref: "#/components/schemas/Long"}]
      discriminator: {propertyName: type, mapping: {a: Brief, b: Long}}
    Record: {type: object, required: [type], properties: {type: {type: string}, data: {type: string}, port: {type: integer}, more: {
      type: array, items: {anyOf: [{$ref: "#/components/schemas/Whole"}, {$ref: "#/components/schemas/Streamed"}]}}}}
    Brief: {allOf: [{$ref: "#/components/schemas/Record"}, {required: [type, data]}]}
    Long: {allOf: [{$ref: "#/components/schemas/Record"}, {required: [type, data, port]}]}
"""


def test_narrowed_fields_and_members_alike_are_clean_to_type_checkers(making: Making) -> None:
    api = Api(making, NARROWED)
    assert type_errors(sys.modules[type(api.client).__module__]) == ""
    assert api.send(type="a", data="d") == {"type": "a", "data": "d"}
    sent = {"type": "b", "data": "d", "port": 1, "more": [{"stream": True, "kind": "k"}]}
    assert api.send(**sent) == sent
    api.refuses(type="b")


SONGS = """    R:
      oneOf: [{$ref: "#/components/schemas/Stored"}, {$ref: "#/components/schemas/Linked"}]
      discriminator: {propertyName: kind, mapping: {song: Linked}}
    Stored: {type: object, required: [kind, file], properties: {kind: {type: string, default: song}, file: {type: string}}}
    Linked: {type: object, required: [kind, address], properties: {kind: {type: string, default: song}, address: {type: string, format: date-time}}}
"""


def test_members_that_share_a_tag_are_told_apart_by_their_fields(making: Making) -> None:
    api = Api(making, SONGS)
    stored = {"kind": "song", "file": "f"}
    linked = {"kind": "song", "address": "2026-01-01T00:00:00Z"}
    for value, name in ((stored, "Stored"), (linked, "Linked")):
        assert type(api.read(value)).__name__ == name
        assert api.send(**value) == value
    assert type(api.read({"kind": "tune", "file": "f"})).__name__ == "Stored"
    assert api.send(kind="tune", file="f") == {"kind": "tune", "file": "f"}
    value, message = api.drifted({"kind": "song"})
    assert type(value).__name__ == "Linked"
    assert "address: is missing" in message
    value, message = api.drifted({"kind": "tune", "length": 3})
    assert type(value).__name__ == "UnknownVariant"
    assert "unknown kind 'tune'" in message


TAG_LEFT_OUT = """    R:
      oneOf: [{$ref: "#/components/schemas/Full"}, {$ref: "#/components/schemas/Brief"}]
      discriminator: {propertyName: view, mapping: {full: Full, brief: Brief}}
    Full: {type: object, required: [login, mail], properties: {login: {type: string}, mail: {type: string}, size: {type: integer}, view: {type: string}}}
    Brief: {type: object, required: [login], additionalProperties: false, properties: {login: {type: string}, view: {enum: [brief]}}}
"""


def test_without_its_tag_a_value_is_the_member_that_it_fits(making: Making) -> None:
    api = Api(making, TAG_LEFT_OUT)
    for value, name in (
        ({"login": "a", "mail": "m"}, "Full"),
        ({"login": "a"}, "Brief"),
        ({"login": "a", "mail": "m", "size": 2.0, "more": 1}, "Full"),
        ({"login": "a", "mail": "m", "view": "other"}, "Full"),
        ({"login": "a", "view": "brief"}, "Brief"),
    ):
        assert type(api.read(value)).__name__ == name, value
    assert api.send(login="a", mail="m") == {"login": "a", "mail": "m"}
    assert api.send(login="a", mail="m", view="other")["view"] == "other"
    assert api.send(login="a") == {"login": "a"}
    assert "view: must be one of" in api.refuses(login="a", mial="m")
    value, message = api.drifted({"login": "a", "view": "other"})
    assert type(value).__name__ == "UnknownVariant"
    assert "unknown view 'other'" in message


INLINE = """    R:
      type: object
      properties:
        task: &task
          discriminator: {propertyName: status}
          oneOf:
            - {type: object, required: [id, status], properties: {id: {type: string}, status: {type: string, const: PENDING}}}
            - {required: [id, status, url], properties: {id: {type: string}, status: {enum: [DONE, FAILED]}, url: {type: string}}}
        optional:
          discriminator: {propertyName: status}
          anyOf:
            - {type: object, properties: {status: {const: on}, level: {type: integer}}}
            - {type: object, properties: {status: {const: off}}}
            - {type: "null"}
        numbers:
          type: array
          items:
            discriminator: {propertyName: version}
            oneOf:
              - {type: object, required: [version], properties: {version: {const: 1}, a: {type: string}}}
              - {type: object, required: [version], properties: {version: {const: 2}, b: {type: string}}}
        nested:
          discriminator: {propertyName: kind}
          oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Bird"}]
    Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
    Bird:
      oneOf: [{$ref: "#/components/schemas/Owl"}, {$ref: "#/components/schemas/Gull"}]
      discriminator: {propertyName: kind}
    Owl: {type: object, required: [kind], properties: {kind: {const: owl}, at: {type: string}}}
    Gull: {type: object, required: [kind], properties: {kind: {const: gull}, at: {type: string}}}
"""


def test_members_without_a_name_are_selected_by_their_own_values(making: Making) -> None:
    api = Api(making, INLINE)
    value: dict[str, Any] = {
        "task": {"id": "1", "status": "FAILED", "url": "u"},
        "optional": {"level": 3},
        "numbers": [{"version": 2, "b": "x"}, {"version": 1}],
        "nested": {"kind": "gull", "at": "sea"},
    }
    found = api.read(value)
    assert found.task.url == "u"
    assert found.optional.level == 3
    assert found.numbers[0].b == "x"
    assert type(found.nested).__name__ == "Gull"
    assert api.send(**value) == value
    assert api.read({"optional": None}).optional is None
    assert api.read({"optional": {"status": "off"}}).optional.status == "off"
    assert type(api.read({"task": {"id": "1", "status": "PENDING"}}).task).__name__.endswith(
        "Pending"
    )
    drifted, message = api.drifted({"task": {"id": "1", "status": "NEW"}})
    assert type(drifted.task).__name__ == "UnknownVariant"
    assert "'NEW'" in message
    assert "'PENDING', 'DONE', 'FAILED'" in api.refuses(task={"id": "1", "status": "NEW"})


BRANCHED = """    R:
      allOf:
        - {type: object, required: [slug], properties: {slug: {type: string}}}
        - oneOf:
            - {type: object, required: [one], properties: {one: {type: string}}, not: {anyOf: [{required: [two]}, {required: [deep]}]}}
            - {type: object, required: [two], properties: {two: {type: integer}, deep: {type: object, properties: {x: {type: integer}}}}, not: {required: [one]}}
        - {$ref: "#/components/schemas/Named"}
        - {anyOf: [{required: [at], properties: {at: {type: string}}}, {required: [at], properties: {at: {type: integer}}}, {maxProperties: 9}]}
        - {required: [name]}
    Named: {type: object, properties: {name: {type: string}}}
"""


def test_fields_of_a_union_inside_all_of_are_arguments(making: Making) -> None:
    api = Api(making, BRANCHED)
    one: dict[str, Any] = {"slug": "s", "name": "n", "one": "x", "at": "now"}
    two: dict[str, Any] = {"slug": "s", "name": "n", "two": 2, "deep": {"x": 1}, "at": 5}
    for value in (one, two):
        assert api.send(**value) == value
    for wrong in ({**one, **two}, {"slug": "s", "name": "n"}, {"slug": "s", "one": "x"}):
        api.refuses(**wrong)
    assert "onee" in api.refuses(**one, onee="x")
    found = api.read(two)
    assert (found.two, found.deep.x, found.at, found.one) == (2, 1, 5, None)
    assert "name: is missing" in api.drifted({"slug": "s", "one": "x"})[1]


BESIDE = """    R:
      type: object
      required: [slug]
      properties: {slug: {type: string}}
      anyOf: [{$ref: "#/components/schemas/One"}, {$ref: "#/components/schemas/Two"}]
    One: {type: object, required: [one], properties: {one: {type: string}}, not: {required: [two]}}
    Two: {type: object, required: [two], properties: {two: {type: integer}}}
"""


def test_fields_of_a_union_beside_properties_are_arguments(making: Making) -> None:
    api = Api(making, BESIDE)
    for value in ({"slug": "s", "one": "x"}, {"slug": "s", "two": 2}):
        assert api.send(**value) == value
        found = api.read(value)
        assert found.slug == "s"
        assert getattr(found, [*value][1]) == [*value.values()][1]
    api.refuses(slug="s")


PETS = """    R: {type: object, required: [petType], discriminator: {propertyName: petType%s}, properties: {
      petType: {type: string}, friend: {description: Another., allOf: [{$ref: "#/components/schemas/R"}]}}}
    Toy: {type: object, properties: {size: {type: integer}}}
    Cat: {allOf: [{$ref: "#/components/schemas/R"}, {type: object, properties: {toy: {$ref: "#/components/schemas/Toy"}%s}}]}
    Dog: {allOf: [{$ref: "#/components/schemas/R"}, {type: object, required: [barks], properties: {barks: {type: boolean}%s}}]}
    Wolf: {allOf: [{$ref: "#/components/schemas/Dog"}, {type: object, properties: {pack: {type: string}%s}}]}
"""
INHERITED = {
    "a mapping": (", mapping: {cat: Cat, dog: Dog, wolf: Wolf}", "", "", "", "cat", "dog", "wolf"),
    "names": ("", "", "", "", "Cat", "Dog", "Wolf"),
    "values": (
        "",
        *(f", petType: {{enum: [{name}]}}" for name in ("kitty", "doggy", "wolfy")),
        "kitty",
        "doggy",
        "wolfy",
    ),
}


@pytest.mark.parametrize("name", INHERITED)
def test_a_base_with_a_discriminator_means_its_children(making: Making, name: str) -> None:
    *parts, cat, dog, wolf = INHERITED[name]
    if name == "values":  # a wolf cannot be a dog of another value
        parts[3] = ""
    api = Api(making, PETS % tuple(parts))
    value: dict[str, Any] = {
        "petType": cat,
        "toy": {"size": 3},
        "friend": {"petType": dog, "barks": True},
    }
    found = api.read(value)
    assert (type(found).__name__, found.toy.size) == ("Cat", 3)
    assert (type(found.friend).__name__, found.friend.barks) == ("Dog", True)
    sent = {"pet_type" if name == "petType" else name: part for name, part in value.items()}
    assert api.send(**sent) == value
    assert "tyo" in api.refuses(pet_type=cat, tyo=1)
    lion = api.read({"petType": "lion", "mane": "long"})
    assert (lion.pet_type, lion.mane) == ("lion", "long")
    if name != "values":
        assert api.read({"petType": wolf, "barks": True, "pack": "p"}).pack == "p"
        assert type(api.drifted({"petType": cat, "toy": {"size": "big"}})[0]).__name__ == "Cat"


def test_fields_and_files_of_a_union_in_a_form_are_arguments(making: Making) -> None:
    head = HEAD.replace("true, content: {application/json", "true, content: {multipart/form-data")
    sent: list[bytes] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(204)

    schema = """    R:
      allOf:
        - {type: object, required: [file], properties: {file: {type: string, format: binary}}}
        - oneOf:
            - {type: object, required: [a], properties: {a: {type: string}}}
            - {type: object, required: [b], properties: {b: {type: string, format: binary}}}
"""
    client = making.client(head + schema, respond)
    client.r.send(file=b"first", a="text")
    client.r.send(file=b"first", b=b"second")
    assert b'name="a"\r\n\r\ntext' in sent[0]
    assert b'name="b"; filename=' in sent[1]
    assert b"second" in sent[1]


CONSTANTS = """    R: {type: object, properties: {
      ab: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]},
      many: {type: array, items: {anyOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]}},
      inline: {oneOf: [
        {type: object, required: [type], properties: {type: {const: a}, v: {type: integer}}},
        {type: object, required: [type], properties: {type: {const: b}, v: {type: string}}}]},
      text: {oneOf: [{type: string}, {$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]},
      three: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}, {$ref: "#/components/schemas/C"}]}}}
    Base: {type: object, properties: {id: {type: string}}}
    A: {type: object, required: [type], properties: {type: {const: a}, v: {type: integer}}}
    B: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {type: {enum: [b]}, v: {type: string}}}]}
    C: {type: object, required: [type], properties: {type: {const: b}, sub: {const: c}, v: {type: boolean}, w: {type: integer}}}
"""


def test_constants_decide_without_a_discriminator(making: Making) -> None:
    api = Api(making, CONSTANTS)
    for field in ("ab", "inline", "text"):
        right = api.read({field: {"type": "b", "v": "x"}})
        wrong, message = api.drifted({field: {"type": "b", "v": 1}})
        assert type(getattr(wrong, field)) is type(getattr(right, field)), field
        assert f"{field}.v: should be a valid string" in message
        unknown, message = api.drifted({field: {"type": "z", "v": 1}})
        assert type(getattr(unknown, field)).__name__ == "UnknownVariant"
        assert f"{field}.type: unknown type 'z'" in message
        with pytest.raises(Exception, match="violates its schema"):
            api.client.r.retrieve(options={"strict": True})
    found, message = api.drifted({"many": [{"type": "b", "v": 1}, {"type": "a", "v": "x"}]})
    assert [type(one).__name__ for one in found.many] == ["B", "A"]
    assert "many[0].v" in message
    assert "many[1].v" in message
    found, message = api.drifted({"three": {"type": "b", "sub": "c", "v": True, "w": "x"}})
    assert type(found.three).__name__ == "C"
    assert message.endswith("three.w: should be a valid integer")


def test_a_refusal_names_the_faults_of_the_member_whose_constant_matches(making: Making) -> None:
    api = Api(making, CONSTANTS)
    for field in ("ab", "inline"):
        for tag, kind in (("a", "integer"), ("b", "string")):
            message = api.refuses(**{field: {"type": tag, "v": []}})
            assert message.endswith(f": {field}.v: should be a valid {kind}"), message
    both = api.refuses(ab={"type": "z", "v": 1})
    assert "should be 'a', or should be 'b'" in both
    assert api.send(ab={"type": "b", "v": "x"}) == {"ab": {"type": "b", "v": "x"}}


ANIMALS = """    R: {oneOf: [{$ref: "#/components/schemas/%s"}, {$ref: "#/components/schemas/%s"}],
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, barks: {type: integer}}}
"""


@pytest.mark.parametrize("order", [("Cat", "Dog"), ("Dog", "Cat")])
def test_an_unknown_tag_is_no_member_where_several_fit(
    making: Making, order: tuple[str, str]
) -> None:
    api = Api(making, ANIMALS % order)
    for value in ({}, {"lives": 9}, {"barks": 1}, {"wings": 2}):
        found, message = api.drifted({"kind": "bird", **value})
        assert type(found).__name__ == "UnknownVariant", value
        assert "kind: unknown kind 'bird'" in message
    assert type(api.read({"kind": "cat", "barks": 1})).__name__ == "Cat"
