import type { Flow } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { APPARATUS, roleOfHeading } from "./roles.js";

/** A heading without a number: a line of its own, or the words that a paragraph begins with. */
export interface UnnumberedHeading {
  readonly heading: Span;
  readonly textStart: number;
  readonly kind: "part" | "notes" | "line" | "run-in";
}

const LONGEST_LINE = 36;
const LONGEST_RUN_IN = 20;

/** Lines of their own that head what follows: 2021年工作思路, 名词解释, and any line in front of a new run. */
export function findHeadingLines(
  flow: Flow,
  paragraphs: readonly Span[],
  startsRun: (at: number) => boolean,
): UnnumberedHeading[] {
  const { plain } = flow;
  const found: UnnumberedHeading[] = [];
  paragraphs.forEach((line, i) => {
    const next = paragraphs[i + 1];
    if (next === undefined || line.end - line.start > LONGEST_LINE || line.end - line.start < 4) return;
    const words = plain.slice(line.start, line.end);
    if (/[。；，？！：]/u.test(words) && !APPARATUS.test(words)) return;
    const kind = APPARATUS.test(words)
      ? ("notes" as const)
      : NOT_HEADING.test(words)
        ? null
        : PART.test(words) || (startsRun(next.start) && roleOfHeading(words) !== null)
          ? ("part" as const)
          : null;
    if (kind !== null) found.push({ heading: line, textStart: line.end, kind });
  });
  return found;
}

/** Dates, greetings, speakers and signatures stand alone on a line and head nothing. */
const NOT_HEADING =
  /^(?:——|各位|同志们|[（(]|[12]\d{3}年\d{1,2}月|二[〇○零]|[一二三四五六七八九十]{1,3}是)|(?:人民政府|委员会|党委|党支部|办公室|镇长|县长|市长|书记)$/u;
const PART =
  /(?:^|[年“”])[^年]{0,14}(?:工作|主要|重点|目标|经济|社会|发展|任务|思路|存在|下步|今后|总体).{0,8}(?:总结|回顾|计划|安排|思路|打算|要点|建议|部署|展望|问题|不足|措施|成效|情况|任务|目标|要求|工作)$|^(?:存在|主要)?的?(?:问题|不足|困难)(?:和|与|及).{2,6}$|^存在(?:的)?(?:主要)?(?:问题|困难|不足)$|^下一?步(?:工作)?(?:打算|安排|计划|思路|重点)$/u;

/**
 * Leads of sibling paragraphs: 生态农业：提质增效。… 生态工业：逆势飞扬。… Two or more paragraphs of one section that
 * begin with a short phrase which names a topic, closed alike, and go on behind it.
 */
export function findRunIns(flow: Flow, paragraphs: readonly Span[]): UnnumberedHeading[] {
  const leads = paragraphs.map((p) => leadOf(flow.plain, p));
  for (const mark of ["。", "："]) {
    const found = leads.filter((l) => l !== null && l.mark === mark).map((l) => l as Lead);
    if (found.length >= 2 && found.length >= 0.2 * paragraphs.length)
      return found.map(({ start, end, textStart }) => ({ heading: { start, end }, textStart, kind: "run-in" }));
  }
  return [];
}

interface Lead extends Span {
  readonly mark: string;
  readonly textStart: number;
}

function leadOf(plain: string, paragraph: Span): Lead | null {
  const window = plain.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_RUN_IN + 1));
  const at = window.search(/[。，；！？]/u);
  const colon = window.indexOf("：");
  const stop = at >= 0 && plain[paragraph.start + at] === "。" ? at : -1;
  // 生态农业：提质增效。 is one lead; 道路交通：通组公路硬化工程全面完工，… ends at the colon.
  const length = stop > 0 ? stop : colon > 0 && (at < 0 || colon < at) ? colon : -1;
  if (length < 4 || paragraph.start + length + 8 >= paragraph.end) return null;
  const words = window.slice(0, length);
  if (NO_TOPIC.test(words) || SPEAKS.test(words)) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + length,
    mark: window[length] ?? "",
    textStart: paragraph.start + length + 1,
  };
}

/** A lead names a topic; a sentence about us, about a time or joined to the one before does not. */
const NO_TOPIC =
  /^(?:今年|去年|上半年|下半年|一年来|半年来|五年来|过去|同时|目前|此外|另外|各位|对此|为此|因此|现在|截[至止]|至此|[12]\d{3}年|根据|按照|但|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[是要、]|[—\d（①-⑳*※])/u;
const SPEAKS = /\d|^要|是|今年|明年|去年|即将|我们|我[镇乡县市区省局]|本[镇乡县市区省局]|全[镇乡县市区省]|如下|以下/u;
