"""Steps of a workflow: submit, poll until the job succeeds, read the result.

In Arazzo, polling is a step that fails and is retried while the job is running.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..document.extensions import OperationCall, XJob
from ..json_types import JsonObject
from ..schema.pointer import render
from .expressions import in_body
from .inputs import Inputs, media_type
from .spec import Endpoint, Spec
from .step_outputs import StepOutputs
from .success_criteria import one_of, success, while_pending, while_unavailable


@dataclass(frozen=True)
class Steps:
    """The steps of one lifecycle."""

    spec: Spec
    job: XJob
    inputs: Inputs
    outputs: StepOutputs

    def submit(self, endpoint: Endpoint) -> JsonObject:
        """Return the step that starts the job."""
        named = self.inputs.parameters
        step = self._step("submit", endpoint, {name: f"$inputs.{named[name]}" for name in named})
        media = media_type(endpoint)
        if media:
            payload = f"$inputs.{self.inputs.body}"
            step["requestBody"] = {"contentType": media, "payload": payload}
        step["successCriteria"] = [success(endpoint)]
        step["outputs"] = self.outputs.outputs("submit")
        return step

    def poll(self) -> JsonObject:
        """Return the step that polls until success; other final states fail the workflow."""
        state = in_body(self.job.state)
        step = self._call("poll", self.job.poll)
        step["successCriteria"].append(one_of(state, self.job.states.succeeded))
        step["onFailure"] = [*while_pending(state, self.job), while_unavailable(self.job)]
        return {**step, "outputs": self.outputs.outputs("poll")}

    def result(self) -> list[JsonObject]:
        """Return the step that reads the result, if another operation has it."""
        if self.job.result is None:
            return []
        step = self._call("result", self.job.result)
        step["onFailure"] = [while_unavailable(self.job)]
        outputs = self.outputs.outputs("result")
        return [{**step, "outputs": outputs} if outputs else step]

    def _call(self, name: str, call: OperationCall) -> JsonObject:
        """Return the step of a call about the job."""
        endpoint = self.spec.by_id[call.operation]
        values = {
            parameter: self.outputs.reference(at) for parameter, at in call.parameters.items()
        }
        return {**self._step(name, endpoint, values), "successCriteria": [success(endpoint)]}

    def _step(self, name: str, endpoint: Endpoint, values: dict[str, str]) -> JsonObject:
        """Return the step of a call with credentials and parameter values."""
        steps = ("paths", endpoint.path, *endpoint.steps)
        source = f"{{$sourceDescriptions.{self.spec.name}.url}}"
        step = {
            "stepId": self.outputs.step_id(name),
            "description": endpoint.operation.summary,
            "operationPath": f"{source}#{render(steps)}",
            "parameters": [
                *self._credentials(endpoint),
                *(
                    {"name": p.name, "in": p.location, "value": values[p.name]}
                    for p in endpoint.parameters
                    if p.name in values
                ),
            ],
        }
        return {key: value for key, value in step.items() if value}

    def _credentials(self, endpoint: Endpoint) -> list[dict[str, str]]:
        credentials: list[dict[str, str]] = []
        for scheme in self.spec.credentials(endpoint):
            value = f"$inputs.{self.inputs.credentials[scheme.name]}"
            prefix = "Basic " if scheme.basic else scheme.prefix
            value = f"{prefix}{{{value}}}" if prefix else value
            credentials.append({"name": scheme.wire, "in": scheme.location, "value": value})
        return credentials
