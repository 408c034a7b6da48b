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

from ...plain import array_at, is_array, is_object
from ...sandbox.contract import Contract, Route
from ...sandbox.multipart import parts
from ...sandbox.schemas import OPEN, Schema, types_of
from ..agreement import json_schema
from . import addresses, names
from .capture import Wire
from .entropy import BLOB, TOKEN, is_made, is_random
from .secrets import EMAIL, Secrets
from .stable import Ids, instant, numeric_instant

Above: TypeAlias = Literal["open", "secret", "marked"]
"""What holds a value: nothing secret, something called so, something the spec marks."""

JWT = re.compile(r"eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?")
SAID = re.compile(r"\b([\w-]{1,64})([\"']?\s*[:=]\s*[\"']?)([^\s\"'&,;<>]{4,})")
CARRIED = re.compile(r"(?i)\b(bearer|basic)(\s+)([\w.~+/=-]{8,})")
TAGGED = re.compile(r"<([\w:-]+)(?:\s[^<>]*)?>([^<>]{4,})</\1>")
LARGEST_TEXT = 4096
"""Bytes of a file that is looked for, as a whole, in answers."""


class Scrubber:
    """Scrubs one run of one provider."""

    def __init__(self, contract: Contract, keys: Iterable[str]) -> None:
        self._contract = contract
        self.schemas = contract.schemas
        self.secrets = Secrets()
        self.ids = Ids()
        said = contract.document.scrub
        self._fields = {names.plain(name) for name in (said.fields if said else ())}
        self._headers = {names.plain(name) for name in (said.headers if said else ())}
        schemes = contract.document.components.security_schemes.values()
        self._key_names = {names.plain(s.name) for s in schemes if s.type == "apiKey"}
        for key in keys:
            self.secrets.add_key(key)
            for piece in key.split(":") if ":" in key else ():
                self.secrets.add_key(piece)

    def learn(self, route: Route, wire: Wire) -> None:
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
        """Whether values of a field, header or parameter of this name are secrets."""
        word = names.plain(name)
        return names.is_secret(name) or word in self._fields or word in self._key_names

    def hides_header(self, name: str) -> bool:
        """Whether a header of an answer is a secret."""
        return self.hides(name) or names.plain(name) in self._headers

    def value(
        self, value: Any, schema: Schema = OPEN, name: str = "", above: Above = "open"
    ) -> Any:
        """A value of JSON; `above` says what the object is that holds it."""
        rules = self._rules(schema)
        held: Above = "marked" if above == "marked" or self._is_marked(name, rules) else above
        if held == "open" and self.hides(name):
            held = "secret"
        if is_object(value):
            return self._object(value, schema, held)
        if is_array(value):
            below = rules.get("items", OPEN)
            return [self.value(item, below, name, held) for item in value]
        if value is None or isinstance(value, bool) or _is_listed(rules, value):
            return value
        if not isinstance(value, str):
            hidden = held == "marked" or names.plain(name) in names.NUMBERS
            return _least(rules) if hidden else self._number(name, value)
        if held != "open":
            return self.secrets.stand_in(value, rules)
        return self._leaf(value, rules, name)

    def text(self, text: str) -> str:
        """A text, with what stands in it."""
        for address in addresses.ADDRESS.findall(text):
            for found in addresses.signatures(address):
                self.secrets.stand_in(found, {})
        for _, _, carried in CARRIED.findall(text):
            self.secrets.stand_in(carried, {})
        for name, _, said in SAID.findall(text):
            if self.hides(name) and not said.startswith(("http", "//")):
                self.secrets.stand_in(said, {})
        for name, said in TAGGED.findall(text):
            if self.hides(name):
                self.secrets.stand_in(said.strip(), {})
        for token in JWT.findall(text):
            self.secrets.stand_in(token, {})
        text = self.secrets.replaced(text)
        text = addresses.ADDRESS.sub(self._address, text)
        return self._plain(text)

    def body(self, content: bytes, media_type: str, schema: Schema = None) -> Any:
        """A body as JSON, or as text; None where it is neither."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return None
        try:
            return self.value(json.loads(text), OPEN if schema is None else schema)
        except (ValueError, RecursionError):
            return "\n".join(map(self._line, text.split("\n")))

    def file_text(self, content: bytes) -> None:
        """What a file holds is not repeated either."""
        if 0 < len(content) <= LARGEST_TEXT:
            try:
                self.secrets.stand_in(content.decode().strip(), {})
            except UnicodeDecodeError:
                return

    def _object(self, value: dict[str, Any], schema: Schema, held: Above) -> dict[str, Any]:
        told = value.get("name", value.get("key"))
        pair = isinstance(told, str) and "value" in value and self.hides(told)
        return {
            self._plain(self.secrets.replaced(name)): self.value(
                item,
                self.schemas.child(schema, name),
                name,
                "secret" if pair and name == "value" and held == "open" else held,
            )
            for name, item in value.items()
        }

    def _leaf(self, value: str, rules: dict[str, Any], name: str) -> str:
        known = self.secrets.of(value)
        if known is not None:
            return self.secrets.stand_in(value, rules)
        fixed = instant(value)
        if fixed is not None:
            return fixed
        if EMAIL.fullmatch(value):
            return self.secrets.stand_in(value, rules)
        if names.is_id(name) and is_made(value) and "/" not in value and "@" not in value:
            issued = value in self.ids.issued
            return value if issued else self.ids.of(value, rules.get("pattern"))
        if value[:1] in "{[" and value[-1:] in "}]":
            try:
                inner = json.loads(value)
            except (ValueError, RecursionError):
                return self.text(value)
            return json.dumps(self.value(inner), ensure_ascii=False)
        return self.text(value)

    def _is_marked(self, name: str, rules: Mapping[str, Any]) -> bool:
        """Whether the spec says that a value is a secret."""
        return names.plain(name) in self._fields or _is_marked(rules)

    def _number(self, name: str, value: Any) -> Any:
        if names.is_id(name) and isinstance(value, int) and value >= 1000:
            text = str(value)
            return value if text in self.ids.issued else int(self.ids.of(text))
        return numeric_instant(value) if names.TIMES.search(name) else value

    def _plain(self, text: str) -> str:
        """A text that is no address: without mail addresses, ids and drawn strings."""
        text = addresses.PORT.sub(addresses.LOCAL, text)
        text = EMAIL.sub(lambda found: self._mail(found.group()), text)
        text = self.ids.replaced(text)
        text = BLOB.sub(self._drawn, text) if "/" in text else text
        return TOKEN.sub(self._drawn, text)

    def _mail(self, address: str) -> str:
        made = self.secrets.stand_in(address.replace("%40", "@"), {"format": "email"})
        return made.replace("@", "%40") if "%40" in address else made

    def _address(self, found: re.Match[str]) -> str:
        return addresses.unsigned(found.group(), self._plain)

    def _drawn(self, found: re.Match[str]) -> str:
        token = found.group()
        if token in self.ids.issued or not is_random(token):
            return token
        return self.ids.of(token)

    def _line(self, line: str) -> str:
        """A line of a text; server-sent events hold JSON."""
        head, colon, rest = line.partition(":")
        if colon and head in ("data", "id") and rest.strip()[:1] in ("{", "["):
            try:
                inner = self.value(json.loads(rest))
            except (ValueError, RecursionError):
                return self.text(line)
            return f"{head}: {json.dumps(inner, ensure_ascii=False)}"
        return self.text(line)

    def _rules(self, schema: Schema) -> dict[str, Any]:
        """The keywords about a value, those of its only real alternative among them."""
        flat = self.schemas.flat(schema) if schema is not None else {}
        for key in ("anyOf", "oneOf"):
            members = [self.schemas.flat(one) for one in array_at(flat, key)]
            real = [one for one in members if types_of(one) != ["null"]]
            if len(real) == 1:
                flat = {**real[0], **flat}
        return flat

    def _named(self, name: str, value: str, schema: Schema = OPEN) -> None:
        """A parameter or a field of a form: text, whatever its schema says."""
        if names.plain(name) in self._key_names:
            self.secrets.add_key(value)
        self.value(value, schema, name)

    def _header(self, name: str, value: str) -> None:
        word = names.plain(name)
        if word == "setcookie":
            self._hidden(value.partition(";")[0].partition("=")[2])
        elif word == "cookie":
            for pair in value.split(";"):
                key, _, said = pair.strip().partition("=")
                if names.plain(key) in self._key_names:
                    self.secrets.add_key(said)
                self._hidden(said)
        elif word in ("authorization", "proxyauthorization"):
            self._credential(value)
        elif self.hides_header(name):
            if word in self._key_names:
                self.secrets.add_key(value)
            self._hidden(value)
        elif word == "location":
            self.text(value)

    def _credential(self, value: str) -> None:
        scheme, _, said = value.rpartition(" ")
        self.secrets.add_key(said)
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(said).decode()
            except (binascii.Error, ValueError):
                return
            for piece in (pair, *pair.split(":", 1)):
                self.secrets.add_key(piece)

    def _hidden(self, value: str) -> None:
        self.secrets.stand_in(value.strip('" '), {})

    def _sent(self, route: Route, wire: Wire) -> None:
        kind = wire.content_type.lower()
        content = route.raw.get("requestBody", {}).get("content", {})
        found = [m for k, m in content.items() if k.partition(";")[0] in kind and is_object(m)]
        schema = found[0].get("schema", OPEN) if found else OPEN
        if "multipart/" in kind:
            for part in parts(wire.content_type, wire.content):
                if part.filename is None:
                    self._named(part.name, part.text, self.schemas.child(schema, part.name))
                else:
                    self.file_text(part.content)
                    self.text(part.filename)
        elif "urlencoded" in kind:
            for name, value in parse_qsl(wire.content.decode("latin-1")):
                self._named(name, value, self.schemas.child(schema, name))
        elif "json" in kind or kind.startswith("text/"):
            self.body(wire.content, kind, schema)
        else:
            self.file_text(wire.content)


def _is_marked(rules: Mapping[str, Any]) -> bool:
    return (
        rules.get("x-scrub") is True
        or rules.get("format") == "password"
        or (rules.get("writeOnly") is True and "string" in types_of(dict(rules)))
    )


def _least(rules: Mapping[str, Any]) -> int:
    """What stands for a number: none, or the least that the schema allows."""
    least = rules.get("minimum")
    return math.ceil(least) if isinstance(least, int | float) and least > 0 else 0


def _is_listed(rules: Mapping[str, Any], value: Any) -> bool:
    """Whether a value is one of the words of the spec."""
    return value in array_at(rules, "enum") or ("const" in rules and rules["const"] == value)
