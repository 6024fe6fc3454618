"""DuckDB over the Parquet tables: python duckdb_tables.py ANSWERS.ndjson OUT.csv

Targets and results of each report, joined with its title, from `reports tables` over reports that were parsed before.
"""

import subprocess
import sys
import tempfile

import duckdb

source, target = sys.argv[1:3]
with tempfile.TemporaryDirectory() as tables:
    command = ["work-reports", "tables", source, "--from", "ndjson", "--out-dir", tables, "-f", "parquet", "-q"]
    subprocess.run(command, check=True)
    duckdb.sql(
        f"""
        select reports.title, reports.issuer, year, status, count(*) as figures, count(distinct indicator) as indicators
        from read_parquet('{tables}/metrics.parquet') join read_parquet('{tables}/reports.parquet') as reports using (report_id)
        group by all order by all
        """
    ).write_csv(target)
