"""Run in a folder of generated packages: uses all of them, and tells of anything they do.

An audit hook sees what Python does: a module that is only declarations opens no file to write,
starts no process, reaches for no network and compiles nothing.
"""

from __future__ import annotations

import importlib
import inspect
import os
import sys
from pathlib import Path

FORBIDDEN = ("os.system", "subprocess.Popen", "socket.connect", "os.exec", "os.fork", "os.putenv")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
seen: list[str] = []


def hook(event: str, arguments: tuple[object, ...]) -> None:
    """Anything that changes the world outside."""
    written = event == "open" and int(str(arguments[2])) & WRITING
    if event in FORBIDDEN or written or event in ("os.remove", "os.rename", "os.mkdir"):
        seen.append(f"{event} {arguments!r}")


def use(package: str) -> None:
    """Import every module, build every model, and resolve every annotation."""
    import pydantic
    from typing_extensions import TypeAliasType

    folder = Path(*package.split("."))
    names = sorted(path.relative_to(folder) for path in folder.rglob("*.py"))
    for name in names:
        steps = [step for step in name.with_suffix("").parts if step != "__init__"]
        module = importlib.import_module(".".join((package, *steps)))
        for value in list(vars(module).values()):
            if inspect.isclass(value) and issubclass(value, pydantic.BaseModel):
                value.model_rebuild()
            elif isinstance(value, TypeAliasType):
                pydantic.TypeAdapter(value)
    client = importlib.import_module(package).Client(base_url="https://example.com")
    for attribute, _ in inspect.getmembers(type(client)):
        if not attribute.startswith("_"):
            getattr(client, attribute)


def main(packages: list[str]) -> None:
    """Say what was seen; the exit code says that all packages could be used."""
    before = dict(os.environ)
    sys.addaudithook(hook)
    for package in packages:
        use(package)
    if dict(os.environ) != before:
        seen.append("the environment was changed")
    print("\n".join(seen))


sys.dont_write_bytecode = True
sys.path.insert(0, str(Path.cwd()))
main(sys.argv[1:])
