"""parse and parse_many: reports over long-lived processes."""

from __future__ import annotations

import base64
import collections
import contextlib
import json
import os
import queue
import threading
from concurrent.futures import Future
from typing import Any, Callable, Deque, Generator, Iterable, Iterator, Mapping, Sequence, TypeVar, Union, cast

from ._child import Child, ChildDied
from ._types import Answer, Report

#: A report: its text, a path, the bytes of a file, or a record {"text" or "base64", "id", …} whose other fields are echoed.
Source = Union[str, bytes, "os.PathLike[str]", Mapping[str, Any]]


Result = TypeVar("Result")


class ParseError(ValueError):
    """Nothing could be read: no text in a known encoding, no document that text can be taken from."""


def parse(source: Source, *, encoding: str | None = None, rules: Sequence[str] = ()) -> Report:
    """Reads one report.

    A str is a text; a path is an os.PathLike (pathlib.Path), so that the two are never confused; bytes are those of a
    file: text in UTF-8, GB18030, Big5 or UTF-16, a Word document, a saved page. Spans are code points, as Python counts.
    The process that reads is kept for the next call of the same thread.

    Raises ParseError where there is nothing to read, OSError for a path, NodeNotFound.
    """
    answer = _answered(_own_child(encoding, rules), source, _arguments(encoding, rules))
    if "error" in answer:
        raise ParseError(answer["error"]["message"])
    return answer["report"]


def parse_many(
    sources: Iterable[Source],
    *,
    workers: int | None = None,
    encoding: str | None = None,
    rules: Sequence[str] = (),
) -> Iterator[Answer]:
    """Reads reports in as many processes as there are processors, or `workers`; answers come in order.

    Each answer is {"id": …, "report": …} or {"id": …, "error": {"code", "message"}}; the id is a record's own, the path
    of a path, else the number of the source from 1. No more than a few sources for each process are read ahead, so any
    number of them can be given. A process that dies is started anew and its record tried once more; one that dies of it
    again gets an error. Where the iterator is left early its processes end.
    """
    lines = (_line_or_error(source, number) for number, source in enumerate(sources, 1))
    return _each(_in_order(lines, _count(workers), _arguments(encoding, rules)), _answer)


def parse_lines(
    lines: Iterable[str | bytes],
    *,
    workers: int | None = None,
    encoding: str | None = None,
    rules: Sequence[str] = (),
) -> Iterator[str]:
    """Records as lines of JSON in, answers as lines of JSON out, as the program itself writes them: for engines.

    Each line is {"id": …, "text": …} or the like, and gets exactly one; an empty line is no record and gets none. Nothing
    is decoded on the way, so this is what to use where the answers are only to be written down.
    """
    records = (line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line for line in lines)
    whole = (line.rstrip(b"\r\n") + b"\n" for line in records if line.strip())
    answers = _in_order(whole, _count(workers), _arguments(encoding, rules))
    return _each(answers, lambda answer: answer.decode("utf-8").rstrip("\n"))


def _each(answers: Generator[bytes, None, None], to: Callable[[bytes], Result]) -> Iterator[Result]:
    """What becomes of each answer; whoever leaves early ends the processes too."""
    with contextlib.closing(answers):
        for answer in answers:
            yield to(answer)


def _in_order(lines: Iterable[bytes | Refused], workers: int, arguments: Sequence[str]) -> Generator[bytes, None, None]:
    tasks: queue.Queue[tuple[bytes, Future[bytes]] | None] = queue.Queue()
    threads = [threading.Thread(target=_work, args=(tasks, arguments), daemon=True, name=f"work-reports-{i}") for i in range(workers)]
    waiting: Deque[Future[bytes]] = collections.deque()
    try:
        for number, line in enumerate(lines):
            if number < workers:
                threads[number].start()
            future: Future[bytes] = Future()
            if isinstance(line, Refused):
                future.set_result(line.answer)
            else:
                tasks.put((line, future))
            waiting.append(future)
            if len(waiting) >= workers * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
        for _ in threads:
            tasks.put(None)
        for thread in threads:
            if thread.ident is not None:
                thread.join()


#: Sources for each process that are read before the oldest answer is taken.
AHEAD = 4


class Refused:
    """A source that could not even be read; its answer is known."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer


def _line_or_error(source: Source, number: int) -> bytes | Refused:
    try:
        return _line(source, number)
    except OSError as error:
        return Refused(_error_line(_id_of(source, number), "unreadable", error.strerror or str(error)))


def _work(tasks: queue.Queue[tuple[bytes, Future[bytes]] | None], arguments: Sequence[str]) -> None:
    child: Child | None = None
    while (task := tasks.get()) is not None:
        line, future = task
        if not future.set_running_or_notify_cancel():
            continue
        try:
            child, answer = _asked(child, line, arguments)
            future.set_result(answer)
        except BaseException as error:  # Whoever waits for the answer is to have it.
            future.set_exception(error)
    if child is not None:
        child.close()


def _asked(child: Child | None, line: bytes, arguments: Sequence[str]) -> tuple[Child | None, bytes]:
    """The answer, and the process to ask next; an error where a record has ended two processes."""
    why = ""
    for _ in range(2):
        if child is None:
            child = Child(arguments)
        try:
            return child, child.ask(line)
        except ChildDied as error:
            child, why = None, str(error)
    return None, _error_line(_id_in(line), "died", why)


def _id_in(line: bytes) -> Any:
    try:
        return json.loads(line).get("id")
    except (ValueError, AttributeError):
        return None  # A line that is no record ended the process: there is no more of it to name.


def _line(source: Source, number: int) -> bytes:
    record: dict[str, Any]
    if isinstance(source, Mapping):
        record = {"id": number, **source}
    elif isinstance(source, str):
        record = {"id": number, "text": source}
    elif isinstance(source, bytes):
        record = {"id": number, "base64": base64.b64encode(source).decode("ascii")}
    else:
        path = os.fspath(source)
        with open(path, "rb") as file:
            record = {"id": path, "base64": base64.b64encode(file.read()).decode("ascii")}
    # Escaped: no character that a reader of lines takes for a line break, no half of a pair that is no UTF-8.
    return json.dumps(record, ensure_ascii=True).encode("ascii") + b"\n"


def _id_of(source: Source, number: int) -> Any:
    if isinstance(source, Mapping):
        return source.get("id", number)
    return os.fspath(source) if isinstance(source, os.PathLike) else number


def _error_line(id: Any, code: str, message: str) -> bytes:
    return json.dumps({"id": id, "error": {"code": code, "message": message}}).encode("ascii") + b"\n"


def _answer(line: bytes) -> Answer:
    return cast(Answer, json.loads(line))


def _arguments(encoding: str | None, rules: Sequence[str]) -> tuple[str, ...]:
    named = () if encoding is None else ("--encoding", encoding)
    return (*named, *(part for rule in rules for part in ("--rules", os.fspath(rule))))


def _count(workers: int | None) -> int:
    count = workers if workers is not None else _processors()
    if count < 1:
        raise ValueError("workers must be 1 or more")
    return count


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Own(threading.local):
    """The process of a thread, kept from call to call; it ends with the interpreter, which closes its pipe."""

    child: Child | None = None
    arguments: tuple[str, ...] = ()
    process: int = 0


_own = _Own()


def _own_child(encoding: str | None, rules: Sequence[str]) -> Child | None:
    arguments = _arguments(encoding, rules)
    # A process forked from this one must not read what its parent asked for.
    if _own.process != os.getpid():
        _own.child, _own.process = None, os.getpid()
    if _own.child is not None and _own.arguments != arguments:
        _own.child.close()
        _own.child = None
    _own.arguments = arguments
    return _own.child


def _answered(child: Child | None, source: Source, arguments: Sequence[str]) -> Answer:
    _own.child, answer = _asked(child, _line(source, 1), arguments)
    return _answer(answer)
