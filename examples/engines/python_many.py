"""The package alone, two processes, answers in order: python python_many.py IN.ndjson OUT.ndjson"""

import json
import sys

import work_reports

source, target = sys.argv[1:3]
with open(source, encoding="utf-8") as records, open(target, "w", encoding="utf-8") as file:
    for answer in work_reports.parse_many(map(json.loads, records), workers=2):
        file.write(json.dumps(answer, ensure_ascii=False, separators=(",", ":")) + "\n")
