import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/view/terminal/width.js";
import { expectGolden } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

const first = "fixtures/01-upload-notice.txt";
const county = "fixtures/08-government-site.txt";

it.each([
  ["metrics-01.txt", [first]],
  ["metrics-01-width-40.txt", [first, "--width", "40", "--status", "target"]],
  ["metrics-01-08.csv", [first, county, "-f", "csv", "--indicator", "收入"]],
  ["metrics-01-targets.md", [first, "-f", "markdown", "--status", "target"]],
  ["metrics-01-change.json", [first, "-f", "json", "--indicator", "地区生产总值", "--year", "2020"]],
  ["metrics-01-pivot.txt", [first, "--pivot", "year", "--width", "80", "--unit", "%"]],
  ["metrics-01-08-canonical.txt", [first, county, "--pivot", "year", "--canonical", "--indicator", "收入"]],
  ["metrics-01-08-pivot.md", [first, county, "--pivot", "year", "-f", "markdown", "--indicator", "收入"]],
  ["metrics-01-08-pivot.csv", [first, county, "--pivot", "year", "-f", "csv", "--indicator", "生产总值"]],
] as const)("%s", async (name, args) => {
  await expectGolden(name, ["metrics", ...args]);
});

const text = `柳溪镇2020年工作总结和2021年工作计划
一、2020年工作总结
（一）工业经济。2020年，完成工业总产值12.5亿元，同比增长6.8%。实现税收X万元。
（二）农业经济。粮食总产量达到3000吨。
二、2021年工作计划
2021年，力争完成工业总产值14亿元以上。
`;

async function texts(...flags: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await reports(["metrics", "-f", "json", ...flags], { stdin: text });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout).map((metric: { text: string }) => metric.text);
}

describe("filters", () => {
  it.each([
    [[], ["12.5亿元", "6.8%", "X万元", "3000吨", "14亿元"]],
    [
      ["--indicator", "产值"],
      ["12.5亿元", "6.8%", "14亿元"],
    ],
    [
      ["--indicator", "税收", "--indicator", "粮食"],
      ["X万元", "3000吨"],
    ],
    [["--year", "2021"], ["14亿元"]],
    [
      ["--year", "2019-2020"],
      ["12.5亿元", "6.8%", "X万元", "3000吨"],
    ],
    [["--status", "target"], ["14亿元"]],
    [
      ["--unit", "亿元"],
      ["12.5亿元", "14亿元"],
    ],
    [
      ["--unit", "CNY"],
      ["12.5亿元", "X万元", "14亿元"],
    ],
    [
      ["--section", "1"],
      ["12.5亿元", "6.8%", "X万元", "3000吨"],
    ],
    [["--section", "1.2"], ["3000吨"]],
    [
      ["--section", "工业"],
      ["12.5亿元", "6.8%", "X万元"],
    ],
    [
      ["--masked", "exclude"],
      ["12.5亿元", "6.8%", "3000吨", "14亿元"],
    ],
    [["--masked", "only"], ["X万元"]],
  ])("%j", async (flags, wanted) => {
    expect(await texts(...flags)).toEqual(wanted);
  });

  it("say that nothing is left", async () => {
    const { code, stderr } = await reports(["metrics", "--indicator", "教育"], { stdin: text });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "reports: 0 of 5 metrics match\n" });
  });

  it.each([
    [["--year", "20"], /It must be a year, or two: 2019-2021/],
    [["--year", "2021-2019"], /It must be a year/],
    [["--status", "done"], /Allowed choices are actual, estimate, target/],
    [["--sort", "size"], /Allowed choices are indicator, value/],
    [["--pivot", "file"], /Allowed choices are year/],
    [["--bom"], /--bom goes with --format csv/],
    [["--statsu", "x"], /Did you mean --status\?/],
  ])("refuse %j", async (flags, message) => {
    const { code, stdout, stderr } = await reports(["metrics", ...flags], { stdin: text });
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("order", () => {
  it.each([
    [
      ["--sort", "value"],
      ["6.8%", "12.5亿元", "14亿元", "X万元", "3000吨"],
    ],
    [
      ["--sort", "value", "-r"],
      ["3000吨", "14亿元", "12.5亿元", "X万元", "6.8%"],
    ],
    [
      ["--sort", "year"],
      ["12.5亿元", "6.8%", "X万元", "3000吨", "14亿元"],
    ],
    [
      ["--sort", "status", "--reverse"],
      ["14亿元", "12.5亿元", "6.8%", "X万元", "3000吨"],
    ],
    [["--reverse"], ["14亿元", "3000吨", "X万元", "6.8%", "12.5亿元"]],
  ])("%j", async (flags, wanted) => {
    expect(await texts(...flags)).toEqual(wanted);
  });
});

describe("several reports", () => {
  it("have a column that says which", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report("柳溪镇", 2019), "b.txt": report("柳溪镇", 2020) });
    const { stdout } = await reports(["metrics", "a.txt", "b.txt"], { cwd });
    expect(stdout).toMatch(/^file +indicator/);
    expect(stdout.match(/^b\.txt /gm)).toHaveLength(3);
    expect((await reports(["metrics", "a.txt"], { cwd })).stdout).toMatch(/^indicator/);
  });

  it("of one town make one row an indicator, a column a year", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report("柳溪镇", 2019), "b.txt": report("柳溪镇", 2020) });
    const { stdout } = await reports(["metrics", ".", "--pivot", "year"], { cwd });
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["indicator", "unit", "2019", "2020"],
      ["工业总产值", "CNY", "12.5亿元", "12.5亿元"],
      ["工业总产值 change", "%", "up 6.8%", "up 6.8%"],
      ["学校", "所", "3所", "3所"],
      [""],
    ]);
  });

  it("have growth in one row, whether they say since when or not; what is since another time stands apart", async () => {
    const cwd = emptyDirectory();
    plant(cwd, {
      "a.txt": "柳溪镇2019年工作总结\n一、工作情况\n全年茶叶产值同比增长6%。\n",
      "b.txt": "柳溪镇2020年工作总结\n一、工作情况\n全年茶叶产值增长7%，粮食产量比2015年增长9%。\n",
    });
    const { stdout } = await reports(["metrics", ".", "--pivot", "year"], { cwd });
    expect(stdout).toMatch(/^茶叶产值 change +% +up 6% +up 7%$/m);
    expect(stdout).toMatch(/^粮食产量 比2015年 +%/m);
  });

  it("give the same bytes with workers as without", async () => {
    const cwd = emptyDirectory();
    plant(cwd, Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, report("柳溪镇", 2010 + i)])));
    const [one, two] = await Promise.all(["1", "2"].map((jobs) => reports(["metrics", ".", "--jobs", jobs], { cwd })));
    expect(one?.stdout).toBe(two?.stdout);
  });
});

it("begins CSV with a byte-order mark on demand", async () => {
  expect((await reports(["metrics", "-f", "csv", "--bom"], { stdin: text })).stdout).toMatch(/^\ufefffile,/);
});

it("fits into forty columns, and says nothing raw", async () => {
  const stdin = text.replaceAll("产值", "产值\u001b[2J\u202e");
  const { stdout } = await reports(["metrics", "--width", "40"], { stdin });
  expect(stdout.split("\n").filter((line) => widthOf(line) > 40)).toEqual([]);
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});

it("chooses the figures of an issuer, and guesses at a value that is none", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), "b.txt": report("枫桥镇") });
  const run = await reports(["metrics", ".", "--issuer", "枫桥镇", "-f", "json", "-q", "--no-config"], { cwd });
  expect(new Set(JSON.parse(run.stdout).map(({ issuer }: { issuer: string }) => issuer))).toEqual(new Set(["枫桥镇"]));
  expect(await reports(["metrics", ".", "--status", "targets"], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Allowed choices are actual, estimate, target.\n(Did you mean target?)"),
  });
  expect((await reports(["compare", ".", "--what", "serie", "--lang", "zh"], { cwd })).stderr).not.toContain("Did you");
  expect((await reports(["compare", ".", "--what", "历史"], { cwd })).stderr).not.toContain("Did you");
});
