"""Spark, a process a partition: python spark_pipe.py IN.ndjson OUT-DIR

A task whose process is killed fails, and Spark tries it again: checkCode says so, without it the rest of the partition
would be lost in silence. The process has no environment, not even PATH, but what env gives it.
"""

import os
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
# Four tries of a task also on one machine, as a cluster has by itself.
spark = SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false").getOrCreate()
lines = spark.sparkContext.textFile(source, minPartitions=16)
command = "work-reports parse --from ndjson --quiet --no-config"
lines.pipe(command, env=dict(os.environ), checkCode=True).saveAsTextFile(target)
spark.stop()
