#!/usr/bin/env bash
# A Slurm array over a tree of reports: sbatch slurm.sh IN-DIR OUT-DIR
# A job that is requeued takes up where it was; without Slurm it is one shard of one.
#SBATCH --array=0-31
#SBATCH --cpus-per-task=1
#SBATCH --requeue
set -euo pipefail
work-reports parse "$1" --out-dir "$2" --skip-existing --format ndjson --jobs 1 --quiet --no-config \
  --shard "$((${SLURM_ARRAY_TASK_ID:-0} + 1))/${SLURM_ARRAY_TASK_COUNT:-1}"
