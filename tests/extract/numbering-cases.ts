import { abstract, item, lvl, num, p, startAt, styled, type Written } from "./documents.js";

/** A document and the text that Word shows for it. */
export interface Case {
  readonly name: string;
  readonly document: Written;
  readonly text: string;
}

/** A list of one level. */
const one = (format: string, text: string, more = "", start = 1): string =>
  abstract(0, lvl(0, format, text, more, start)) + num(1, 0);

/** What a format shows for numbers: a level that starts at each of them. */
const shows = (format: string, numbers: Readonly<Record<number, string>>): Case => ({
  name: `numFmt ${format}`,
  document: {
    numbering: Object.keys(numbers)
      .map((n) => abstract(Number(n), lvl(0, format, "%1、", "", Number(n))) + num(Number(n) + 1, Number(n)))
      .join(""),
    body: Object.keys(numbers)
      .map((n) => item("道路", Number(n) + 1))
      .join(""),
  },
  text: Object.values(numbers)
    .map((label) => `${label}、道路\n`)
    .join(""),
});

export const formats: readonly Case[] = [
  shows("decimal", { 0: "0", 1: "1", 10: "10", 123: "123" }),
  shows("decimalZero", { 1: "01", 9: "09", 10: "10", 100: "100" }),
  shows("upperLetter", { 1: "A", 26: "Z", 27: "AA", 54: "BBB" }),
  shows("lowerLetter", { 1: "a", 26: "z", 28: "bb" }),
  shows("upperRoman", { 1: "I", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 1994: "MCMXCIV" }),
  shows("lowerRoman", { 3: "iii", 8: "viii", 19: "xix" }),
  shows("chineseCounting", {
    1: "一",
    10: "十",
    11: "十一",
    20: "二十",
    21: "二十一",
    99: "九十九",
    100: "一○○",
    105: "一○五",
  }),
  shows("chineseCountingThousand", {
    1: "一",
    10: "十",
    12: "十二",
    30: "三十",
    100: "一百",
    101: "一百零一",
    110: "一百一十",
    115: "一百一十五",
    1001: "一千零一",
    1010: "一千零一十",
    2300: "二千三百",
  }),
  shows("chineseLegalSimplified", { 1: "壹", 2: "贰", 10: "壹拾", 15: "壹拾伍", 20: "贰拾", 101: "壹佰零壹" }),
  shows("ideographLegalTraditional", { 2: "貳", 3: "參", 6: "陸", 10: "壹拾", 120: "壹佰貳拾" }),
  shows("ideographTraditional", { 1: "甲", 3: "丙", 10: "癸", 11: "11" }),
  shows("ideographZodiac", { 1: "子", 5: "辰", 12: "亥", 13: "13" }),
  shows("ideographZodiacTraditional", { 1: "甲子", 2: "乙丑", 41: "甲辰", 60: "癸亥", 61: "61" }),
  shows("japaneseCounting", { 1: "一", 10: "十", 100: "百", 101: "百一", 1000: "千" }),
  shows("japaneseLegal", { 1: "壱", 2: "弐", 3: "参", 10: "壱拾" }),
  shows("japaneseDigitalTenThousand", { 10: "一〇", 21: "二一" }),
  shows("taiwaneseCounting", { 1: "一", 10: "十", 19: "十九", 100: "一○○" }),
  shows("taiwaneseCountingThousand", { 10: "十", 100: "一百", 106: "一百零六" }),
  shows("taiwaneseDigital", { 1: "一", 10: "一○" }),
  shows("ideographDigital", { 1: "一", 10: "一〇", 12: "一二", 100: "一〇〇" }),
  shows("decimalEnclosedCircle", { 1: "①", 10: "⑩", 20: "⑳", 21: "21" }),
  shows("decimalEnclosedCircleChinese", { 1: "①", 10: "⑩", 11: "11" }),
  shows("decimalEnclosedParen", { 1: "⑴", 20: "⒇", 21: "21" }),
  shows("decimalEnclosedFullstop", { 1: "⒈", 20: "⒛", 21: "21" }),
  shows("ideographEnclosedCircle", { 1: "㈠", 10: "㈩", 11: "11" }),
  shows("decimalFullWidth", { 1: "１", 10: "１０" }),
  shows("decimalFullWidth2", { 7: "７", 12: "１２" }),
  shows("decimalHalfWidth", { 7: "7" }),
  shows("ordinal", { 1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 21: "21st", 113: "113th" }),
  shows("hex", { 10: "A", 31: "1F" }),
  shows("numberInDash", { 3: "- 3 -" }),
  shows("aFormatOfTomorrow", { 5: "5" }),
];

const report =
  abstract(
    0,
    lvl(0, "chineseCountingThousand", "%1、") +
      lvl(1, "chineseCountingThousand", "（%2）") +
      lvl(2, "decimal", "%3.") +
      lvl(3, "decimal", "（%4）") +
      lvl(4, "decimalEnclosedCircle", "%5"),
  ) + num(1, 0);

export const counting: readonly Case[] = [
  {
    name: "five levels of a report, each of which begins anew below the one above it",
    document: {
      numbering: report,
      body: [
        item("工作回顾", 1),
        item("农业", 1, 1),
        item("种植", 1, 2),
        item("粮食", 1, 3),
        item("小麦", 1, 4),
        item("玉米", 1, 4),
        item("油料", 1, 3),
        item("花生", 1, 4),
        item("工业", 1, 1),
        item("园区", 1, 2),
        item("工作打算", 1),
        item("交通", 1, 1),
      ].join(""),
    },
    text: "一、工作回顾\n（一）农业\n1.种植\n（1）粮食\n①小麦\n②玉米\n（2）油料\n①花生\n（二）工业\n1.园区\n二、工作打算\n（一）交通\n",
  },
  {
    name: "text between the points of a list does not end it",
    document: {
      numbering: report,
      body: item("农业", 1) + p("粮食丰收。") + item("工业", 1) + p("") + item("交通", 1),
    },
    text: "一、农业\n粮食丰收。\n二、工业\n\n三、交通\n",
  },
  {
    name: "another list of the same definition counts on",
    document: { numbering: report + num(2, 0), body: item("农业", 1) + item("工业", 2) + item("交通", 1) },
    text: "一、农业\n二、工业\n三、交通\n",
  },
  {
    name: "a list that starts anew, and the first of all goes on with its counter",
    document: {
      numbering: report + num(2, 0, startAt(0, 1)),
      body: item("农业", 1) + item("工业", 1) + item("学校", 2) + item("医院", 2),
    },
    text: "一、农业\n二、工业\n一、学校\n二、医院\n",
  },
  {
    name: "a list that starts at five",
    document: {
      numbering: report + num(2, 0, startAt(0, 5)),
      body: item("农业", 1) + item("学校", 2) + item("医院", 2),
    },
    text: "一、农业\n五、学校\n六、医院\n",
  },
  {
    name: "a second level that starts at three, also where it begins again",
    document: {
      numbering: report + num(2, 0, startAt(1, 3)),
      body: item("农业", 2) + item("粮食", 2, 1) + item("油料", 2, 1) + item("工业", 2) + item("园区", 2, 1),
    },
    text: "一、农业\n（三）粮食\n（四）油料\n二、工业\n（三）园区\n",
  },
  {
    name: "a level that an instance replaces",
    document: {
      numbering: report + num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, "upperLetter", "%1.", "", 3)}</w:lvlOverride>`),
      body: item("农业", 2) + item("工业", 2) + item("园区", 2, 1),
    },
    text: "C.农业\nD.工业\n（一）园区\n",
  },
  {
    name: "start 0, and a level without a start, which is 0 too",
    document: {
      numbering:
        abstract(0, lvl(0, "decimal", "%1.", "", 0)) +
        num(1, 0) +
        abstract(1, lvl(0, "decimal", "%1)", "", null)) +
        num(2, 1),
      body: item("农业", 1) + item("工业", 1) + item("学校", 2),
    },
    text: "0.农业\n1.工业\n0)学校\n",
  },
  {
    name: "lvlRestart 0 never begins anew",
    document: {
      numbering:
        abstract(0, lvl(0, "chineseCounting", "%1、") + lvl(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) +
        num(1, 0),
      body: item("农业", 1) + item("粮食", 1, 1) + item("油料", 1, 1) + item("工业", 1) + item("园区", 1, 1),
    },
    text: "一、农业\n1.粮食\n2.油料\n二、工业\n3.园区\n",
  },
  {
    name: "lvlRestart 1 begins anew behind the first level only",
    document: {
      numbering:
        abstract(
          0,
          lvl(0, "chineseCounting", "%1、") +
            lvl(1, "chineseCounting", "（%2）") +
            lvl(2, "decimal", "%3.", '<w:lvlRestart w:val="1"/>'),
        ) + num(1, 0),
      body:
        item("农业", 1) +
        item("种植", 1, 1) +
        item("粮食", 1, 2) +
        item("养殖", 1, 1) +
        item("生猪", 1, 2) +
        item("工业", 1) +
        item("园区", 1, 2),
    },
    text: "一、农业\n（一）种植\n1.粮食\n（二）养殖\n2.生猪\n二、工业\n1.园区\n",
  },
  {
    name: "levels above in a label, in their own formats",
    document: {
      numbering:
        abstract(
          0,
          lvl(0, "chineseCounting", "第%1章") + lvl(1, "decimal", "%1-%2") + lvl(2, "lowerLetter", "%1.%2.%3"),
        ) + num(1, 0),
      body: item("总则", 1) + item("目的", 1, 1) + item("依据", 1, 1) + item("其他", 1, 2),
    },
    text: "第一章 总则\n一-1 目的\n一-2 依据\n一.2.a 其他\n",
  },
  {
    name: "isLgl makes all of them decimal",
    document: {
      numbering:
        abstract(0, lvl(0, "chineseCounting", "%1、") + lvl(1, "chineseCounting", "%1.%2", "<w:isLgl/>")) + num(1, 0),
      body: item("农业", 1) + item("粮食", 1, 1) + item("工业", 1) + item("园区", 1, 1),
    },
    text: "一、农业\n1.1 粮食\n二、工业\n2.1 园区\n",
  },
  {
    name: "isLgl that is off",
    document: {
      numbering: abstract(0, lvl(0, "chineseCounting", "%1、", '<w:isLgl w:val="0"/>')) + num(1, 0),
      body: item("农业", 1),
    },
    text: "一、农业\n",
  },
  {
    name: "a level that was never counted shows where it would start",
    document: {
      numbering: abstract(0, lvl(0, "decimal", "%1.", "", 4) + lvl(1, "decimal", "%1.%2")) + num(1, 0),
      body: item("粮食", 1, 1) + item("油料", 1, 1) + item("工业", 1),
    },
    text: "4.1 粮食\n4.2 油料\n4.工业\n",
  },
  {
    name: "a level of bullets has no number to show below it",
    document: {
      numbering:
        abstract(0, lvl(0, "decimal", "%1.") + lvl(1, "bullet", "•") + lvl(2, "decimal", "%1.%2%3.")) + num(1, 0),
      body: item("农业", 1) + item("粮食", 1, 2) + item("油料", 1, 2) + item("工业", 1) + item("园区", 1, 2),
    },
    text: "1.农业\n1.1.粮食\n1.2.油料\n2.工业\n2.1.园区\n",
  },
  {
    name: "a label that asks for a level below its own is none",
    document: { numbering: abstract(0, lvl(0, "decimal", "%1.%2")) + num(1, 0), body: item("农业", 1) },
    text: "农业\n",
  },
  {
    name: "bullets: as they are, of Wingdings by code and by letter, of Symbol",
    document: {
      numbering:
        abstract(0, lvl(0, "bullet", "—")) +
        abstract(1, lvl(0, "bullet", "&#xF06C;", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) +
        abstract(2, lvl(0, "bullet", "n", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) +
        abstract(3, lvl(0, "bullet", "&#xF0B7;", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')) +
        [0, 1, 2, 3].map((i) => num(i + 1, i)).join(""),
      body: item("农业", 1) + item("工业", 2) + item("交通", 3) + item("教育", 4),
    },
    text: "— 农业\n● 工业\n■ 交通\n• 教育\n",
  },
  {
    name: "none shows the words of its label without a number",
    document: { numbering: one("none", "附："), body: item("名词解释", 1) },
    text: "附：名词解释\n",
  },
  { name: "an empty label", document: { numbering: one("decimal", ""), body: item("农业", 1) }, text: "农业\n" },
  {
    name: "suff: a tab, a blank, nothing, where the label's own mark does not part them",
    document: {
      numbering:
        abstract(0, lvl(0, "chineseCounting", "第%1节")) +
        abstract(1, lvl(0, "chineseCounting", "第%1节", '<w:suff w:val="space"/>')) +
        abstract(2, lvl(0, "chineseCounting", "第%1节", '<w:suff w:val="nothing"/>')) +
        abstract(3, lvl(0, "chineseCounting", "%1、", '<w:suff w:val="space"/>')) +
        [0, 1, 2, 3].map((i) => num(i + 1, i)).join(""),
      body: item("农业", 1) + item("工业", 2) + item("交通", 3) + item("教育", 4),
    },
    text: "第一节 农业\n第一节 工业\n第一节交通\n一、教育\n",
  },
  {
    name: "a point and a figure are no decimal",
    document: { numbering: one("decimal", "%1."), body: item("2023年工作", 1) + item("农业", 1) + item("GDP", 1) },
    text: "1. 2023年工作\n2.农业\n3. GDP\n",
  },
  {
    name: "numId 0 takes the number of its style away",
    document: {
      numbering: one("chineseCounting", "%1、"),
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body:
        styled("农业", "H") +
        p("说明", '<w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
        styled("工业", "H"),
    },
    text: "一、农业\n说明\n二、工业\n",
  },
  {
    name: "headings numbered by their styles: pStyle names the level, the list comes from the style below",
    document: {
      numbering:
        abstract(
          0,
          lvl(0, "chineseCountingThousand", "%1、", '<w:pStyle w:val="1"/>') +
            lvl(1, "chineseCountingThousand", "（%2）", '<w:pStyle w:val="2"/>'),
        ) + num(7, 0),
      styles:
        '<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="2a"><w:basedOn w:val="2"/></w:style>',
      body:
        styled("回顾", "1") + styled("农业", "2") + styled("工业", "2a") + styled("打算", "1") + styled("交通", "2"),
    },
    text: "一、回顾\n（一）农业\n（二）工业\n二、打算\n（一）交通\n",
  },
  {
    name: "a style that says its level only has the list of the one that it is based on",
    document: {
      numbering: report,
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      body: styled("农业", "A") + styled("粮食", "B") + styled("油料", "B"),
    },
    text: "一、农业\n（一）粮食\n（二）油料\n",
  },
  {
    name: "a paragraph says its level, its style the list",
    document: {
      numbering: report,
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: styled("农业", "A") + p("粮食", '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    },
    text: "一、农业\n（一）粮食\n",
  },
  {
    name: "the style of all paragraphs that have none",
    document: {
      numbering: one("decimal", "%1)"),
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: p("农业") + p("工业"),
    },
    text: "1)农业\n2)工业\n",
  },
  {
    name: "styles that are based on each other in a circle",
    document: {
      numbering: report,
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      body: styled("农业", "A"),
    },
    text: "农业\n",
  },
  {
    name: "a list that is a link to the list of a style",
    document: {
      numbering:
        abstract(0, `<w:styleLink w:val="L"/>${lvl(0, "chineseCounting", "%1、")}`) +
        abstract(1, '<w:numStyleLink w:val="L"/>') +
        num(1, 0) +
        num(2, 1),
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: item("农业", 2) + item("工业", 2) + item("交通", 1),
    },
    text: "一、农业\n二、工业\n三、交通\n",
  },
  {
    name: "links in a circle, lists and levels that are not there",
    document: {
      numbering:
        abstract(0, '<w:numStyleLink w:val="L"/>') +
        num(1, 0) +
        num(2, 99) +
        report.replaceAll('Id="0"', 'Id="5"').replaceAll('Id="1"', 'Id="3"').replaceAll('val="0"', 'val="5"'),
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: item("农业", 1) + item("工业", 2) + item("交通", 4) + item("教育", 3, 8) + item("卫生", 3, 12),
    },
    text: "农业\n工业\n交通\n教育\n卫生\n",
  },
  {
    name: "a newer format stands among alternatives: three digits",
    document: {
      numbering:
        abstract(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
        ) + num(1, 0),
      body: item("农业", 1),
    },
    text: "007 农业\n",
  },
  {
    name: "an empty paragraph of a list counts and shows its number",
    document: { numbering: report, body: item("农业", 1) + item("", 1) + item("工业", 1) },
    text: "一、农业\n二、\n三、工业\n",
  },
  {
    name: "a paragraph that was deleted does not count, one that was inserted does",
    document: {
      numbering: report,
      body:
        item("农业", 1) +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>商贸</w:delText></w:r></w:del></w:p>' +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:ins w:id="3"/></w:rPr></w:pPr><w:ins w:id="4"><w:r><w:t>文旅</w:t></w:r></w:ins></w:p>' +
        item("工业", 1),
    },
    text: "一、农业\n二、文旅\n三、工业\n",
  },
  {
    name: "how a paragraph was numbered before it was changed",
    document: {
      numbering: report,
      body: p(
        "农业",
        '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ),
    },
    text: "农业\n",
  },
  {
    name: "a hidden number is not shown and counts",
    document: {
      numbering:
        abstract(0, lvl(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>") + lvl(1, "decimal", "%1.%2")) + num(1, 0),
      body: item("农业", 1) + item("工业", 1) + item("园区", 1, 1),
    },
    text: "农业\n工业\n2.1 园区\n",
  },
];
