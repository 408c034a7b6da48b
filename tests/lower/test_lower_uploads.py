"""Uploads in two steps as one method."""

from __future__ import annotations

import pytest
from reelgen.ir.model import ClientMethod, UploadMethod
from reelgen.ir.names import Identifier
from reelgen.lower.lower_operations import lower_operation
from reelgen.lower.lower_uploads import with_uploads

from .building import built

DOCUMENT = """
paths:
  /assets:
    post:
      operationId: assets.create
      responses:
        "201":
          description: A record.
          content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
          links: {upload: {operationId: assets.upload, parameters: {id: $response.body#/id}}}
  /assets/{id}/file:
    post:
      operationId: assets.upload
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: {file: {type: string, format: binary}, note: {type: string}}
      responses:
        "200": {description: Done., content: {application/json: {schema: {type: object}}}}
"""


def _operations(*changes: tuple[str, str]) -> dict[str, ClientMethod]:
    text = DOCUMENT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    parts = built(text)
    operations = tuple(
        lower_operation(one, parts.document, parts.schemas, parts.params, parts.models, (), {})
        for one in parts.named
    )
    return {one.id: one for one in with_uploads(parts.named, operations)}


def test_a_link_leads_to_the_upload_of_the_file() -> None:
    operations = _operations()
    second = operations["assets.upload"]
    assert operations["assets.create"].upload == UploadMethod(
        name=Identifier("create_and_upload"),
        second=Identifier("upload"),
        id="/id",
        file=Identifier("file"),
        responses=second.success,
    )
    assert second.upload is None


NO_UPLOAD = {
    "no link": [("links:", "x-links:")],
    "a link of a failure": [('"201"', '"400"')],
    "a link to nothing": [("{operationId: assets.upload,", "{operationId: assets.gone,")],
    "a link to itself": [("{operationId: assets.upload,", "{operationId: assets.create,")],
    "a link of the upload to nothing": [
        ("links:", "x-links:"),
        (
            "{description: Done., ",
            "{description: Done., links: {again: {parameters: {id: $response.body#/id}}}, ",
        ),
    ],
    "another resource": [
        ("operationId: assets.upload\n", "operationId: files.upload\n"),
        ("{operationId: assets.upload,", "{operationId: files.upload,"),
    ],
    "no file": [("format: binary", "format: date")],
    "a field that is required, too": [("required: [file]", "required: [file, note]")],
    "a value that is no pointer": [("$response.body#/id", "fixed")],
    "another value": [("{id: $response.body#/id}", "{id: $response.body#/id, a: 1}")],
    "another parameter": [
        (
            "parameters: [{name: id,",
            "parameters: [{name: b, in: query, required: true}, {name: id,",
        )
    ],
    "a method of that name": [
        (
            "  /assets/{id}/file:\n",
            "  /assets/{id}/file:\n    get: "
            "{operationId: assets.create_and_upload, responses: {}}\n",
        )
    ],
}


@pytest.mark.parametrize("changes", NO_UPLOAD.values(), ids=NO_UPLOAD)
def test_anything_else_is_two_methods(changes: list[tuple[str, str]]) -> None:
    assert {one.upload for one in _operations(*changes).values()} == {None}
