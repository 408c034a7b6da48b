"""Webhooks and callbacks: what they carry, what tells them apart, how they are signed."""

from __future__ import annotations

from reelgen.ir.model import Notification, SigningScheme
from reelgen.lower.lower_events import lower_events

from .building import built

EVENTS = """
paths:
  /a:
    post:
      operationId: a.make
      responses: {}
      callbacks:
        ended: {"{$request.body#/url}": {post: {summary: It  ended, responses: {}}}}
webhooks:
  job.done:
    post:
      description: A job is done.
      parameters:
        - {name: X-Event, in: header, schema: {const: done}}
        - {name: X-Other, in: header, schema: {type: string}}
        - {name: event, in: query, schema: {const: done}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {type: {const: job.done}, a/b: {const: x}, n: {const: 1}}
      responses: {}
      x-signature:
        - {algorithm: hmac-sha256, header: X-Old, signed: "{body}", encoding: hex}
        - algorithm: ed25519
          header: X-New
          signed: "{id}.{timestamp}.{body}"
          encoding: base64
          value: "v1,{signature}"
          separator: " "
          key: {prefix: whsec_}
          timestamp: {header: X-Time, value: "t={timestamp}", tolerance: 300}
          id: X-Id
          redelivery: X-Again
  open: {post: {requestBody: {content: {application/json: {schema: {}}}}, responses: {}}}
"""


def _events() -> dict[str, Notification]:
    parts = built(EVENTS)
    events = lower_events(parts.document, parts.named, parts.schemas, parts.models)
    assert [event.name for event in events] == ["job.done", "open", "a.make.ended"]
    return {event.name: event for event in events}


def test_a_webhook_has_a_payload_and_what_tells_it_apart() -> None:
    event = _events()["job.done"]
    assert (event.type, event.callback) == ("JobDoneEvent", False)
    assert event.description == "A job is done."
    assert event.event_types == (
        ("header:X-Event", "done"),
        ("/type", "job.done"),
        ("/a~1b", "x"),
    )


def test_a_callback_is_named_after_its_operation() -> None:
    event = _events()["a.make.ended"]
    assert (event.callback, event.type, event.description) == (True, None, "It ended")
    assert (event.signatures, event.event_types, event.id_headers) == ((), (), ())


def test_an_open_body_has_no_type() -> None:
    assert _events()["open"].type is None


def test_signatures_are_in_their_order_and_have_their_defaults() -> None:
    event = _events()["job.done"]
    old, new = event.signatures
    assert old == SigningScheme(
        algorithm="hmac-sha256",
        header="X-Old",
        signed="{body}",
        encoding="hex",
        timestamp=None,
        tolerance=0,
        value="{signature}",
        separator="",
        timestamp_value="{timestamp}",
        key_prefix="",
        key_encoding="text",
        redelivery="",
    )
    assert new == SigningScheme(
        algorithm="ed25519",
        header="X-New",
        signed="{id}.{timestamp}.{body}",
        encoding="base64",
        timestamp="X-Time",
        tolerance=300,
        value="v1,{signature}",
        separator=" ",
        timestamp_value="t={timestamp}",
        key_prefix="whsec_",
        key_encoding="base64",
        redelivery="X-Again",
    )
    assert event.id_headers == ("X-Id",)
