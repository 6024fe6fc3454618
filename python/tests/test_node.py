import sys
from pathlib import Path

import pytest

from work_reports import NodeNotFound, _node


@pytest.fixture(autouse=True)
def forgotten():
    _node.node.cache_clear()
    yield
    _node.node.cache_clear()


def program(folder: Path, says: str) -> str:
    path = folder / "node"
    path.write_text(f"#!/bin/sh\necho {says}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_one_that_is_too_old_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORK_REPORTS_NODE", program(tmp_path, "v18.20.0"))
    with pytest.raises(NodeNotFound, match=r"is Node.js v18.20.0; 20.19 or later is needed"):
        _node.node()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_one_that_is_named_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = program(tmp_path, "v22.1.0")
    monkeypatch.setenv("WORK_REPORTS_NODE", path)
    assert _node.node() == path


def test_none_is_said_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORK_REPORTS_NODE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(_node, "_of_wheel", lambda: None)
    with pytest.raises(NodeNotFound, match=r"pip install 'work-reports\[node\]'"):
        _node.node()


def test_what_cannot_be_run_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORK_REPORTS_NODE", str(tmp_path / "none"))
    with pytest.raises(NodeNotFound, match="cannot be run as Node.js"):
        _node.node()
