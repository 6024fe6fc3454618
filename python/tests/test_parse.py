import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from reports import report

import work_reports
from work_reports import _child, _parse


def test_a_text_a_path_and_bytes_are_read_alike(tmp_path: Path) -> None:
    text = report()
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("gb18030"))
    of_text = work_reports.parse(text)
    assert of_text["title"] is not None and of_text["title"]["text"] == "柳溪镇2020年工作总结"
    assert [metric["indicator"] for metric in of_text["metrics"]] == ["工业总产值", "工业总产值", "学校"]
    for other in (work_reports.parse(path), work_reports.parse(text.encode("utf-8"))):
        assert other["sections"] == of_text["sections"]
        assert other["metrics"] == of_text["metrics"]
    assert work_reports.parse(path)["source"]["encoding"] == "gb18030"
    assert work_reports.parse(path)["source"]["path"] == str(path)


def test_spans_count_as_python_does() -> None:
    text = "𠮷" + report()
    metric = work_reports.parse(text)["metrics"][0]
    start, end = metric["span"]
    assert text[start:end] == metric["text"] == "12.5亿元"


def test_what_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(work_reports.ParseError, match="is binary, not text"):
        work_reports.parse(bytes([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 13]))
    with pytest.raises(FileNotFoundError):
        work_reports.parse(tmp_path / "none.txt")
    # And the process is there for the next.
    assert work_reports.parse(report())["metrics"]


def test_rules_and_encodings_are_the_programs(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    rules.write_text("- {id: site-x, category: advert, where: line, match: 砚台资料网}\n", encoding="utf-8")
    text = "砚台资料网\n" + report()
    assert [cut["rule"] for cut in work_reports.parse(text, rules=[str(rules)])["removed"]] == ["site-x"]
    assert work_reports.parse(report().encode("big5", "replace"), encoding="big5")["source"]["encoding"] == "big5"


def test_a_rules_file_that_is_none_is_said(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    rules.write_text("a: b\n", encoding="utf-8")
    with pytest.raises(work_reports.ParseError, match="a rule file is a list of rules"):
        work_reports.parse(report(), rules=[str(rules)])


def test_many_come_in_order_with_their_ids_and_errors(tmp_path: Path) -> None:
    good = tmp_path / "a.txt"
    good.write_text(report(), encoding="utf-8")
    sources = [
        report("甲镇"),
        good,
        b"\x7fELF\x02\x01\x01\x00",
        {"id": "x", "text": report("乙镇"), "url": "u"},
        {"id": 7},
        tmp_path / "none.txt",
        *(report(f"第{i}镇") for i in range(30)),
    ]
    answers = list(work_reports.parse_many(sources, workers=3))
    assert [answer["id"] for answer in answers] == [1, str(good), 3, "x", 7, str(tmp_path / "none.txt"), *range(7, 37)]
    assert answers[2]["error"]["code"] == "binary"
    assert answers[3]["url"] == "u"  # type: ignore[typeddict-item]
    assert answers[4]["error"]["code"] == "no-text"
    assert answers[5]["error"]["code"] == "unreadable"
    assert all("report" in answers[i] for i in (0, 1, 3, *range(6, 36)))


def test_the_number_of_workers_changes_nothing() -> None:
    sources = [report(f"第{i}镇", 2000 + i) for i in range(20)]
    assert list(work_reports.parse_many(sources, workers=1)) == list(work_reports.parse_many(sources, workers=4))


def test_a_stream_without_end_is_read_as_it_is_asked_for() -> None:
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield report()

    answers = work_reports.parse_many(endless(), workers=2)
    for _ in range(5):
        next(answers)
    answers.close()
    assert taken <= 5 + 2 * _parse.AHEAD
    deadline = time.monotonic() + 10
    while any(thread.name.startswith("work-reports") for thread in threading.enumerate()):
        assert time.monotonic() < deadline, "processes are left behind"
        time.sleep(0.05)


def test_a_fault_of_the_source_ends_the_run() -> None:
    def broken():
        yield report()
        raise RuntimeError("the source broke")

    with pytest.raises(RuntimeError, match="the source broke"):
        list(work_reports.parse_many(broken(), workers=2))


def killing(after: int):
    """A Child whose process is killed before it answers the record of that number, counted over all processes."""
    asked = 0
    lock = threading.Lock()

    class Killed(_child.Child):
        def ask(self, line: bytes) -> bytes:
            nonlocal asked
            with lock:
                asked += 1
                now = asked
            if now == after or b"\\u6bd2" in line:  # 毒
                os.kill(self.pid, signal.SIGKILL)
                time.sleep(0.05)
            return super().ask(line)

    return Killed


def test_a_process_that_dies_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [report(f"第{i}镇") for i in range(20)]
    expected = list(work_reports.parse_many(sources, workers=2))
    monkeypatch.setattr(_parse, "Child", killing(after=9))
    assert list(work_reports.parse_many(sources, workers=2)) == expected


def test_a_record_that_ends_two_processes_gets_an_error_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_parse, "Child", killing(after=-1))
    answers = list(work_reports.parse_many([report("甲镇"), "毒", report("乙镇")], workers=1))
    assert answers[1]["error"]["code"] == "died"
    assert [("report" in answer) for answer in answers] == [True, False, True]


def test_workers_are_one_or_more() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        work_reports.parse_many([], workers=0)
    assert list(work_reports.parse_many([], workers=2)) == []


def test_threads_have_processes_of_their_own() -> None:
    titles: list = []

    def read(town: str) -> None:
        for _ in range(5):
            title = work_reports.parse(report(town))["title"]
            titles.append((town, title["text"] if title else None))

    threads = [threading.Thread(target=read, args=(town,)) for town in ("甲镇", "乙镇", "丙镇")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(titles) == 15
    assert all(title == f"{town}2020年工作总结" for town, title in titles)


def test_lines_come_as_the_program_writes_them() -> None:
    records = [{"id": "a", "text": report()}, {"id": 2, "n": 12345678901234567890, "text": report("乙镇")}]
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    asked = [lines[0] + "\r\n", "", lines[1].encode("utf-8"), "no record\n"]
    answers = list(work_reports.parse_lines(asked, workers=2))
    assert len(answers) == 3
    assert answers[0].startswith('{"id":"a","report":{"schemaVersion":"1"')
    assert answers[1].startswith('{"id":2,"n":12345678901234567890,"report":{')
    assert json.loads(answers[2])["error"]["code"] == "bad-record"
    program = subprocess.run(
        [sys.executable, "-m", "work_reports", "parse", "--from", "ndjson", "-q"],
        input="\n".join(lines), capture_output=True, check=True, encoding="utf-8",
    )
    assert answers[:2] == program.stdout.splitlines()
