import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorTextOf, inSource, written } from "../../src/text/author-text.js";
import type { Cut } from "../../src/text/cut.js";

const cut = (source: string, words: string, leaves: Cut["leaves"] = "nothing"): Cut => {
  const start = source.indexOf(words);
  return { start, end: start + words.length, rule: "test", category: "test", leaves };
};

const textOf = (source: string, ...cuts: Cut[]): string => authorTextOf(source, cuts).text;

describe("blanks", () => {
  test.each([
    ["完成税收 23 亿元", "完成税收23亿元"],
    ["政　府　工　作　报　告", "政府工作报告"],
    ["参加 SYB 培训 和 5G network", "参加SYB培训和5G network"],
    ["增长 97.8 %，", "增长97.8%，"],
    ["full text", "full text"],
  ])("%s", (source, wanted) => {
    expect(textOf(source)).toBe(wanted);
  });
});

describe("lines that go on", () => {
  const wrapped = [
    "全镇紧扣融合发展这条主线,推进产业链条前延后伸,推动特",
    "色种植提质增效,新建大棚 120 栋,带动周边农户增收 6",
    "00 万元;实施老旧管网改造,更换管道 3.5 公里,惠及群",
    "众 860 户。",
    "持续抓好集镇秩序,规范停车位 200 个,拆除违建 1.2 万",
    "平方米,集镇面貌明显改观。",
  ].join("\n");

  test("wrapped at a width, numbers torn by the wrap", () => {
    expect(textOf(wrapped).split("\n")).toEqual([
      "全镇紧扣融合发展这条主线,推进产业链条前延后伸,推动特色种植提质增效,新建大棚120栋,带动周边农户增收600万元;实施老旧管网改造,更换管道3.5公里,惠及群众860户。",
      "持续抓好集镇秩序,规范停车位200个,拆除违建1.2万平方米,集镇面貌明显改观。",
    ]);
  });

  test.each([
    ["全年完成投资3.6亿元，工业总产值达到1\n5.2亿元，其中规上产值9.8亿元。", true],
    ["全年完成投资3.6亿元，到位资金3.\n2亿元。", true],
    ["全年完成投资3.6亿元，带动就业12\n00人。", true],
    ["全年完成投资3.6亿元，其中工业投资1,2\n00万元。", true],
    ["全年新建水渠3公里，详见表1\n2、整修山塘12口。", false],
    ["全年新建水渠3公里，详见表1\n2.整修山塘12口。", false],
    ["全年新建水渠3公里，详见附件1\n2021年12月8日", false],
    ["完成税收23亿元，人口12万。2020\n12.5亿元", false],
    ["税收 12\n15.5亿元", false],
  ])("%j: a figure goes on in the next line: %s", (source, goesOn) => {
    expect(textOf(source).split("\n").length < source.split("\n").length).toBe(goesOn);
  });

  /** Wraps paragraphs at a width, as text out of a PDF is. */
  const wrappedAt = (width: number, paragraphs: readonly string[]): string =>
    paragraphs.map((p) => p.replace(new RegExp(`.{${width}}(?=.)`, "gu"), "$&\n")).join("\n");

  const prose =
    "全镇上下紧盯年初确定的各项任务持续用力，先后清理陈年垃圾堆放点并补种苗木，改造老旧管网和背街小巷路面，群众出行条件得到明显改善，集镇秩序井然有序";

  test("a heading ends with its line where the next character had room on it", () => {
    const paragraphs = [
      `${prose}，村容村貌焕然一新。`,
      "（一）多措并举稳增长、提质效，镇域经济稳中",
      `${prose}，农业生产稳步提升。`,
      `${prose}，干部作风持续好转。`,
    ];
    expect(textOf(wrappedAt(24, paragraphs)).split("\n")).toEqual(paragraphs);
  });

  test("a mask that the end of a full line tears", () => {
    const paragraphs = [
      "全年完成财政总收入X亿元，同比增长xx.x%，规上工业总产值完成XX亿元，城乡面貌有了新的变化，群众满意度稳步提高。",
      "全镇共有干部职工四十六人参加网络培训，组织各村开展义务植树活动多次，栽植苗木两万余株。",
    ];
    for (const width of [17, 18, 19, 20, 21, 30])
      expect(textOf(wrappedAt(width, paragraphs)).replaceAll("\n", "")).toBe(paragraphs.join(""));
  });

  test("a few characters up to a full stop are the rest of the line before", () => {
    expect(textOf("1、扩大优质水稻种植面积，建设连片的千亩示范片\n三个。\n2、培育农场。")).toBe(
      "1、扩大优质水稻种植面积，建设连片的千亩示范片三个。\n2、培育农场。",
    );
  });

  test("a line that is neither full nor closed ends what is before it", () => {
    const paragraphs = [`${prose}，并且按期完成。`, "名词解释：", `${prose}，村容村貌焕然一新。`];
    expect(textOf(wrappedAt(paragraphs[0]?.length ?? 0, paragraphs.slice(0, 1)).concat("\n名词解释：\n"))).toContain(
      "\n名词解释",
    );
    expect(textOf(wrappedAt(26, paragraphs)).split("\n")).toContain("名词解释：");
  });

  test.each([
    ["a line never ends with a comma", "审时度势，\n周密部署。", "审时度势，周密部署。"],
    ["a line never begins with a full stop", "1.特色农业\n。新建大棚。", "1.特色农业。新建大棚。"],
    ["a figure on a line of its own", "粮食播种面积\n7860\n亩，均超额完成。", "粮食播种面积7860亩，均超额完成。"],
    ["a torn word in a heading", "5、民主\n法制\n建设得到加强。群众满意。", "5、民主法制建设得到加强。群众满意。"],
    [
      "a linked phrase on a line of its own",
      "一年来，全镇上下凝心聚力、真抓实干，坚持把乡村建设摆在突出位置，集中力量补短板、强弱项、促提升，农村人居环境整治工作走在全市\n美丽乡村示范镇\n前列，受到上级通报表扬。",
      "一年来，全镇上下凝心聚力、真抓实干，坚持把乡村建设摆在突出位置，集中力量补短板、强弱项、促提升，农村人居环境整治工作走在全市美丽乡村示范镇前列，受到上级通报表扬。",
    ],
    [
      "a short heading behind a text that ends stays one",
      "一年来，全镇上下凝心聚力、真抓实干，坚持把乡村建设摆在突出位置，集中力量补短板、强弱项、促提升，农村人居环境整治工作走在全市前列。\n二〇二二年工作思路\n新的一年，全镇将继续努力。",
      "一年来，全镇上下凝心聚力、真抓实干，坚持把乡村建设摆在突出位置，集中力量补短板、强弱项、促提升，农村人居环境整治工作走在全市前列。\n二〇二二年工作思路\n新的一年，全镇将继续努力。",
    ],
    ["paragraphs that end stay apart", "经济平稳发展。\n社会和谐稳定。", "经济平稳发展。\n社会和谐稳定。"],
    ["a heading and its text stay apart", "一、产业发展\n全镇种植水稻。", "一、产业发展\n全镇种植水稻。"],
    [
      "two ideographic blanks part paragraphs",
      "成效明显。　　二、民生福祉　　大力改善",
      "成效明显。\n二、民生福祉\n大力改善",
    ],
  ])("%s", (_, source, wanted) => {
    expect(textOf(source)).toBe(wanted);
  });
});

describe("cuts", () => {
  test("a page number amid a sentence is left out and both sides belong together", () => {
    const source = "全镇上下团结一心，经济社会保持良好发\n- 1 -\n展势头，各项事业稳步推进。";
    expect(textOf(source, cut(source, "- 1 -"))).toBe("全镇上下团结一心，经济社会保持良好发展势头，各项事业稳步推进。");
  });

  test("a line break left as characters parts paragraphs, an entity is a blank", () => {
    const breaks = "工作总结\\r\\n一年来成效明显。";
    expect(textOf(breaks, cut(breaks, "\\r\\n", "break"))).toBe("工作总结\n一年来成效明显。");
    const blank = "first&nbsp;second";
    expect(textOf(blank, cut(blank, "&nbsp;", "blank"))).toBe("first second");
  });
});

describe("places", () => {
  test("full-width digits are folded in the text and kept as written", () => {
    const author = authorTextOf("产值２３．５亿元，增长５％", []);
    expect(author.text).toBe("产值23．5亿元，增长5％");
    expect(author.matching).toBe("产值23.5亿元，增长5%");
    expect(written(author, { start: 2, end: 8 })).toBe("２３．５亿元");
    expect(inSource(author, { start: 2, end: 8 })).toEqual({ start: 2, end: 8 });
  });

  test("punctuation of one kind, but the comma of a number is its own", () => {
    expect(authorTextOf("拨付45,000元,惠及(含)3户:略", []).matching).toBe("拨付45,000元，惠及（含）3户：略");
  });

  test("each character of any text stands where the author says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const author = authorTextOf(source, []);
        expect(author.matching.length).toBe(author.text.length);
        const misplaced = Array.from(author.offsets.subarray(0, author.text.length), (_, i) => i).filter((i) => {
          const kept = author.text[i] !== "\n" && author.text[i] !== " ";
          return kept && written(author, { start: i, end: i + 1 }) !== source[author.offsets[i] ?? -1];
        });
        expect(misplaced).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("as written, a break of the author is a break and not what was cut out there", () => {
  const source = "石桥镇人民政府 （网站客服QQ:70001）2020年工作总结";
  const author = authorTextOf(source, [{ ...cut(source, "（网站客服QQ:70001）"), leaves: "break" }]);
  expect(written(author, { start: 0, end: author.text.length })).toBe("石桥镇人民政府\n2020年工作总结");
});
