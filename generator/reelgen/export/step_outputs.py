"""Outputs of workflow steps, and references to them in later steps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..document.extensions import XJob
from ..ir.names import identifier, unique
from .expressions import body_of, holder, in_body

STEPS = {"response": "submit", "status": "poll", "result": "result"}
"""Body of a pointer -> the step that receives it."""


@dataclass(frozen=True)
class StepOutputs:
    """The outputs of the steps of one lifecycle."""

    workflow: str
    job: XJob

    def step_id(self, step: str) -> str:
        """Return the id of a step, unique in the document, as some linters require."""
        return f"{self.workflow}_{step}"

    def outputs(self, step: str) -> dict[str, str]:
        """Return the outputs of a step."""
        outputs = {name: in_body(at) for at, name in self._names[step].items()}
        if self.job.results and step == self._finisher:
            first = body_of(self.job.results[0])
            outputs["result"] = holder(at for at in self.job.results if body_of(at) == first)
        return outputs

    def of_workflow(self) -> dict[str, str]:
        """Return the outputs of the workflow: id, last state, URLs of the files."""
        outputs = {"id": self.reference(self.job.id), "state": self.reference(self.job.state)}
        if self.job.results:
            outputs["result"] = self._output(self._finisher, "result")
        return outputs

    def reference(self, pointer: str) -> str:
        """Return the output that has the value of a pointer of `x-job`."""
        step = STEPS[body_of(pointer)]
        return self._output(step, self._names[step][pointer])

    def _output(self, step: str, name: str) -> str:
        return f"$steps.{self.step_id(step)}.outputs.{name}"

    @property
    def _finisher(self) -> str:
        """The step whose response has the URLs of the files."""
        return STEPS[body_of(self.job.results[0])]

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        """Step -> pointer into its response -> name of the output."""
        calls = [call for call in (self.job.poll, self.job.result) if call is not None]
        parameters = [(at, "") for call in calls for at in call.parameters.values()]
        names: dict[str, dict[str, str]] = {step: {} for step in STEPS.values()}
        used_names = {"result"}
        for at, name in ((self.job.id, "id"), (self.job.state, "state"), *parameters):
            outputs = names[STEPS[body_of(at)]]
            if at not in outputs:
                outputs[at] = unique(name or identifier(at.rpartition("/")[2]), used_names)
        return names
