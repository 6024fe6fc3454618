"""Spark, columns in and figures out: python spark_pandas.py IN.ndjson OUT-DIR

Rows of id and text become rows of id and the answer as JSON; mapInPandas keeps one process a task.
"""

import json
import sys

import pandas
import work_reports
from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
spark = SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false").getOrCreate()


def answers(batches):
    for batch in batches:
        records = map(json.dumps, batch.to_dict("records"))
        yield pandas.DataFrame({"value": list(work_reports.parse_lines(records, workers=1))})


rows = spark.read.schema("id string, text string").json(source).repartition(16)
rows.mapInPandas(answers, "value string").write.text(target)
spark.stop()
