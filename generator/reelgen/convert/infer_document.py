"""Inference of an OpenAPI document from exchanges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..json_types import JsonObject
from .conversion import Question
from .credentials import schemes_of
from .exchange import SampleExchange
from .exchange_url import ExchangeUrl, common_base, parse_url
from .infer_operation import OperationSamples

DESCRIPTION = "Inferred from examples by `reelgen import`; the open questions are listed beside it."


def infer_document(
    title: str, version: str, exchanges: Sequence[SampleExchange]
) -> tuple[JsonObject, tuple[Question, ...]]:
    """Return a document that describes all exchanges, and its open questions."""
    samples = [(exchange, parse_url(exchange)) for exchange in exchanges]
    origins = list(dict.fromkeys(url.origin for _, url in samples))
    main = max(origins, key=lambda origin: sum(a.origin == origin for _, a in samples))
    base = common_base([url for _, url in samples if url.origin == main])
    questions: list[Question] = []
    schemes = _schemes(exchanges, questions)
    document: JsonObject = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version},
        "servers": [{"url": _url(main, base)}],
    }
    if not main:
        text = "the source names no host: replace this by the address of the API"
        questions.append(Question(("servers", 0, "url"), text))
    if schemes:
        document["security"] = [{name: []} for name in list(schemes)[:1]]
    document["paths"] = _paths(samples, main, base, schemes, questions)
    if schemes:
        document["components"] = {"securitySchemes": schemes}
    return document, tuple(questions)


def _url(origin: str, base: Iterable[str]) -> str:
    path = "".join(f"/{segment}" for segment in base)
    return f"{origin or 'https://api.example.com'}{path}"


def _schemes(
    exchanges: Iterable[SampleExchange], questions: list[Question]
) -> dict[str, JsonObject]:
    """Return the security schemes by name, each once."""
    schemes: dict[str, JsonObject] = {}
    for exchange in exchanges:
        for name, scheme in schemes_of(exchange):
            while name in schemes and schemes[name] != scheme:
                name += "2"
            schemes[name] = scheme
    if any(name.lower() == "cookie" for e in exchanges for name, _ in e.headers):
        text = "requests have cookies, which are left out: add a scheme, if one is a credential"
        questions.append(Question((), text))
    if not schemes:
        text = (
            "no request shows a credential: add `securitySchemes` and `security`, if it needs one"
        )
        questions.append(Question((), text))
    return schemes


def _paths(
    samples: Sequence[tuple[SampleExchange, ExchangeUrl]],
    main: str,
    base: tuple[str, ...],
    schemes: dict[str, JsonObject],
    questions: list[Question],
) -> JsonObject:
    grouped: dict[tuple[str, str], OperationSamples] = {}
    for exchange, url in samples:
        is_below = url.origin == main and url.segments[: len(base)] == base
        below = url._replace(segments=url.segments[len(base) :] if is_below else url.segments)
        server = "" if is_below else _url(url.origin, ())
        key = _same_template(grouped, below.path), exchange.method
        group = grouped.setdefault(key, OperationSamples(*key, server))
        group.samples.append((exchange, below))
    paths: JsonObject = {}
    for (path, method), group in grouped.items():
        operation = group.operation(schemes, questions)
        paths.setdefault(path, {})[method.lower()] = operation
    return paths


def _same_template(grouped: Iterable[tuple[str, str]], path: str) -> str:
    """Return a known path template that differs only in parameter names, or the path."""
    for other, _ in grouped:
        if _shape(other) == _shape(path):
            return other
    return path


def _shape(path: str) -> list[str]:
    return ["{}" if segment.startswith("{") else segment for segment in path.split("/")]
