# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:3e35d330e201
"""`client.bots`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_REGISTER: OperationSpec[models.BotRegistered] = OperationSpec(
    id="bots.register",
    method="POST",
    path="/auth/bot-register",
    answers={"200": ResponseSpec("json", Type(_MODELS, "BotRegistered"))},
    body=BodySpec(type=Type(_PARAMS, "RegisterBotRequest"), required=False),
)


class Bots(SyncResource):
    """Registration of automated agents."""

    def register(
        self,
        *,
        agent_name: str | MISSING = MISSING,
        billing_email: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.BotRegistered:
        """Register an automated agent.
        `POST /auth/bot-register`

        Gives an agent a key of its own; a person activates it at the address in the answer.

        Args:
            agent_name: Name of the agent.
            billing_email: Mail address of the person who pays.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://mcp.directory/skills/vydra (2026-11-20). No page of Vydra describes this
        call. That it needs no key is assumed: by the documentation every call but /health needs
        one. Not documented by the provider.
        """
        return self._client.call(
            _REGISTER,
            body={"agent_name": agent_name, "billing_email": billing_email},
            options=options,
        )


class AsyncBots(AsyncResource):
    """Registration of automated agents."""

    async def register(
        self,
        *,
        agent_name: str | MISSING = MISSING,
        billing_email: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.BotRegistered:
        """Register an automated agent.
        `POST /auth/bot-register`

        Gives an agent a key of its own; a person activates it at the address in the answer.

        Args:
            agent_name: Name of the agent.
            billing_email: Mail address of the person who pays.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://mcp.directory/skills/vydra (2026-11-20). No page of Vydra describes this
        call. That it needs no key is assumed: by the documentation every call but /health needs
        one. Not documented by the provider.
        """
        return await self._client.call(
            _REGISTER,
            body={"agent_name": agent_name, "billing_email": billing_email},
            options=options,
        )
