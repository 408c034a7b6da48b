"""Open one issue for each cause of drift that has none yet.

    python .github/scripts/open_issues.py PROVIDER CAUSES.json

CAUSES.json is what `reelgen record --report` writes. An issue is known by a comment in its body, so
that it may be renamed. Needs `gh` with a token that may write issues.
"""

import json
import subprocess
import sys
from pathlib import Path

LABEL = "drift"
MOST = "1000"


def gh(*arguments: str) -> str:
    """Return what the command prints. Raises CalledProcessError."""
    command = ["gh", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


def main() -> None:
    """Open the issues."""
    provider, path = sys.argv[1], Path(sys.argv[2])
    causes = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    if not causes:
        return
    gh("label", "create", LABEL, "--force", "--description", "The API differs from its spec")
    listed = gh(
        *("issue", "list", "--state", "open", "--label", LABEL, "--limit", MOST, "--json", "body")
    )
    bodies = [issue["body"] for issue in json.loads(listed)]
    for cause in causes:
        mark = f"<!-- drift {provider} {cause['id']} -->"
        if any(mark in body for body in bodies):
            continue
        body = f"{cause['body']}\n\n{mark}\n"
        gh("issue", "create", "--title", cause["title"], "--label", LABEL, "--body", body)


if __name__ == "__main__":
    main()
