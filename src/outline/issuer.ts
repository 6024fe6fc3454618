import { words } from "../lexicon/lexicon.js";
import type { Outline } from "./outline.js";

export type IssuerLevel =
  | "township"
  | "county"
  | "city"
  | "province"
  | "nation"
  | "department"
  | "enterprise"
  | "other";

export interface Issuer {
  readonly name: string;
  readonly level: IssuerLevel;
}

interface LevelWords {
  readonly level: IssuerLevel;
  /** Matches the end of an issuer's name. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** What the end of a name says about who reports; the first that fits counts. */
const LEVELS: readonly LevelWords[] = [
  { level: "nation", pattern: /(?:国务院|中央人民政府)$/u, example: "国务院" },
  { level: "enterprise", pattern: /(?:公司|集团|厂|银行|合作社)$/u, example: "城投公司" },
  {
    level: "department",
    pattern: /(?:[局厅委办部院]|中心|委员会|法院|检察院|学校|医院|站|所|支队|大队)$/u,
    example: "县农业农村局",
  },
  { level: "province", pattern: /(?:省|自治区|北京市|天津市|上海市|重庆市)$/u, example: "清江省" },
  { level: "county", pattern: /(?:县|区|旗)$/u, example: "平川县" },
  { level: "city", pattern: /(?:市|自治州|盟)$/u, example: "安林市" },
  { level: "township", pattern: /(?:镇|乡|街道|苏木|村|社区)$/u, example: "柳溪镇" },
];

const ORGAN = /(?:党委政府|人民政府|党委|政府|委员会|党工委|办事处)$/u;
/** 云台县民政局, 柳溪镇: a place, and a department of it where one is named. */
const NAME =
  /^(?:中共|中国共产党)?([\u4e00-\u9fffXx×*某]{1,16}?(?:自治州|自治区|街道|社区|[省市县区旗镇乡村])(?:[\u4e00-\u9fff]{1,12}?(?:委员会|办公室|办事处|中心|公司|集团|法院|检察院|医院|学校|[局厅]))?|[\u4e00-\u9fffXx×*某]{1,16}?(?:国务院|公司|集团|中心|学校|医院|[局厅院]))/u;
/** 我代表平川县人民政府向大会… */
const SPEAKS_FOR = /我代表(国务院|[\u4e00-\u9fffXx×*某]{1,20}?)(?:人民政府|政府)?(?:，|向|作)/u;
/** ——2022年1月12日在南塘镇第十八届人民代表大会第二次会议上 */
const MEETS_IN = /日?在([\u4e00-\u9fffXx×*某]{1,20}?[省市县区旗镇乡])第[^，。\n]{1,8}届/u;
/** 我代表县人民政府: only the level is said. */
const NAMELESS = /^(?:乡镇|[省市县区旗镇乡村])$/u;

/** Who reports: named at the beginning of the title, else by 我代表…人民政府 in front of the report. */
export function findIssuer(outline: Outline): Issuer | null {
  const { matching } = outline.author;
  const title =
    outline.title === null ? "" : matching.slice(outline.title.start, outline.title.end).replace(/\n/gu, "");
  const opening = matching.slice(0, 1500);
  const named = [
    NAME.exec(title.replace(/^(?:关于)?(?:[12二][\d〇○零一二三四五六七八九xX]{3}年)?/u, "")),
    MEETS_IN.exec(opening),
    SPEAKS_FOR.exec(opening),
  ];
  const place = named
    .map((match) => (match?.[1] ?? "").replace(ORGAN, ""))
    .find((name) => name !== "" && !NAMELESS.test(name));
  if (place === undefined) return null;
  const level = LEVELS.find((l) => l.pattern.test(place))?.level ?? "other";
  return { name: place, level };
}

const titleWords = words("title-word");

/** What kinds of report a title names, in the order of the list. */
export function kindsOf(title: string): string[] {
  const named = new Set([...titleWords.all(title)].map(({ entry }) => entry.as.kind));
  const kinds = new Set(titleWords.entries.flatMap(({ as }) => (named.has(as.kind) ? (as.kind ?? []) : [])));
  if (kinds.size > 1) kinds.delete("report");
  return [...kinds];
}
