"""Reads raw Chinese work reports and gives them back structured.

    import work_reports

    report = work_reports.parse("青槐县2021年政府工作报告……")
    for answer in work_reports.parse_many(paths, workers=4):
        ...
    frame = work_reports.to_pandas(answers)

The parser is the npm package of the same name, which the wheel carries; it runs in processes of Node.js.
"""

from ._node import NodeNotFound
from ._parse import ParseError, parse, parse_lines, parse_many
from ._tables import to_arrow, to_pandas
from ._types import Answer, Metric, Report, Section
from ._version import __version__

__all__ = [
    "Answer",
    "Metric",
    "NodeNotFound",
    "ParseError",
    "Report",
    "Section",
    "__version__",
    "parse",
    "parse_lines",
    "parse_many",
    "to_arrow",
    "to_pandas",
]
