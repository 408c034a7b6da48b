"""Print the matrix of a workflow: the providers of `[tool.reelspec]` with their prefixes."""

import json
import re
import tomllib
from pathlib import Path


def main() -> None:
    """Print `matrix=...`, for GITHUB_OUTPUT."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    names = [Path(spec).stem for spec in project["tool"]["reelspec"]["specs"]]
    include = [{"provider": name, "prefix": re.sub(r"\W", "_", name).upper()} for name in names]
    print(f"matrix={json.dumps({'include': include})}")


if __name__ == "__main__":
    main()
