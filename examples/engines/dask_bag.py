"""Dask bag: python dask_bag.py IN.ndjson OUT-DIR

Workers of dask.distributed: one that is killed is started anew and its partition tried again; the scheduler "processes"
of Dask alone ends with it.
"""

import sys

import dask.bag
import work_reports
from dask.distributed import Client

source, target = sys.argv[1:3]


def answers(lines):
    return list(work_reports.parse_lines(lines, workers=1))


if __name__ == "__main__":
    with Client(n_workers=2, threads_per_worker=1, dashboard_address=None):
        dask.bag.read_text(source, blocksize="1MB").map_partitions(answers).to_textfiles(f"{target}/*.ndjson")
