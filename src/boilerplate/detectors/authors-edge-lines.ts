import { pattern } from "../../lexicon/pattern.js";
import { siteSpeaks, siteWordsIn } from "../adverts.js";
import { hasAuthorsForm } from "../author-lines.js";
import { LONGEST_ROW } from "../engine/scan.js";
import { OTHER_LABEL } from "../field-row.js";
import { datesIn, hasAuthorsLabel } from "../fields.js";
import type { EdgeLine } from "./edge-line.js";
import { isPoint } from "./notice-list.js";

/** Gives back to the author what by itself looks like a page's line, and what stands beside it says is his. */
export function releaseAuthorsLines(source: string, lines: readonly EdgeLine[]): void {
  releaseAuthorsFields(source, lines);
  releaseCredits(source, lines);
  releaseReadings(lines);
  releaseContacts(lines);
  releaseRecords(lines);
  releaseSignature(source, lines);
}

/** 时间：2021年3月5日 beside 地点：三楼会议室 is the author's, as that is. */
function releaseAuthorsFields(source: string, lines: readonly EdgeLine[]): void {
  const own = ({ start, end, kind }: EdgeLine): boolean =>
    kind !== "site" && end - start <= LONGEST_ROW && hasAuthorsLabel(source.slice(start, end));
  const dates = ({ start, end }: EdgeLine): boolean => datesIn(source.slice(start, end)).length === 1;
  let released: EdgeLine | undefined;
  lines.forEach((line, i) => {
    if (line.kind !== "site") return;
    const dated = line.fields?.rank === OTHER_LABEL && line.fields.date !== null;
    const near = lines.slice(Math.max(i - 1, 0), i + 2).filter((other) => own(other));
    // 发布日期：2019-06-03 above 实施日期：2019-09-01 is a law's.
    const law = line.row?.proof?.rule.id === "published-date" && dates(line) && near.some(dates);
    if (!dated && !law && line.row?.proof?.rule.dateRank !== OTHER_LABEL && line.row?.proof?.rule.id !== "source-line")
      return;
    // 填表人：何小川⏎审核：罗大成⏎日期：2022年12月3日
    if (near.length === 0 && (released === undefined || released !== lines[i - 1])) return;
    line.kind = "other";
    released = line;
  });
}
/** 作者：王小梅 under the first dish, 作者：赵大勇 under the second; （来源：镇统计站） under each table: a page has one of each. */
function releaseCredits(source: string, lines: readonly EdgeLine[]): void {
  const credits = new Map<string, number[]>();
  lines.forEach(({ kind, start, end }, i) => {
    const label =
      kind === "site" && end - start <= LONGEST_CREDIT ? CREDIT.exec(source.slice(start, end))?.[1] : undefined;
    if (label !== undefined) credits.set(label, (credits.get(label) ?? []).concat(i));
  });
  for (const alike of credits.values()) {
    const isParted = alike.some((line, nth) => nth > 0 && lines[line - 1]?.kind === "other");
    for (const i of isParted ? alike : []) {
      const line = lines[i];
      if (line !== undefined) line.kind = "other";
    }
  }
}
/** One label and one name; 作者：李明 时间：2021-3-5 is the row of a reply. */
const CREDIT = /^\s*[（(]?(?:《[^》]*》\s*)?([\u3400-\u9fff]{2,4})[：:]\s*[^\s：:\d]{1,16}[）)]?\s*$/u;
const LONGEST_CREDIT = 60;

/** 联系人：李明⏎地址：…⏎微信公众号：石桥便民: contacts in which the author's come first and no foot of a page follows. */
function releaseContacts(lines: readonly EdgeLine[]): void {
  const last = lines.findLastIndex(({ folded: { text } }) => text !== "" && !contact.test(text));
  const run = lines.slice(last + 1);
  const [first] = run;
  if (first === undefined || first.kind === "site" || lines[last]?.kind === "site") return;
  for (const line of run) line.kind = "prose";
}
const contact = pattern("page-label.contact");

/** 2021-03-05 09:20 检查加油站, three and more one below the other: a record that the author kept. */
function releaseRecords(lines: readonly EdgeLine[]): void {
  const isRecord = ({ kind, fields, row, title, folded: { text } }: EdgeLine): boolean =>
    kind === "site" &&
    row === null &&
    title === null &&
    fields?.date != null &&
    fields.rank === OTHER_LABEL &&
    siteWordsIn(text) === 0;
  let run: EdgeLine[] = [];
  for (const line of [...lines, null]) {
    if (line !== null && isRecord(line)) {
      run.push(line);
      continue;
    }
    if (run.length >= LEAST_RECORDS) for (const record of run) record.kind = "other";
    run = [];
  }
}
const LEAST_RECORDS = 3;

/** 参考资料⏎1.《石桥镇志》⏎2.柳湾日报2019年7月1日第3版: what the author read, where nothing of it speaks of sites. */
function releaseReadings(lines: readonly EdgeLine[]): void {
  lines.forEach((line, i) => {
    if (line.kind === "site" || !heads.test(line.folded.text)) return;
    const behind = lines.slice(i + 1);
    const end = behind.findIndex((other) => !isPoint(other));
    const points = behind.slice(0, end < 0 ? behind.length : end);
    if (points.some(({ folded: { text } }) => siteSpeaks(text))) return;
    for (const point of points) if (point.kind === "site" || point.kind === "beside") point.kind = "prose";
  });
}
const heads = pattern("author-line.note");

/** …。⏎石桥镇党委⏎2021-12-30: below the report the day under the author's name is his. */
function releaseSignature(source: string, lines: readonly EdgeLine[]): void {
  const prose = lines.findIndex(({ kind }) => kind === "prose");
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (prose < 0 || i < prose || line.kind !== "site" || above?.kind !== "other" || above.title !== null) continue;
    const text = source.slice(line.start, line.end).trim();
    if (datesIn(text)[0] === text && hasAuthorsForm(above.folded.text)) line.kind = "other";
  }
}
