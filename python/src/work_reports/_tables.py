"""Reports as tables that join: the same as `reports tables` writes."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Mapping

from ._node import command, environment

if TYPE_CHECKING:
    import pandas
    import pyarrow

#: The tables and what a row of each is.
TABLES = ("reports", "sections", "paragraphs", "items", "metrics", "year_mentions", "removed", "diagnostics")


def to_arrow(reports: Iterable[Mapping[str, Any]] | Mapping[str, Any], table: str = "metrics") -> pyarrow.Table:
    """One of TABLES over reports (or a single one), or over the answers of parse_many; answers without a report are left out.

    Raises ValueError for another name, RuntimeError where the tables cannot be made. Needs pyarrow.
    """
    import pyarrow.parquet

    if table not in TABLES:
        raise ValueError(f"{table!r} is none of {', '.join(TABLES)}")
    with tempfile.TemporaryDirectory(prefix="work-reports-") as folder:
        lines = Path(folder, "reports.ndjson")
        with lines.open("w", encoding="ascii") as file:
            for given in [reports] if isinstance(reports, Mapping) else reports:
                report = given.get("report") if "schemaVersion" not in given else given
                if report is not None:
                    file.write(json.dumps(report) + "\n")
        made = subprocess.run(
            command(
                ["tables", str(lines), "--from", "ndjson", "--out-dir", folder, "-f", "parquet", "--quiet", "--no-config"]
            ),
            capture_output=True,
            env={**environment(), "REPORTS_LANG": "en"},
            text=True,
        )
        if made.returncode != 0:
            raise RuntimeError(made.stderr.strip() or f"the tables could not be made: code {made.returncode}")
        return pyarrow.parquet.read_table(Path(folder, f"{table}.parquet"))


def to_pandas(reports: Iterable[Mapping[str, Any]] | Mapping[str, Any], table: str = "metrics") -> pandas.DataFrame:
    """The same as a data frame of pandas. Needs pandas and pyarrow."""
    return to_arrow(reports, table).to_pandas()
