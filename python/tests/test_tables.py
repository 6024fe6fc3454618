import pytest
from reports import report

import work_reports

pytest.importorskip("pyarrow")


def test_metrics_are_a_table_with_the_keys_of_the_others() -> None:
    answers = list(work_reports.parse_many([report("甲镇", 2020), {"id": 1}, report("乙镇", 2021)], workers=1))
    metrics = work_reports.to_arrow(answers)
    reports = work_reports.to_arrow(answers, "reports")
    assert metrics.num_rows == 6
    assert reports.num_rows == 2
    assert set(metrics.column("report_id").to_pylist()) == set(reports.column("report_id").to_pylist())
    assert metrics.column("value").to_pylist()[:3] == [12.5, 6.8, 3.0]


def test_one_report_is_enough_and_none_is_an_empty_table() -> None:
    assert work_reports.to_arrow([work_reports.parse(report())], "sections").num_rows == 2
    assert work_reports.to_arrow(work_reports.parse(report()), "sections").num_rows == 2
    assert work_reports.to_arrow([], "metrics").num_rows == 0


def test_a_frame_of_pandas() -> None:
    pytest.importorskip("pandas")
    frame = work_reports.to_pandas([work_reports.parse(report())])
    assert list(frame["indicator"]) == ["工业总产值", "工业总产值", "学校"]


def test_another_name_is_an_error() -> None:
    with pytest.raises(ValueError, match="'figures' is none of reports, sections"):
        work_reports.to_arrow([], "figures")
