"""Dask bag: python dask_bag.py IN.ndjson OUT-DIR"""

import sys

import dask
import dask.bag
import work_reports

source, target = sys.argv[1:3]


def answers(lines):
    return list(work_reports.parse_lines(lines, workers=1))


if __name__ == "__main__":
    with dask.config.set(scheduler="processes", num_workers=2):
        dask.bag.read_text(source, blocksize="1MB").map_partitions(answers).to_textfiles(f"{target}/*.ndjson")
