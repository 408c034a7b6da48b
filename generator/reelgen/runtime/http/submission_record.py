"""The outcome of a submission, over all attempts of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..jobs import submission
from . import interrupted_request, response_body, retry
from .library import httpx

if TYPE_CHECKING:
    from ..operation import OperationSpec
    from ..service import Service


class SubmissionRecord:
    """The outcomes of the tries of one call, for its errors and for notes on interruptions."""

    __slots__ = ("_earlier", "_operation", "_outcome", "_service", "total")

    def __init__(self, service: Service | None, operation: OperationSpec[object]) -> None:
        self._service = service
        self._operation = operation
        self._outcome: httpx.Response | retry.Failure | None = None
        """The outcome of the last attempt; None while it runs."""
        self._earlier = submission.NOT_SENT
        """The outcome of the attempts before the last one."""
        self.total = submission.NOT_SENT
        """The outcome of all attempts."""

    def begin(self) -> None:
        """Count an attempt whose outcome is unknown yet: it may take effect."""
        self._earlier, self.total, self._outcome = self.total, submission.UNKNOWN, None

    def end(self, outcome: httpx.Response | retry.Failure) -> submission.SubmissionOutcome:
        """Count the outcome of the current attempt, and return what it means."""
        self._outcome = outcome
        last = self._of_attempt(outcome)
        self.total = submission.together(self._operation, self._earlier, last)
        return last

    def redirect(self) -> None:
        """Discard the last attempt if its URL only redirects, and has no effect."""
        if isinstance(self._outcome, httpx.Response) and self._outcome.status_code in retry.MOVED:
            self.total = self._earlier

    def interrupt(self, interruption: BaseException) -> None:
        """Add the outcome so far to an exception of another library, as a note."""
        response = response_body.partial(interruption) or self._outcome
        if isinstance(response, httpx.Response):
            last = self._of_response(response)
            self.total = submission.together(self._operation, self._earlier, last)
        elif self._outcome is None and interrupted_request.never_sent(interruption):
            self.total = self._earlier
        submission.note(interruption, self._service, self._operation, self.total)

    def is_refusal(self, response: httpx.Response) -> bool:
        """Return whether a request may be sent again after this response."""
        return self._of_response(response).submission == "refused"

    def _of_attempt(self, outcome: httpx.Response | retry.Failure) -> submission.SubmissionOutcome:
        if isinstance(outcome, httpx.Response):
            return submission.ACCEPTED if outcome.is_success else self._of_response(outcome)
        begun = response_body.partial(outcome.error)
        if begun is not None:
            return self._of_response(begun)
        return submission.NOT_SENT if outcome.never_sent else submission.UNKNOWN

    def _of_response(self, response: httpx.Response) -> submission.SubmissionOutcome:
        return submission.of_response(self._service, self._operation, response)
