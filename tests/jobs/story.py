"""From a prompt to a file, on any provider: `python story.py PROVIDER BASE_URL FOLDER [KILL]`.

`KILL` is `waiting` or `downloading`: where the process kills itself as `kill -9` does. A run after
that one goes on from what it left in the folder.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

MP4: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
SCENE: Any = {"voice": {"type": "silence", "duration": "1"}}

PROVIDERS: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "hera": (Hera, lambda hera: hera.videos.create(prompt="A wheel", outputs=[MP4])),
    "hedra": (Hedra, lambda hedra: hedra.generations.create(
        type="video", generated_video_inputs={"text_prompt": "A market", "duration_ms": 5000}
    )),
    "heygen": (HeyGen, lambda heygen: heygen.videos.create(video_inputs=[SCENE])),
    "vydra": (Vydra, lambda vydra: vydra.jobs.create(
        workflow="generate_video", input={"prompt": "A dog", "model": "veo3"}
    )),
}  # fmt: skip


def story(provider: str, base_url: str, folder: Path, kill: str) -> None:
    make, submit = PROVIDERS[provider]
    saved = folder / "job.json"
    with make(api_key="any-key", base_url=base_url, poll_interval=0.2) as client:
        if saved.exists():
            job = client.jobs.from_dict(json.loads(saved.read_text()))
        else:
            job = submit(client)
            saved.write_text(json.dumps(job.to_dict()))
        job.wait(timeout=30, on_progress=lambda job: show(job.state, job.progress, kill, "waiting"))
        file = job.download(
            folder / "out.mp4",
            on_progress=lambda part: show("download", part.fraction, kill, "downloading"),
        )
        print(file)


def show(what: str, fraction: float | None, kill: str, here: str) -> None:
    bar = "?" if fraction is None else "#" * round(20 * fraction)
    print(f"{what:<10} [{bar:<20}]", flush=True)
    if kill == here and fraction != 1:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    story(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4] if sys.argv[4:] else "")
