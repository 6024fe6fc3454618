import { describe, expect, it } from "vitest";
import { named } from "../../src/outline/divisions/divisions.js";
import { placed } from "../../src/outline/divisions/placed.js";
import type { IssuerLevel } from "../../src/outline/issuer.js";
import { parseReport } from "../../src/parse.js";

const of = (name: string, level: IssuerLevel, year: number | null = 2020) => placed({ name, level }, year);

describe("a division's code", () => {
  it.each([
    // A county that became a district.
    ["徐水县", "county", 2010, "130625", ["河北省", "保定市", "徐水县"]],
    ["徐水区", "county", 2016, "130609", ["河北省", "保定市", "徐水区"]],
    // In the year of the change and the one before, either name is used.
    ["徐水县", "county", 2015, "130625", ["河北省", "保定市", "徐水县"]],
    ["徐水区", "county", 2014, "130609", ["河北省", "保定市", "徐水区"]],
    // Behind the table's end things are as they were.
    ["徐水区", "county", 2031, "130609", ["河北省", "保定市", "徐水区"]],
    ["湖南省", "province", 2020, "430000", ["湖南省"]],
    ["北京市", "province", 2020, "110000", ["北京市"]],
    ["长沙市", "city", 2020, "430100", ["湖南省", "长沙市"]],
    ["南京市鼓楼区", "county", 2020, "320106", ["江苏省", "南京市", "鼓楼区"]],
    ["江苏省南京市鼓楼区", "county", 2020, "320106", ["江苏省", "南京市", "鼓楼区"]],
    ["湖南长沙县", "county", 2020, "430121", ["湖南省", "长沙市", "长沙县"]],
    ["长沙县财政局", "department", 2020, "430121", ["湖南省", "长沙市", "长沙县"]],
    ["长沙县农业农村局", "department", 2020, "430121", ["湖南省", "长沙市", "长沙县"]],
    // A city without counties, which statistics count as its own county.
    ["嘉峪关市", "city", 2021, "620200", ["甘肃省", "嘉峪关市"]],
    // Administered by the province itself.
    ["仙桃市", "city", 2020, "429004", ["湖北省", "仙桃市"]],
    // Without a year, where there is but one.
    ["长沙县", "county", null, "430121", ["湖南省", "长沙市", "长沙县"]],
  ] as const)("%s (%s, %s)", (name, level, year, code, path) => {
    const found = of(name, level, year);
    expect({ code: found.code, candidates: found.candidates }).toEqual({ code, candidates: [] });
    expect(found.path).toEqual(path);
  });

  it.each([
    ["徐水县", "county", 2020],
    ["徐水区", "county", 2010],
    ["青槐县", "county", 2020],
    ["江苏省长沙县", "county", 2020],
    ["石桥镇", "township", 2020],
    ["长沙县石桥镇财政所", "department", 2020],
    ["城投公司", "enterprise", 2020],
    ["县", "county", 2020],
  ] as const)("%s has none (%s, %s)", (name, level, year) => {
    expect(of(name, level, year)).toEqual({ level, code: null, path: null, candidates: [] });
  });

  it("is null where several have the name, and these are told", () => {
    const { code, path, candidates } = of("鼓楼区", "county");
    expect({ code, path }).toEqual({ code: null, path: null });
    expect(candidates).toEqual(expect.arrayContaining(["320106", "350102"]));
  });
});

it("a city of a county's rank is a county", () => {
  expect(of("三河市", "city")).toMatchObject({ level: "county", code: "131082" });
  expect(of("长沙市", "city").level).toBe("city");
});

it("the report's year decides, and the table knows every name", () => {
  const text = (year: number, name: string): string =>
    `${name}${year}年政府工作报告\n一、${year - 1}年工作回顾\n完成产值3亿元。\n二、${year}年工作安排\n新建学校3所。\n`;
  expect(parseReport(text(2012, "徐水县")).issuer).toMatchObject({ code: "130625", level: "county" });
  expect(parseReport(text(2018, "徐水区")).issuer).toMatchObject({ code: "130609" });
  expect(named("徐水县")).toEqual([
    { code: "130625", name: "徐水县", from: 1994, to: 2014 },
    { code: "132423", name: "徐水县", from: 1980, to: 1993 },
  ]);
});
