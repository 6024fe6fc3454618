#!/usr/bin/env bash
# The array of slurm.sh without Slurm, eight jobs, two at a time, a job that fails requeued: slurm_here.sh IN-DIR OUT-DIR
set -euo pipefail
export SLURM_ARRAY_TASK_COUNT=8
job="$(dirname "$0")/slurm.sh"
seq 0 7 | xargs -P 2 -I {} env SLURM_ARRAY_TASK_ID={} bash -c '"$0" "$@" || "$0" "$@"' "$job" "$1" "$2"
