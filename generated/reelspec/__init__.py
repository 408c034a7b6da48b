# Made by reelgen from the specs. Do not edit: change the spec and run `make`.
"""Typed clients for Hera, Hedra, HeyGen, Vydra.

A client is imported from its package, `from reelspec.hera import Hera`; what it raises from here.
"""

from ._runtime.drift import ContractDriftWarning
from ._runtime.errors import (
    AnswerInvalidError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContractDriftError,
    DeadlineExceededError,
    MissingCredentialsError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ReelspecError,
    RequestInvalidError,
    ServerError,
    UnprocessableEntityError,
)
from ._runtime.model import drift_of

__all__ = [
    "ContractDriftWarning",
    "drift_of",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerInvalidError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContractDriftError",
    "DeadlineExceededError",
    "MissingCredentialsError",
    "NotFoundError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReelspecError",
    "RequestInvalidError",
    "ServerError",
    "UnprocessableEntityError",
]
