"""`reelgen generate --publishable` from the installed wheel: a package of somebody else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .conftest import Run
from .test_plugin import SPEC


def test_a_package_is_built_and_carries_its_own_name(tmp_path: Path, run: Run) -> None:
    (tmp_path / "shop.yaml").write_text(SPEC)
    generate = ("generate", "shop.yaml", "--out", "out", "--package", "shop_api", "--publishable")
    done = run("reelgen", *generate)
    assert done.returncode == 0, done.stderr
    out = tmp_path / "out"
    texts = {path: path.read_text() for path in out.rglob("*") if path.is_file()}
    assert not [str(path) for path, text in texts.items() if "reelspec" in text.lower()]
    (out / "LICENSE").write_text("ours")
    assert run("reelgen", *generate).returncode == 0
    assert (out / "LICENSE").read_text() == "ours", "a file of a person was overwritten"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--quiet",
        "wheel",
        str(out),
        "--no-deps",
        "-w",
        str(tmp_path),
    ]
    subprocess.run(pip, check=True)
    (wheel,) = tmp_path.glob("shop_api-0.1.0-*.whl")
    code = (
        "import shop_api, shop_api.shop as shop\n"
        "assert '.whl' in shop_api.__file__\n"
        "try: shop.Client().items.retrieve('item_1')\n"
        "except shop_api.ShopApiError as error: print(type(error).__name__, error)\n"
        "assert shop_api.ShopApiError is shop_api.ClientError\n"
        "assert 'ShopApiError' in dir(shop_api)\n"
    )
    call = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(wheel)!r})\n{code}"]
    answer = subprocess.run(call, capture_output=True, text=True)
    assert answer.stdout.startswith("MissingCredentialsError "), answer.stderr
    assert "SHOP_API_KEY" in answer.stdout
