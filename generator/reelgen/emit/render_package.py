"""Render all files of a provider, and those that all providers share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from ..config import Config
from ..custom.check_custom import check_custom
from ..custom.custom_code import CustomCode
from ..custom.generated_class import GeneratedNames
from ..findings import SpecInvalidError
from ..ir.model import Provider, ServerArgument
from ..ir.names import class_name, dict_name
from ..mark import comment
from . import docstrings
from .annotations import TypeCatalog
from .api_page import api_page
from .class_origins import request_origins, response_origins, with_origins
from .class_usage import arguments_named, responses_named
from .environment import environment, render
from .event_table import event_table, event_type
from .job_tables import lifecycles, prices
from .manifest import manifest
from .methods import methods
from .model_workers import InlineExecutor, Modules, begin, result
from .render_fields import render_fields
from .render_models import ModuleSource, request_models, response_models
from .render_resources import TEMPLATE, child_of, resource_files
from .replaceable import FIELDS, Methods, generated_names
from .service_literal import service_literal
from .split_modules import SHARED, module_text, split
from .typed_dicts import typed_dicts
from .verify_declarations import verify_declarations

NO_CUSTOM_CODE = CustomCode()
DIVIDED = "provider/divided.py.jinja"
DEFINED = re.compile(r"^(?:class )?([A-Z]\w*)\b(?=[:(]| = |: TypeAlias)", re.M)
"""The definition of a class or an alias; the group is its name."""


def provider_files(
    provider: Provider,
    package: str,
    modules: Modules | None = None,
    custom: CustomCode = NO_CUSTOM_CODE,
) -> dict[str, str]:
    """Return {path: text} of one provider.

    Args:
        provider: The provider.
        package: The package of all providers.
        modules: Its classes; by default they are parsed here.
        custom: The hand-written classes that replace generated ones.

    Raises:
        NotEmittedError: It cannot be rendered as Python.
        SpecInvalidError: A hand-written class does not fit.
    """
    modules = modules or begin(provider, InlineExecutor())
    root = PurePosixPath(*package.split("."), provider.name)
    header = comment(provider.spec_path)
    files = {
        "__init__.py": render(
            "provider/__init__.py.jinja",
            header=header,
            class_name=provider.class_name,
            docstring=docstrings.quoted(f"{provider.title}: typed clients.", 0),
            custom=custom.names("client"),
        ),
        "client.py": _client(provider, header, custom.names("resources")),
        "manifest.json": manifest(provider),
        "resources/__init__.py": render("provider/resources/__init__.py.jinja", header=header),
    }
    files.update(_tables(provider, header))
    environment().get_template(TEMPLATE)  # read while the modules are parsed
    requests, responses = result(modules.requests), result(modules.responses)
    names, answer_names = TypeCatalog(requests), TypeCatalog(responses)
    sent, received = arguments_named(provider), responses_named(provider)
    origins = request_origins(provider)
    documented = with_origins(responses, response_origins(provider))
    models = response_models(documented, provider.models, custom.names("models"))
    params = request_models(with_origins(requests, origins), provider.params)
    files.update(_classes("models", "Response models.", models, received, header))
    files.update(_classes("params", "Request models.", params, sent, header))
    dicts = typed_dicts(requests, provider.params.names, origins)
    sent = {name: set(map(dict_name, params)) for name, params in sent.items()}
    files.update(_classes("dicts", "Requests as TypedDicts.", dicts, sent, header))
    rendered: Methods = {
        resource.path: methods(resource, names, answer_names)
        for resource in provider.all_resources()
    }
    for resource in provider.all_resources():
        has_jobs = resource.path == ("jobs",) and bool(lifecycles(provider))
        methods_ = rendered[resource.path]
        files.update(
            resource_files(
                resource,
                methods_,
                header,
                has_jobs=has_jobs,
                client=provider.class_name,
                custom=custom.names("resources"),
            )
        )
    if custom.modules:
        _check(custom, generated_names(provider, rendered, responses, files))
    if custom.names("models"):
        files[f"{FIELDS}.py"] = render_fields(
            responses, provider.models, custom.names("models"), header
        )
    files["api.md"] = api_page(provider, rendered, _class_files(files), custom)
    return {str(root / path): content for path, content in files.items()}


def _check(custom: CustomCode, names: GeneratedNames) -> None:
    """Raise SpecInvalidError if hand-written code does not match the generated code."""
    findings = list(check_custom(custom, names))
    if findings:
        raise SpecInvalidError(findings)


def package_files(providers: list[Provider], config: Config) -> dict[str, str]:
    """Return {path: text} of the files that all providers share."""
    package = config.package
    root = PurePosixPath(*package.split("."))
    header = comment("the specs")
    text = render(
        "__init__.py.jinja",
        header=header,
        titles=[provider.class_name for provider in providers],
        first=providers[0].name,
        first_class=providers[0].class_name,
        errors=_ERRORS,
        own_error=_own_error(package),
    )
    files = {str(root / "__init__.py"): text, str(root / "py.typed"): ""}
    if config.command_line:
        files[str(root / "__main__.py")] = render("__main__.py.jinja", header=header)
    return files


def _own_error(package: str) -> str:
    """Return the name of the package for the base of all errors; empty where it is taken."""
    name = f"{class_name(package)}Error"
    return "" if name in _ERRORS else name


_ERRORS = (
    *(
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "ResponseInvalidError",
    ),
    *("AuthenticationError", "BadRequestError", "BaseURLInvalidError", "ConflictError"),
    *("ContractDriftError", "CredentialsInvalidError"),
    *("DeadlineExceededError", "DownloadError", "JobCanceled", "JobError", "JobFailed"),
    *("JobTimeout", "JobUnfinished", "MissingCredentialsError", "MissingJobIdError"),
    *("NotFoundError", "JobMismatchError", "PaymentRequiredError", "PermissionDeniedError"),
    *("RateLimitError",),
    *("ClientError", "RequestInvalidError", "ResponseTooLargeError", "ServerError"),
    *("Submission",),
    *("UnprocessableEntityError", "WebhookInvalidError"),
)


def _classes(
    name: str, title: str, source: ModuleSource, users: Mapping[str, Iterable[str]], header: str
) -> Iterator[tuple[str, str]]:
    """Yield one module, or a package of several where it is long. Raises NotEmittedError."""
    text = module_text(source, header, title, 2)
    verify_declarations(text)
    divided = split(source, users)
    if not divided:
        yield f"{name}.py", text
        return
    index = render(
        "provider/divided.py.jinja", header=header, title=title, level="...", modules=divided
    )
    yield f"{name}/__init__.py", index
    for module in divided:
        shared = f"from .{SHARED} import {', '.join(module.imports)}" if module.imports else ""
        yield f"{name}/{module.name}.py", module_text(module.source, header, title, 3, shared)


def _class_files(files: Mapping[str, str]) -> dict[str, str]:
    """Return the file of each class and of each resource: `models.Video` -> `models/videos.py`."""
    resources = {
        path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path
        for path in files
        if path.startswith("resources/")
    }
    return resources | {
        f"{PurePosixPath(path).parts[0].removesuffix('.py')}.{name}": path
        for path, text in files.items()
        if path.startswith(("models", "params", "dicts"))
        for name in DEFINED.findall(text)
    }


def _tables(provider: Provider, header: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of the modules that only some providers have."""
    jobs, costs = lifecycles(provider), prices(provider)
    if jobs or costs:
        text = render("provider/jobs.py.jinja", header=header, lifecycles=jobs, prices=costs)
        yield "jobs.py", text
    if provider.events:
        constants, table = event_table(provider)
        text = render("provider/events.py.jinja", header=header, constants=constants, table=table)
        yield "events.py", text


def _client(provider: Provider, header: str, custom: frozenset[str]) -> str:
    names = {resource.name for resource in provider.resources}
    return render(
        "provider/client.py.jinja",
        header=header,
        class_name=provider.class_name,
        docstring=docstrings.quoted(docstrings.client_text(provider), 4),
        service=service_literal(provider),
        jobs=bool(lifecycles(provider)) and "jobs" not in names,
        event_type=event_type(provider) if provider.events else "",
        schemes=provider.schemes,
        variables=[_variable(variable) for variable in provider.server_variables],
        resources=[child_of(resource, custom) for resource in provider.resources],
    )


def _variable(variable: ServerArgument) -> dict[str, str]:
    """Return the argument of the client for a server variable."""
    allowed = ", ".join(map(repr, variable.values))
    return {
        "argument": variable.argument,
        "wire": variable.wire,
        "annotation": f"Literal[{allowed}]" if allowed else "str",
        "default": variable.default,
    }
