"""The body of a request, and the headers that describe it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic_core import MISSING, from_json

from ..json_types import is_array, is_object
from ..operation import BodySpec, CallArguments, OperationSpec
from ..options import Options
from ..schema import validate_request
from .parameter_styles import field_pairs, text

if TYPE_CHECKING:
    from .upload import UploadBody


def encode_body(call: CallArguments, options: Options) -> tuple[bytes | UploadBody, dict[str, str]]:
    """Return the body, empty where there is none, and the headers that describe it."""
    operation, _, body, content_type = call
    if operation.body is None:
        return b"", {}
    spec = operation.body.form(content_type)
    body = _present(operation, spec, body, options)
    if body is MISSING:
        return b"", {}
    media_type = content_type or spec.media_types[0]
    if spec.encoding == "json":
        encoded = _json_body(operation, spec, body, options)
        encoded = _in_charset(operation, media_type, encoded, escape=True)
        return encoded, _described(media_type, "application/json")
    if spec.encoding == "text":
        encoded = _text_body(operation, media_type, body)
        return encoded, _described(media_type, "text/plain")
    if spec.encoding == "form":
        fields = _fields(operation, spec, body, options)
        pairs = (p for name, value in fields.items() for p in field_pairs(spec, name, value))
        return "&".join(pairs).encode(), {"content-type": media_type}
    upload = _upload(operation, spec, body, media_type, options)
    return upload, upload.headers


def _described(media_type: str, default: str) -> dict[str, str]:
    """Return the header of a media type; the default in place of a range such as `*/*`."""
    return {"content-type": default if "*" in media_type else media_type}


def _upload(
    operation: OperationSpec[object], spec: BodySpec, body: Any, media_type: str, options: Options
) -> UploadBody:
    from . import upload

    if spec.encoding == "binary":
        return upload.binary(operation, spec, body, media_type, options)
    if spec.listed is not None:
        return upload.parts(operation, spec, body, media_type, options)
    spec = upload.with_given_files(spec, body)
    fields = _fields(operation, spec, body, options)
    return upload.multipart(operation, spec, fields, body, media_type, options)


def _present(
    operation: OperationSpec[object], spec: BodySpec, body: object, options: Options
) -> object:
    """Return the body without arguments that were not given; MISSING where there is no body.

    `{}` is a body. Arguments of which none is given are not, unless the spec requires a body.
    """
    if is_object(body) and body:
        body = {name: value for name, value in body.items() if value is not MISSING}
        if not body and not spec.required:
            body = MISSING
    has_fields = spec.encoding in ("json", "form", "multipart") and spec.listed is None
    added = options.extra_body or operation.idempotency_field is not None
    return {} if body is MISSING and added and has_fields else body


def _checked(
    operation: OperationSpec[object], spec: BodySpec, value: object, options: Options
) -> bytes:
    """Return a value as JSON, validated where the body has a model and checks are on."""
    if spec.type is None or not options.checks:
        return validate_request.encoded_json(operation.id, value)
    return validate_request.checked(
        operation.id, spec.type, value, options.unknown_fields, takes_extra=True
    )


def _json_body(
    operation: OperationSpec[object], spec: BodySpec, body: object, options: Options
) -> bytes:
    encoded = _checked(operation, spec, body, options)
    if options.extra_body:
        from ..schema.extra_body import with_extra

        encoded = with_extra(operation.id, encoded, options.extra_body)
    if operation.idempotency_field is not None:
        from .idempotency import with_key

        encoded = with_key(operation.id, encoded, operation.idempotency_field)
    return encoded


def _text_body(operation: OperationSpec[object], media_type: str, body: object) -> bytes:
    """Return a text in the charset of its media type; bytes unchanged."""
    if isinstance(body, bytes):
        return body
    if is_object(body) or is_array(body):
        kind = media_type.partition(";")[0]
        validate_request.refuse(
            operation.id, "body", f"must be text or bytes, since {kind} is not JSON"
        )
    return _in_charset(operation, media_type, text(body).encode())


def _in_charset(
    operation: OperationSpec[object], media_type: str, encoded: bytes, *, escape: bool = False
) -> bytes:
    """Return UTF-8 text in the charset of a media type; `escape`: with JSON escapes."""
    if "charset" not in media_type.lower():
        return encoded
    parameters = (part.partition("=") for part in media_type.split(";"))
    named = (value for name, _, value in parameters if name.strip().lower() == "charset")
    charset = next(named, "utf-8").strip(' "').lower()
    characters = encoded.decode()
    if escape and charset not in ("utf-8", "utf8"):
        characters = re.sub("[^\0-\x7f]+", _escaped, characters)
    try:
        return characters.encode(charset)
    except (LookupError, UnicodeError):
        validate_request.refuse(
            operation.id, "body", f"cannot be written in the charset {charset!r}"
        )


def _escaped(characters: re.Match[str]) -> str:
    """Return characters of a JSON string as `\\u` escapes."""
    import json

    return json.dumps(characters[0])[1:-1]


def _fields(
    operation: OperationSpec[object], spec: BodySpec, body: object, options: Options
) -> dict[str, object]:
    """Return the checked fields of a form, without its files."""
    if not is_object(body):
        validate_request.refuse(operation.id, "body", "must be an object of fields")
    plain = {n: v for n, v in body.items() if v is not MISSING and n not in spec.files}
    fields: dict[str, object] = from_json(_checked(operation, spec, plain, options))
    if options.extra_body:
        from ..schema.extra_body import with_extra_fields

        extra = from_json(validate_request.encoded_json(operation.id, options.extra_body))
        fields = with_extra_fields(operation.id, fields, extra)
    if operation.idempotency_field is not None:
        from .idempotency import with_key_field

        fields = with_key_field(operation.id, fields, operation.idempotency_field)
    return fields
