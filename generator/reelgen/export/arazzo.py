"""Lifecycles of a spec as Arazzo 1.0: a workflow for each job operation."""

from __future__ import annotations

from ..document.extensions import XJob
from ..findings import Finding, Location, SpecInvalidError
from ..ir.names import identifier, unique
from ..json_types import JsonObject
from .inputs import inputs_of
from .spec import Endpoint, Spec
from .step_outputs import StepOutputs
from .steps import Steps

VERSION = "1.0.1"


def arazzo(spec: Spec) -> JsonObject:
    """Return the document. Raises SpecInvalidError if the spec has no lifecycle."""
    submits = [(e, e.operation.job) for e in spec.endpoints if e.operation.job is not None]
    if not submits:
        message = "has no `x-job`, and so no workflow"
        remedy = "add `x-job` to an operation, or export openapi"
        raise SpecInvalidError([Finding(Location(spec.source.path), message, remedy)])
    info = spec.document.info
    used_names: set[str] = set()
    return {
        "arazzo": VERSION,
        "info": {
            "title": f"Jobs of {info.title}",
            "version": info.version,
            "description": "Starts each kind of job, waits until it ends, and reads its result.",
        },
        "sourceDescriptions": [
            {"name": spec.name, "url": f"./{spec.openapi_file}", "type": "openapi"}
        ],
        "workflows": [
            _workflow(spec, unique(identifier(submit.name), used_names), submit, job)
            for submit, job in submits
        ],
    }


def _workflow(spec: Spec, name: str, submit: Endpoint, job: XJob) -> JsonObject:
    calls = [call for call in (job.poll, job.result) if call is not None]
    endpoints = [submit, *(spec.by_id[call.operation] for call in calls)]
    schemes = dict.fromkeys(s for endpoint in endpoints for s in spec.credentials(endpoint))
    inputs = inputs_of(spec, submit, tuple(schemes))
    outputs = StepOutputs(name, job)
    steps = Steps(spec, job, inputs, outputs)
    return {
        "workflowId": name,
        **({"summary": submit.operation.summary} if submit.operation.summary else {}),
        "description": _description(submit, job),
        "inputs": inputs.schema,
        "steps": [steps.submit(submit), steps.poll(), *steps.result()],
        "outputs": outputs.of_workflow(),
    }


def _description(submit: Endpoint, job: XJob) -> str:
    """Describe the calls, the states and the pointers to the files."""
    won = ", ".join(job.states.succeeded)
    lost = ", ".join((*job.states.failed, *job.states.canceled))
    sentences = [
        f"Calls {submit.name}, then {job.poll.operation} until the state is {won}; fails on {lost}."
    ]
    if job.many is not None:
        sentences.append("If a submission creates several jobs, the first one is followed.")
    if job.results:
        pointers = " or ".join(f"`{pointer.partition('#')[2]}`" for pointer in job.results)
        operation = job.result.operation if job.result else job.poll.operation
        sentences.append(
            f"URLs of finished files are at {pointers} in the response of {operation}."
        )
    return " ".join(sentences)
