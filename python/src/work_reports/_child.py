"""One process of the program in its filter mode: a record in, a record out."""

from __future__ import annotations

import collections
import subprocess
import threading
from typing import Deque, Sequence

from ._node import command, environment


class ChildDied(RuntimeError):
    """The process is no more; the message is what it said last."""


class Child:
    """A process that is asked one record at a time. Not for several threads."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command(["parse", "--from", "ndjson", "--quiet", "--no-config", *arguments]),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**environment(), "REPORTS_LANG": "en"},
        )
        self._said: Deque[bytes] = collections.deque(maxlen=20)
        # Whatever it says is read as it comes: a pipe that nobody empties stops its writer.
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def ask(self, line: bytes) -> bytes:
        """The line that comes out for a line that goes in, both with their line break.

        Raises ChildDied where the process ends before it has answered.
        """
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError as error:
            raise self._died() from error
        answer = self._process.stdout.readline()
        if not answer.endswith(b"\n"):
            raise self._died()
        return answer

    @property
    def pid(self) -> int:
        return self._process.pid

    def close(self) -> None:
        """Ends the process, at once if it does not end by itself."""
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:
                pass  # What could not be written any more concerns nobody.
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(timeout=2)

    def _died(self) -> ChildDied:
        self.close()
        said = b"".join(self._said).decode("utf-8", "replace").strip()
        return ChildDied(said or f"the process ended with code {self._process.returncode}")

    def _listen(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as stream:
            for line in stream:
                self._said.append(line)
