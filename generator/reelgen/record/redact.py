"""A recording without secrets and without what changes from run to run.

Everything is scrubbed twice: the first time, over all exchanges of a run, finds the secrets; the
second time none of them is left wherever it stands, also where its name does not tell.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ..document.media_types import is_json
from ..fixtures.check_fixtures import json_schema
from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object
from ..schema.flatten import (
    OPEN,
    JsonSchema,
)
from ..schema.model import types_of
from ..schema.pointer import edit
from ..schema.walk import values
from ..validation import Api, FormPart, MultipartInvalidError, Route, parse_multipart
from . import name_value_pairs, personal_data, secret_names
from .capture_transport import HttpExchange
from .random_strings import is_made, is_sentence
from .redact_text import TextRedactor, lines
from .redactions import KEY, Redactions, fits, is_mail
from .stable_ids import StableIds, instant, numeric_instant

_IDENTIFIER = re.compile(r"[A-Za-z_-]{1,40}\d?")

_HASH = re.compile(r"(?:[\w-]{2,12}[:-])?(?:[0-9a-fA-F]{6,128}|[A-Za-z0-9+/]{20,90}={0,2})")
_BLURRED = re.compile(r"[0-9A-Za-z#$%*+,.:;=?@^_{|}~\[\]-]{6,100}")
"""A hash in hexadecimal or Base64; a picture as BlurHash writes it."""

Above: TypeAlias = Literal["open", "secret", "marked"]
"""What holds a value: nothing secret, something called so, something the spec marks."""

PAIR = "[name, value]"
"""The name below which a list of two is such a pair."""
LARGEST_TEXT = 4096
"""Bytes of a file that is looked for, as a whole, in responses."""


class Redactor:
    """Scrubs one run of one provider."""

    def __init__(self, contract: Api, keys: Iterable[str]) -> None:
        self._contract = contract
        self.schemas = contract.schemas
        self.secrets = Redactions()
        self.ids = StableIds()
        self._texts = TextRedactor(self.secrets, self.ids, self.hides)
        declared = contract.document.scrub
        self._fields = {secret_names.plain(name) for name in (declared.fields if declared else ())}
        self._headers = {
            secret_names.plain(name) for name in (declared.headers if declared else ())
        }
        schemes = contract.document.components.security_schemes.values()
        self._key_names = {secret_names.plain(s.name) for s in schemes if s.type == "apiKey"}
        for key in keys:
            self.secrets.add_key(key)
            for piece in key.split(":") if ":" in key else ():
                self.secrets.add_key(piece)

    def learn(self, route: Route, wire: HttpExchange) -> None:
        """Find the secrets of an exchange."""
        for name, value in parse_qsl(urlsplit(wire.url).query):
            self._named(name, value)
        for name, value in wire.headers:
            self._header(name, value)
        for name, value in wire.answer_headers:
            self._header(name, value)
        self._sent(route, wire)
        documented = route.response(wire.status) or {}
        self.body(wire.answer, wire.answer_type, json_schema(documented))

    def hides(self, name: str) -> bool:
        """Return whether values of a field, header or parameter of this name are secrets."""
        plain_name = secret_names.plain(name)
        return (
            secret_names.is_secret(name)
            or plain_name in self._fields
            or plain_name in self._key_names
        )

    def hides_header(self, name: str) -> bool:
        """Return whether a header of a response is a secret."""
        return self.hides(name) or secret_names.plain(name) in self._headers

    def value(
        self, value: object, schema: JsonSchema = OPEN, name: str = "", above: Above = "open"
    ) -> Any:
        """Return a value of JSON; `above` says what the object is that holds it."""
        rules = self._rules(schema)
        enclosing: Above = "marked" if above == "marked" or self._is_marked(name, rules) else above
        if enclosing == "open" and self.hides(name) and not self._is_prose(name, value):
            enclosing = "secret"
        if is_object(value):
            return self._object(value, schema, enclosing)
        if is_array(value):
            return self._list(value, rules.get("items", OPEN), name, enclosing)
        if value is None or isinstance(value, bool) or _is_listed(rules, value):
            return value
        if not isinstance(value, str):
            hidden = enclosing == "marked" or secret_names.may_be_number(name)
            return _least(rules) if hidden else self._number(name, value, rules)
        if enclosing != "open":
            return self.secrets.stand_in(value, rules)
        return self._leaf(value, rules, name)

    def text(self, text: str) -> str:
        """Return a text, with what stands in it."""
        return self._texts.scrub(text)

    def header(self, name: str, value: str) -> str:
        """Return a header of a response that the spec knows."""
        return str(self.value(value, OPEN, name))

    def body(self, content: bytes, media_type: str, schema: JsonSchema = None) -> Any:
        """Return a body as JSON, or as text; None where it is neither."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return None
        try:
            return self.value(json.loads(text), OPEN if schema is None else schema)
        except (ValueError, RecursionError):
            return lines(text, self.text, self.value)

    def file_text(self, content: bytes) -> None:
        """Find the texts of a file: they are not repeated either."""
        if 0 < len(content) <= LARGEST_TEXT:
            try:
                self.secrets.stand_in(content.decode().strip(), {})
            except UnicodeDecodeError:
                return

    def _object(self, value: JsonObject, schema: JsonSchema, enclosing: Above) -> JsonObject:
        hidden, columns = frozenset[str](), dict[str, frozenset[int]]()
        if enclosing == "open":
            hidden = name_value_pairs.hidden_fields(value, self.hides)
            columns = name_value_pairs.hidden_columns(value, self.hides)
        value = dict(zip(value, self._joined([*value.values()]), strict=True))
        return {
            self._field(name): self.value(
                self._rows(item, columns[name]) if name in columns else item,
                self.schemas.child(schema, name),
                name,
                "secret" if name in hidden else enclosing,
            )
            for name, item in value.items()
        }

    def _field(self, name: str) -> str:
        """Return the name of a field, which a provider may make of what it was told."""
        return self.secrets.replaced(name) if _IDENTIFIER.fullmatch(name) else self.text(name)

    def _list(
        self, value: list[object], schema: JsonSchema, name: str, enclosing: Above
    ) -> list[object]:
        hidden = frozenset[int]()
        if enclosing == "open":
            hidden = name_value_pairs.hidden_items(value, self.hides, among_pairs=name == PAIR)
        below = PAIR if value and name_value_pairs.are_pairs(value) else name
        return [
            self.value(item, schema, below, "secret" if index in hidden else enclosing)
            for index, item in enumerate(self._joined(value))
        ]

    def _joined(self, items: JsonArray) -> list[object]:
        """Return values beside each other, without a credential that is split among them."""
        texts = [(index, item) for index, item in enumerate(items) if isinstance(item, str)]
        whole = "\n".join(text for _, text in texts)
        spans = [*self.secrets.keys.pieces(whole)] if len(texts) > 1 else []
        if not spans:
            return items
        items, at = [*items], 0
        for index, text in texts:
            for start, end in reversed(spans):
                first, last = max(start - at, 0), min(end - at, len(text))
                if first < last and not (start >= at and end <= at + len(text)):
                    items[index] = items[index][:first] + KEY + items[index][last:]
            at += len(text) + 1
        return items

    def _rows(self, value: object, indexes: frozenset[int]) -> object:
        """Return a row, or rows, without the values of columns that have names of secrets."""
        edits = {
            pointer: self.secrets.stand_in(item, {})
            for pointer, item in values(value)
            if isinstance(item, str)
            and pointer
            and pointer[-1] in indexes
            and all(isinstance(step, int) for step in pointer)
        }
        return edit(value, edits)

    def _leaf(self, value: str, rules: JsonObject, name: str) -> str:
        placeholder = self.secrets.of(value)
        if placeholder is not None:
            return self.secrets.stand_in(value, rules)
        fixed = instant(value)
        if fixed is not None:
            return fixed
        if self.secrets.keys.reveals(name, value) or is_mail(value):
            return self.secrets.stand_in(value, rules)
        kind = personal_data.by_name(name, value)
        if kind is not None:
            return self.secrets.personal(kind, value, rules)
        if _is_published(value, rules, name):
            return self.secrets.replaced(value)
        if _is_identifier(name, rules) and is_made(value) and "/" not in value and "@" not in value:
            issued = value in self.ids.issued
            return value if issued else self.ids.of(value, rules.get("pattern"))
        if value[:1] in "{[" and value[-1:] in "}]":
            try:
                inner = json.loads(value)
            except (ValueError, RecursionError):
                return self.text(value)
            scrubbed = self.value(inner)
            return value if scrubbed == inner else json.dumps(scrubbed, ensure_ascii=False)
        return self._fitted(value, rules, name)

    def _fitted(self, value: str, rules: JsonObject, name: str) -> str:
        """Return a text without its secrets that still obeys its schema."""
        versions = personal_data.is_version(name)
        kind = personal_data.kind_of(value)
        if kind is not None and not (versions and kind == "ipv4"):
            return self.secrets.personal(kind, value, rules)
        scrubbed = self._texts.scrub(value, versions=versions)
        if scrubbed != value and fits(value, rules) and not fits(scrubbed, rules):
            return self.secrets.stand_in(value, rules)
        return scrubbed

    def _is_marked(self, name: str, rules: Mapping[str, object]) -> bool:
        """Return whether the spec says that a value is a secret."""
        return secret_names.plain(name) in self._fields or _is_marked(rules)

    def _is_prose(self, name: str, value: object) -> bool:
        """Return whether a value is a sentence that the name of a secret only seems to hold."""
        plain_name = secret_names.plain(name)
        if plain_name not in secret_names.PROSE or plain_name in self._fields:
            return False
        return isinstance(value, str) and is_sentence(value)

    def _number(self, name: str, value: object, rules: JsonObject) -> object:
        if secret_names.is_id(name) and isinstance(value, int) and value >= 1000:
            text = str(value)
            return value if text in self.ids.issued else int(self.ids.of(text))
        if secret_names.TIMES.search(name):
            return numeric_instant(value)
        if isinstance(value, int) and (
            personal_data.by_name(name, str(value)) or _is_card(value, rules)
        ):
            return int(rules.get("minimum") or 0)
        return value

    def _rules(self, schema: JsonSchema) -> JsonObject:
        """Return the keywords about a value, those of its only real alternative among them."""
        flat = self.schemas.flat(schema) if schema is not None else {}
        for key in ("anyOf", "oneOf"):
            members = [self.schemas.flat(member) for member in array_at(flat, key)]
            real = [member for member in members if types_of(member) != ("null",)]
            if len(real) == 1:
                flat = {**real[0], **flat}
        return flat

    def _named(self, name: str, value: str, schema: JsonSchema = OPEN) -> None:
        """Find the secret in a parameter or a field of a form: text, whatever its schema says."""
        if secret_names.plain(name) in self._key_names:
            self.secrets.add_key(value)
        self.value(value, schema, name)

    def _header(self, name: str, value: str) -> None:
        plain_name = secret_names.plain(name)
        if plain_name == "setcookie":
            self._hidden(value.partition(";")[0].partition("=")[2])
        elif plain_name == "cookie":
            for pair in value.split(";"):
                key, _, cookie = pair.strip().partition("=")
                if secret_names.plain(key) in self._key_names:
                    self.secrets.add_key(cookie)
                self._hidden(cookie)
        elif plain_name in ("authorization", "proxyauthorization"):
            self._credential(value)
        elif self.hides_header(name):
            if plain_name in self._key_names:
                self.secrets.add_key(value)
            self._hidden(value)
        elif plain_name == "location":
            self.text(value)

    def _credential(self, value: str) -> None:
        scheme, _, credential = value.rpartition(" ")
        self.secrets.add_key(credential)
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(credential).decode()
            except (binascii.Error, ValueError):
                return
            for piece in (pair, *pair.split(":", 1)):
                self.secrets.add_key(piece)

    def _hidden(self, value: str) -> None:
        self.secrets.stand_in(value.strip('" '), {})

    def _sent(self, route: Route, wire: HttpExchange) -> None:
        kind = wire.content_type.lower()
        content = route.raw.get("requestBody", {}).get("content", {})
        documented = [m for k, m in content.items() if k.partition(";")[0] in kind and is_object(m)]
        schema = documented[0].get("schema", OPEN) if documented else OPEN
        if "multipart/" in kind:
            for part in _parts(wire):
                if part.filename is None:
                    self._named(part.name, part.text, self.schemas.child(schema, part.name))
                else:
                    self.file_text(part.content)
                    self.text(part.filename)
        elif "urlencoded" in kind:
            for name, value in parse_qsl(wire.content.decode("latin-1")):
                self._named(name, value, self.schemas.child(schema, name))
        elif is_json(kind) or kind.startswith("text/"):
            self.body(wire.content, kind, schema)
        else:
            self.file_text(wire.content)


def _parts(wire: HttpExchange) -> list[FormPart]:
    """Return the parts of a form; none where another program has kept it in parts of its own."""
    try:
        return [*parse_multipart(wire.content_type, wire.content)]
    except MultipartInvalidError:
        return []


def _is_marked(rules: Mapping[str, object]) -> bool:
    return (
        rules.get("x-scrub") is True
        or rules.get("format") == "password"
        or (rules.get("writeOnly") is True and "string" in types_of(dict(rules)))
    )


def _is_published(value: str, rules: Mapping[str, object], name: str) -> bool:
    """Return whether the spec prints a value, or declares that it is the hash of something."""
    printed = (*array_at(rules, "examples"), rules.get("example"), rules.get("default"))
    if value in printed:
        return True
    described = str(rules.get("description", ""))[:200]
    if not rules or not secret_names.is_hash(name, described):
        return False
    form = _BLURRED if "blurhash" in secret_names.plain(name + described) else _HASH
    return form.fullmatch(value) is not None


def _is_identifier(name: str, rules: Mapping[str, object]) -> bool:
    """Return whether a field holds an id: by its name, or as the spec describes it."""
    text = str(rules.get("description", ""))[:200]
    return (
        secret_names.is_id(name)
        or re.search(r"(?i)\b(id|identifier|uuid|guid)\b", text) is not None
    )


def _is_card(value: int, rules: Mapping[str, object]) -> bool:
    """Return whether a number that the spec does not declare is the number of a card."""
    return not rules and value >= 10**12 and personal_data.is_card(str(value))


def _least(rules: Mapping[str, object]) -> int:
    """Return what stands for a number: none, or the least that the schema allows."""
    least = rules.get("minimum")
    return math.ceil(least) if isinstance(least, int | float) and least > 0 else 0


def _is_listed(rules: Mapping[str, object], value: object) -> bool:
    """Return whether a value is one of the words of the spec."""
    return value in array_at(rules, "enum") or ("const" in rules and rules["const"] == value)
