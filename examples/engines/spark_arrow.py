"""The same with Arrow batches, without pandas: python spark_arrow.py IN.ndjson OUT-DIR"""

import json
import sys

import pyarrow
import work_reports
from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
spark = SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false").getOrCreate()


def answers(batches):
    for batch in batches:
        records = map(json.dumps, batch.to_pylist())
        yield pyarrow.RecordBatch.from_pydict({"value": list(work_reports.parse_lines(records, workers=1))})


rows = spark.read.schema("id string, text string").json(source).repartition(16)
rows.mapInArrow(answers, "value string").write.text(target)
spark.stop()
