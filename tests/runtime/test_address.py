"""An address put together from its parts is the one that httpx would parse."""

from __future__ import annotations

import httpx
import httpx2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reelgen.runtime.http import address

BASES = (
    "https://api.example",
    "https://api.example:8443/v1",
    "http://[::1]:8080/a%20b",
    "HTTP://API.Example/V1",
    "https://xn--bcher-kva.example/../v1",
)
PIECES = st.lists(
    st.sampled_from(["/", "a", "Z9", ".", "..", "%", "%2F", "%2f", "%zz", "?", "#", "|", "ü", "{"]),
    max_size=8,
).map("".join)


@example("https://api.example", "/jobs/a.b~c", "limit=2&cursor=a%3D%3D")
@example("https://api.example", "/jobs/..", "")
@example("https://api.example", "/jobs/./x", "")
@example("https://api.example", "/jobs?kind=a", "limit=2")
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(BASES), PIECES.map("/".__add__), PIECES)
def test_the_address_is_what_httpx_parses(base: str, path: str, query: str) -> None:
    plain = base + path
    text = f"{plain}{'&' if '?' in plain else '?'}{query}" if query else plain
    made, parsed = address.parsed(base).at(plain, query), httpx.URL(text)
    assert made == parsed
    assert (made.raw_path, made.netloc, made.fragment) == (
        parsed.raw_path,
        parsed.netloc,
        parsed.fragment,
    )


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_the_parts_are_found_in_the_installed_library(
    library: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address, "httpx", library)
    target = address.parsed("https://api.example/v1")
    assert target.parts is not None
    assert str(target.at("https://api.example/v1/jobs", "a=b")) == (
        "https://api.example/v1/jobs?a=b"
    )


def test_an_address_too_long_is_refused_as_httpx_refuses_it() -> None:
    with pytest.raises(httpx.InvalidURL):
        address.parsed("https://api.example").at("https://api.example/" + "a" * 70_000, "")
