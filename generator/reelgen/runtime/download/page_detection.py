"""Distinguish a page from a file: an expired URL may respond 200 with an error page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from ..http.media_types import essence

VIDEO = {
    "mp4",
    "m4v",
    "mov",
    "webm",
    "mkv",
    "avi",
    "mpg",
    "mpeg",
    "ts",
    "m2ts",
    "3gp",
    "ogv",
    "flv",
}
SOUND = {"mp3", "wav", "m4a", "aac", "ogg", "oga", "opus", "flac", "aif", "aiff", "wma"}
PICTURE = {"png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "tif", "tiff", "heic", "heif", "jxl"}
MEDIA = frozenset(VIDEO | SOUND | PICTURE | {"flv", "wmv", "mxf", "ico", "zip", "pdf", "glb"})
"""Suffixes of files that are never HTML, JSON or XML."""

SUBTITLES = frozenset({"srt", "vtt", "ass", "ssa", "sub", "sbv"})
"""Suffixes of text that is never JSON or XML."""

HTML = frozenset({"html", "htm", "xhtml", "xht"})
TEXT = frozenset({"json", "jsonl", "ndjson", "xml", "svg", "txt", "csv", "md"}) | SUBTITLES
OTHER = frozenset({"mpd", "m3u8", "gltf", "pcm", "ttml", "lottie"})

TEXTUAL = ("text/", "message/", "multipart/")
"""The prefixes of text content types."""

TEXTUAL_TYPES = frozenset(
    {"application/javascript", "application/x-javascript", "application/ecmascript"}
    | {"application/yaml", "application/x-yaml", "application/x-www-form-urlencoded"}
    | {"application/x-ndjson", "application/jsonl", "application/csv"}
)
"""Other content types of text."""

HEAD = 512
"""The number of bytes by which text is distinguished from binary files."""

_BINARY = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Bytes at the start of every video, audio, image and archive, but never of text."""

_TEXT_BY_DESIGN = (b"%PDF-", b"%!PS", b"WEBVTT", b"#EXTM3U")
"""The prefixes of files whose first bytes are text."""


def due_suffix(names: Iterable[str]) -> str:
    """Return the first suffix in file names and URLs that implies a type; `""` without one."""
    for name in names:
        suffix = _path(name).rpartition("/")[2].rpartition(".")[2].lower()
        if suffix in MEDIA | HTML | TEXT | OTHER:
            return suffix
    return ""


def page_type(content_type: str, suffix: str) -> str | None:
    """Return the Content-Type of a page that is not the file; None where it may be.

    HTML is the file only where the suffix is one of HTML. JSON and XML are not the file where the
    suffix is that of a video, audio, image, archive or subtitle. Other text may be: some servers
    declare unknown types as `text/plain`. Its first bytes decide: see `is_page`.
    """
    kind = essence(content_type)
    if kind in ("text/html", "application/xhtml+xml"):
        return None if suffix in HTML else kind
    structured = kind.endswith(("/json", "+json", "/xml", "+xml"))
    return kind if structured and suffix in MEDIA | SUBTITLES else None


def is_page(head: bytes, suffix: str, content_type: str = "") -> bool:
    """Return whether a file with these first bytes is a page, for any Content-Type.

    Where it declares text, and the suffix is that of a video, audio, image or archive, text is not
    the file.
    """
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:256].lower()
    if suffix in MEDIA and _is_textual(content_type) and _is_text(head):
        return True
    if suffix in SUBTITLES:
        return re.match(rb"<(!doctype html|html[\s>]|\?xml|error[\s>])", begin) is not None
    if suffix in MEDIA:
        return (
            re.match(rb'<(!doctype|html|\?xml|error|head|!--)|\{\s*["}]|\[\s*\{', begin) is not None
        )
    return not suffix and re.match(rb"<(!doctype html|html[\s>])", begin) is not None


def _is_textual(content_type: str) -> bool:
    kind = essence(content_type)
    return kind.startswith(TEXTUAL) or kind in TEXTUAL_TYPES


def _is_text(head: bytes) -> bool:
    if head.startswith(_TEXT_BY_DESIGN):
        return False
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16
        return True
    return not _BINARY.search(head[:HEAD])


def _path(name: str) -> str:
    try:
        return urlsplit(name).path if "://" in name else name
    except ValueError:
        return ""
