"""What became of a paid request: how often the server took it, and what the caller is told.

Every line of the tables runs against a real server that counts what it accepted, on all transports.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import inspect
import json
import logging
import os
import pickle
import re
import signal
import socket
import threading
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from .paid import TRANSPORTS, Paid, submit
from .server import Connection, Server, no_answer, reset_after_request, serving

Fault = Callable[[Connection], None]
JOB = b'{"data": {"video_id": "v1"}}'
EVERYWHERE = pytest.mark.parametrize("transport", TRANSPORTS)
BLOCKING = pytest.mark.parametrize("transport", ["httpx", "httpx2"])


@pytest.fixture(scope="session")
def paid(tmp_path_factory: pytest.TempPathFactory) -> Paid:
    return Paid(tmp_path_factory.mktemp("paid"))


@pytest.fixture(autouse=True)
def no_long_pauses(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for transport in ("httpx", "httpx2"):
        runtime = paid.errors(transport).__name__ + "._runtime.http.retry"
        monkeypatch.setattr(f"{runtime}.Backoff.pause", lambda *_: 0.01)
    yield


def answers(status: int, body: bytes = b"{}", **headers: str) -> Fault:
    """A server that takes a submission and answers it so."""

    def fault(connection: Connection) -> None:
        connection.accept()
        connection.answer(status, body, **headers)

    return fault


def writes(*pieces: bytes) -> Fault:
    """A server that takes a submission, writes these bytes and closes."""

    def fault(connection: Connection) -> None:
        connection.accept()
        for piece in pieces:
            connection.sock.sendall(piece)

    return fault


def cut(body: bytes, *headers: str, status: int = 201) -> Fault:
    """A response whose body ends before its `content-length`."""
    head = "".join(f"{header}\r\n" for header in ("content-length: 500", *headers))
    return writes(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body)


def chunked(body: bytes) -> Fault:
    """A chunked response that breaks off after its first chunk."""
    head = b"HTTP/1.1 201 X\r\ntransfer-encoding: chunked\r\n\r\n"
    return writes(head + f"{len(body):x}\r\n".encode() + body + b"\r\n")


def slowly(connection: Connection) -> None:
    """The headers and the id at once, the rest too late."""
    cut(JOB[:-1])(connection)
    connection.until_closed()


REFUSED = (400, 401, 402, 403, 404, 405, 407, 410, 413, 415, 422)
UNKNOWN = (302, 307, 308, 408, 409, 423, 425, 451, 499, 500, 502, 503, 504, 520, 599)

CASES: dict[str, tuple[Fault, int, str, str | None]] = {
    # what the server does; how often it took the submission; what the error says
    **{f"{code}": (answers(code), 1, "refused", None) for code in REFUSED},
    **{f"{code}": (answers(code, retry_after="0"), 1, "unknown", None) for code in UNKNOWN},
    "429": (answers(429, retry_after="0"), 3, "refused", None),
    "429, no body": (answers(429, b""), 3, "refused", None),
    "429, absurd retry-after": (
        answers(429, retry_after="Fri, 31 Dec 99999999999 23:59:59 GMT"), 3, "refused", None),
    "429, retry-after of year 1": (
        answers(429, retry_after="Mon, 01 Jan 0001 00:00:00 -0000"), 3, "refused", None),
    "429, null id": (answers(429, b'{"data": {"video_id": null}}'), 3, "refused", None),
    **{f"{code} with a job": (answers(code, JOB, retry_after="0"), 1, "accepted", "v1")
       for code in (400, 401, 404, 307, 408, 409, 429, 500, 503)},
    "429 with a job elsewhere": (
        answers(429, b'{"error": "slow", "videoId": "v1"}'), 1, "accepted", "v1"),
    "429 with the id of a job object": (
        answers(429, b'{"job": {"id": "v1"}}', retry_after="0"), 1, "accepted", "v1"),
    "429 with the id of data": (
        answers(429, b'{"data": {"id": "v1", "status": "queued"}}', retry_after="0"),
        1, "accepted", "v1"),
    "429 with the id of an error": (
        answers(429, b'{"error": {"id": "e1"}, "id": "r1"}', retry_after="0"), 3, "refused", None),
    "id of the whole": (answers(201, b'{"id": "v1"}'), 1, "accepted", "v1"),
    "503 with job_id": (answers(503, b'{"error": {"job_id": 17}}'), 1, "accepted", "17"),
    "429, gzip, with a job": (
        answers(429, gzip.compress(JOB), content_encoding="gzip"), 1, "accepted", "v1"),
    "429 with a job, cut off": (cut(JOB[:-1], status=429), 1, "accepted", "v1"),
    "503 page": (answers(503, b"<html>busy</html>", content_type="text/html"), 1, "unknown", None),
    "503 page with a job": (
        answers(503, b"<html>{x} <script>var job = " + JOB + b";</script>"), 1, "accepted", "v1"),
    "nothing, closed": (writes(), 1, "unknown", None),
    "reset": (reset_after_request, 1, "unknown", None),
    "half a status line": (writes(b"HTTP/1.1 20"), 1, "unknown", None),
    "no HTTP": (writes(b"SSH-2.0-x\r\n\r\n"), 1, "unknown", None),
    "early hints, then closed": (
        writes(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), 1, "unknown", None),
    "continue, then closed": (writes(b"HTTP/1.1 100 Continue\r\n\r\n"), 1, "unknown", None),
    "cut off before the id": (cut(b'{"data": {"vid'), 1, "accepted", None),
    "cut off within the id": (cut(b'{"data": {"video_id": "v'), 1, "accepted", None),
    "cut off within a number": (cut(b'{"data": {"video_id": 17'), 1, "accepted", None),
    "cut off after the id": (cut(JOB[:-2] + b', "url": "h'), 1, "accepted", "v1"),
    "chunks, cut off after the id": (chunked(JOB[:-1]), 1, "accepted", "v1"),
    "gzip, cut off after the id": (
        cut(gzip.compress(JOB + b" " * 400)[:40], "content-encoding: gzip"), 1, "accepted", "v1"),
    "500, cut off": (cut(b'{"error": "x', status=500), 1, "unknown", None),
    **{f"{code}, cut off before the id":
       (cut(b'{"error": "slow",', status=code), 1, "unknown", None)
       for code in (400, 401, 404, 422, 429)},
    "429, cut off before its body": (cut(b"", status=429), 1, "unknown", None),
    "429, text cut off": (cut(b"slow do", "content-type: text/plain", status=429),
                          1, "unknown", None),
    "429, chunks, cut off": (
        writes(b"HTTP/1.1 429 X\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"),
        1, "unknown", None),
    "429, JSON cut off by a gateway": (answers(429, b'{"error": "slow",'), 1, "unknown", None),
    "400, JSON cut off by a gateway": (answers(400, b')]}\',\n{"error": '), 1, "unknown", None),
    "429 in br": (answers(429, b"\x8b\x02\x80hello", content_encoding="br"), 1, "unknown", None),
    "429 in zstd": (
        answers(429, b"\x28\xb5\x2f\xfd\x20\x01\x09\x00\x00x", content_encoding="zstd"),
        1, "unknown", None),
    "429 in what nobody knows": (
        answers(429, b"c2xvdw", content_encoding="x-base64"), 1, "unknown", None),
    "429, not gzip": (answers(429, b"slow", content_encoding="gzip"), 1, "unknown", None),
    "429, gzip cut off": (
        answers(429, gzip.compress(b"{}" * 9)[:12], content_encoding="gzip"), 1, "unknown", None),
    "429, gzip that does not say so": (answers(429, gzip.compress(JOB)), 1, "unknown", None),
    "429, of a binary format": (answers(429, b"\x81\xa2id\xa2v1"), 1, "unknown", None),
    "429, too large": (
        answers(429, b'{"error": "' + b"x" * 1_000_000 + b'"}'), 1, "unknown", None),
    "429, x-gzip": (
        answers(429, gzip.compress(b"{}"), content_encoding="x-gzip", retry_after="0"),
        3, "refused", None),
    "429, identity": (
        answers(429, b"slow", content_encoding="identity", content_type="text/plain"),
        3, "refused", None),
    "429 page": (
        answers(429, b"<html>{slow}</html>", content_type="text/html"), 3, "refused", None),
    "429, UTF-16": (answers(429, '{"error": "slow"}'.encode("utf-16")), 3, "refused", None),
    "429, quoted page": (answers(429, b'{"error": "a &quot;b&quot;"}'), 3, "refused", None),
    "not gzip": (answers(201, JOB, content_encoding="gzip"), 1, "accepted", "v1"),
    "500, not gzip": (answers(500, b"{}", content_encoding="gzip"), 1, "unknown", None),
    "not UTF-8": (
        answers(201, b'{"title": "\xff", "data": {"video_id": "v1"}}'), 1, "accepted", "v1"),
    "page": (answers(201, b"<html>ok v1</html>", content_type="text/html"), 1, "accepted", None),
    "page with escaped JSON": (
        answers(200, b"<pre>" + JOB.replace(b'"', b"&quot;") + b"</pre>"), 1, "accepted", "v1"),
    "guarded JSON": (answers(201, b")]}',\n" + JOB), 1, "accepted", "v1"),
    "nested too deeply": (
        answers(201, JOB[:-1] + b', "x": ' + b"[" * 5000), 1, "accepted", "v1"),
    "empty": (answers(201, b""), 1, "accepted", None),
    "204": (answers(204, b""), 1, "accepted", None),
    "null": (answers(201, b"null"), 1, "accepted", None),
    "list": (answers(201, b"[]"), 1, "accepted", None),
    "no id": (answers(202, b'{"data": {}, "message": "working"}'), 1, "accepted", None),
    "null id": (answers(201, b'{"data": {"video_id": null}}'), 1, "accepted", None),
    "blank id": (answers(201, b'{"data": {"video_id": " "}}'), 1, "accepted", None),
    "id is an object": (answers(201, b'{"data": {"video_id": {"a": 1}}}'), 1, "accepted", None),
    "id is true": (answers(201, b'{"data": {"video_id": true}}'), 1, "accepted", None),
    "data is text": (answers(201, b'{"data": "v1"}'), 1, "accepted", None),
    "id elsewhere": (answers(201, b'{"data": {}, "jobId": "v1"}'), 1, "accepted", "v1"),
}  # fmt: skip


@EVERYWHERE
@pytest.mark.parametrize("charset", ["latin-1", "utf-16"])
def test_a_response_in_another_charset_gives_its_job(
    paid: Paid, transport: str, charset: str
) -> None:
    body = '{"data": {"video_id": "v\xe9"}, "x": "\xe9"}'.encode(charset)
    fault = answers(201, body, content_type=f"application/json; charset={charset}")
    with serving(fault) as server:
        job: Any = paid.ask(transport, server.url, submit)
        assert server.accepted == 1
    assert job.id == "v\xe9"


@EVERYWHERE
@pytest.mark.parametrize("case", CASES)
def test_a_paid_request(paid: Paid, transport: str, case: str) -> None:
    fault, accepted, submission, job_id = CASES[case]
    package = paid.errors(transport)
    with serving(*[fault] * 5) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", package.ContractDriftWarning)
        with pytest.raises(package.APIError) as caught:
            paid.ask(transport, server.url, submit)
    error = caught.value
    assert server.accepted == accepted
    assert (error.submission, error.job_id) == (submission, job_id)
    assert error.attempts == accepted
    again = pickle.loads(pickle.dumps(error))
    assert (again.submission, again.job_id, str(again)) == (submission, job_id, str(error))
    if job_id is not None:
        assert f"client.jobs.from_id('videos.create', {job_id!r})" in str(error)
    elif submission in ("unknown", "accepted"):
        assert re.search(r"a job may .* check with client\.videos\.list\(\) before", str(error))
    else:
        assert "no job was started" in str(error)


TAKEN: dict[str, tuple[Fault, str]] = {
    "as it should be": (answers(201, JOB), "v1"),
    "another 2xx": (answers(202, JOB), "v1"),
    "byte order mark": (answers(201, b"\xef\xbb\xbf" + JOB), "v1"),
    "a number": (answers(201, b'{"data": {"video_id": 17}}'), "17"),
    "unknown charset": (answers(201, JOB, content_type="application/json; charset=x"), "v1"),
    "drift": (answers(201, b'{"data": {"video_id": "v1", "cost": "much"}}'), "v1"),
    "early hints first": (
        writes(
            b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"
            b"HTTP/1.1 201 X\r\ncontent-length: 28\r\n\r\n" + JOB
        ),
        "v1",
    ),
}


@EVERYWHERE
@pytest.mark.parametrize("case", TAKEN)
def test_an_accepted_request_gives_its_job(paid: Paid, transport: str, case: str) -> None:
    fault, id = TAKEN[case]
    with serving(fault) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", paid.errors(transport).ContractDriftWarning)
        assert paid.ask(transport, server.url, submit).id == id
        assert server.accepted == 1


@EVERYWHERE
def test_nobody_listens(paid: Paid, transport: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(paid.errors(transport).APIConnectionError) as caught:
        paid.ask(transport, f"http://127.0.0.1:{port}", submit)
    assert (caught.value.submission, caught.value.attempts) == ("not_sent", 3)
    assert "nothing was sent" in str(caught.value)


@EVERYWHERE
def test_refused_first_then_nobody_listens(paid: Paid, transport: str) -> None:
    """The tries together: none of them started a job."""

    def once(connection: Connection) -> None:
        connection.server.close()
        answers(429)(connection)

    with serving(once) as server:
        with pytest.raises(paid.errors(transport).APIConnectionError) as caught:
            paid.ask(transport, server.url, submit)
        assert server.accepted == 1
    assert (caught.value.submission, caught.value.attempts) == ("refused", 3)


@EVERYWHERE
@pytest.mark.parametrize("options", [{"timeout": 0.4}, {"deadline": 0.4}], ids=str)
def test_no_answer_in_time(paid: Paid, transport: str, options: Any) -> None:
    with serving(*[no_answer] * 3) as server:
        with pytest.raises(paid.errors(transport).APITimeoutError) as caught:
            paid.ask(transport, server.url, submit, **options)
        assert (caught.value.submission, server.accepted) == ("unknown", 1)


@EVERYWHERE
@pytest.mark.parametrize("options", [{"timeout": 0.4}, {"deadline": 0.4}], ids=str)
def test_the_id_came_in_time(paid: Paid, transport: str, options: Any) -> None:
    with serving(*[slowly] * 3) as server:
        with pytest.raises(paid.errors(transport).APITimeoutError) as caught:
            paid.ask(transport, server.url, submit, **options)
        assert (caught.value.submission, caught.value.job_id) == ("accepted", "v1")
        assert caught.value.received.content == JOB[:-1]
        assert server.accepted == 1


@EVERYWHERE
def test_what_the_request_said_is_no_news_of_a_job(paid: Paid, transport: str) -> None:
    body = b'{"error": "no such video", "video_id": "old"}'
    with serving(*[answers(404, body)] * 3) as server:
        with pytest.raises(paid.errors(transport).APIError) as caught:
            paid.ask(transport, server.url, lambda c: c.videos.create(video_id="old"))
        assert (caught.value.submission, caught.value.job_id) == ("refused", None)


@EVERYWHERE
def test_a_batch(paid: Paid, transport: str) -> None:
    with serving(cut(b'{"ids": ["a", "b", "c')) as server:
        with pytest.raises(paid.errors(transport).APIError) as caught:
            paid.ask(transport, server.url, lambda client: client.batches.create(prompt="x"))
        assert (caught.value.submission, caught.value.job_id) == ("accepted", "a")


@EVERYWHERE
def test_without_a_lifecycle(paid: Paid, transport: str) -> None:
    fault = answers(503, b'{"id": "n1"}')
    with serving(*[fault] * 3) as server:
        with pytest.raises(paid.errors(transport).APIError) as caught:
            paid.ask(transport, server.url, lambda client: client.notes.create(prompt="x"))
        assert (caught.value.submission, caught.value.job_id) == ("unknown", None)
        assert "it may have taken effect" in str(caught.value)
        assert server.accepted == 1


@EVERYWHERE
@pytest.mark.parametrize(
    ("status", "submission"), [(404, "refused"), (409, "unknown"), (500, "unknown")]
)
def test_reading_says_the_same(paid: Paid, transport: str, status: int, submission: str) -> None:
    with (
        serving(*[answers(status)] * 3) as server,
        pytest.raises(paid.errors(transport).APIError) as caught,
    ):
        paid.ask(transport, server.url, lambda client: client.videos.retrieve("v1"))
    assert (caught.value.submission, caught.value.job_id) == (submission, None)
    assert caught.value.advice == ""


# With an idempotency key, the same on every try


@EVERYWHERE
def test_a_key_makes_repeating_safe(paid: Paid, transport: str) -> None:
    faults = [answers(503), reset_after_request, cut(JOB[:-1]), answers(201, JOB)]
    with serving(*faults) as server:
        job = paid.ask(
            transport, server.url, lambda client: client.keyed.create(prompt="x"), max_retries=5
        )
    assert job.id == "v1"
    keys = {request.headers["idempotency-key"] for request in server.requests}
    assert (len(server.requests), len(keys)) == (4, 1)


def _body_key(body: bytes) -> Any:
    return json.loads(body)["options"]["key"]


@EVERYWHERE
@pytest.mark.parametrize(
    "arguments",
    [{"prompt": "x"}, {"options_": {}}, {"options_": {"key": None}}, {}],
    ids=["other fields", "an empty object", "null", "no body"],
)
def test_a_key_in_the_body_makes_repeating_safe(
    paid: Paid, transport: str, arguments: dict[str, Any]
) -> None:
    faults = [answers(503), reset_after_request, answers(201, JOB), answers(201, JOB)]

    def twice(client: Any) -> Any:
        first = client.keyed_field.create(**arguments)
        if not inspect.isawaitable(first):
            return first, client.keyed_field.create(**arguments)

        async def awaited() -> Any:
            return await first, await client.keyed_field.create(**arguments)

        return awaited()

    with serving(*faults) as server:
        jobs = paid.ask(transport, server.url, twice, max_retries=5)
    assert [job.id for job in jobs] == ["v1", "v1"]
    keys = [_body_key(request.body) for request in server.requests]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert all(uuid.UUID(key) for key in keys)


@pytest.mark.parametrize(
    "arguments",
    [{"options_": {"key": "mine"}}, {"options": {"extra_body": {"/options/key": "mine"}}}],
    ids=["argument", "extra_body"],
)
def test_the_own_key_in_the_body_stays(paid: Paid, arguments: dict[str, Any]) -> None:
    with serving(answers(503), answers(201, JOB)) as server:
        paid.ask("httpx", server.url, lambda client: client.keyed_field.create(**arguments))
    assert [_body_key(request.body) for request in server.requests] == ["mine", "mine"]


@EVERYWHERE
@pytest.mark.parametrize(
    ("first", "submission", "job_id"),
    [(writes(), "unknown", None), (cut(JOB[:-1]), "accepted", "v1")],
    ids=["lost", "cut off after the id"],
)
def test_a_later_refusal_takes_nothing_back(
    paid: Paid, transport: str, first: Fault, submission: str, job_id: str | None
) -> None:
    with serving(first, answers(400)) as server:
        with pytest.raises(paid.errors(transport).BadRequestError) as caught:
            paid.ask(transport, server.url, lambda client: client.keyed.create(prompt="x"))
        assert (caught.value.submission, caught.value.job_id) == (submission, job_id)


# "It was never sent" is proven, whatever a transport calls it


class Wrapper(httpx.BaseTransport):
    """A transport of a caller that tries again by itself, and loses what the first try said."""

    def __init__(self, dead: str, *, tries: int = 2) -> None:
        self.inner, self.dead, self.tries = httpx.HTTPTransport(), dead, tries

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        failures: list[httpx.TransportError] = []
        for _ in range(self.tries):
            try:
                return self.inner.handle_request(request)
            except httpx.TransportError as failure:
                failures.append(failure)
                request.url = httpx.URL(self.dead)
        raise failures[-1]


@pytest.mark.parametrize("alive", [True, False])
def test_a_transport_that_tries_again_by_itself(paid: Paid, alive: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        dead = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with serving(*[reset_after_request] * 5) as server:
        http = httpx.Client(transport=Wrapper(dead))
        url = server.url if alive else dead
        with http, pytest.raises(paid.errors("httpx").APIConnectionError) as caught:
            submit(paid.client_class("httpx")(base_url=url, http_client=http, max_retries=2))
        assert isinstance(caught.value.__cause__, httpx.ConnectError)
        assert server.accepted == (1 if alive else 0)
    assert caught.value.submission == ("unknown" if alive else "not_sent")
    assert caught.value.attempts == (1 if alive else 3)


def test_a_class_name_proves_nothing(paid: Paid) -> None:
    tries: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        tries.append(request)
        raise httpx.ConnectTimeout("it is said", request=request)

    with (
        httpx.Client(transport=httpx.MockTransport(handler)) as http,
        pytest.raises(paid.errors("httpx").APITimeoutError) as caught,
    ):
        submit(paid.client_class("httpx")(http_client=http))
    assert (len(tries), caught.value.submission) == (1, "unknown")


@BLOCKING
def test_no_connection_was_free(paid: Paid, transport: str) -> None:
    library = pytest.importorskip(transport)
    with serving(no_answer) as server:
        http = library.Client(limits=library.Limits(max_connections=1))
        client = paid.client_class(transport)(
            base_url=server.url,
            http_client=http,
            max_retries=0,
            timeout=library.Timeout(5, pool=0.2),
        )

        def lost() -> None:
            with contextlib.suppress(paid.errors(transport).APIConnectionError):
                submit(client)

        other = threading.Thread(target=lost)
        other.start()
        while not server.requests:
            time.sleep(0.01)
        with pytest.raises(paid.errors(transport).APITimeoutError) as caught:
            submit(client)
        other.join()
        http.close()
    assert caught.value.submission == "not_sent"


# What is not ours stays what it is, and gets a note


def _interrupt_after_request(server: Server) -> None:
    def interrupt() -> None:
        while not server.requests:
            time.sleep(0.01)
        time.sleep(0.3)  # what is answered is read meanwhile
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=interrupt).start()


@BLOCKING
@pytest.mark.parametrize(
    ("fault", "note"),
    [
        (no_answer, "a job may have been started, and charged"),
        (slowly, "client.jobs.from_id('videos.create', 'v1')"),
        (answers(429, retry_after="5"), "no job was started"),
    ],
    ids=["waiting", "reading", "pausing"],
)
def test_an_interrupt_says_what_became_of_it(
    paid: Paid, transport: str, fault: Fault, note: str
) -> None:
    with serving(fault) as server:
        _interrupt_after_request(server)
        with pytest.raises(KeyboardInterrupt) as caught:
            paid.ask(transport, server.url, submit)
        assert server.accepted == 1
    assert note in caught.value.__notes__[0]


@pytest.mark.parametrize("transport", ["httpx async", "httpx2 async", "aiohttp"])
@pytest.mark.parametrize(
    ("fault", "note"),
    [
        (no_answer, "a job may have been started, and charged"),
        (slowly, "client.jobs.from_id('videos.create', 'v1')"),
    ],
    ids=["waiting", "reading"],
)
def test_a_timeout_of_the_caller_says_what_became_of_it(
    paid: Paid, transport: str, fault: Fault, note: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def call(client: Any) -> None:
        async with asyncio.timeout(20) as window:
            ending = asyncio.create_task(end_after_acceptance(window))
            await submit(client)
            await ending

    async def end_after_acceptance(window: asyncio.Timeout) -> None:
        while not server.accepted:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)
        window.reschedule(asyncio.get_running_loop().time())

    with serving(fault) as server:
        with pytest.raises(TimeoutError) as caught:
            paid.ask(transport, server.url, call)
        assert server.accepted == 1
    assert isinstance(caught.value.__cause__, asyncio.CancelledError)
    assert note in caught.value.__cause__.__notes__[0]
    assert note in caplog.text


@EVERYWHERE
def test_reading_gets_no_note(paid: Paid, transport: str) -> None:
    async def call(client: Any) -> Any:
        async with asyncio.timeout(0.3):
            await client.videos.retrieve("v1")

    def blocking(client: Any) -> Any:
        _interrupt_after_request(server)
        return client.videos.retrieve("v1")

    is_async = transport not in ("httpx", "httpx2")
    with serving(no_answer) as server, pytest.raises(BaseException) as caught:
        paid.ask(transport, server.url, call if is_async else blocking)
    error = caught.value.__cause__ if is_async else caught.value
    assert isinstance(error, asyncio.CancelledError | KeyboardInterrupt)
    assert not hasattr(error, "__notes__")


HOOKS: dict[str, tuple[str, bool, Fault, int, str]] = {
    # which hook raises, whether it reads the body first, what the server does, how often it took
    # the submission, what the note says
    "before": ("request", False, answers(201, JOB), 0, "nothing was sent"),
    "400, unread": ("response", False, answers(400), 1, "a job may have been started"),
    "429, unread": ("response", False, answers(429, JOB), 1, "a job may have been started"),
    "500, unread": ("response", False, answers(500), 1, "a job may have been started"),
    "201, unread": ("response", False, answers(201, JOB), 1, "the provider accepted it"),
    "400, read": ("response", True, answers(400), 1, "no job was started"),
    "429, read": ("response", True, answers(429, JOB), 1, "the job exists: client.jobs.from_id"),
    "400 in br": (
        "response", True, answers(400, b"\x8b\x02\x80x", content_encoding="br"), 1,
        "a job may have been started"),
    "201, read": ("response", True, answers(201, JOB), 1, "the job exists: client.jobs.from_id"),
}  # fmt: skip


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("case", HOOKS)
def test_a_hook_of_the_http_client_that_raises(paid: Paid, case: str, is_async: bool) -> None:
    hook, reads, fault, accepted, note = HOOKS[case]

    def raises(passed: Any) -> None:
        if reads:
            passed.read()
        raise RuntimeError("the metrics are down")

    async def raises_async(passed: Any) -> None:
        if reads:
            await passed.aread()
        raise RuntimeError("the metrics are down")

    async def submitted(url: str) -> None:
        async with httpx.AsyncClient(event_hooks={hook: [raises_async]}) as http:
            kind = paid.client_class("httpx async")
            await submit(kind(http_client=http, base_url=url, max_retries=2))

    with serving(*[fault] * 3) as server:
        with pytest.raises(RuntimeError, match="metrics") as caught:
            if is_async:
                asyncio.run(submitted(server.url))
            else:
                with httpx.Client(event_hooks={hook: [raises]}) as http:
                    submit(paid.client_class("httpx")(http_client=http, base_url=server.url))
        assert server.accepted == accepted
    assert note in caught.value.__notes__[0]


def test_a_closed_http_client_sends_nothing(paid: Paid) -> None:
    http = httpx.Client()
    http.close()
    with pytest.raises(RuntimeError, match="closed") as caught:
        submit(paid.client_class("httpx")(http_client=http))
    assert "nothing was sent" in caught.value.__notes__[0]


# What the caller plugs in


class Twice(httpx.Auth):
    """Sends each request again, whatever came."""

    def auth_flow(self, request: httpx.Request) -> Any:
        yield request
        yield request


class Renewing(httpx.Auth):
    """Fetches a token after 401, and sends the request again."""

    def auth_flow(self, request: httpx.Request) -> Any:
        response = yield request
        if response.status_code == 401:
            yield httpx.Request("GET", request.url.copy_with(path="/token"))
            request.headers["authorization"] = "Bearer fresh"
            yield request


CHALLENGE = 'Digest realm="a", nonce="b", qop="auth", algorithm=MD5'
FLOWS: dict[str, tuple[httpx.Auth, list[Fault], list[str], str, str | None]] = {
    # the flow, what the server does, which requests it gets, what became of the submission
    "twice, accepted": (Twice(), [answers(201, JOB)], ["POST"], "accepted", "v1"),
    "twice, accepted without an id": (Twice(), [answers(202)], ["POST"], "accepted", None),
    "twice, 500": (Twice(), [answers(500)], ["POST"], "unknown", None),
    "twice, 401 with a job": (Twice(), [answers(401, JOB)], ["POST"], "accepted", "v1"),
    "twice, 401 in br": (
        Twice(), [answers(401, b"\x8b\x02\x80x", content_encoding="br")], ["POST"],
        "unknown", None),
    "twice, 401": (
        Twice(), [answers(401), answers(201, JOB)], ["POST", "POST"], "accepted", "v1"),
    "twice, lost": (Twice(), [reset_after_request], ["POST"], "unknown", None),
    "twice, cut off": (Twice(), [cut(b'{"a": ', status=401)], ["POST"], "unknown", None),
    "renewing": (
        Renewing(), [answers(401), answers(200), answers(201, JOB)], ["POST", "GET", "POST"],
        "accepted", "v1"),
    "renewing, 401 with a job": (Renewing(), [answers(401, JOB)], ["POST"], "accepted", "v1"),
    "renewing, refused again": (
        Renewing(), [answers(401), answers(200), answers(401)], ["POST", "GET", "POST"],
        "refused", None),
    "digest": (
        httpx.DigestAuth("a", "b"),
        [answers(401, www_authenticate=CHALLENGE), answers(201, JOB)], ["POST", "POST"],
        "accepted", "v1"),
    "basic": (httpx.BasicAuth("a", "b"), [answers(201, JOB)], ["POST"], "accepted", "v1"),
}  # fmt: skip


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("case", FLOWS)
def test_the_auth_of_the_http_client_pays_once(paid: Paid, case: str, is_async: bool) -> None:
    auth, faults, methods, submission, job_id = FLOWS[case]
    package = paid.errors("httpx")

    async def submitted(url: str) -> Any:
        async with httpx.AsyncClient(auth=auth) as http:
            return await submit(paid.client_class("httpx async")(http_client=http, base_url=url))

    with serving(*faults, *[answers(201, b'{"data": {"video_id": "v2"}}')] * 3) as server:
        try:
            if is_async:
                outcome = asyncio.run(submitted(server.url))
            else:
                with httpx.Client(auth=auth) as http:
                    client = paid.client_class("httpx")(http_client=http, base_url=server.url)
                    outcome = submit(client)
        except package.APIError as error:
            assert (error.submission, error.job_id) == (submission, job_id)
        else:
            assert (submission, outcome.id) == ("accepted", job_id)
        assert [request.method for request in server.requests] == methods


class Broken(logging.Handler):
    """A handler that raises, as on a full disk."""

    def emit(self, record: logging.LogRecord) -> None:
        raise OSError(28, "No space left on device")


def _raises(_: object) -> None:
    raise RuntimeError("the metrics are down")


@EVERYWHERE
@pytest.mark.parametrize("name", ["reelspec", ""], ids=["our log", "every log"])
def test_a_broken_hook_or_handler_loses_nothing(paid: Paid, transport: str, name: str) -> None:
    logger, handler = logging.getLogger(name), Broken()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO if name == "" else logging.DEBUG)
    try:
        with serving(answers(429), answers(201, JOB)) as server:
            assert paid.ask(transport, server.url, submit, on_attempt=_raises).id == "v1"
            assert server.accepted == 2
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)


@EVERYWHERE
def test_a_hook_may_still_end_the_program(paid: Paid, transport: str) -> None:
    def stops(_: object) -> None:
        raise SystemExit(3)

    with serving(answers(201, JOB)) as server:
        with pytest.raises(SystemExit) as caught:
            paid.ask(transport, server.url, submit, on_attempt=stops)
        assert server.accepted == 1
    assert "client.jobs.from_id('videos.create', 'v1')" in caught.value.__notes__[0]


@EVERYWHERE
def test_warnings_as_errors_lose_nothing(
    paid: Paid, transport: str, caplog: pytest.LogCaptureFixture
) -> None:
    drifted = answers(201, b'{"data": {"video_id": "v1", "cost": "much"}}')
    with serving(drifted) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        job = paid.ask(transport, server.url, submit)
    assert job.id == "v1"
    assert "data.cost" in caplog.text


@EVERYWHERE
def test_strict_keeps_the_id(paid: Paid, transport: str) -> None:
    drifted = answers(201, b'{"data": {"video_id": "v1", "cost": "much"}}')
    with (
        serving(drifted) as server,
        pytest.raises(paid.errors(transport).ContractDriftError) as caught,
    ):
        paid.ask(transport, server.url, submit, strict=True)
    assert (caught.value.submission, caught.value.job_id) == ("accepted", "v1")


# Going on, and jobs that need no going on


@EVERYWHERE
def test_a_job_goes_on_from_its_id(paid: Paid, transport: str) -> None:
    finished = answers(200, b'{"status": "done", "url": "https://files.example/a.mp4"}')
    is_async = transport not in ("httpx", "httpx2")

    def waited(client: Any) -> Any:
        return client.jobs.from_id("videos.create", "v1").wait()

    async def awaited(client: Any) -> Any:
        return await client.jobs.from_id("videos.create", "v1").wait()

    with serving(finished) as server:
        job = paid.ask(transport, server.url, awaited if is_async else waited)
    assert (job.id, job.urls) == ("v1", ["https://files.example/a.mp4"])
    assert [request.path for request in server.requests] == ["/videos/v1"]


@pytest.mark.parametrize(
    ("operation", "id", "message"),
    [
        ("videos.list", "v1", "does not submit a job; use one of batches.create, keyed.create"),
        ("videos.create", "", "is not a job id"),
        ("videos.create", None, "is not a job id"),
    ],
)
def test_what_cannot_go_on(paid: Paid, operation: str, id: Any, message: str) -> None:
    with pytest.raises(paid.errors("httpx").ClientError, match=message):
        paid.client_class("httpx")().jobs.from_id(operation, id)


def test_a_job_of_a_batch_goes_on_from_its_id(paid: Paid) -> None:
    assert paid.client_class("httpx")().jobs.from_id("batches.create", "b").id == "b"


@EVERYWHERE
@pytest.mark.parametrize(
    "body",
    [
        b'{"data": {"url": "https://files.example/a.png"}}',
        b'{"data": {}, "status": "done", "url": "https://files.example/a.png"}',
    ],
    ids=["where the response has it", "where the status has it"],
)
def test_a_result_without_an_id_is_a_finished_job(paid: Paid, transport: str, body: bytes) -> None:
    is_async = transport not in ("httpx", "httpx2")

    async def awaited(client: Any) -> Any:
        return await (await submit(client)).wait(timeout=5)

    with serving(answers(201, body)) as server:
        job = paid.ask(
            transport, server.url, awaited if is_async else lambda c: submit(c).wait(timeout=5)
        )
    assert (job.state, job.id, job.urls) == ("succeeded", "", ["https://files.example/a.png"])
    assert len(server.requests) == 1
    again = paid.client_class(transport)().jobs.from_dict(job.to_dict())
    assert (again.state, again.urls) == ("succeeded", job.urls)


@EVERYWHERE
def test_a_response_without_an_id_is_kept(paid: Paid, transport: str) -> None:
    body = b'{"data": {"cost": 5}}'
    with (
        serving(answers(202, body)) as server,
        pytest.raises(paid.errors(transport).MissingJobIdError) as caught,
    ):
        paid.ask(transport, server.url, submit)
    assert caught.value.response.data.cost == 5
    assert caught.value.received.content == body
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.response == caught.value.response


def test_what_is_refused_here_was_not_sent(paid: Paid) -> None:
    with pytest.raises(paid.errors("httpx").RequestInvalidError) as caught:
        paid.client_class("httpx")().videos.create(prompt=7)
    assert caught.value.submission == "not_sent"


def test_raw_responses_say_the_same(paid: Paid) -> None:
    with serving(answers(503, JOB)) as server:
        client = paid.client_class("httpx")(base_url=server.url)
        raw = client.with_raw_response(client.videos.create, prompt="x")
        with pytest.raises(paid.errors("httpx").ServerError) as caught:
            raw.parse()
        assert (caught.value.submission, caught.value.job_id) == ("accepted", "v1")
        assert server.accepted == 1
        server.faults = [cut(JOB[:-1])]
        with (
            client.with_streaming_response(client.videos.create, prompt="x") as streamed,
            pytest.raises(paid.errors("httpx").APIConnectionError) as lost,
        ):
            streamed.read()
        assert lost.value.submission == "accepted"
        client.close()
