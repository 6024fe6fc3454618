import { phrases } from "./phrases.js";

/** Of `reports learn`. */
export const learnCommand = phrases({
  summary: { en: "learn a new site's boilerplate from a batch of its pages", zh: "从同一网站的一批网页学习该站的套话" },
  description: {
    en: "Learn what a site puts around reports, as rules with evidence for --rules; read them before you use them.",
    zh: "从同一网站的一批报告中学习网站添加的文字，写成附有依据的规则，供 --rules 使用；使用前请先审阅。",
  },
  learn: { en: "rules, each with its evidence", zh: "学习规则，每条附依据" },
  use: { en: "what they take", zh: "查看规则删除的内容" },
  dryRun: { en: "what would be learned, and go from each file", zh: "显示将学到的规则，以及各文件将删除的内容" },
  minFiles: { en: "unlike files that a batch must have", zh: "一批至少要有的不同文件数" },
  minShare: { en: "share of the files that must show it", zh: "至少出现在多大比例的文件中" },
  background: {
    en: "lines of the genre, made by tools/learn-background.mjs",
    zh: "公文常用语底本，由 tools/learn-background.mjs 生成",
  },
  inline: { en: "words within lines with its name", zh: "行内含网站名称的文字" },
  merge: { en: "add to a file of rules; what was edited by hand stays", zh: "并入已有规则文件，手工修改的内容保留" },
  explain: { en: "also what was weighed and refused, as comments", zh: "把考虑过而未采用的内容写成注释" },
  dryRunFlag: { en: "show rules and what would go; write no rules", zh: "只显示规则和将删除的内容，不写规则" },
  output: { en: "the rules file; - for a pipe", zh: "规则文件；- 表示管道" },
  share: { en: "a share above 0, up to 1", zh: "大于 0、不超过 1 的比例" },
  fewFiles: {
    en: (sources: number, least: number) =>
      `nothing is learned from ${sources} files that are unlike; a batch has ${least} (--min-files)`,
    zh: (sources, least) => `只有 ${sources} 份互不相同的文件，不足 ${least} 份（--min-files），未学习任何规则`,
  },
  nothing: {
    en: (files: number) => `${files} files: nothing of a site's that the rules in force do not know`,
    zh: (files) => `${files} 份文件中没有现行规则之外的网站文字`,
  },
  done: {
    en: (files: number, rules: number) => `${files} files, ${rules} rules learned`,
    zh: (files, rules) => `${files} 份文件，学到 ${rules} 条规则`,
  },
  rule: { en: "rule", zh: "规则" },
  where: { en: "where", zh: "位置" },
  files: { en: "files", zh: "文件数" },
  words: { en: "words", zh: "文字" },
  file: { en: "file", zh: "文件" },
  runs: { en: "removed runs", zh: "删除处数" },
  characters: { en: "characters", zh: "字符数" },
});

/** The first lines of a file of learned rules, in both languages: whoever is given it should read on. */
export const learnedHead = phrases({
  learned: {
    en: (files: number, unlike: number) =>
      `Learned from ${files} files (${unlike} of them unlike); read it before you use it.`,
    zh: (files, unlike) => `由 ${files} 个文件（其中互不相同的 ${unlike} 个）学得，使用前请先核对。`,
  },
});

/** What a rule's comments say of it: for whoever reads the rules before they are used. */
export const learnedNote = phrases({
  ofFiles: {
    en: (count: number, all: number, share: string) => `${count} of ${all} files (${share})`,
    zh: (count, all, share) => `见于 ${all} 个文件中的 ${count} 个（${share}）`,
  },
  ofLine: {
    en: (issuers: number, known: string, place: string) => `, ${issuers} issuers; background ${known}; ${place}`,
    zh: (issuers, known, place) => `，${issuers} 个单位；底本 ${known}；${place}`,
  },
  head: { en: "at the head", zh: "在网页开头" },
  tail: { en: "at the foot", zh: "在网页末尾" },
  edge: { en: "at both ends", zh: "在网页首尾" },
  neighbour: { en: "beside other lines of the site", zh: "紧挨网站的其他行" },
  rhythm: { en: "again and again within pages", zh: "在网页中反复出现" },
  opensTail: {
    en: "behind it stand only short lines that differ from page to page: all of them fall",
    zh: "其后只有各页不同的短行，一并删除",
  },
  within: {
    en: (count: number, all: number, times: number, by: string) =>
      `${count} of ${all} files, ${times} times within lines; ${by}`,
    zh: (count, all, times, by) => `见于 ${all} 个文件中的 ${count} 个，行内 ${times} 处；${by}`,
  },
  inBrackets: {
    en: "in brackets amid sentences, where no author puts anything",
    zh: "在句中的括号内，作者不会写在那里",
  },
  brand: { en: (brand: string) => `brand ${brand}`, zh: (brand) => `网站名称 ${brand}` },
  noBrand: { en: "no brand", zh: "没有网站名称" },
  later: {
    en: (files: number) => `Learned later from ${files} files.`,
    zh: (files) => `后来又由 ${files} 个文件学得。`,
  },
  weighed: { en: "Weighed and not learned", zh: "考虑过而未采用" },
  suggested: {
    en: (files: number, by: string, words: string) => `suggested: within lines, ${files} files, ${by}: ${words}`,
    zh: (files, by, words) => `可考虑：行内，${files} 个文件，${by}：${words}`,
  },
  refused: {
    en: (count: number, all: number, why: string, where: string) =>
      `refused: ${count} of ${all} files: ${why}: ${where}`,
    zh: (count, all, why, where) => `未采用：${all} 个文件中的 ${count} 个：${why}：${where}`,
  },
});

/** Why something was not learned. */
export const refusalReason = phrases({
  "few-files": { en: "in too few files", zh: "出现的文件太少" },
  genre: { en: "reports of other issuers have it too", zh: "其他单位的报告也有" },
  "authors-words": {
    en: "reads as an author's line: a title, a heading, a greeting, a signature",
    zh: "像是作者所写：标题、小标题、称呼或落款",
  },
  figure: { en: "holds a figure of the author's", zh: "含有作者的数字" },
  "one-issuer": { en: "only files of one issuer have it", zh: "只见于一个单位的文件" },
  loose: {
    en: "stands anywhere: no end of the page, no line of the site, no rhythm holds it",
    zh: "位置不定：既不在网页首尾，也不挨着网站的行，又不反复出现",
  },
  "no-words": { en: "has no words that a rule could name", zh: "没有规则可以依据的字词" },
});
