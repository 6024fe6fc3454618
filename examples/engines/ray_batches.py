"""Ray Data: python ray_batches.py IN.ndjson OUT-DIR"""

import json
import sys

import ray
import work_reports

source, target = sys.argv[1:3]
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)


def answers(batch):
    records = (json.dumps({"id": id, "text": text}) for id, text in zip(batch["id"].tolist(), batch["text"].tolist()))
    return {"value": list(work_reports.parse_lines(records, workers=1))}


rows = ray.data.read_json(source, lines=True, file_extensions=["ndjson"])
rows.map_batches(answers, batch_size=200).write_json(target)
ray.shutdown()
