"""Ways to sign that a document can describe: those of others, against values that others made."""

from __future__ import annotations

import base64
import hashlib
import hmac
import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from reelgen.cli import main

from .making import Making

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /items: {get: {operationId: items.list, responses: {"204": {description: Done.}}}}
webhooks:
  sent:
    post:
      x-signature: %s
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Received.}}
"""
STANDARD = """
        algorithm: hmac-sha256
        header: webhook-signature
        value: "v1,{signature}"
        separator: " "
        signed: "{webhook-id}.{webhook-timestamp}.{body}"
        encoding: base64
        key: {prefix: whsec_, encoding: base64}
        timestamp: {header: webhook-timestamp, tolerance: 300}
        id: webhook-id
"""
ASYMMETRIC = (
    STANDARD.replace("hmac-sha256", "ed25519").replace("v1,", "v1a,").replace("sec_", "pk_")
)
STRIPE = """
        algorithm: hmac-sha256
        header: Stripe-Signature
        value: "v1={signature}"
        separator: ","
        signed: "{timestamp}.{body}"
        encoding: hex
        timestamp: {header: Stripe-Signature, value: "t={timestamp}", tolerance: 300}
"""
GITHUB = """
        algorithm: hmac-sha256
        header: X-Hub-Signature-256
        value: "sha256={signature}"
        signed: "{body}"
        encoding: hex
"""


SCHEMES = {"standard": STANDARD, "public": ASYMMETRIC, "stripe": STRIPE, "github": GITHUB}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One package with a provider for each scheme."""
    folder = tmp_path_factory.mktemp("signed")
    specs = [folder / f"{name}.yaml" for name in SCHEMES]
    for spec in specs:
        spec.write_text(SPEC % SCHEMES[spec.stem])
    assert main(["generate", *map(str, specs), "--out", str(folder), "--package", "signed"]) == 0
    sys.path.insert(0, str(folder))
    yield "signed"
    sys.path.remove(str(folder))


def webhooks(package: str, scheme: str) -> Any:
    module: Any = importlib.import_module(f"{package}.{scheme}")
    return getattr(module, scheme.title())().webhooks


# Of the specification of Standard Webhooks, and what its library signs.
STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
STANDARD_BODY = b'{"test": 2432232314}'
STANDARD_SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def standard_headers(**changes: str) -> dict[str, str]:
    headers = {"webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330"}
    changed = {name.replace("_", "-"): value for name, value in changes.items()}
    return {**headers, "webhook-signature": STANDARD_SIGNED, **changed}


def test_standard_webhooks(package: str) -> None:
    api, seen = webhooks(package, "standard"), set[str]()
    options: dict[str, Any] = {"clock": lambda: 1614265330.0}
    right = standard_headers()
    event = api.parse(STANDARD_BODY, right, secret=STANDARD_SECRET, seen=seen, **options)
    assert (event.data, event.id) == ({"test": 2432232314}, right["webhook-id"])
    assert event.key == event.id, "its id is signed"
    bare = STANDARD_SECRET.removeprefix("whsec_")
    other = "whsec_" + base64.b64encode(b"another key").decode()
    for secret in (bare, STANDARD_SECRET.encode(), [other, STANDARD_SECRET]):
        assert api.parse(STANDARD_BODY, right, secret=secret, **options).verified
    several = (
        f"v1,{'A' * 43}= {STANDARD_SIGNED} v1a,xyz",
        f"v2,whatever {STANDARD_SIGNED}",
        f"v1,not-base64 {STANDARD_SIGNED}",
    )
    for value in several:
        headers = standard_headers(webhook_signature=value)
        assert api.parse(STANDARD_BODY, headers, secret=STANDARD_SECRET, **options).verified


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"webhook_id": "msg_other"}, "is not the signature"),
        ({"webhook_timestamp": "1614265331"}, "is not the signature"),
        ({"webhook_signature": STANDARD_SIGNED.removeprefix("v1,")}, "not of the form v1,"),
        ({"webhook_signature": STANDARD_SIGNED.replace("v1,", "v1a,")}, "not of the form v1,"),
        ({"webhook_signature": "v1,"}, "is not the signature"),
        ({"webhook_signature": ""}, "not of the form"),
        ({"webhook_signature": "v1,%"}, "is not base64"),
    ],
)
def test_standard_webhooks_that_are_not_genuine(
    package: str, changes: dict[str, str], problem: str
) -> None:
    api = webhooks(package, "standard")
    with pytest.raises(ValueError, match=problem):
        api.parse(
            STANDARD_BODY,
            standard_headers(**changes),
            secret=STANDARD_SECRET,
            clock=lambda: 1614265330.0,
        )


def test_standard_webhooks_that_are_old_or_have_no_secret(package: str) -> None:
    api = webhooks(package, "standard")
    with pytest.raises(ValueError, match="301 s off"):
        api.parse(
            STANDARD_BODY, standard_headers(), secret=STANDARD_SECRET, clock=lambda: 1614265631.0
        )
    for secret, problem in (("whsec_", "contains no key"), ("whsec_%%%", "is not a key in base64")):
        with pytest.raises(Exception, match=problem):
            api.parse(STANDARD_BODY, standard_headers(), secret=secret)


def test_standard_webhooks_with_a_public_key(package: str) -> None:
    api, private = webhooks(package, "public"), Ed25519PrivateKey.generate()
    signed = b"msg_1.1614265330." + STANDARD_BODY
    signature = base64.b64encode(private.sign(signed)).decode()
    headers = standard_headers(webhook_id="msg_1", webhook_signature=f"v1,AAAA v1a,{signature}")
    public = "whpk_" + base64.b64encode(private.public_key().public_bytes_raw()).decode()
    options: dict[str, Any] = {"secret": public, "clock": lambda: 1614265330.0}
    assert api.parse(STANDARD_BODY, headers, **options).verified
    with pytest.raises(ValueError, match="is not the signature"):
        api.parse(STANDARD_BODY + b" ", headers, **options)


# What Stripe's own library computes.
STRIPE_BODY = b'{"id": "evt_1", "object": "event"}'
STRIPE_SIGNED = "86d195bdf7fa8d2a41b621d0367baa5f34b0c4861d35227c2012edbaf25cf1a2"


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (f"t=1700000000,v1={STRIPE_SIGNED}", ""),
        (f"t=1700000000, v1={'0' * 64}, v1={STRIPE_SIGNED}, v0=abc", ""),
        (f"v1={STRIPE_SIGNED},t=1700000000", ""),
        (f"t=1700000001,v1={STRIPE_SIGNED}", "is not the signature"),
        (f"t=1700000000,t=1800000000,v1={STRIPE_SIGNED}", "more than one time of the form t="),
        (f"v1={STRIPE_SIGNED}", "holds no time of the form t="),
        (f"t=1700000000,v0={STRIPE_SIGNED}", "is not of the form v1="),
        ("t=1700000000,v1=zz", "is not hex"),
        ("t=1700000000", "is not of the form v1="),
    ],
)
def test_several_elements_in_one_header(package: str, value: str, problem: str) -> None:
    api = webhooks(package, "stripe")
    options: dict[str, Any] = {"secret": "whsec_test_secret", "clock": lambda: 1_700_000_000.0}
    if problem:
        with pytest.raises(ValueError, match=problem):
            api.parse(STRIPE_BODY, {"stripe-signature": value}, **options)
    else:
        assert api.parse(STRIPE_BODY, {"stripe-signature": value}, **options).verified


def test_a_prefix(package: str) -> None:
    """GitHub documents the value of a body that is no JSON: its signature is right."""
    api = webhooks(package, "github")
    value = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    options = {"secret": "It's a Secret to Everybody"}
    with pytest.raises(ValueError, match="the body is not JSON"):
        api.parse(b"Hello, World!", {"X-Hub-Signature-256": value}, **options)
    for other in (value.removeprefix("sha256="), value.replace("sha256", "sha1")):
        with pytest.raises(ValueError, match="is not of the form sha256="):
            api.parse(b"Hello, World!", {"X-Hub-Signature-256": other}, **options)
    with pytest.raises(ValueError, match="is not the signature"):
        api.parse(b"Hello, World?", {"X-Hub-Signature-256": value}, **options)


TWO_EVENTS = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /items: {get: {operationId: items.list, responses: {"204": {description: Done.}}}}
components:
  schemas:
    Weak: {type: object, required: [type], properties: {type: {const: weak}}}
    Strong: {type: object, required: [type], properties: {type: {const: strong}}}
webhooks:
  weak:
    post:
      x-signature: {algorithm: hmac-sha256, header: Old, signed: "{body}", encoding: hex}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Weak"}}}}
      responses: {"204": {description: Received.}}
  strong:
    post:
      x-signature:
        - {algorithm: hmac-sha256, header: Old, signed: "{body}", encoding: hex}
        - algorithm: hmac-sha256
          header: New
          signed: "{body}"
          encoding: hex
          timestamp: {header: Time, tolerance: 300}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Strong"}}}}
      responses: {"204": {description: Received.}}
"""


def test_an_event_is_held_to_its_own_signature(making: Making) -> None:
    """The same value in the older header does not do for an event with a newer one."""
    api = making.package(TWO_EVENTS).Client().webhooks

    def parse(kind: str, *names: str) -> Any:
        body = json.dumps({"type": kind}).encode()
        value = hmac.new(b"s", body, hashlib.sha256).hexdigest()
        headers = {**dict.fromkeys(names, value), "Time": "1700000000"}
        return api.parse(body, headers, secret="s", clock=lambda: 1_700_000_000.0)

    assert parse("weak", "Old").verified
    assert parse("strong", "New").verified
    assert parse("strong", "Old", "New").verified
    assert parse("unheard", "New").verified
    for kind in ("strong", "unheard"):
        with pytest.raises(ValueError, match="it has no header New"):
            parse(kind, "Old")
    with pytest.raises(ValueError, match="it has no header Old"):
        parse("weak", "New")
