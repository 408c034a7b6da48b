"""What the steps of a workflow keep of their answers, and how later steps speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..document.extensions import XJob
from ..ir.names import identifier, unique
from .expressions import body_of, holder, in_body

STEPS = {"response": "submit", "status": "poll", "result": "result"}
"""Body that pointers lead into -> the step that gets it."""


@dataclass(frozen=True)
class StepOutputs:
    """The outputs of the steps of one lifecycle."""

    workflow: str
    job: XJob

    def step_id(self, step: str) -> str:
        """Its id, one of a kind in the document: some linters know a step by that alone."""
        return f"{self.workflow}_{step}"

    def outputs(self, step: str) -> dict[str, str]:
        """What a step keeps."""
        kept = {name: in_body(at) for at, name in self._names[step].items()}
        if self.job.results and step == self._finisher:
            first = body_of(self.job.results[0])
            kept["result"] = holder(at for at in self.job.results if body_of(at) == first)
        return kept

    def of_workflow(self) -> dict[str, str]:
        """What the workflow gives: the id, the last state, and where the files are."""
        given = {"id": self.told(self.job.id), "state": self.told(self.job.state)}
        if self.job.results:
            given["result"] = self._output(self._finisher, "result")
        return given

    def told(self, pointer: str) -> str:
        """What was kept of the place that a pointer of `x-job` leads to."""
        step = STEPS[body_of(pointer)]
        return self._output(step, self._names[step][pointer])

    def _output(self, step: str, name: str) -> str:
        return f"$steps.{self.step_id(step)}.outputs.{name}"

    @property
    def _finisher(self) -> str:
        """The step whose answer has the addresses of the files."""
        return STEPS[body_of(self.job.results[0])]

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        """Step -> pointer into its answer -> the output that keeps it."""
        calls = [call for call in (self.job.poll, self.job.result) if call is not None]
        fed = [(at, "") for call in calls for at in call.parameters.values()]
        names: dict[str, dict[str, str]] = {step: {} for step in STEPS.values()}
        taken = {"result"}
        for at, name in ((self.job.id, "id"), (self.job.state, "state"), *fed):
            known = names[STEPS[body_of(at)]]
            if at not in known:
                known[at] = unique(name or identifier(at.rpartition("/")[2]), taken)
        return names
