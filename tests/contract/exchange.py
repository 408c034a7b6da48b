"""The specs and fixtures of this project, and the manifests of its packages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reelgen.config import read_config
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.validation import Api

ROOT = Path(__file__).parent.parent.parent
SPECS = {path.stem: ROOT / path for path in read_config(ROOT).specs}
PROVIDERS = tuple(SPECS)
CONTRACTS = {name: Api.from_spec(path) for name, path in SPECS.items()}
FIXTURES = load_checked(ROOT / "tests" / "fixtures", CONTRACTS)


def manifest(provider: str) -> dict[str, Any]:
    """The manifest of a generated package."""
    path = ROOT / "generated" / "reelspec" / provider / "manifest.json"
    loaded: dict[str, Any] = json.loads(path.read_text())
    return loaded
