# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5bd44844d207
"""`client.v3.templates`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3TemplateList] = OperationSpec(
    id="v3.templates.list",
    method="GET",
    path="/v3/templates",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3TemplateList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3TemplatesListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.templates.retrieve",
    method="GET",
    path="/v3/templates/{template_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("template_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_GENERATE: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.templates.generate",
    method="POST",
    path="/v3/templates/{template_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3TemplatesGenerateArguments"),
    parameters=(
        ParameterSpec("template_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Templates(SyncResource):
    """Templates."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3TemplateList:
        """List templates.
        `GET /v3/templates`

        Templates, a page at a time. The fields of a template are not documented.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20).
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3TemplateList, models.V3Template]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/templates`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def retrieve(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Show a template.
        `GET /v3/templates/{template_id}`

        One template. Its fields are not documented; `templates.retrieve_v3`, under the singular
        path, is another call.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return self._client.call(_RETRIEVE, {"template_id": template_id}, options=options)

    def generate(
        self,
        template_id: str,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Make a video from a template.
        `POST /v3/templates/{template_id}`

        Starts a video from a template. Fields and answer are not documented.

        Args:
            template_id: Id of the template.
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return self._client.call(
            _GENERATE,
            {"template_id": template_id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )


class AsyncV3Templates(AsyncResource):
    """Templates."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3TemplateList:
        """List templates.
        `GET /v3/templates`

        Templates, a page at a time. The fields of a template are not documented.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20).
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3TemplateList, models.V3Template]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/templates`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def retrieve(
        self,
        template_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Show a template.
        `GET /v3/templates/{template_id}`

        One template. Its fields are not documented; `templates.retrieve_v3`, under the singular
        path, is another call.

        Args:
            template_id: Id of the template.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return await self._client.call(_RETRIEVE, {"template_id": template_id}, options=options)

    async def generate(
        self,
        template_id: str,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Make a video from a template.
        `POST /v3/templates/{template_id}`

        Starts a video from a template. Fields and answer are not documented.

        Args:
            template_id: Id of the template.
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return await self._client.call(
            _GENERATE,
            {"template_id": template_id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )
