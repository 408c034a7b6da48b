"""Reader of Postman collections (2.0 and 2.1) with their saved responses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl

from ..findings import Finding, SpecInvalidError
from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..schema.pointer import Pointer
from ..source import Source
from .curl_command import sample_body
from .exchange import (
    FORMS,
    FormField,
    SampleBody,
    SampleExchange,
    SampleParameter,
    SampleResponse,
)

FORM, MULTIPART = FORMS
LANGUAGES = {"json": "application/json", "xml": "application/xml", "html": "text/html"}
_VARIABLE = re.compile(r"\{\{([^{}]+)\}\}")
_BARE = re.compile(r'(?<!["\w])(\{\{[^{}]+\}\})(?!["\w])')
"""Matches a variable in JSON without quotation marks."""
DEEPEST = 20
"""Maximum nesting of folders."""


def read_postman(source: Source) -> tuple[SampleExchange, ...]:
    """Return the exchanges of a collection. Raises SpecInvalidError if it has no request."""
    exchanges = tuple(_Collection(source).exchanges())
    if not exchanges:
        message = "this collection has no request"
        remedy = "export the collection that holds the requests"
        raise SpecInvalidError([Finding(source.locate(("item",), key=True), message, remedy)])
    return exchanges


class _Collection:
    """A collection, with its variables."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.variables = {
            str(v.get("key") or v.get("id")): str(v["value"])
            for v in array_at(source.data, "variable")
            if is_object(v) and v.get("value") not in (None, "")
        }

    def exchanges(self) -> Iterator[SampleExchange]:
        auth = object_at(self.source.data, "auth")
        yield from self._items(array_at(self.source.data, "item"), ("item",), "", auth)

    def _items(
        self, items: list[object], pointer: Pointer, folder: str, auth: JsonObject
    ) -> Iterator[SampleExchange]:
        for index, item in enumerate(items):
            at = (*pointer, index)
            if not is_object(item) or len(pointer) > 2 * DEEPEST:
                continue
            inherited = object_at(item, "auth") or auth
            if is_array(item.get("item")):
                name = folder or str(item.get("name", ""))
                yield from self._items(item["item"], (*at, "item"), name, inherited)
            elif is_object(item.get("request")) or isinstance(item.get("request"), str):
                yield from self._requests(item, at, folder, inherited)

    def _requests(
        self, item: JsonObject, at: Pointer, folder: str, auth: JsonObject
    ) -> Iterator[SampleExchange]:
        """Yield an exchange for each saved response, or one for the request without responses."""
        own, at = item["request"], (*at, "request")
        saved = [response for response in array_at(item, "response") if is_object(response)]
        requests = [self._of_response(response, own, at) for response in saved]
        for request, response in zip(requests, saved, strict=True):
            yield self._exchange(item, request, own, response, at, folder, auth)
        if own not in requests:
            yield self._exchange(item, own, own, {}, at, folder, auth)

    def _of_response(self, response: JsonObject, own: object, at: Pointer) -> object:
        """Return the request of a saved response, or the current one if its URL changed."""
        request = response.get("originalRequest")
        if not is_object(request) or not request.get("url"):
            return own
        return request if self._target(request, at) == self._target(own, at) else own

    def _target(self, request: object, at: Pointer) -> tuple[str, str]:
        request = request if is_object(request) else {"url": request}
        return str(request.get("method", "GET")), self._address(request.get("url", ""), at)[0]

    def _exchange(
        self,
        item: JsonObject,
        request: object,
        described: object,
        response: JsonObject,
        at: Pointer,
        folder: str,
        auth: JsonObject,
    ) -> SampleExchange:
        request = request if is_object(request) else {"url": request}
        own_auth = object_at(described, "auth") or auth
        url, query = self._address(request.get("url", ""), at)
        headers = [*_enabled(request.get("header")), *self._credentials(own_auth)]
        key = _listed(own_auth, "apikey")
        if own_auth.get("type") == "apikey" and key.get("in") == "query":
            query.append((str(key.get("key")), str(key.get("value"))))
        return SampleExchange(
            str(request.get("method", "GET")).upper(),
            url,
            tuple(query),
            tuple((name, self._value(value)) for name, value in headers),
            self._body(object_at(request, "body"), dict(headers), at),
            _response(response),
            str(item.get("name", "")),
            _text(object_at({"": described}, "").get("description")),
            folder,
            tuple(self._described(described)),
            at,
        )

    def _described(self, request: object) -> Iterator[SampleParameter]:
        """Yield the parameters of a request, including disabled ones."""
        url = object_at({"": request}, "").get("url")
        groups = (
            ("path", array_at(url, "variable") if is_object(url) else ()),
            ("query", array_at(url, "query") if is_object(url) else ()),
            ("header", array_at(request, "header") if is_object(request) else ()),
        )
        for location, pairs in groups:
            for pair in (p for p in pairs if is_object(p) and p.get("key")):
                value = self._value(str(pair.get("value") or ""))
                text = _text(pair.get("description")).strip()
                yield SampleParameter(location, str(pair["key"]), value, text)

    def _address(self, url: object, at: Pointer) -> tuple[str, list[tuple[str, str]]]:
        """Return a URL with its path parameters in braces, and its query."""
        raw = str(url.get("raw", "")) if is_object(url) else str(url)
        if not raw and is_object(url):
            host, path = url.get("host", ""), url.get("path", "")
            host = ".".join(map(str, host)) if is_array(host) else str(host)
            path = "/".join(map(str, path)) if is_array(path) else str(path)
            raw = f"{url.get('protocol', 'https')}://{host}/{path.lstrip('/')}"
        raw = self._value(raw)
        address, _, query = raw.partition("#")[0].partition("?")
        address = re.sub(r"/:([A-Za-z_][\w-]*)", r"/{\1}", address)
        if not address:
            finding = Finding(self.source.locate(at), "this request has no URL", "add its URL")
            raise SpecInvalidError([finding])
        if "://" not in address and not address.startswith("{{"):
            address = f"https://{address}"
        if is_object(url) and is_array(url.get("query")):
            return address, [(name, self._value(value)) for name, value in _enabled(url["query"])]
        return address, parse_qsl(query, keep_blank_values=True)

    def _value(self, text: str) -> str:
        """Return a text with the variables of the collection replaced, nested ones included."""
        for _ in range(3):
            text = _VARIABLE.sub(lambda m: self.variables.get(m[1].strip(), m[0]), text)
        return text

    def _credentials(self, auth: JsonObject) -> list[tuple[str, str]]:
        kind = auth.get("type")
        if kind == "bearer":
            return [("Authorization", "Bearer {{token}}")]
        if kind == "basic":
            return [("Authorization", "Basic {{credentials}}")]
        key = _listed(auth, "apikey")
        if kind == "apikey" and key.get("in") != "query":
            return [(str(key.get("key") or "Authorization"), "{{key}}")]
        if kind == "oauth2":
            return [("Authorization", "Bearer {{token}}")]
        return []

    def _body(self, body: JsonObject, headers: Mapping[str, str], at: Pointer) -> SampleBody | None:
        mode = body.get("mode")
        if mode == "urlencoded":
            fields = tuple(FormField(n, self._value(v)) for n, v in _enabled(body.get(mode)))
            return SampleBody(FORM, form=fields)
        if mode == "formdata":
            return SampleBody(MULTIPART, form=tuple(_form_fields(array_at(body, mode))))
        if mode == "file":
            return SampleBody(_content_type(headers) or "application/octet-stream")
        if mode == "graphql":
            graphql = object_at(body, "graphql")
            return SampleBody("application/json", json={"query": graphql.get("query", "")})
        text = self._value(str(body.get("raw") or ""))
        if mode != "raw" or not text.strip():
            return None
        language = object_at(object_at(body, "options"), "raw").get("language")
        media_type = _content_type(headers) or LANGUAGES.get(str(language), "")
        try:
            return sample_body(media_type, _BARE.sub(r'"\1"', text))
        except ValueError:  # one body among hundreds: its schema becomes an open question
            return SampleBody(media_type, is_readable=False)


def _response(response: JsonObject) -> SampleResponse | None:
    if not isinstance(response.get("code"), int):
        return None
    text = str(response.get("body") or "")
    if not text:
        return SampleResponse(response["code"])
    try:
        body = SampleBody("application/json", json=json.loads(text))
    except ValueError:
        headers = dict(_enabled(response.get("header")))
        body = SampleBody(_content_type(headers) or "text/plain", text=text)
    return SampleResponse(response["code"], body)


def _enabled(pairs: object) -> Iterator[tuple[str, str]]:
    for pair in pairs if is_array(pairs) else ():
        if is_object(pair) and pair.get("key") and not pair.get("disabled"):
            yield str(pair["key"]), str(pair.get("value") or "")


def _form_fields(fields: list[object]) -> Iterator[FormField]:
    for field in fields:
        if is_object(field) and field.get("key") and not field.get("disabled"):
            is_file = field.get("type") == "file"
            source = field.get("src") if is_file else field.get("value")
            path = str(source[0] if is_array(source) and source else source or "")
            value = path.rpartition("/")[2] if is_file else path
            yield FormField(str(field["key"]), value, is_file, str(field.get("contentType") or ""))


def _content_type(headers: Mapping[str, str]) -> str:
    named = (value for name, value in headers.items() if name.lower() == "content-type")
    return next(named, "").partition(";")[0].strip().lower()


def _listed(auth: JsonObject, kind: str) -> dict[str, object]:
    """Return the settings of an `auth`: a list of pairs in version 2.1, an object in 2.0."""
    settings = auth.get(kind)
    if is_array(settings):
        return {str(s.get("key")): s.get("value") for s in settings if is_object(s)}
    return settings if is_object(settings) else {}


def _text(description: object) -> str:
    return str(description.get("content", "") if is_object(description) else description or "")
