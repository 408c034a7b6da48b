"""All contract tests of a spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..validation import Api
from .case import ContractCase
from .check_batches import batch_cases
from .check_bounds import bounds_cases
from .check_deliveries import deliveries_cases
from .check_deprecations import deprecation_cases
from .check_jobs import jobs_cases
from .check_pages import pages_cases
from .check_prices import prices_cases
from .check_requests import request_cases
from .check_responses import response_cases
from .check_retries import retry_cases
from .check_security import security_cases
from .check_settling import settling_cases
from .check_signatures import signature_cases
from .check_streams import stream_cases
from .check_uploads import upload_cases
from .generated_client import GeneratedClient

DERIVATIONS: tuple[Callable[[Api, GeneratedClient], Iterator[ContractCase]], ...] = (
    signature_cases,
    request_cases,
    deprecation_cases,
    response_cases,
    stream_cases,
    upload_cases,
    bounds_cases,
    security_cases,
    retry_cases,
    pages_cases,
    jobs_cases,
    batch_cases,
    settling_cases,
    prices_cases,
    deliveries_cases,
)
"""The derivations, in order of importance for a reader of failures."""


def derive_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield the contract tests of a generated client, each with a unique id."""
    seen: dict[str, int] = {}
    for derive in DERIVATIONS:
        for case in derive(api, client):
            seen[case.id] = seen.get(case.id, 0) + 1
            number = seen[case.id]
            yield case if number == 1 else case._replace(name=f"{case.name} {number}")
