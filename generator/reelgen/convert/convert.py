"""Recognize the format of a description and convert it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ..findings import Finding, Location, SpecInvalidError
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.references import all_references
from ..source import Source, parse, read_text
from .assign_ids import assign_ids
from .conversion import Conversion, Question
from .exchange import SampleExchange
from .infer_document import infer_document
from .read_curl import has_commands, read_curl
from .read_har import read_har
from .read_postman import read_postman
from .upgrade_document import upgrade_document
from .upgrade_swagger import upgrade_swagger

FORMATS = "OpenAPI 3, Swagger 2.0, a Postman collection, a HAR, or text with curl commands"


def convert(path: Path, title: str = "") -> Conversion:
    """Return the document of a file; each operation has an id. Raises SpecInvalidError.

    Args:
        path: The file, in any of FORMATS.
        title: `info.title` where the source has none.
    """
    conversion = _converted(path, title)
    return replace(conversion, document=assign_ids(conversion.document))


def _converted(path: Path, title: str) -> Conversion:
    name = path.as_posix()
    text = read_text(path)
    title = title or re.sub(r"[_-]+", " ", path.stem).strip().title() or "API"
    if has_commands(text) and text.lstrip()[:1] not in "{[" and not _is_document(text):
        source = Source(name, text, None)
        return _inferred("curl", title, read_curl(source))
    source = parse(text, name)
    data = source.data
    if is_object(data) and "swagger" in data:
        return _swagger(source, data)
    if is_object(data) and "openapi" in data:
        return _openapi(source, data)
    if is_object(object_at(data, "log")) and "entries" in object_at(data, "log"):
        return _inferred("HAR", title, read_har(source))
    is_wrapped = "item" in object_at(data, "collection")  # the format of Postman's API
    collection = object_at(data, "collection") if is_wrapped else data
    if is_object(collection) and "item" in collection:
        source = replace(source, data=collection)
        info = object_at(collection, "info")
        own = str(info.get("name") or title)
        version = info.get("version")
        kind = "Postman collection"
        return _inferred(kind, own, read_postman(source), _version(version) or "1")
    message = f"has no format that can be converted; pass {FORMATS}"
    raise SpecInvalidError([Finding(Location(name), *message.split("; "))])


def _is_document(text: str) -> bool:
    """Return whether a text is a YAML document with curl commands in its descriptions."""
    return re.search(r"^[\"']?(?:openapi|swagger)[\"']?\s*:", text, re.M) is not None


def _swagger(source: Source, data: JsonObject) -> Conversion:
    if not str(data["swagger"]).startswith("2"):
        message = f"Swagger {data['swagger']} is not supported"
        remedy = "convert it to Swagger 2.0 or OpenAPI 3 first"
        raise SpecInvalidError([Finding(source.locate(("swagger",)), message, remedy)])
    upgraded, questions = upgrade_swagger(data)
    document = upgrade_document(upgraded)
    return Conversion("Swagger 2.0", document, _open_parts(document, questions))


def _openapi(source: Source, data: JsonObject) -> Conversion:
    version = str(data["openapi"])
    if not version.startswith(("3.0", "3.1", "3.2")):
        remedy = "use one of 3.0, 3.1, 3.2"
        finding = Finding(
            source.locate(("openapi",)), f"OpenAPI {version} is not supported", remedy
        )
        raise SpecInvalidError([finding])
    document = upgrade_document(data)
    return Conversion(f"OpenAPI {version}", document, _open_parts(document, ()))


def _version(version: object) -> str:
    """Return the version of a collection, which is text or an object of its parts."""
    if is_object(version):
        parts = (version.get(name) for name in ("major", "minor", "patch"))
        return ".".join(str(part) for part in parts if part is not None)
    return str(version or "")


def _inferred(
    kind: str, title: str, exchanges: tuple[SampleExchange, ...], version: str = "1"
) -> Conversion:
    document, questions = infer_document(title, version, exchanges)
    return Conversion(kind, document, questions, exchanges)


def _open_parts(document: JsonObject, reported: tuple[Question, ...]) -> tuple[Question, ...]:
    """Return the reported questions, and those about other incomplete parts of a document."""
    questions = [*reported]
    addresses = [str(s.get("url")) for s in array_at(document, "servers") if is_object(s)]
    if not reported and not any("://" in address for address in addresses):
        questions.append(Question(("servers",), "no server has an address: state it"))
    if not object_at(object_at(document, "components"), "securitySchemes"):
        text = "no security scheme is defined: add one, if the API needs a key"
        questions.append(Question(("components", "securitySchemes"), text))
    names = (r for r in all_references(document) if r.key == "$ref")
    files = {r.text.partition("#")[0] for r in names} - {""}
    questions += [
        Question((), f"refers to the file {file!r}; keep it beside the document")
        for file in sorted(files)
    ]
    return tuple(questions)
