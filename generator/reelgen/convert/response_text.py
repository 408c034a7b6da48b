"""Parser of the example response below a request in documentation."""

from __future__ import annotations

import json
import re

from .exchange import SampleBody, SampleResponse

_JSON = re.compile(r"^[ \t]*(?=[\[{])", re.M)
_STATUS = re.compile(r"\b([1-5]\d\d)\b")
_HEADLINE = re.compile(r"^HTTP/[\d.]+ (\d{3})", re.M)
_LISTED = re.compile(r"^(?:Response|Responses|Returns)s?[ \t]*\n+([1-5]\d\d)\b", re.M | re.I)
_DOCUMENTED = re.compile(r"^Response", re.M | re.I)


def response_below(text: str) -> SampleResponse | None:
    """Return the response that precedes the next request of a text; None without one."""
    body, before = _first_json(text)
    listed = _LISTED.search(text)
    shown = _HEADLINE.search(before) or _of_heading(before) or listed
    if body is None:
        return SampleResponse(int(listed[1])) if listed else None
    status = int(shown[1]) if shown else 200
    return SampleResponse(status, SampleBody("application/json", json=body), shown is not None)


def _first_json(text: str) -> tuple[object, str]:
    """Return the first JSON object or array that is not labeled as request, and its prefix."""
    decoder = json.JSONDecoder()
    for match in _JSON.finditer(text):
        before = text[: match.start()]
        if "request" in _last_line(before).lower():
            continue
        try:
            body, _ = decoder.raw_decode(text, match.end())
        except ValueError:
            continue
        if body:
            return body, before
    return None, text


def _of_heading(before: str) -> re.Match[str] | None:
    line = _last_line(before)
    return _STATUS.search(line) if len(line) <= 80 else None


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
