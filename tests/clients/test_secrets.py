"""Credentials: refused where they cannot be sent, shown nowhere, whatever a provider repeats."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import pickle
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest
import reelspec
from reelspec._runtime.client import AsyncClient, SyncClient
from reelspec._runtime.http import redact
from reelspec._runtime.operation import OperationSpec, ResponseSpec
from reelspec._runtime.service import CredentialSpec, Service, TokenGrant
from reelspec.hera import Hera
from reelspec.vydra import Vydra

from .server import Connection, serving

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
SECRET = "sk-live/SECRET+0123456789"


def _scheme(
    location: Any, *, basic: bool = False, grant: TokenGrant | None = None
) -> CredentialSpec:
    wire = "Authorization" if basic or grant else "api-key"
    prefix = "Bearer " if grant else ""
    return CredentialSpec("s", "api_key", "TEST_KEY", location, wire, prefix, basic, grant)


def _service(scheme: CredentialSpec) -> Service:
    return Service(
        name="test",
        title="Test",
        base_url="",
        base_url_variable="TEST_BASE_URL",
        schemes={"s": scheme},
        error_message=("/error",),
        error_code=("/code",),
    )


READ: OperationSpec[Any] = OperationSpec(
    "reads.get", "GET", "/read", {"200": ResponseSpec("json")}, security=(("s",),), repeatable=True
)


def _call(url: str, scheme: CredentialSpec, is_async: bool = False, **credentials: str) -> Any:
    given = credentials or {"api_key": SECRET}
    options: Any = {"max_retries": 0}
    if not is_async:
        with SyncClient(_service(scheme), given, url, None, options) as client:
            return client.call(READ)

    async def ask() -> Any:
        async with AsyncClient(_service(scheme), given, url, None, options) as client:
            return await client.call(READ)

    return asyncio.run(ask())


def _everything(error: BaseException) -> str:
    """What a log, a crash reporter or a debugger shows of an error and of what caused it."""
    shown: list[str] = []
    chain: list[BaseException | None] = [error]
    while chain:
        link = chain.pop()
        if link is None:
            continue
        chain += [link.__cause__, link.__context__]
        shown += [str(link), repr(link), *getattr(link, "__notes__", [])]
        if isinstance(link, httpx.RequestError):
            shown += [repr(link.request), str(link.request.url), str(link.request.headers.raw)]
        trace = link.__traceback__
        while trace is not None:
            if "/httpx/" in trace.tb_frame.f_code.co_filename:
                shown += [repr(v) for v in trace.tb_frame.f_locals.values()]
            trace = trace.tb_next
    return "\n".join(shown)


def _forms(secret: str) -> list[str]:
    encoded = base64.b64encode(secret.encode()).decode().rstrip("=")
    return [secret, quote(secret, safe=""), encoded]


# what cannot be sent

UNSENDABLE = {
    "line break": "\nsecond",
    "carriage return": "\r\n# comment",
    "NUL": "\x00x",
    "DEL": "\x7f",
    "not ASCII": "é",
    "zero width": "\u200b",
    "no-break space": "\u00a0",
    "line separator": "\u2028",
    "right to left": "\u202e",
    "tab inside": "\tx",
}


@pytest.mark.parametrize("tail", UNSENDABLE.values(), ids=UNSENDABLE.keys())
@pytest.mark.parametrize("kind", [Hera, Vydra])
def test_a_key_that_cannot_be_sent_is_refused_when_the_client_is_made(
    kind: Any, tail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(reelspec.CredentialsInvalidError, match=r"^api_key contains") as caught:
        kind(api_key=SECRET + tail)
    assert SECRET not in f"{caught.value!s} {caught.value!r}"
    variable = f"{kind.__name__.upper()}_API_KEY"
    if "\0" not in tail:
        monkeypatch.setenv(variable, SECRET + tail)
        with pytest.raises(reelspec.CredentialsInvalidError, match=f"^{variable} contains"):
            kind()
    assert issubclass(reelspec.CredentialsInvalidError, reelspec.MissingCredentialsError)


def test_a_byte_order_mark_and_bytes_are_refused() -> None:
    with pytest.raises(reelspec.CredentialsInvalidError):
        Hera(api_key="\ufeff" + SECRET)
    with pytest.raises(reelspec.CredentialsInvalidError, match="api_key is bytes"):
        Hera(api_key=SECRET.encode())  # type: ignore[arg-type]


def test_space_around_a_key_does_not_count() -> None:
    client = Hera(api_key=f" {SECRET}\r\n")
    assert list(vars(client)["_credentials"].values()) == [SECRET]


def test_basic_credentials_may_be_any_printable_text() -> None:
    def answer(connection: Connection) -> None:
        sent = connection.read().headers["authorization"].removeprefix("Basic ")
        connection.answer(200, json.dumps(base64.b64decode(sent).decode()).encode())

    with serving(answer) as server:
        scheme = _scheme("header", basic=True)
        assert _call(server.url, scheme, api_key="ünal:pässwörd") == "ünal:pässwörd"
    with pytest.raises(reelspec.CredentialsInvalidError):
        _call(server.url, scheme, api_key="user:pass\nword")


BAD_URLS = [
    "nonsense",
    "host.example/v1",
    "ftp://host.example",
    "http://",
    "http:///path",
    "http://[::1",
    "http://host:port",
    "http://host:99999",
    "http://host:0",
    "http://a b.example",
    "http://host.example/\u200bv1",
    "http://host.example/v1\nx",
    "http://h\u00f6st.example",
    "http://host.example\\@evil.example",
    f"http://host.example/?token={SECRET}",
    f"http://host.example/#{SECRET}",
    f"http://user:{SECRET}%0A@host.example",
    f"http://user:{SECRET}@",
]


@pytest.mark.parametrize("url", BAD_URLS)
def test_a_base_url_that_cannot_be_used_is_refused_when_the_client_is_made(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(reelspec.BaseURLInvalidError, match=r"^base_url ") as caught:
        Vydra(api_key="k", base_url=url)
    assert SECRET not in repr(caught.value)
    monkeypatch.setenv("VYDRA_BASE_URL", url)
    with pytest.raises(reelspec.BaseURLInvalidError, match=r"^VYDRA_BASE_URL "):
        Vydra(api_key="k")


@pytest.mark.parametrize(
    ("url", "base_url"),
    [
        (" http://host.example/v1/\n", "http://host.example/v1"),
        ("HTTPS://Host.Example:8443", "HTTPS://Host.Example:8443"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("http://user:p%40ss@[::1]:8080/a@b", "http://[::1]:8080/a@b"),
        ("http://user@host.example", "http://host.example"),
        ("http://a:b@c:d@host.example", "http://host.example"),
    ],
)
def test_base_urls(url: str, base_url: str) -> None:
    client = Vydra(api_key="k", base_url=url)
    assert client.base_url == base_url
    assert repr(client) == f"Vydra(base_url={base_url!r})"


@BOTH
@pytest.mark.parametrize(
    ("userinfo", "credentials"),
    [
        (f"user:p@ss-{quote(SECRET, safe='')}", f"user:p@ss-{SECRET}"),
        ("us%3Aer%40x:a%2Fb%25", None),
        ("user:%C3%A9%40:", "user:é@:"),
        (":only-a-password", ":only-a-password"),
        ("only-a-user", "only-a-user:"),
    ],
)
def test_user_and_password_of_the_base_url(
    userinfo: str, credentials: str | None, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    password = (credentials or "x:unsendable").partition(":")[2]

    def answer(connection: Connection) -> None:
        sent = connection.read().headers["authorization"].removeprefix("Basic ")
        text = base64.b64decode(sent).decode()
        connection.answer(400, json.dumps({"error": f"who is {text}?", "text": text}).encode())

    with serving(answer) as server:
        url = server.url.replace("http://", f"http://{userinfo}@")
        if credentials is None:  # Basic has no way to write a colon in a user
            with pytest.raises(reelspec.BaseURLInvalidError):
                _call(url, _scheme("header"), is_async)
            return
        with pytest.raises(reelspec.BadRequestError) as caught:
            _call(url, _scheme("header"), is_async)
    assert caught.value.body["text"] == credentials
    if password:
        assert "***" in str(caught.value)
        assert password not in _everything(caught.value)
        assert password not in caplog.text


# what is shown


@BOTH
def test_a_key_in_the_query_is_in_no_log_and_no_cause(
    is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def answer(connection: Connection) -> None:
        query = urlsplit(connection.read().path).query
        connection.answer(200, json.dumps(query).encode())

    with serving(answer, Connection.reset) as server:
        assert _call(server.url, _scheme("query"), is_async) == f"api-key={quote(SECRET, safe='')}"
        with pytest.raises(reelspec.APIConnectionError) as caught:
            _call(server.url, _scheme("query"), is_async)
    log = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert log == [f'HTTP Request: GET {server.url}/read?*** "HTTP/1.1 200 X"']
    assert isinstance(caught.value.__cause__, httpx.RequestError)
    for form in _forms(SECRET):
        assert form not in _everything(caught.value)
        assert form not in caplog.text


def test_a_key_in_the_query_when_nobody_listens_or_answers(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(reelspec.APIConnectionError) as caught:
        _call("http://127.0.0.1:9", _scheme("query"))
    for form in _forms(SECRET):
        assert form not in _everything(caught.value) + caplog.text


PLACES = {
    "header": _scheme("header"),
    "query": _scheme("query"),
    "cookie": _scheme("cookie"),
    "basic": _scheme("header", basic=True),
}


@BOTH
@pytest.mark.parametrize("status", [401, 500, 200])
@pytest.mark.parametrize("place", PLACES)
def test_what_a_provider_repeats_is_masked_in_the_message_and_kept_in_the_body(
    place: str, status: int, is_async: bool
) -> None:
    key = f"some-id:{SECRET}" if place == "basic" else SECRET
    forms = _forms(SECRET) + (_forms(key) if place == "basic" else [])
    echo = {"error": "you sent " + " and ".join(forms), "code": f"bad {SECRET}"}

    def answer(connection: Connection) -> None:
        connection.read()
        if status == 200:
            connection.answer(200, f"<p>{SECRET}".encode(), content_type=f"text/{SECRET}")
        else:
            connection.answer(status, json.dumps(echo).encode())

    with serving(answer) as server, pytest.raises(reelspec.APIError) as caught:
        _call(server.url, PLACES[place], is_async, api_key=key)
    error = caught.value
    for form in forms:
        assert form not in f"{error!s} {error!r} {error.message}"
        assert form not in _everything(error)
    assert "***" in error.message
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert SECRET.encode() in error.received.content  # type: ignore[attr-defined]
    if status != 200:
        assert error.body == echo  # type: ignore[attr-defined]


@BOTH
def test_a_fetched_token_and_its_secret_are_masked(is_async: bool) -> None:
    token = "token-9f8e7d6c5b4a"

    def gives(connection: Connection) -> None:
        connection.read()
        connection.answer(200, json.dumps({"access_token": token}).encode())

    def repeats(connection: Connection) -> None:
        sent = connection.read().headers["authorization"]
        connection.answer(400, json.dumps({"error": f"bad {sent}"}).encode())

    def refuses(connection: Connection) -> None:
        request = connection.read()
        sent = request.headers.get("authorization", "") + request.body.decode()
        connection.answer(403, f"what is {sent} or {SECRET}".encode())

    grant = TokenGrant("/token", (), "client_id", "X_ID", "client_secret", "X_SECRET")
    scheme = _scheme("header", grant=grant)
    given = {"client_id": "my-id", "client_secret": SECRET}
    with serving(gives, repeats) as server, pytest.raises(reelspec.BadRequestError) as caught:
        _call(server.url, scheme, is_async, **given)
    assert str(caught.value).endswith("bad Bearer ***")
    pair = base64.b64encode(f"my-id:{quote(SECRET, safe='')}".encode()).decode()
    with serving(refuses) as server, pytest.raises(reelspec.MissingCredentialsError) as refused:
        _call(server.url, scheme, is_async, **given)
    for form in (*_forms(SECRET), pair):
        assert form not in _everything(refused.value)


@pytest.mark.parametrize(
    "options",
    [
        {"extra_headers": {"Authorization": f"Bearer {SECRET}"}},
        {"extra_headers": {"x-session-token": SECRET}},
        {"extra_query": {"api_key": SECRET}},
    ],
)
def test_credentials_of_the_callers_own_are_masked(options: Any) -> None:
    def repeats(connection: Connection) -> None:
        connection.read()
        connection.answer(400, json.dumps({"error": f"bad {SECRET}"}).encode())

    with serving(repeats) as server:
        client = SyncClient(_service(_scheme("header")), {"api_key": "k"}, server.url, None, {})
        with client, pytest.raises(reelspec.BadRequestError) as caught:
            client.call(READ, options=options)
    assert str(caught.value).endswith("bad ***")


@pytest.mark.filterwarnings("ignore::reelspec.ContractDriftWarning")
def test_the_reason_of_a_failed_job_is_masked() -> None:
    def fails(connection: Connection) -> None:
        connection.read()
        job = {"video_id": "v", "status": "failed", "outputs": [{"error": f"bad {SECRET}"}]}
        connection.answer(200, json.dumps(job).encode())

    with serving(fails) as server, Hera(api_key=SECRET, base_url=server.url) as hera:
        job = hera.jobs.from_id("videos.create", "v").refresh()
        with pytest.raises(reelspec.JobFailed) as caught:
            job.wait()
    assert "***" in str(caught.value)
    assert SECRET not in f"{caught.value!s} {caught.value!r}"


def test_an_extra_header_that_cannot_be_sent_is_refused_without_its_value() -> None:
    client = Vydra(api_key="k", base_url="http://127.0.0.1:9")
    with pytest.raises(reelspec.RequestInvalidError, match="extra_headers") as caught:
        client.jobs.list(options={"extra_headers": {"x-other": SECRET + "\n"}})
    assert SECRET not in repr(caught.value)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("key abcdef is bad", "key *** is bad"),
        ("xabcdefx", "x***x"),
        ("the ab of abc", "the ab of abc"),
    ],
)
def test_masking(text: str, masked: str) -> None:
    assert redact.mask_all(text, ["abcdef"]) == masked


def test_a_short_secret_is_masked_as_a_word_only() -> None:
    assert redact.mask_all("pass the passport, k", ["pass", "k"]) == "*** the passport, k"


def test_a_request_shows_neither_headers_nor_query() -> None:
    request = redact.RedactedRequest(
        "GET", f"http://h/p?key={SECRET}", headers={"x-api-key": SECRET}
    )
    assert repr(request) == "<Request('GET', 'http://h/p')>"
