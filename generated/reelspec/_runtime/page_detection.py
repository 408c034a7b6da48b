# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:eff1d3d71be6
"""Telling a page from a file: an expired address may answer 200 with an error page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

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

HTML = frozenset({"html", "htm", "xhtml", "xht"})
TEXT = frozenset({"json", "jsonl", "ndjson", "xml", "svg", "srt", "vtt", "ass", "txt", "csv", "md"})
OTHER = frozenset({"mpd", "m3u8", "gltf", "pcm", "ttml", "lottie"})


def due_suffix(names: Iterable[str]) -> str:
    """Return the first suffix in file names and addresses that promises a type; `""`: none does."""
    for name in names:
        suffix = _path(name).rpartition("/")[2].rpartition(".")[2].lower()
        if suffix in MEDIA | HTML | TEXT | OTHER:
            return suffix
    return ""


def page_type(content_type: str, suffix: str) -> str | None:
    """Return the Content-Type of a page that is not the file; None where it may be.

    HTML is the file only where the suffix is one of HTML. JSON and XML are not the file where
    the suffix is that of a video, sound, picture or archive.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return None if suffix in HTML else kind
    structured = kind.endswith(("/json", "+json", "/xml", "+xml"))
    return kind if structured and suffix in MEDIA else None


def is_page(head: bytes, suffix: str) -> bool:
    """Return whether a file that begins so is a page, whatever its Content-Type declares."""
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:256].lower()
    if suffix in MEDIA:
        return (
            re.match(rb'<(!doctype|html|\?xml|error|head|!--)|\{\s*["}]|\[\s*\{', begin) is not None
        )
    return not suffix and re.match(rb"<(!doctype html|html[\s>])", begin) is not None


def _path(name: str) -> str:
    try:
        return urlsplit(name).path if "://" in name else name
    except ValueError:
        return ""
