"""Watches a process and all below it: what they hold in memory, what they take of the processors; kills one of them."""

import os
import signal
import threading
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Watch(threading.Thread):
    """Adds up until stop(); at `kill_at` kills a process that reads, with `worker` also the engine's process that feeds it."""

    def __init__(self, root: int, kill_at: "float | None", worker: bool) -> None:
        super().__init__(daemon=True)
        self.root, self.kill_at, self.worker = root, kill_at, worker
        self.peak, self.killed, self.over = 0, "", threading.Event()
        self._took: "dict[tuple[int, str], float]" = {}
        self.start()

    def run(self) -> None:
        while not self.over.wait(0.2):
            family = descendants(self.root)
            self.peak = max(self.peak, sum(resident(pid) for pid in family))
            for pid in family:
                self._took.update(taken(pid))
            if self.kill_at is not None and not self.killed and time.monotonic() > self.kill_at:
                self._kill(family)

    def stop(self) -> None:
        self.over.set()
        self.join()

    @property
    def cpu(self) -> float:
        """Seconds of processor, of each process what was seen last."""
        return sum(self._took.values())

    def _kill(self, family: "dict[int, int]") -> None:
        readers = [pid for pid in family if "main.js\0parse" in command_of(pid)]
        if not readers:
            return
        parent = family[readers[0]]
        # A worker is killed with all its processes, as a machine is; what was started here is no worker but the whole.
        victims = [parent, readers[0]] if self.worker and parent != self.root else readers[:1]
        for pid in victims:
            os.kill(pid, signal.SIGKILL)
        self.killed = "a worker killed" if len(victims) > 1 else "a reader killed"


def descendants(root: int) -> "dict[int, int]":
    """Those below a process and itself, each with its parent."""
    children: "dict[int, list[int]]" = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = stat_of(int(entry.name))
            if fields:
                children.setdefault(int(fields[1]), []).append(int(entry.name))
    found, open_ = {root: 0}, [root]
    while open_:
        parent = open_.pop()
        for pid in children.get(parent, []):
            found[pid] = parent
            open_.append(pid)
    return found


def stat_of(pid: int) -> "list[str]":
    """The fields behind the name: state, parent, …"""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def taken(pid: int) -> "dict[tuple[int, str], float]":
    fields = stat_of(pid)
    # The time it was started tells a process from a later one of the same number.
    return {(pid, fields[19]): (int(fields[11]) + int(fields[12])) / TICKS} if fields else {}


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text(errors="replace")
    except OSError:
        return ""


def resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except (OSError, IndexError):
        return 0
