"""Convert descriptions here and with independent converters, and compare them: `make peers`.

`python -m tests.convert.run_peers TOOLS FILE ...`: the folder of the npm packages, and Swagger 2.0
documents, HARs or Postman collections.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from . import collection_peers, peers

HAR = """
import {generateSpec} from "%s/har-to-openapi/dist/index.js"; import fs from "fs";
const options = {relaxedMethods: true, forceAllRequestsInSameSpec: true,
  relaxedContentTypeJsonParse: true, filterStandardHeaders: true, attemptToParameterizeUrl: true};
const har = JSON.parse(fs.readFileSync(process.argv[2]));
console.log((await generateSpec(har, options)).yamlSpec);
"""
COLLECTION = """
import {convert} from "%s/@scalar/postman-to-openapi/dist/index.js"; import fs from "fs";
console.log(JSON.stringify(await convert(JSON.parse(fs.readFileSync(process.argv[2])))));
"""


def main(tools: str, *files: str) -> int:
    """Compare every file; return 1 if an operation differs."""
    packages = Path(tools).resolve() / "node_modules"
    reelgen = Path(sys.executable).parent / "reelgen"
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "har.mjs")
        script.write_text(HAR % packages.as_posix())
        collection = Path(folder, "collection.mjs")
        collection.write_text(COLLECTION % packages.as_posix())
        for file in map(Path, files):
            ours, theirs = Path(folder, f"{file.stem}.yaml"), Path(folder, "theirs.yaml")
            _run(reelgen, "import", file, "--out", ours)
            if "schema.getpostman.com" in file.read_text():
                theirs.write_text(_run("node", collection, file))
                failed |= collection_peers.main(str(ours), str(theirs))
                continue
            if file.suffix == ".har":
                theirs.write_text(_run("node", script, file))
            else:
                converter = packages / ".bin" / "swagger2openapi"
                _run(converter, "--patch", "--warnOnly", "-y", file, "-o", theirs)
            mode = "--inferred" if file.suffix == ".har" else ""
            failed |= peers.main(str(ours), str(theirs), mode)
    return failed


def _run(*command: str | Path) -> str:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
