"""Multipart bodies: what the standard library writes and httpx sends is read back byte for byte."""

from __future__ import annotations

import email.generator
import io
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart

import httpx
import pytest
from reelgen.validation import FormPart, MultipartInvalidError, parse_multipart

HEADER = "multipart/form-data; boundary=B"
FILE = b'--B\r\ncontent-disposition: form-data; name="f"; filename="a.png"\r\n'


def test_what_httpx_sends_is_read() -> None:
    content = bytes(range(256)) * 300
    request = httpx.Request(
        "POST",
        "https://a.test",
        data={"name": "\u00e4 b", "none": ""},
        files={"f": ('a"b\u00e4.bin', content, "image/png; q=1")},
    )
    parts = parse_multipart(request.headers["content-type"], request.read())
    assert parts == [
        FormPart("name", None, "", "\u00e4 b".encode()),
        FormPart("none", None, "", b""),
        FormPart("f", 'a"b\u00e4.bin', "image/png", content),
    ]


def test_parts_without_a_disposition_are_read_too() -> None:
    """`multipart/mixed`, as the standard library writes it."""
    message = MIMEMultipart("mixed", boundary="B=1/2")
    message.attach(MIMEApplication(b"\x00\r\n--B\r\n", "x", lambda part: None))
    output = io.BytesIO()
    email.generator.BytesGenerator(output, policy=message.policy.clone(linesep="\r\n")).flatten(
        message
    )
    _, _, content = output.getvalue().partition(b"\r\n\r\n")
    (part,) = parse_multipart(message["content-type"], content)
    assert (part.name, part.filename, part.content_type) == ("", None, "application/x")


@pytest.mark.parametrize(
    ("disposition", "filename"),
    [
        ('form-data; name="f"', None),
        ('form-data; name="f"; filename=""', ""),
        ("form-data; name=f; filename*=UTF-8''%c3%a4.png", "\u00e4.png"),
    ],
)
def test_names_of_files(disposition: str, filename: str | None) -> None:
    content = f"--B\r\nContent-Disposition: {disposition}\r\n\r\nx\r\n--B--\r\n".encode()
    (part,) = parse_multipart(HEADER, content)
    assert (part.name, part.filename) == ("f", filename)


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("multipart/form-data", FILE + b"\r\nx\r\n--B--\r\n"),
        ("multipart/form-data; boundary=", FILE + b"\r\nx\r\n--B--\r\n"),
        (HEADER, FILE + b"\r\nx"),
        (HEADER, FILE + b"\r\nx\r\n--Bc\r\n"),
        (HEADER, b"no parts"),
        (HEADER, b"--B\r\n" + b"a: b\r\n" * 1000 + b"\r\nx\r\n--B--\r\n"),
        (HEADER, b"--B\r\na" + b"b" * 100_000 + b": c\r\n\r\nx\r\n--B--\r\n"),
        (HEADER, b"--B\r\n\xff: \xff\r\n\r\nx\r\n--B--\r\n"),
    ],
    ids=["no boundary", "empty", "cut off", "longer", "text", "headers", "long header", "bytes"],
)
def test_what_is_not_multipart_is_an_error(content_type: str, content: bytes) -> None:
    with pytest.raises(MultipartInvalidError):
        parse_multipart(content_type, content)
