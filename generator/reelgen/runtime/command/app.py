"""The tree of commands. Only the called operation gets all its options."""

from __future__ import annotations

import difflib
import inspect
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, get_type_hints

import typer

from ..distribution import version_of
from . import exit_codes, output, run_operation
from .argument_schema import ArgumentSchema
from .catalog import CommandOperation, CommandProvider, kebab, providers
from .follow_job import RunOptions
from .interrupts import INTERRUPTS
from .parse_values import ArgumentsError

INDEXED = re.compile(r"--[\w-]+(\.[\w-]+)*\.\d+(\.[\w-]+)*")
"""An option for an item of a list, such as `--outputs.0.format`."""

Given = list[tuple[tuple[str, ...], str]]


def main(package: str, argv: Sequence[str] | None = None) -> None:
    """Run the command line of a package of clients. Raises SystemExit and nothing else."""
    output.prepare()
    output.install()
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = package.partition(".")[0]
    try:
        code = _run(package, command, arguments)
    except BaseException as error:
        code = _refused(error)
    INTERRUPTS.end()
    sys.exit(code if output.flush() or code else exit_codes.UNWRITTEN)


def _run(package: str, command: str, arguments: list[str]) -> int:
    typed = arguments
    completed = os.environ.get("COMP_WORDS")
    if completed:
        try:
            typed = shlex.split(completed)[1:]
        except ValueError:  # a quote that is still open
            typed = completed.split()[1:]
    items, typed = _indexed(typed)
    app = _app(package, typed, items)
    code = app(args=arguments if completed else typed, prog_name=command, standalone_mode=False)
    return code if isinstance(code, int) else exit_codes.OK


def _refused(error: BaseException) -> int:
    """Print a usage error of typer, or another error, in one line. Return the exit code."""
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else exit_codes.OK
    if isinstance(error, BrokenPipeError):
        return exit_codes.UNWRITTEN
    message = getattr(error, "format_message", None)
    if message is None:
        return exit_codes.report(error)
    if type(error).__name__ == "NoArgsIsHelpError":
        output.say_verbatim(message())
    else:
        context = getattr(error, "ctx", None)
        where = f"; see {context.command_path} --help" if context is not None else ""
        output.say(f"{message().rstrip('.')}{where}")
    return exit_codes.BAD_INPUT


def _indexed(typed: list[str]) -> tuple[Given, list[str]]:
    """Separate options of list items, `--a.0.b`, from the other arguments."""
    items: Given = []
    others: list[str] = []
    remaining = list(typed)
    while remaining:
        argument = remaining.pop(0)
        name, equals, value = argument.partition("=")
        if not INDEXED.fullmatch(name):
            others.append(argument)
        elif not equals and not remaining:
            raise ArgumentsError(f"option {name} requires a value")
        else:
            items.append((tuple(name[2:].split(".")), value if equals else remaining.pop(0)))
    return items, others


def _app(package: str, typed: list[str], items: Given) -> typer.Typer:
    app = _group(f"Typed clients of {package}. {exit_codes.CODES}")
    app.callback()(_root(package))
    for name, provider in providers(package).items():
        app.add_typer(_provider(provider, typed[1:], items, name in typed[:1]), name=name)
    return app


def _root(package: str) -> Callable[[bool], None]:
    def show_version(requested: bool) -> None:
        if requested:
            sys.stdout.write(f"{package} {version_of(package)}\n")
            raise typer.Exit

    option: Any = typer.Option(
        False, "--version", help="Show the version.", callback=show_version, is_eager=True
    )

    def root(version: bool = option) -> None: ...

    return root


def _group(help_: str) -> typer.Typer:
    app = typer.Typer(
        help=help_,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(lambda: None)
    return app


def _provider(
    provider: CommandProvider, arguments: list[str], items: Given, chosen: bool
) -> typer.Typer:
    app = _group(_contents(provider.entries, ()))
    if not chosen:
        return app
    groups: dict[tuple[str, ...], typer.Typer] = {(): app}
    for entry in provider.entries:
        *above, method = entry.path
        group = _reached(groups, tuple(above), provider.entries)
        typed = tuple(arguments[: len(entry.path)]) == entry.path
        command = _operation(provider, entry, items) if typed else _listed
        group.command(method, help=entry.summary)(command)
    if any(entry.job for entry in provider.entries):
        app.command("resume", help="Continue a saved job.")(_resume(provider))
    if "schema" not in {entry.path[0] for entry in provider.entries}:
        app.command("schema", help="Print the JSON Schema of an operation's arguments.")(
            _schema(provider)
        )
    return app


def _reached(
    groups: dict[tuple[str, ...], typer.Typer],
    path: tuple[str, ...],
    entries: Sequence[CommandOperation],
) -> typer.Typer:
    if path not in groups:
        groups[path] = _group(_contents(entries, path))
        _reached(groups, path[:-1], entries).add_typer(groups[path], name=path[-1])
    return groups[path]


def _contents(entries: Sequence[CommandOperation], path: tuple[str, ...]) -> str:
    """Return the number of operations below a group, and the names of its entries."""
    inside = [entry.path[len(path) :] for entry in entries if entry.path[: len(path)] == path]
    names = ", ".join(dict.fromkeys(steps[0] for steps in inside))
    noun = "operation" if len(inside) == 1 else "operations"
    return f"{len(inside)} {noun}: {names}."


def _schema(provider: CommandProvider) -> Callable[..., None]:
    def schema(
        operation: Annotated[
            list[str],
            typer.Argument(help="The words of the operation's command, such as `videos create`."),
        ],
    ) -> None:
        by_path = {entry.path: entry for entry in provider.entries}
        entry = by_path.get(tuple(operation))
        if entry is None:
            names = [" ".join(path) for path in by_path]
            similar = difflib.get_close_matches(" ".join(operation), names, 1)
            hint = f"; did you mean {similar[0]!r}?" if similar else ""
            raise ArgumentsError(f"unknown operation {' '.join(operation)!r}{hint}")
        raise typer.Exit(run_operation.print_schema(ArgumentSchema(provider, entry)))

    return schema


def _listed() -> None:
    """Return an empty command for an operation that is not called."""


def _resume(provider: CommandProvider) -> Callable[..., None]:
    def resume(
        job: Annotated[
            str, typer.Argument(help="JSON of job.to_dict(), or @PATH of a file with it.")
        ],
        download: Annotated[
            str | None, typer.Option(help="Download the files to this path.")
        ] = None,
        timeout: Annotated[float, typer.Option(help="Seconds to wait for the job.")] = 3600.0,
        poll_interval: Annotated[
            float | None, typer.Option(help="Seconds between status checks.")
        ] = None,
        base_url: Annotated[str | None, typer.Option(help="Override the base URL.")] = None,
        **files: str | None,
    ) -> None:
        run_options = RunOptions(
            wait=True,
            download=download,
            timeout=timeout,
            base_url=base_url,
            poll_interval=poll_interval,
            key_files=_key_files(files),
        )
        raise typer.Exit(run_operation.resume(provider, job, run_options))

    own = [p for p in inspect.signature(resume).parameters.values() if p.name != "files"]
    annotations = get_type_hints(resume, include_extras=True)
    kinds = [
        (name, typer.Option(flag, help=text), str) for name, flag, _, text in _key_options(provider)
    ]
    _signed(resume, kinds)
    extra: Any = resume
    own = [p.replace(annotation=annotations[p.name]) for p in own]
    keywords = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own]
    keywords += extra.__signature__.parameters.values()
    extra.__signature__ = inspect.Signature(keywords)
    extra.__annotations__ = {p.name: p.annotation for p in keywords}
    return resume


def _key_options(provider: CommandProvider) -> list[tuple[str, str, object, str]]:
    """Return an option for the file with the credential of each security scheme."""
    return [
        (
            f"key_file_{scheme.argument}",
            f"--{kebab(scheme.argument)}-file",
            str,
            f"Read the credential from this file, not from {scheme.variable}.",
        )
        for scheme in provider.service.schemes.values()
    ]


def _key_files(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    prefix = "key_file_"
    return tuple(
        (name.removeprefix(prefix), path)
        for name, path in values.items()
        if name.startswith(prefix) and path is not None
    )


def _operation(
    provider: CommandProvider, entry: CommandOperation, items: Given
) -> Callable[..., None]:
    """Return the command of an operation: a function with a parameter for each option."""
    positional = [argument for argument in entry.arguments if argument.location == "path"]
    options = ArgumentSchema(provider, entry).options()
    paths: list[tuple[str, ...]] = [(kebab(argument.name),) for argument in positional]
    paths += [option.path for option in options]

    def command(**values: Any) -> None:
        given: Given = []
        for index, path in enumerate(paths):
            value = values[f"option_{index}"]
            texts: Iterable[str] = [value] if isinstance(value, str) else value or []
            given += [(path, text) for text in texts]
        run_options = RunOptions(
            wait=bool(values.get("wait")),
            download=values.get("download"),
            timeout=values.get("timeout", 3600.0),
            estimate=bool(values.get("estimate")),
            base_url=values.get("base_url"),
            poll_interval=values.get("poll_interval"),
            key_files=_key_files(values),
            dry_run=bool(values.get("dry_run")),
            page_all=bool(values.get("page_all")),
            form=values.get("form") or "auto",
        )
        raise typer.Exit(run_operation.call(provider, entry, given + items, run_options))

    kinds: list[tuple[str, object, object]] = []
    for index, argument in enumerate(positional):
        kinds.append(
            (
                f"option_{index}",
                typer.Argument(metavar=argument.name.upper(), help=argument.description),
                str,
            )
        )
    for index, option in enumerate(options, len(positional)):
        kinds.append(
            (
                f"option_{index}",
                typer.Option(option.flag, help=option.help, metavar=option.metavar),
                list[str],
            )
        )
    for name, flag, kind, help_ in _common(provider, entry):
        kinds.append((name, typer.Option(flag, help=help_), kind))
    _signed(command, kinds)
    return command


def _common(
    provider: CommandProvider, entry: CommandOperation
) -> list[tuple[str, str, object, str]]:
    """Return the options that every operation has, without those named like an argument."""
    options: list[tuple[str, str, object, str]] = [
        ("base_url", "--base-url", str, "Override the base URL."),
        *_key_options(provider),
        ("dry_run", "--dry-run", bool, "Print the request; send nothing."),
    ]
    if entry.iterate:
        options += [("page_all", "--page-all", bool, "Read all pages; print the items.")]
    if entry.job:
        options += [
            ("wait", "--wait", bool, "Wait for the end of the job."),
            ("download", "--download", str, "Wait, and download the files to this path."),
            ("timeout", "--timeout", float, "Seconds to wait for the job."),
            ("poll_interval", "--poll-interval", float, "Seconds between status checks."),
            ("estimate", "--estimate", bool, "Print the estimated cost; send nothing."),
        ]
    else:
        form = "Default: a table on a terminal, JSON elsewhere."
        options += [("form", "--format", Literal["json", "table"], form)]
    taken = {kebab(argument.name) for argument in entry.arguments}
    return [option for option in options if option[1].removeprefix("--") not in taken]


def _signed(command: Callable[..., None], kinds: list[tuple[str, Any, Any]]) -> None:
    """Set the signature of a function, which typer reads."""
    parameters: list[inspect.Parameter] = []
    switches = ("wait", "estimate", "dry_run", "page_all")
    defaults = {"timeout": 3600.0, **dict.fromkeys(switches, False)}
    for name, declaration, kind in kinds:
        positional = isinstance(declaration, typer.models.ArgumentInfo)
        optional = name not in defaults and not positional
        annotation = (
            Annotated[kind | None, declaration] if optional else Annotated[kind, declaration]
        )
        default = inspect.Parameter.empty if positional else defaults.get(name)
        parameters.append(
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default
            )
        )
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
