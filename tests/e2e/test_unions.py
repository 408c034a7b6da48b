"""Unions told apart by a tag, and their members where they stand alone."""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from .making import Making

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /pets:
    get: {operationId: pets.retrieve, responses: {"200": &pet {description: A pet., content: {
      application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}
    post:
      operationId: pets.create
      requestBody: {required: true, content: {application/json: {schema: {
        type: object, properties: {pet: {description: Yours., oneOf: [
          {$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}],
          discriminator: {propertyName: petKind, mapping: {
            cat: "#/components/schemas/Cat", tiger: Cat, dog: "#/components/schemas/Dog"}}}}}}}}
      responses: {"200": *pet}
  /cats:
    get: {operationId: cats.retrieve, responses: {"200": &cat {description: A cat., content: {
      application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}}}
    post:
      operationId: cats.create
      requestBody: {required: true, content: {application/json: {schema: {
        $ref: "#/components/schemas/Cat"}}}}
      responses: {"200": *cat}
  /plants:
    get: {operationId: plants.list, responses: {"200": {description: Plants., content: {
      application/json: {schema: {type: array, items: {
        oneOf: [{$ref: "#/components/schemas/Tree"}, {$ref: "#/components/schemas/Herb"}],
        discriminator: {propertyName: plantKind}}}}}}}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: petKind, mapping: {
        cat: "#/components/schemas/Cat", tiger: Cat, dog: "#/components/schemas/Dog"}}
    Cat: {type: object, properties: {petKind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {petKind: {type: string}, barks: {type: boolean}}}
    Tree: {type: object, properties: {plantKind: {const: tree}, size: {type: integer}}}
    Herb: {type: object, properties: {plantKind: {const: herb}, size: {type: integer}}}
"""


class Kept:
    """Answers with what it is told, and keeps what was sent."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.sent: Any = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent = json.loads(request.content or b"null")
        return httpx.Response(200, json=self.answer)


@pytest.mark.parametrize("answer", [{"petKind": "lion", "lives": 1}, {"lives": 1}])
def test_a_member_alone_may_have_any_tag(making: Making, answer: Any) -> None:
    server = Kept()
    client = making.client(SPEC, server)
    server.answer = answer
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert client.cats.retrieve().lives == 1
        client.cats.create(**{"pet_kind": "lion", "lives": 1} if "petKind" in answer else answer)
    assert server.sent == answer


def test_in_the_union_the_tag_decides(making: Making) -> None:
    server = Kept()
    client = making.client(SPEC, server)
    for tag, kind in (("cat", "Cat"), ("tiger", "Cat"), ("dog", "Dog")):
        server.answer = {"petKind": tag}
        assert type(client.pets.retrieve()).__name__ == kind
        client.pets.create(pet={"petKind": tag})
        assert server.sent == {"pet": {"petKind": tag}}
    with pytest.raises(Exception, match=r"pet\.petKind: must be one of 'cat', 'tiger', 'dog'"):
        client.pets.create(pet={"petKind": "ufo"})


@pytest.mark.parametrize(
    ("method", "tags"), [("pets", ("dog", "ufo")), ("plants", ("tree", "ufo"))]
)
def test_drift_in_a_union_keeps_what_its_tag_says(
    making: Making, method: str, tags: tuple[str, str]
) -> None:
    server = Kept()
    client = making.client(SPEC, server)
    call = client.pets.retrieve if method == "pets" else lambda: client.plants.list()[0]
    wire = "petKind" if method == "pets" else "plantKind"

    def read(tag: str) -> tuple[Any, str]:
        value = {wire: tag, "barks": "loud", "size": "big"}
        server.answer = value if method == "pets" else [value]
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            return call(), str(told[0].message)

    found, said = read(tags[0])
    assert type(found).__name__ in ("Dog", "Tree")
    assert "should be a valid" in said
    found, said = read(tags[1])
    assert type(found).__name__ == "UnknownVariant"
    assert f"unknown {wire} 'ufo'" in said


def test_members_are_taken_as_models(making: Making) -> None:
    server = Kept()
    client = making.client(SPEC, server)
    server.answer = {"petKind": "dog"}
    params = __import__(f"{type(client).__module__.rpartition('.')[0]}.params", fromlist=["_"])
    dog = params.DogParam(pet_kind="dog", barks=True)
    client.pets.create(pet=params.PetsCreateBodyParam(pet=dog).pet)
    assert server.sent == {"pet": {"petKind": "dog", "barks": True}}


INHERITED = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /tokens:
    post:
      operationId: tokens.create
      requestBody: {required: true, content: {application/json: {schema: {
        $ref: "#/components/schemas/Token"}}}}
      responses: {"200": {description: Done.}}
components:
  schemas:
    Token:
      type: object
      properties: {grant: {type: string, enum: [code, password, implicit]}}
      discriminator: {propertyName: grant, mapping: {
        code: "#/components/schemas/ByCode", password: "#/components/schemas/ByPassword"}}
    ByCode:
      allOf: [{$ref: "#/components/schemas/Token"}, {
        required: [code], properties: {code: {type: string}}}]
    ByPassword:
      allOf: [{$ref: "#/components/schemas/Token"}, {
        required: [user], properties: {user: {type: string}, scope: {type: string}}}]
"""


@pytest.mark.parametrize(
    "body",
    [
        {"grant": "code", "code": "x"},
        {"code": "x"},
        {"user": "x", "scope": "y"},
        {"grant": "implicit"},
        {},
    ],
)
def test_a_child_needs_no_tag_that_the_base_does_not_require(
    making: Making, body: dict[str, str]
) -> None:
    server = Kept()
    making.client(INHERITED, server).tokens.create(**body)
    assert server.sent == body


@pytest.mark.parametrize(
    "body", [{"code": "x", "user": "y"}, {"grant": "implicit", "usr": "x"}, {"usr": "x"}]
)
def test_fields_that_no_single_member_has_are_refused(making: Making, body: dict[str, str]) -> None:
    server = Kept()
    with pytest.raises(Exception, match=r"tokens\.create: "):
        making.client(INHERITED, server).tokens.create(**body)
    assert server.sent is None


BESIDE_MAPS = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /one:
    get: {operationId: one.retrieve, responses: {"200": {description: One., content: {
      application/json: {schema: {anyOf: [
        {type: object, additionalProperties: true}, {$ref: "#/components/schemas/Started"}]}}}}}}
  /all:
    get: {operationId: all.retrieve, responses: {"200": {description: All., content: {
      application/json: {schema: {type: object, properties: {
        open: {anyOf: [{$ref: "#/components/schemas/Started"},
          {$ref: "#/components/schemas/Ended"}, {type: object}, {type: "null"}]},
        texts: {oneOf: [{type: object, additionalProperties: {type: string}},
          {$ref: "#/components/schemas/Started"}]},
        optional: {anyOf: [{type: object, additionalProperties: {type: string}},
          {$ref: "#/components/schemas/Noted"}]},
        items: {type: array, items: {anyOf: [{$ref: "#/components/schemas/Started"},
          {type: object}, {type: string}]}}}}}}}}}
components:
  schemas:
    Started:
      {type: object, required: [start], properties: {start: {type: string, format: date-time}}}
    Ended: {type: object, required: [end], properties: {end: {type: string, format: date-time}}}
    Noted: {type: object, properties: {note: {type: string}}}
"""


def test_an_object_that_fits_a_model_is_that_model_beside_a_map(making: Making) -> None:
    server = Kept()
    client = making.client(BESIDE_MAPS, server)
    start, end = {"start": "2026-01-01T00:00:00.000Z"}, {"end": "2026-01-02"}
    server.answer = start
    assert type(client.one.retrieve()).__name__ == "Started"
    server.answer = {"start": "soon"}
    assert client.one.retrieve() == {"start": "soon"}

    def kinds(**answer: Any) -> list[str]:
        server.answer = answer
        result = client.all.retrieve()
        assert result.model_dump(mode="json", exclude_unset=True) == answer
        values = [getattr(result, name) for name in answer]
        flat = [part for value in values for part in (value if type(value) is list else [value])]
        return [type(part).__name__ for part in flat]

    assert kinds(open=start) == ["Started"]
    assert kinds(open={"end": "2026-01-02T00:00:00Z", "more": 1}) == ["Ended"]
    assert kinds(open={"other": 1}) == ["dict"]
    assert kinds(open=None) == ["NoneType"]
    assert kinds(texts=start) == ["Started"]
    assert kinds(texts={"begin": "x"}) == ["dict"]
    assert kinds(optional={"begin": "x"}) == ["dict"]
    assert kinds(items=[start, "x", {"start": 1}, end]) == ["Started", "str", "dict", "dict"]


ENDLESS = """openapi: 3.1.0
info: {title: api, version: "1"}
paths:
  /tops:
    post:
      operationId: tops.create
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Top"}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Top:
      type: object
      properties:
        a: {$ref: "#/components/schemas/A"}
        b: {$ref: "#/components/schemas/B"}
        c: {$ref: "#/components/schemas/C"}
        e: {$ref: "#/components/schemas/E"}
    A: {anyOf: [{$ref: "#/components/schemas/A"}, {type: string}]}
    B: {type: array, items: {$ref: "#/components/schemas/B"}}
    C: {anyOf: [{$ref: "#/components/schemas/D"}, {type: string}]}
    D: {type: array, items: {$ref: "#/components/schemas/C"}}
    E: {anyOf: [{type: array, items: {$ref: "#/components/schemas/E"}}, {enum: [E, A]}]}
"""


def test_names_of_requests_that_name_themselves(making: Making) -> None:
    package = making.package(ENDLESS).__name__
    params, dicts = (import_module(f"{package}.{name}") for name in ("params", "dicts"))
    value = {"a": "x", "b": [[], [[]]], "c": [["q"]], "e": [["E"], "A"]}
    assert params.TopParam.model_validate(value).model_dump(mode="json") == value
    with pytest.raises(ValidationError):
        params.TopParam.model_validate({"e": [["Z"]]})
    assert dicts.TopDict.__annotations__.keys() == value.keys()
