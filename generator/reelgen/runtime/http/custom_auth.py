"""The credentials of the caller's HTTP client: they never repeat a billed request."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator

from .library import httpx


class OnceOnly(httpx.Auth):
    """An authentication that ends with the first response that does not refuse the request.

    A flow of httpx may send further requests, such as the same one with a fresh token. That is safe
    only after a refusal (a 401 whose body was read whole and names no job).
    """

    def __init__(
        self,
        auth: httpx.Auth,
        paid: httpx.Request,
        is_refusal: Callable[[httpx.Response], bool],
    ) -> None:
        self._auth = auth
        self._address = _address(paid)
        self._is_refusal = is_refusal

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        flow = self._auth.sync_auth_flow(request)
        try:
            following = next(flow)
            while True:
                response = yield following
                is_paid = _address(following) == self._address
                following = flow.send(response)
                if is_paid:
                    response.read()
                    if not self._is_refusal(response):
                        return
        except StopIteration:
            return
        finally:
            flow.close()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        flow = self._auth.async_auth_flow(request)
        try:
            following = await anext(flow)
            while True:
                response = yield following
                is_paid = _address(following) == self._address
                following = await flow.asend(response)
                if is_paid:
                    await response.aread()
                    if not self._is_refusal(response):
                        return
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()


def _address(request: httpx.Request) -> tuple[str, bytes, bytes, bytes]:
    """Return the method and URL of a request, without the query, which a flow may sign."""
    url = request.url
    return request.method, url.raw_scheme, url.netloc, url.raw_path.partition(b"?")[0]
