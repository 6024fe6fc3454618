"""Ray Data: python ray_batches.py IN.ndjson OUT-DIR

Lines are read as text: read_json would guess at columns and make a number of the id "0007".
"""

import sys

import ray
import work_reports

source, target = sys.argv[1:3]
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)


def answers(batch):
    return {"value": list(work_reports.parse_lines(batch["text"].tolist(), workers=1))}


ray.data.read_text(source, file_extensions=["ndjson"]).map_batches(answers, batch_size=1000).write_json(target)
ray.shutdown()
