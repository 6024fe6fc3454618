#!/usr/bin/env bash
# GNU parallel, two processes: parallel.sh IN.ndjson OUT-DIR
# Each part of the records is a job with a file of its own, which appears when it is whole. So a job that is killed can be
# tried again, which a job that is fed through --pipe cannot.
set -euo pipefail
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
mkdir -p "$2"
split --lines=500 --suffix-length=4 "$1" "$parts/"
parallel -j 2 --retries 3 work-reports parse {} --from ndjson -q --no-config -o "$2/{/}.ndjson" ::: "$parts"/*
