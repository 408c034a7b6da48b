# Made by reelgen from the specs; do not edit, run `reelgen generate`. sha256:be99d6b92a53
"""Typed clients for Hera, Hedra, HeyGen, Vydra.

A client is imported from its package, `from reelspec.hera import Hera`; what it raises from here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        BaseURLInvalidError,
        ClientError,
        ConflictError,
        ContractDriftError,
        CredentialsInvalidError,
        DeadlineExceededError,
        DownloadError,
        JobCanceled,
        JobError,
        JobFailed,
        JobMismatchError,
        JobTimeout,
        JobUnfinished,
        MissingCredentialsError,
        MissingJobIdError,
        NotFoundError,
        PaymentRequiredError,
        PermissionDeniedError,
        RateLimitError,
        RequestInvalidError,
        ResponseInvalidError,
        ResponseTooLargeError,
        ServerError,
        Submission,
        UnprocessableEntityError,
        WebhookInvalidError,
    )
    from ._runtime.jobs.job import AsyncJob, Job
    from ._runtime.jobs.lifecycle import JobState
    from ._runtime.model import drift_of
    from ._runtime.schema.lenient_parse import ContractDriftWarning
    from ._runtime.schema.unknown_fields import UnknownFieldWarning
    from ._runtime.webhooks.claims import DeliveryStore

    __version__: str
    """The version of the distribution that this package came with."""

__all__ = [
    "ContractDriftWarning",
    "AsyncJob",
    "DeliveryStore",
    "Job",
    "JobState",
    "UnknownFieldWarning",
    "drift_of",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "ResponseInvalidError",
    "AuthenticationError",
    "BadRequestError",
    "BaseURLInvalidError",
    "ConflictError",
    "ContractDriftError",
    "CredentialsInvalidError",
    "DeadlineExceededError",
    "DownloadError",
    "JobCanceled",
    "JobError",
    "JobFailed",
    "JobTimeout",
    "JobUnfinished",
    "MissingCredentialsError",
    "MissingJobIdError",
    "NotFoundError",
    "JobMismatchError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ClientError",
    "RequestInvalidError",
    "ResponseTooLargeError",
    "ServerError",
    "Submission",
    "UnprocessableEntityError",
    "WebhookInvalidError",
]

_MODULES = {
    "AsyncJob": "jobs.job",
    "DeliveryStore": "webhooks.claims",
    "ContractDriftWarning": "schema.lenient_parse",
    "Job": "jobs.job",
    "JobState": "jobs.lifecycle",
    "UnknownFieldWarning": "schema.unknown_fields",
    "drift_of": "model",
}


def __getattr__(name: str) -> Any:
    """Load a name on first use, so that importing a client costs little."""
    if name == "__version__":
        return import_module(f"{__name__}._runtime.distribution").version_of(__name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}._runtime.{_MODULES.get(name, 'errors')}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
