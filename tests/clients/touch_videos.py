"""Use one resource of a client, and print the modules of its package that this loads."""

from __future__ import annotations

import sys

from reelspec.heygen import HeyGen

PACKAGE = "reelspec.heygen."

assert HeyGen(api_key="k").videos
print(*sorted(name.removeprefix(PACKAGE) for name in sys.modules if name.startswith(PACKAGE)))
