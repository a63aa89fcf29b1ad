"""`trustpages serve` through the real program: it shows, follows a save, survives a mistake, and ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.shops import SMALLEST

GENERATOR = Path(__file__).parents[2] / "generator"


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str, Path]]:
    """A running preview of a copy of the smallest shop: the process, its address, the content folder."""
    content = tmp_path / "content"
    shutil.copytree(SMALLEST, content)
    program = subprocess.Popen(
        [sys.executable, "-m", "trustpages", "serve", str(content)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert program.stdout is not None
    address = ""
    for line in program.stdout:
        found = re.search(r"http://\S+", line)
        if found:
            address = found[0]
            break
    yield program, address, content
    program.kill()
    program.wait()


def _page(address: str) -> str:
    with urllib.request.urlopen(f"{address}returns/", timeout=60) as answer:  # noqa: S310 - ours
        return str(answer.read().decode())


def _until(address: str, words: str) -> bool:
    """Whether the words stand on the page within a minute."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if words in _page(address):
            return True
        time.sleep(0.1)
    return False


def test_a_save_is_shown_a_mistake_is_survived_and_ctrl_c_is_a_good_end(
    preview: tuple[subprocess.Popen[str], str, Path],
) -> None:
    program, address, content = preview
    assert _until(address, "Post the thread back.")

    returns = content / "returns.md"
    words = returns.read_text(encoding="utf-8")
    returns.write_text(words.replace("Post the thread back.", "Send it home."), encoding="utf-8")
    assert _until(address, "Send it home.")

    returns.write_text("titel: x\n", encoding="utf-8")
    assert "Send it home." in _page(address)
    assert program.poll() is None

    program.send_signal(signal.SIGINT)
    assert program.wait(30) == 0
    assert not (content.parent / "output").exists()


def test_a_stranger_gets_no_state(preview: tuple[subprocess.Popen[str], str, Path]) -> None:
    """Only the preview's own pages know the token."""
    _, address, _ = preview
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{address}_preview/state.json", timeout=60)  # noqa: S310 - ours

    assert refused.value.code == 403


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(
    preview: tuple[subprocess.Popen[str], str, Path],
) -> None:
    _, address, content = preview
    port = re.search(r":(\d+)/", address)
    assert port is not None
    completed = subprocess.run(
        [sys.executable, "-m", "trustpages", "serve", str(content), "-p", port[1]],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert completed.returncode == 1
    assert f"port {port[1]} is taken by another program [port-taken]" in completed.stderr
    assert "Traceback" not in json.dumps(completed.stderr)


TELLING_PICTURES = """
import sys
from trustpages.__main__ import main
from trustpages.media import encoder

encode_picture = encoder.encode_picture

def encode_and_tell(source, **options):
    print("a picture is begun", flush=True)
    return encode_picture(source, **options)

encoder.encode_picture = encode_and_tell
sys.exit(main())
"""
"""The program, which also says when it begins to encode a picture."""


def test_ctrl_c_does_not_wait_for_pictures(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(GENERATOR.parent / "content", content)
    for picture in content.rglob("*.jpg"):
        noise = Image.effect_noise((3000, 3000), 90).convert("RGB")
        noise.save(picture, quality=90)
    program = subprocess.Popen(
        [sys.executable, "-c", TELLING_PICTURES, "serve", str(content), "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert program.stdout is not None
    assert "preview of" in program.stdout.readline()
    while "a picture is begun" not in program.stdout.readline():
        assert program.poll() is None

    program.send_signal(signal.SIGINT)
    said, _ = program.communicate(timeout=10)

    assert program.returncode == 0
    assert "Traceback" not in said
    assert "✓" not in said
