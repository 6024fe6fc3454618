import { loadDocx } from "../../src/view/clean/docx-library.js";

/** A document of the package that writes Word documents, and the text that Word shows for it. */
export interface PackageCase {
  readonly name: string;
  readonly document: { readonly paragraphs: readonly object[]; readonly numbering: object; readonly styles?: object };
  readonly text: string;
}

export async function packed({ paragraphs, ...options }: PackageCase["document"]): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await loadDocx();
  const children = paragraphs.map((one) => new Paragraph(one));
  return new Uint8Array(await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })));
}

const level = (index: number, format: string, text: string, more: object = {}): object => ({
  level: index,
  format,
  text,
  ...more,
});

const lists = (...config: object[][]) => ({
  config: config.map((levels, i) => ({ reference: `list ${i}`, levels })),
});

const item = (text: string, at = 0, list = 0, instance = 0): object => ({
  text,
  numbering: { reference: `list ${list}`, level: at, instance },
});

/** One list whose points are numbered from `start` on. */
const counts = (format: string, start: number, ...labels: string[]): PackageCase => ({
  name: `${format} from ${start}`,
  document: {
    numbering: lists([level(0, format, "%1、", { start })]),
    paragraphs: labels.map(() => item("道路")),
  },
  text: labels.map((label) => `${label}、道路\n`).join(""),
});

const report = [
  level(0, "chineseCountingThousand", "%1、"),
  level(1, "chineseCountingThousand", "（%2）"),
  level(2, "decimal", "%3."),
  level(3, "decimal", "（%4）"),
  level(4, "decimalEnclosedCircle", "%5"),
];

export const packageCases: readonly PackageCase[] = [
  counts("chineseCounting", 9, "九", "十", "十一"),
  counts("chineseCounting", 19, "十九", "二十", "二十一"),
  // Digit by digit from a hundred on, with the ring that is no 零.
  counts("chineseCounting", 99, "九十九", "一○○", "一○一"),
  counts("chineseCountingThousand", 99, "九十九", "一百", "一百零一"),
  counts("chineseCountingThousand", 999, "九百九十九", "一千", "一千零一"),
  counts("chineseLegalSimplified", 9, "玖", "壹拾", "壹拾壹"),
  counts("ideographDigital", 9, "九", "一〇", "一一"),
  counts("ideographTraditional", 9, "壬", "癸", "11"),
  counts("ideographZodiac", 11, "戌", "亥", "13"),
  counts("ideographZodiacTraditional", 1, "甲子", "乙丑"),
  counts("ideographEnclosedCircle", 9, "㈨", "㈩", "11"),
  counts("ideographLegalTraditional", 5, "伍", "陸"),
  counts("taiwaneseCounting", 9, "九", "十", "十一"),
  counts("taiwaneseCountingThousand", 99, "九十九", "一百"),
  counts("taiwaneseDigital", 9, "九", "一○"),
  counts("japaneseDigitalTenThousand", 9, "九", "一〇"),
  counts("decimalEnclosedCircle", 19, "⑲", "⑳", "21"),
  counts("decimalEnclosedCircleChinese", 9, "⑨", "⑩", "11"),
  counts("decimalEnclosedParen", 19, "⒆", "⒇", "21"),
  counts("decimalEnclosedFullstop", 1, "⒈", "⒉"),
  counts("decimalFullWidth", 9, "９", "１０"),
  counts("decimalZero", 9, "09", "10"),
  counts("upperLetter", 26, "Z", "AA"),
  counts("lowerRoman", 3, "iii", "iv"),
  counts("numberInDash", 1, "- 1 -", "- 2 -"),
  {
    name: "five levels of a report",
    document: {
      numbering: lists(report),
      paragraphs: [
        item("回顾"),
        item("农业", 1),
        item("粮食", 2),
        item("小麦", 3),
        item("冬麦", 4),
        item("春麦", 4),
        item("油料", 2),
        item("工业", 1),
        item("园区", 2),
        item("打算"),
        item("交通", 1),
      ],
    },
    text: "一、回顾\n（一）农业\n1.粮食\n（1）小麦\n①冬麦\n②春麦\n2.油料\n（二）工业\n1.园区\n二、打算\n（一）交通\n",
  },
  {
    name: "another instance begins anew",
    document: {
      numbering: lists(report),
      paragraphs: [item("农业"), item("工业"), item("学校", 0, 0, 1), item("医院", 0, 0, 1), { text: "完。" }],
    },
    text: "一、农业\n二、工业\n一、学校\n二、医院\n完。\n",
  },
  {
    name: "two lists count apart",
    document: {
      numbering: lists(report, [level(0, "decimal", "%1)")]),
      paragraphs: [item("农业"), item("粮食", 0, 1), item("油料", 0, 1), item("工业"), item("园区", 0, 1)],
    },
    text: "一、农业\n1)粮食\n2)油料\n二、工业\n3)园区\n",
  },
  {
    name: "levels that start at five and at three, the second again behind each of the first",
    document: {
      numbering: lists([
        level(0, "chineseCounting", "%1、", { start: 5 }),
        level(1, "chineseCounting", "（%2）", { start: 3 }),
      ]),
      paragraphs: [item("农业"), item("粮食", 1), item("油料", 1), item("工业"), item("园区", 1)],
    },
    text: "五、农业\n（三）粮食\n（四）油料\n六、工业\n（三）园区\n",
  },
  {
    name: "the level above in a label, as it is written and in decimals",
    document: {
      numbering: lists(
        [level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%1-%2"), level(2, "lowerLetter", "%1.%2.%3")],
        [level(0, "chineseCounting", "第%1章"), level(1, "chineseCounting", "%1.%2", { isLegalNumberingStyle: true })],
      ),
      paragraphs: [item("总则"), item("目的", 1), item("其他", 2), item("总则", 0, 1), item("目的", 1, 1)],
    },
    text: "第一章 总则\n一-1 目的\n一.1.a 其他\n第一章 总则\n1.1 目的\n",
  },
  {
    name: "what parts a number from its text",
    document: {
      numbering: lists(
        [level(0, "chineseCounting", "第%1节", { suffix: "nothing" })],
        [level(0, "chineseCounting", "第%1节", { suffix: "space" })],
        [level(0, "chineseCounting", "第%1节", { suffix: "tab" })],
      ),
      paragraphs: [item("农业"), item("工业", 0, 1), item("交通", 0, 2)],
    },
    text: "第一节农业\n第一节 工业\n第一节 交通\n",
  },
  {
    name: "headings that their styles number",
    document: {
      numbering: lists(report),
      styles: {
        paragraphStyles: [0, 1].map((at) => ({
          id: `Part${at}`,
          name: `Part ${at}`,
          paragraph: { numbering: { reference: "list 0", level: at, instance: 0 } },
        })),
      },
      paragraphs: [
        { text: "回顾", style: "Part0" },
        { text: "农业", style: "Part1" },
        { text: "全年丰收。" },
        { text: "工业", style: "Part1" },
        { text: "打算", style: "Part0" },
        { text: "交通", style: "Part1" },
      ],
    },
    text: "一、回顾\n（一）农业\n全年丰收。\n（二）工业\n二、打算\n（一）交通\n",
  },
  {
    name: "bullets",
    document: {
      numbering: lists([level(0, "bullet", "—"), level(1, "bullet", "●")]),
      paragraphs: [item("农业"), item("粮食", 1), item("工业")],
    },
    text: "— 农业\n● 粮食\n— 工业\n",
  },
];
