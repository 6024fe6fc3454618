import { expect, it } from "vitest";
import { reuseRows, reuseSheetOf } from "../../src/compare/reuse.js";
import { comparable } from "../../src/compare/sheet.js";
import { reportOf } from "./reports.js";

const paragraph =
  "深入开展茶园提质行动，新建生态茶园12个，改造老茶园3500亩，培训茶农860人次，茶叶品质稳步提升，茶农收入持续增长，茶旅融合不断走深走实。";
const others = [
  "统筹推进水利设施建设，疏浚河道18公里，加固堤防6处，新建泵站4座，防汛抗旱能力明显增强，群众生产生活用水得到有力保障。",
  "持续改善乡村教育条件，新建教学楼2栋，改造操场5处，招聘教师46名，义务教育巩固率保持在较高水平，学前教育普惠面不断扩大。",
];

const rowsOf = (...reviews: readonly string[]) =>
  reuseRows(
    "青槐县",
    reviews.map((review, i) => reuseSheetOf(comparable(reportOf(2021 + i, { review })))),
  );

it("finds a paragraph that comes again, and which figures were changed in it", () => {
  const [row, ...more] = rowsOf(
    `${paragraph}\n${others[0]}`,
    `${others[1]}\n${paragraph.replace("12个", "15个").replace("860", "900")}`,
  );
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    kind: "body",
    sameReport: false,
    changed: [
      { from: "12", to: "15" },
      { from: "860", to: "900" },
    ],
  });
  expect([row?.a.year, row?.b.year]).toEqual([2021, 2022]);
});

it("passes over paragraphs that only begin alike", () => {
  expect(rowsOf(paragraph, others.join("\n"))).toEqual([]);
});

it("tells the same report twice", () => {
  const rows = rowsOf(`${paragraph}\n${others.join("\n")}`, `${paragraph}\n${others.join("\n")}`);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ sameReport, jaccard }) => sameReport && jaccard === 1)).toBe(true);
});

it("gives nothing for a report alone, and the same whatever the order", () => {
  expect(rowsOf(paragraph)).toEqual([]);
  const sheets = [2021, 2022].map((year) => reuseSheetOf(comparable(reportOf(year, { review: paragraph }))));
  expect(reuseRows("青槐县", [...sheets].reverse())).toEqual(reuseRows("青槐县", sheets));
});
