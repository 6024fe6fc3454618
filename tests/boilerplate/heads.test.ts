import { expect, test } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { parseReport } from "../../src/index.js";

const taken = (text: string): string[] => findBoilerplate(text).cuts.map(({ start, end }) => text.slice(start, end));

test("a heading that lost its line break is no part of a paper's name", () => {
  const text =
    "石桥镇2018年工作计划\n一、指导思想本报讯（记者 沈小禾 通讯员 罗青）以乡村振兴为总抓手，新建大棚3座，培训农户20人。\n二、主要目标\n新建桥梁2座。";
  expect(taken(text)).toEqual(["本报讯（记者 沈小禾 通讯员 罗青）"]);
});

test.each(["<br>", "\\n", '</p><p style="text-indent:2em">'])(
  "behind %j a number of the author's list cuts nothing",
  (mark) => {
    const text = [
      "1、石桥镇2018年工作计划",
      "今年全镇要办的事不少，现把要紧的列在下面，请各村照着去办，年底逐项对账。",
      "一、发展现代农业",
      "1、新开茶园3100亩，老茶园改造1.4万亩以上，建成连片茶山5个，带动周边农户。",
      "2、发展茶叶加工1600吨，2、每吨多卖900元上下，带动周边农户三百余户稳定增收。",
      "3、新办茶叶合作社7家，炒制作坊12间，冷库4座，仓储能力达到三千吨以上。",
      "4、造林1200亩，封山育林53、000亩，森林覆盖率达到58%，配备保洁员64名。",
    ].join(mark);
    const pieces = taken(text).filter((words) => /\d、/.test(words));
    expect(pieces).toEqual(["1、", "2、", "3、"]);
    expect(
      findBoilerplate(text).cuts.some(
        ({ start }) => text.startsWith("2、发展", start) || text.startsWith("3、新办", start),
      ),
    ).toBe(false);
  },
);

test("a heading whose year stands in front is no part of a paper's name either", () => {
  const text =
    "石桥镇2018年工作总结。一、2018年工作回顾青山晚报讯（记者 何小静）一年来，全镇新建大棚3座，培训农户20人。二、存在的问题：道路不畅。";
  expect(taken(text).join("")).not.toContain("回顾");
});

test("a title with blanks stays behind a site's number of it", () => {
  const text =
    "资料编号：5588928　石桥街道办事处 2021 年工作总结及 2022 年工作思路\n一、2021 年工作回顾\n2021 年新建桥梁3座。\n二、2022 年工作思路\n新建桥梁2座。";
  expect(taken(text)).toEqual(["资料编号：5588928　"]);
});

test("behind a reading list's line near the end the author goes on", () => {
  const text = [
    "石桥镇2021年工作总结",
    "一、2021年工作回顾",
    "新建大棚3座，培训农户20人。",
    "延伸阅读：枫林县2022年政府工作报告",
    "各位代表！山路越走越宽，让我们挽起袖子，把石桥的日子过得更红火！",
  ].join("\n");
  expect(taken(text).join("")).toContain("延伸阅读");
  expect(taken(text).join("")).not.toContain("各位代表");
});

test.each(["[42.6K] 石桥镇2021年工作总结", "石桥镇2021年工作总结（全文）", "__石桥镇2021年工作总结__"])(
  "%s is the title with what a site put around it",
  (line) => {
    const text = `${line}\n一、2021年工作回顾\n新建大棚3座，培训农户20人。`;
    const { title } = parseReport(text);
    expect(title?.text).toBe("石桥镇2021年工作总结");
  },
);

test("notices numbered 声明一： fall as a list", () => {
  const text = [
    "声明一：资料由网友投稿，本站仅提供展示空间。",
    "声明二：如侵犯您的权益，请来信告知，我们将立即删除。",
    "声明三：付费前请仔细预览，下载后不支持退款。",
    "石桥镇2021年工作总结",
    "一、2021年工作回顾",
    "新建大棚3座，培训农户20人。",
  ].join("\n");
  expect(taken(text).join("").match(/声明/gu)?.length).toBe(3);
});

test("half a word in front of a site's brackets stays, though three sentences begin so", () => {
  const site = (n: number): string => `（墨香文库 https://moxiang.example.net/doc/${n}）`;
  const text = [
    "石桥镇2021年工作总结",
    `全镇新建大棚3座。积${site(2_986_298)}极引进企业2家，培训农户20人，新修水渠3公里。`,
    `清理河道4公里。积${site(3_560_189)}极培育家庭农场5家，建成冷库1座，改造厕所30座。`,
    `硬化道路6公里。积${site(6_633_803)}极调解纠纷8起，走访群众300户，安装路灯40盏。`,
  ].join("\n");
  expect(taken(text).filter((words) => words.includes("积"))).toEqual([]);
});

test("an advert between the last paragraphs takes none of them", () => {
  const advert = "更多公文范文，请上一品文档网";
  const text = [
    "石桥镇2021年工作总结",
    ...["一", "二", "三", "四"].flatMap((n) => [
      `${n}、扎实推进各项工作。全镇新建大棚3座，培训农户20人，清理河道4公里，硬化道路6公里。`,
      advert,
    ]),
    "各位代表，新的一年催人奋进，让我们携手同心、接续奋斗！",
    "",
    "内容整理自一品文档网：www.yipin.example.com",
  ].join("\n");
  expect(taken(text).join("")).not.toMatch(/扎实推进|各位代表/u);
  expect(taken(text).join("")).toContain("一品文档网");
});

test("behind the number of a line an author's number is no counter of pieces", () => {
  const text = [
    "1、石桥镇2018年工作计划今年要办的事不少，现把要紧的列在下面。1 一、指导思想2 坚持新发展理念，建设文明和谐的新石桥。",
    "3 二、重点任务4 1、新开茶园3100亩，老茶园改造1.4万亩以上，建成茶山5个。5 2、发展茶叶加工1600吨，每吨多卖900元上下。",
    "6 32、、新办茶叶合作社7家，炒制作坊12间。7 （二）改善民生8 1、翻修教室18间，新设诊所2个。9 2、造林1200亩，封山育3、林5000亩，调解纠纷8起，安装路4、灯40盏。",
  ].join("\n");
  const kept = parseReport(text)
    .removed.map(({ text: words }) => words)
    .filter((words) => words === "2、");
  expect(kept).toHaveLength(1);
  expect(findBoilerplate(text).cuts.some(({ start }) => text.startsWith("2、发展", start))).toBe(false);
});

test("glued behind a club's words in a page of one line the author goes on", () => {
  const club = "文稿小社会员专享资料，禁止外传";
  const work = "全镇新建大棚3座，培训农户20人，清理河道4公里，硬化道路6公里，调解纠纷8起，走访群众300户。";
  const text = [
    "石桥镇2021年工作总结",
    work.repeat(3),
    `${club}把集镇街面打理得更精品化。`,
    work.repeat(3),
    `${club}坚持产业先行、项目带动，招商引资全面展开。`,
    work.repeat(3),
  ].join("");
  expect(taken(text).join("")).toContain("专享资料");
  expect(taken(text).join("")).not.toMatch(/精品化|产业先行/u);
});

test("Markdown's closing # falls with the one in front of a heading, 1 # of a house does not", () => {
  const text = [
    "# 石桥镇2021年工作总结 #",
    "## 一、2021年工作回顾 ##",
    "新建大棚3座，培训农户20人，拆除旧楼 1 #",
    "## 二、存在的问题 ##",
    "道路不畅。",
  ].join("\n");
  expect(taken(text)).toEqual(["# ", " #", "## ", " ##", "## ", " ##"]);
});
