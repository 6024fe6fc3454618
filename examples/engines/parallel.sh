#!/usr/bin/env bash
# GNU parallel, two processes, order kept: parallel.sh IN.ndjson OUT.ndjson
set -euo pipefail
parallel --pipe --keep-order --block 1M -j 2 --halt now,fail=1 'work-reports parse --from ndjson -q --no-config' < "$1" > "$2"
