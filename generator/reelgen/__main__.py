"""`python -m reelgen`."""

from .cli import main

raise SystemExit(main())
