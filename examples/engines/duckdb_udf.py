"""DuckDB with the parser behind a function of SQL: python duckdb_udf.py IN.ndjson OUT.ndjson"""

import json
import sys

import duckdb
import pyarrow
import work_reports

source, target = sys.argv[1:3]


def answers(ids, texts):
    records = (json.dumps({"id": id, "text": text}) for id, text in zip(ids.to_pylist(), texts.to_pylist()))
    return pyarrow.array(list(work_reports.parse_lines(records, workers=2)))


database = duckdb.connect()
database.create_function("parse_report", answers, ["VARCHAR", "VARCHAR"], "VARCHAR", type="arrow")
rows = database.execute(f"select parse_report(id, text) from read_ndjson('{source}', columns = {{id: 'VARCHAR', text: 'VARCHAR'}})")
with open(target, "w", encoding="utf-8") as file:
    while batch := rows.fetchmany(1000):
        file.writelines(f"{line}\n" for (line,) in batch)
