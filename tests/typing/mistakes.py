"""Mistakes that type checkers catch: every line marked `error` must be one, and no other."""

from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import AsyncVydra, Vydra

hera = Hera(api_key="k")
hera.videos.create(prompt="A wheel", outputs=[], duration_seconds="8")  # error: argument type
hera.videos.create(outputs=[])  # error: missing argument
hera.videos.create(prompt="A wheel", outputs=[{"format": "mp4"}])  # error: missing field
hera.videos.create(prompt="A wheel", outputs=[], duration=8)  # error: misspelt argument
hera.videos.create(prompt=None, outputs=[])  # error: null
hera.videos.retrieve(12)  # error: argument type

hedra = Hedra(api_key="k")
prompt = "A market"
hedra.generations.create(type="vidoe", text=prompt)  # error: literal
hedra.generations.create(type="image")  # error: missing argument
hedra.assets.create(name="a.png", type="picture")  # error: literal

vydra = Vydra(api_key="k")
create = vydra.jobs.create
create(input={"prompt": "x"})  # error: missing argument
create(workflow=3, input={"prompt": "x"})  # error: argument type
vydra.models.grok_imagine.create(prompt="x", aspect_ratio="5:4")  # error: literal
vydra.jobs.list(limit="5")  # error: argument type

heygen = HeyGen(api_key="k")
heygen.v3.voices.create_speech(text="Hello", voice_id="v", speed="fast")  # error: argument type
heygen.v3.voices.create_speech(text="Hello")  # error: missing argument
heygen.v3.voices.create_speech(text="Hello", voice_id="v").daat  # error: attribute


async def forgotten_await() -> str:
    return AsyncVydra(api_key="k").organization.retrieve().name  # error: attribute
