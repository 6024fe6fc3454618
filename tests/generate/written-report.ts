import { Random } from "./random.js";
import { type Field, fields, measures, openings, problems, times, titleForms, towns, villages } from "./vocabulary.js";

/** How the author's paragraphs are laid out; `wrapped` breaks lines as a PDF does, `glued` has no breaks at all. */
export type Layout = "lines" | "indented" | "wrapped" | "ideographic" | "glued";

/** What a site puts around the report. */
export type Noise = "none" | "upload-notice" | "members-site" | "page-numbers";

/** A generated report and what it was made of. */
export interface WrittenReport {
  readonly text: string;
  readonly title: string;
  /** Headings with their numbering, two blanks of indent a level. */
  readonly outline: readonly string[];
  readonly items: readonly string[];
  /** The text below the headings, a paragraph each. */
  readonly content: readonly string[];
}

export interface Wishes {
  readonly layout: Layout;
  readonly noise: Noise;
  /** How much text a section holds: 1 for a report of some 1,500 characters, 10 for one of 15,000. */
  readonly length?: number;
}

/** Writes a report of three parts (review, problems, plan) with headings of two or three levels. */
export function writtenReport(seed: number, { layout, noise, length = 1 }: Wishes): WrittenReport {
  const random = new Random(seed);
  const year = random.between(2016, 2024);
  const town = random.pick(towns);
  const style = random.pick(styles);
  const runIn = layout === "glued" || random.chance(0.5);
  const outline: string[] = [];
  const items: string[] = [];
  const content: string[] = [];
  const paragraphs: string[] = [];

  const used = new Set<string>();
  const body = (field: Field): string =>
    Array.from({ length }, () => random.shuffled(field.sentences).slice(0, 2))
      .flat()
      .map((sentence) => {
        // No author writes a sentence twice in one report.
        const again = used.has(sentence);
        used.add(sentence);
        return withFigures(again ? `${random.pick(villages)}${random.pick(times)}，${sentence}` : sentence, random);
      })
      .join("");
  const heading = (depth: number, ordinal: number, text: string): string => {
    const line = `${style[depth]?.(ordinal) ?? ""}${text}`;
    outline.push("  ".repeat(depth) + line);
    return line;
  };
  const section = (depth: number, ordinal: number, text: string, words: string): void => {
    const line = heading(depth, ordinal, text);
    content.push(words);
    if (runIn) paragraphs.push(`${line}。${words}`);
    else paragraphs.push(line, words);
  };
  const part = (ordinal: number, text: string, start: string): void => {
    const line = heading(0, ordinal, text);
    content.push(start);
    if (layout === "glued") paragraphs.push(`${line}${start}`);
    else paragraphs.push(line, start);
  };
  const measuresAsItems = (): string => {
    const chain = random.shuffled(measures).slice(0, random.between(2, 4));
    const numberings = chain.map((_, i) => `${numeral(i + 1)}是`);
    items.push(...numberings);
    return `${chain.map((measure, i) => `${numberings[i]}${measure}`).join("；")}。`;
  };

  const title = random
    .pick(titleForms)
    .replace("{town}", town)
    .replace("{year}", String(year))
    .replace("{next}", String(year + 1));
  paragraphs.push(random.pick(openings));

  part(1, `${year}年工作总结`, `${year}年，我们主要做了以下几方面的工作。`);
  const chosen = random.shuffled(fields).slice(0, random.between(3, 6));
  chosen.forEach((field, i) => {
    const threeLevels = random.chance(0.3);
    const start = random.chance(0.3) ? measuresAsItems() : "";
    section(1, i + 1, random.pick(field.headings), `${body(field)}${start}`);
    if (!threeLevels) return;
    random
      .shuffled(fields)
      .slice(0, random.between(2, 3))
      .forEach((inner, j) => {
        section(2, j + 1, random.pick(inner.headings), body(inner));
      });
  });
  part(2, "存在的困难和问题", random.pick(problems));
  part(3, `${year + 1}年工作计划`, `${year + 1}年，我们将重点抓好以下工作。`);
  random
    .shuffled(chosen)
    .slice(0, 3)
    .forEach((field, i) => {
      const last = random.chance(0.3) ? measuresAsItems() : "";
      section(1, i + 1, random.pick(field.headings), `${body(field)}${last}`);
    });

  return { text: inFrame(laidOut(title, paragraphs, layout), noise, random), title, outline, items, content };
}

type Numbering = (ordinal: number) => string;

const digits = "零一二三四五六七八九十";
const numeral = (n: number): string => digits[n] ?? String(n);

const styles: readonly [Numbering[], ...Numbering[][]] = [
  [(n) => `${numeral(n)}、`, (n) => `（${numeral(n)}）`, (n) => `${n}.`],
  [(n) => `${numeral(n)}、`, (n) => `(${numeral(n)})`, (n) => `${n}、`],
  [(n) => `${numeral(n)}、`, (n) => `${n}．`, (n) => `（${n}）`],
  [(n) => `${numeral(n)}、`, (n) => `（${numeral(n)}）`, (n) => `（${n}）`],
];

/** Only money, shares and lengths have decimals: nobody trains 25.5 people. */
const withFigures = (sentence: string, random: Random): string =>
  sentence.replace(/#(亿元|公里|%)?/gu, (_, unit: string | undefined) => {
    if (random.chance(0.2)) return `X${unit ?? ""}`;
    return unit === undefined ? String(random.between(1, 4_800)) : `${random.between(11, 989) / 10}${unit}`;
  });

function laidOut(title: string, paragraphs: readonly string[], layout: Layout): string[] {
  switch (layout) {
    case "lines":
      return [title, ...paragraphs];
    case "indented":
      return [title, "", ...paragraphs.map((paragraph) => `　　${paragraph}`)];
    case "wrapped":
      return [title, ...paragraphs.flatMap((paragraph) => wrapped(`　　${paragraph}`, 56))];
    case "ideographic":
      return [[title, ...paragraphs].map((paragraph) => `　　${paragraph}`).join("")];
    case "glued":
      return [[title, ...paragraphs].join("")];
  }
}

/** Lines of at most `width` columns; no line begins with a mark that may not begin one, none breaks a figure. */
function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of paragraph.matchAll(/[0-9A-Za-z.%]+[，。；、：）》”]*|.[，。；、：）》”]*/gu)) {
    if (columns(line) + columns(piece) > width) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

/** Chinese characters and their marks are two columns wide, Latin ones one. */
const columns = (text: string): number => [...text].reduce((sum, c) => sum + (c < "\u0100" ? 1 : 2), 0);

function inFrame(lines: string[], noise: Noise, random: Random): string {
  switch (noise) {
    case "none":
      return lines.join("\n");
    case "upload-notice":
      return [
        `- ${random.between(10, 99)}.${random.between(10, 99)} KB`,
        `- 2023-0${random.between(1, 9)}-1${random.between(0, 9)} 发布`,
        "- 1、本文档由会员上传,青禾文库收录发布,支持全文阅读。",
        "- 2、本站不保证文档质量,付费下载前请先仔细预览。",
        `- 网站客服QQ:${random.between(100_000_000, 999_999_999)}`,
        ...lines,
      ].join("\n");
    case "members-site":
      return [
        "仅供学习参考 严禁外传",
        "砚田公文",
        ...lines,
        "",
        "砚田公文整理，从其他渠道获得的资料均不完整，如需完整资料请咨询唯一指定QQ300400500",
        "自建平台、每日更新",
        "【打击倒卖活动】",
        "举报倒卖会员资料的人，一经查实赠送半年会员！",
        "会员群：300111222         免费QQ群：300333444",
        "",
      ].join("\n");
    case "page-numbers": {
      let page = 0;
      const perPage = Math.max(4, Math.floor(lines.length / 5));
      return lines.flatMap((line, i) => (i % perPage === perPage - 1 ? [line, `- ${++page} -`] : [line])).join("\n");
    }
  }
}
