"""Redaction of secrets and of values that vary between runs.

Everything is redacted twice: the first pass, over all exchanges of a run, learns the secrets; the
second pass replaces each of them everywhere, also in fields whose names do not reveal it.
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
from .random_strings import is_generated, is_sentence
from .redact_text import TextRedactor, lines
from .redactions import KEY, Redactions, fits, is_mail
from .stable_ids import StableIds, instant, numeric_instant

_IDENTIFIER = re.compile(r"[A-Za-z_-]{1,40}\d?")

_HASH = re.compile(r"(?:[\w-]{2,12}[:-])?(?:[0-9a-fA-F]{6,128}|[A-Za-z0-9+/]{20,90}={0,2})")
_BLURRED = re.compile(r"[0-9A-Za-z#$%*+,.:;=?@^_{|}~\[\]-]{6,100}")
"""A hash in hexadecimal or Base64, and a BlurHash."""

Enclosing: TypeAlias = Literal["open", "secret", "marked"]
"""The kind of the enclosing field: not secret, secret by its name, or marked by the spec."""

PAIR = "[name, value]"
"""The name for items of a list of pairs, each a list of name and value."""
LARGEST_TEXT = 4096
"""Maximum size in bytes of a sent file that is redacted in responses."""


class Redactor:
    """The redaction of one run of one provider."""

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

    def learn(self, route: Route, exchange: HttpExchange) -> None:
        """Learn the secrets of an exchange."""
        for name, value in parse_qsl(urlsplit(exchange.url).query):
            self._learn_field(name, value)
        for name, value in exchange.headers:
            self._learn_header(name, value)
        for name, value in exchange.response_headers:
            self._learn_header(name, value)
        self._learn_request(route, exchange)
        documented = route.response(exchange.status) or {}
        self.body(exchange.response_content, exchange.response_type, json_schema(documented))

    def hides(self, name: str) -> bool:
        """Return whether values of fields, headers or parameters of this name are secrets."""
        plain_name = secret_names.plain(name)
        return (
            secret_names.is_secret(name)
            or plain_name in self._fields
            or plain_name in self._key_names
        )

    def hides_header(self, name: str) -> bool:
        """Return whether a response header is secret."""
        return self.hides(name) or secret_names.plain(name) in self._headers

    def value(
        self, value: object, schema: JsonSchema = OPEN, name: str = "", outer: Enclosing = "open"
    ) -> Any:
        """Return a redacted JSON value; `outer` is the kind of the enclosing field."""
        rules = self._rules(schema)
        enclosing: Enclosing = (
            "marked" if outer == "marked" or self._is_marked(name, rules) else outer
        )
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
            return _number_placeholder(rules) if hidden else self._number(name, value, rules)
        if enclosing != "open":
            return self.secrets.placeholder(value, rules)
        return self._string(value, rules, name)

    def text(self, text: str) -> str:
        """Return a redacted text."""
        return self._texts.redact(text)

    def header(self, name: str, value: str) -> str:
        """Return the redacted value of a documented response header."""
        return str(self.value(value, OPEN, name))

    def body(self, content: bytes, media_type: str, schema: JsonSchema = None) -> Any:
        """Return a redacted body as JSON or text; None if it is binary."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return None
        try:
            return self.value(json.loads(text), OPEN if schema is None else schema)
        except (ValueError, RecursionError):
            return lines(text, self.text, self.value)

    def learn_file(self, content: bytes) -> None:
        """Learn the text of a sent file, which responses may repeat."""
        if 0 < len(content) <= LARGEST_TEXT:
            try:
                self.secrets.placeholder(content.decode().strip(), {})
            except UnicodeDecodeError:
                return

    def _object(self, value: JsonObject, schema: JsonSchema, enclosing: Enclosing) -> JsonObject:
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
        """Return the redacted name of a field; providers may use request values as names."""
        return self.secrets.replaced(name) if _IDENTIFIER.fullmatch(name) else self.text(name)

    def _list(
        self, value: list[object], schema: JsonSchema, name: str, enclosing: Enclosing
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
        """Return adjacent values without a credential that is split between them."""
        texts = [(index, item) for index, item in enumerate(items) if isinstance(item, str)]
        whole = "\n".join(text for _, text in texts)
        spans = [*self.secrets.keys.pieces(whole)] if len(texts) > 1 else []
        if not spans:
            return items
        items, offset = [*items], 0
        for index, text in texts:
            for start, end in reversed(spans):
                first, last = max(start - offset, 0), min(end - offset, len(text))
                if first < last and not (start >= offset and end <= offset + len(text)):
                    items[index] = items[index][:first] + KEY + items[index][last:]
            offset += len(text) + 1
        return items

    def _rows(self, value: object, indexes: frozenset[int]) -> object:
        """Return a row, or rows, without the values of secret columns."""
        edits = {
            pointer: self.secrets.placeholder(item, {})
            for pointer, item in values(value)
            if isinstance(item, str)
            and pointer
            and pointer[-1] in indexes
            and all(isinstance(step, int) for step in pointer)
        }
        return edit(value, edits)

    def _string(self, value: str, rules: JsonObject, name: str) -> str:
        placeholder = self.secrets.of(value)
        if placeholder is not None:
            return self.secrets.placeholder(value, rules)
        fixed = instant(value)
        if fixed is not None:
            return fixed
        if self.secrets.keys.reveals(name, value) or is_mail(value):
            return self.secrets.placeholder(value, rules)
        kind = personal_data.by_name(name, value)
        if kind is not None:
            return self.secrets.personal(kind, value, rules)
        if _is_published(value, rules, name):
            return self.secrets.replaced(value)
        if (
            _is_identifier(name, rules)
            and is_generated(value)
            and "/" not in value
            and "@" not in value
        ):
            issued = value in self.ids.issued
            return value if issued else self.ids.of(value, rules.get("pattern"))
        if value[:1] in "{[" and value[-1:] in "}]":
            try:
                inner = json.loads(value)
            except (ValueError, RecursionError):
                return self.text(value)
            redacted = self.value(inner)
            return value if redacted == inner else json.dumps(redacted, ensure_ascii=False)
        return self._fitted(value, rules, name)

    def _fitted(self, value: str, rules: JsonObject, name: str) -> str:
        """Return a redacted text that still matches its schema."""
        versions = personal_data.is_version(name)
        kind = personal_data.kind_of(value)
        if kind is not None and not (versions and kind == "ipv4"):
            return self.secrets.personal(kind, value, rules)
        redacted = self._texts.redact(value, versions=versions)
        if redacted != value and fits(value, rules) and not fits(redacted, rules):
            return self.secrets.placeholder(value, rules)
        return redacted

    def _is_marked(self, name: str, rules: Mapping[str, object]) -> bool:
        """Return whether the spec marks a value as secret."""
        return secret_names.plain(name) in self._fields or _is_marked(rules)

    def _is_prose(self, name: str, value: object) -> bool:
        """Return whether a value is a sentence, below a name with another, harmless meaning."""
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
        """Return the keywords of a schema, and of its only alternative that is not null."""
        flat = self.schemas.flat(schema) if schema is not None else {}
        for key in ("anyOf", "oneOf"):
            members = [self.schemas.flat(member) for member in array_at(flat, key)]
            real = [member for member in members if types_of(member) != ("null",)]
            if len(real) == 1:
                flat = {**real[0], **flat}
        return flat

    def _learn_field(self, name: str, value: str, schema: JsonSchema = OPEN) -> None:
        """Learn the secret of a parameter or form field, whose value is always text."""
        if secret_names.plain(name) in self._key_names:
            self.secrets.add_key(value)
        self.value(value, schema, name)

    def _learn_header(self, name: str, value: str) -> None:
        plain_name = secret_names.plain(name)
        if plain_name == "setcookie":
            self._learn_secret(value.partition(";")[0].partition("=")[2])
        elif plain_name == "cookie":
            for pair in value.split(";"):
                key, _, cookie = pair.strip().partition("=")
                if secret_names.plain(key) in self._key_names:
                    self.secrets.add_key(cookie)
                self._learn_secret(cookie)
        elif plain_name in ("authorization", "proxyauthorization"):
            self._learn_credential(value)
        elif self.hides_header(name):
            if plain_name in self._key_names:
                self.secrets.add_key(value)
            self._learn_secret(value)
        elif plain_name == "location":
            self.text(value)

    def _learn_credential(self, value: str) -> None:
        scheme, _, credential = value.rpartition(" ")
        self.secrets.add_key(credential)
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(credential).decode()
            except (binascii.Error, ValueError):
                return
            for piece in (pair, *pair.split(":", 1)):
                self.secrets.add_key(piece)

    def _learn_secret(self, value: str) -> None:
        self.secrets.placeholder(value.strip('" '), {})

    def _learn_request(self, route: Route, exchange: HttpExchange) -> None:
        kind = exchange.content_type.lower()
        content = route.raw.get("requestBody", {}).get("content", {})
        documented = [m for k, m in content.items() if k.partition(";")[0] in kind and is_object(m)]
        schema = documented[0].get("schema", OPEN) if documented else OPEN
        if "multipart/" in kind:
            for part in _parts(exchange):
                if part.filename is None:
                    self._learn_field(part.name, part.text, self.schemas.child(schema, part.name))
                else:
                    self.learn_file(part.content)
                    self.text(part.filename)
        elif "urlencoded" in kind:
            for name, value in parse_qsl(exchange.content.decode("latin-1")):
                self._learn_field(name, value, self.schemas.child(schema, name))
        elif is_json(kind) or kind.startswith("text/"):
            self.body(exchange.content, kind, schema)
        else:
            self.learn_file(exchange.content)


def _parts(exchange: HttpExchange) -> list[FormPart]:
    """Return the parts of a multipart body; none if another program reformatted it."""
    try:
        return [*parse_multipart(exchange.content_type, exchange.content)]
    except MultipartInvalidError:
        return []


def _is_marked(rules: Mapping[str, object]) -> bool:
    return (
        rules.get("x-scrub") is True
        or rules.get("format") == "password"
        or (rules.get("writeOnly") is True and "string" in types_of(dict(rules)))
    )


def _is_published(value: str, rules: Mapping[str, object], name: str) -> bool:
    """Return whether the spec shows a value as an example, or describes it as a hash."""
    printed = (*array_at(rules, "examples"), rules.get("example"), rules.get("default"))
    if value in printed:
        return True
    described = str(rules.get("description", ""))[:200]
    if not rules or not secret_names.is_hash(name, described):
        return False
    pattern = _BLURRED if "blurhash" in secret_names.plain(name + described) else _HASH
    return pattern.fullmatch(value) is not None


def _is_identifier(name: str, rules: Mapping[str, object]) -> bool:
    """Return whether a field holds an id, by its name or description."""
    text = str(rules.get("description", ""))[:200]
    return (
        secret_names.is_id(name)
        or re.search(r"(?i)\b(id|identifier|uuid|guid)\b", text) is not None
    )


def _is_card(value: int, rules: Mapping[str, object]) -> bool:
    """Return whether an undocumented number is a card number."""
    return not rules and value >= 10**12 and personal_data.is_card(str(value))


def _number_placeholder(rules: Mapping[str, object]) -> int:
    """Return the placeholder of a number: zero, or the minimum of the schema."""
    minimum = rules.get("minimum")
    return math.ceil(minimum) if isinstance(minimum, int | float) and minimum > 0 else 0


def _is_listed(rules: Mapping[str, object], value: object) -> bool:
    """Return whether a value is an enum value or the `const` of the schema."""
    return value in array_at(rules, "enum") or ("const" in rules and rules["const"] == value)
