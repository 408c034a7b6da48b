"""Secrets in places where no field name tells of them, and what must not be taken for one."""

from __future__ import annotations

import base64
import html
import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from reelgen.fixtures.check_fixtures import json_schema
from reelgen.record.capture_transport import HttpExchange
from reelgen.record.random_strings import is_random, is_worded
from reelgen.record.recording import kind_of, source_of
from reelgen.record.redact import Redactor
from reelgen.record.redactions import Redactions
from reelgen.record.secret_names import is_id, is_secret
from reelgen.record.stable_ids import StableIds, instant
from reelgen.validation import Api

SHOP = Api.from_spec(Path(__file__).parent / "shop.yaml")
KEY = "kk-Maple/2+4=six"


def scrubbed(answer: Any, headers: dict[str, str] | None = None, url: str = "") -> str:
    """What is left of an answer, as JSON."""
    route = SHOP.by_id("items.create")
    assert route is not None
    content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    told = tuple((headers or {}).items())
    wire = HttpExchange(
        "POST", url or "https://api.shop.example/items", (), b"", 200, told, content
    )
    scrubber = Redactor(SHOP, [KEY])
    scrubber.learn(route, wire)
    schema = json_schema(route.response(200) or {})
    return json.dumps(scrubber.body(content, "application/json", schema))


RAW = KEY.encode()
FORMS = {
    "plain": KEY,
    "in a sentence": f"the key {KEY} is over",
    "percent-encoded": quote(KEY, safe=""),
    "percent-encoded in lower case": quote(KEY, safe="").replace("%2F", "%2f"),
    "percent-encoded twice": quote(quote(KEY, safe=""), safe=""),
    "base64": base64.b64encode(RAW).decode(),
    "base64 for addresses": base64.urlsafe_b64encode(RAW).decode().rstrip("="),
    "within base64": base64.b64encode(b"user:" + RAW).decode(),
    "hexadecimal": RAW.hex(),
    "escaped for HTML": html.escape(KEY),
    "JSON in JSON": json.dumps({"a": json.dumps({"b": KEY})}),
    "a path": f"https://cdn.example.net/{quote(KEY, safe='')}/film.mp4",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_known_key_is_found_in_any_form(form: str) -> None:
    left = scrubbed({"anything": [form]})
    assert form not in left and KEY not in left


PLACES: dict[str, Any] = {
    "bearer in a log": {"log": "sent Authorization: Bearer Qx-Willow-Tree"},
    "pair in a log": {"log": 'retrying with api_key="Qx-Willow-Tree" now'},
    "name and value": {"headers": [{"name": "X-Api-Key", "value": "Qx-Willow-Tree"}]},
    "object under a secret name": {"credentials": {"anything": ["Qx-Willow-Tree"]}},
    "list under a plural": {"refresh_tokens": ["Qx-Willow-Tree"]},
    "camel case": {"clientSecret": "Qx-Willow-Tree"},
    "XML": {"soap": "<a><password>Qx-Willow-Tree</password></a>"},
    "password in an address": {"next": "https://u:Qx-Willow-Tree@db.example.net/x"},
    "token in an address": {"next": "https://a.example.net/x?page=2&access_token=Qx-Willow-Tree"},
    "fragment": {"next": "https://a.example.net/cb#id_token=Qx-Willow-Tree"},
    "cookie of the answer": (b'"Qx-Willow-Tree"', {"Set-Cookie": "s=Qx-Willow-Tree; Path=/"}),
    "told elsewhere": {"a": "Qx-Willow-Tree was made", "access_token": "Qx-Willow-Tree"},
    "a session id that is words": {"session_id": "Qx-Willow-Tree"},
    "events": (b'event: x\ndata: {"api_key": "Qx-Willow-Tree"}\n\n', {}),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_secret_is_found_in_any_place(place: Any) -> None:
    left = scrubbed(*place) if isinstance(place, tuple) else scrubbed(place)
    assert "Willow" not in left


def test_drawn_strings_and_tokens_need_no_name() -> None:
    drawn = "sk_live_51HxYz8QmN3pLr7TvWc2bDfGh"
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl"
    left = scrubbed({"one": drawn, "two": f"see {jwt}", "three": "AKIAIOSFODNN7EXAMPLE9"})
    assert drawn not in left and jwt not in left and "AKIA" not in left


def test_signed_addresses_stay_addresses() -> None:
    signed = (
        "https://b.s3.example.net/films/one.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIA%2F20260101&X-Amz-Signature=0f1e2d3c4b5a69788796a5b4c3d2e1f0&part=2"
    )
    azure = "https://x.blob.example.net/a/b.mp4?sv=2024-01-01&se=2026-01-01&sp=r&sig=abc%2Bdef%3D"
    told = json.loads(scrubbed({"one": signed, "two": azure}))
    assert told == {
        "one": "https://b.s3.example.net/films/one.mp4?part=2",
        "two": "https://x.blob.example.net/a/b.mp4",
    }


def test_numbers_that_the_spec_marks_are_hidden() -> None:
    assert json.loads(scrubbed({"balance": 250, "seats": [7, 14]})) == {
        "balance": 1,
        "seats": [0, 0],
    }


def test_what_is_no_secret_stays() -> None:
    said = {
        "model": "kling-3.1",
        "workflow": "generate_video_from_image",
        "title": "A walk through the Old Town at dusk",
        "max_tokens": 4096,
        "tokens": {"used": 5},
        "next_page": None,
        "is_secret": True,
        "progress": 0.5,
        "file": "https://cdn.example.net/films/market-at-dusk.mp4",
        "author": "Ada",
    }
    assert json.loads(scrubbed(said)) == said


def test_equal_ids_are_equal_everywhere() -> None:
    id_ = "0b7c1a52-3f7e-4c0e-9a51-1d2e3f405162"
    told = json.loads(
        scrubbed({"id": id_, "link": f"https://a.example.net/jobs/{id_}/x", "said": f"job {id_}"})
    )
    assert told["id"] == "00000000-0000-4000-8000-000000000001"
    assert told["link"] == f"https://a.example.net/jobs/{told['id']}/x"
    assert told["said"] == f"job {told['id']}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("vid_8f3a11c2", "vid_00000001"),
        ("9d377ccf00b34c8bb3fe4d3ac1be0c1a", "00000000000000000000000000000001"),
        ("83920174", "10000001"),
    ],
)
def test_ids_keep_their_shape(before: str, after: str) -> None:
    assert StableIds().of(before) == after


def test_ids_keep_their_pattern() -> None:
    assert StableIds().of("ab12-XY", r"^[a-z]{2}\d\d-[A-Z]{2}$")[2:4].isdigit()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-05-06T07:08:09Z", "2026-01-01T00:00:00Z"),
        ("2026-05-06T07:08:09.123456+02:00", "2026-01-01T00:00:00.000000+00:00"),
        ("2026-05-06 07:08", "2026-01-01 00:00"),
        ("2026-05-06", "2026-01-01"),
        ("Wed, 06 May 2026 07:08:09 GMT", "Thu, 01 Jan 2026 00:00:00 GMT"),
        ("tomorrow", None),
    ],
)
def test_instants_keep_their_format(before: str, after: str | None) -> None:
    assert instant(before) == after


@pytest.mark.parametrize(
    ("rules", "check"),
    [
        ({"format": "email"}, lambda text: text == "user@example.com"),
        ({"format": "uri"}, lambda text: text.startswith("https://example.com/")),
        ({"format": "uuid"}, lambda text: len(text) == 36),
        ({"minLength": 40}, lambda text: len(text) >= 40),
        ({"maxLength": 3}, lambda text: 0 < len(text) <= 3),
        ({"pattern": r"^sk_[a-z]{4}$"}, lambda text: text.startswith("sk_") and len(text) == 7),
    ],
)
def test_stand_ins_obey_the_schema(rules: dict[str, Any], check: Any) -> None:
    placeholder = Redactions().placeholder("Willow-Tree-77", rules)
    assert check(placeholder), placeholder


@settings(deadline=None)
@given(st.text(min_size=8, max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_a_named_secret_never_stands_elsewhere(secret: str, before: str, after: str) -> None:
    assume(secret.strip() == secret and not (secret.isalpha() and len(secret) < 12))
    assume(len(set(secret)) > 3)  # stand-ins are full of zeros
    left = scrubbed({"note": before + secret + after, "password": secret})
    assert json.dumps(secret)[1:-1] not in left or secret in "hidden-1 note password"


@pytest.mark.parametrize("name", ["id", "video_id", "videoId", "request-id", "asset_ids", "ID"])
def test_names_of_ids(name: str) -> None:
    assert is_id(name)


@pytest.mark.parametrize("name", ["paid", "grid", "void", "valid", "idea", "covid"])
def test_names_that_only_look_like_ids(name: str) -> None:
    assert not is_id(name)


@pytest.mark.parametrize("name", ["author", "authored_by", "pinned", "passed", "key", "cursor"])
def test_names_that_only_look_like_secrets(name: str) -> None:
    assert not is_secret(name)


@pytest.mark.parametrize(
    "text", ["generate_video_from_image", "Abigail_expressive", "claude-sonnet-4", "MaleVoiceDeep"]
)
def test_words_are_not_drawn(text: str) -> None:
    assert is_worded(text) and not is_random(text)


def test_a_long_list_takes_no_long_time() -> None:
    rows = [
        {
            "id": f"{number:08x}-3f7e-4c0e-9a51-1d2e3f405162",
            "token": f"tok-{number}-Elm",
            "name": f"Voice {number} of the library, warm and slow",
            "preview": f"https://cdn.example.net/{number:08x}a7f3/x.mp3?Signature=s{number:024x}",
        }
        for number in range(3000)
    ]
    started = time.process_time()
    told = json.loads(scrubbed({"rows": rows}))
    assert time.process_time() - started < 20
    assert len({row["id"] for row in told["rows"]}) == 3000
    assert not any("Elm" in row["token"] or "Signature" in row["preview"] for row in told["rows"])


UNITS = (
    *("a", "a-", "a.@", "<a>", "7", "4 1 ", "4111 1111 1111 1111 ", "1.", "10.1.2.3 ", "fe80:"),
    *("a.b@c.", "%40", "%25", "&amp;", "<td>x</td>", "<input name=", "\\n", '"', "password="),
    *("token : ", "the password is ", "use token ", "password(((", "kk-", "*", "xxx…", "-"),
    *("-----BEGIN PRIVATE KEY-----", "-----BEGIN CERTIFICATE-----", "ssh-rsa AAAA", "eyJaaaaa."),
    *("QUJD/", "http://", "https://a/?x=http%3A%2F%2F", "rtmp://a/b/", "+49 1", "tel: 0 "),
    *("DE89 3704 ", "sk-", "AC0", "cookie: a=b;", "ends with abc ", "seed phrase: legal winner "),
    *("-u a:", "用户@", "live/whip/", "password for a b c d ", "a:bcd@e ", ">password</td><td>"),
)


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(length: int) -> float:
        started = time.process_time()
        scrubbed({"note": (unit * length)[:length]})
        return time.process_time() - started

    seconds(100)  # what is compiled once
    short, long = seconds(4_000), seconds(40_000)
    assert long < 30 * max(short, 0.02), f"10 times the text took {long / short:.0f} times as long"


def test_where_an_answer_comes_from() -> None:
    def wire(url: str, headers: dict[str, str]) -> HttpExchange:
        return HttpExchange("GET", url, (), b"", 200, tuple(headers.items()), b"{}")

    live = wire("https://api.shop.example/items", {})
    assert (kind_of(live), source_of(live)) == ("recorded", "api.shop.example")
    for played in (
        wire("http://127.0.0.1:4000/items", {}),
        wire("http://[::1]:4000/items", {}),
        wire("http://localhost/items", {}),
        wire("https://sandbox.corp.example/items", {"X-Sandbox": "reelgen"}),
    ):
        assert kind_of(played) == "sandbox"
