import { phrases } from "./phrases.js";

/** What the machine or the platform says no to: completes a sentence that a path begins. */
export const systemError = phrases({
  tooLong: {
    en: "is too large: what comes of it is longer than a text can be here",
    zh: "太大：所得结果超出本程序文本长度的上限",
  },
  ENOENT: { en: "no such file or directory", zh: "没有这个文件或目录" },
  EACCES: { en: "permission denied", zh: "没有权限" },
  EPERM: { en: "not permitted", zh: "不允许的操作" },
  EISDIR: { en: "is a directory", zh: "是目录" },
  ENOTDIR: { en: "part of the path is not a directory", zh: "路径中有一部分不是目录" },
  ELOOP: { en: "symbolic links lead in a circle", zh: "符号链接循环" },
  ENAMETOOLONG: { en: "the name is too long", zh: "文件名太长" },
  EMFILE: { en: "too many open files", zh: "打开的文件太多" },
  ENFILE: { en: "too many open files on this machine", zh: "本机打开的文件太多" },
  EAGAIN: { en: "not to be had now", zh: "暂时无法取得" },
  ENOMEM: { en: "not enough memory", zh: "内存不足" },
  ENOSPC: { en: "no space left on the device", zh: "磁盘空间不足" },
  EDQUOT: { en: "the disk quota is used up", zh: "磁盘配额已用完" },
  EROFS: { en: "the file system is read-only", zh: "文件系统只读" },
  EIO: { en: "input/output error", zh: "读写错误" },
  EFBIG: { en: "the file grew too large", zh: "文件过大" },
  EBADF: { en: "the stream is closed", zh: "流已关闭" },
  EPIPE: { en: "the reader has gone", zh: "读取方已退出" },
});

/** Why an input cannot be read: completes a sentence that its path begins. */
export const inputError = phrases({
  noTexts: { en: "holds no .txt or .docx file", zh: "其中没有 .txt 或 .docx 文件" },
  matchesNothing: { en: "matches no file", zh: "没有匹配的文件" },
  listItself: { en: "is the list itself", zh: "就是清单本身" },
  notAFile: { en: "is a pipe, socket or device, not a file", zh: "是管道、套接字或设备，不是文件" },
  damagedGzip: { en: "is damaged gzip", zh: "是损坏的 gzip 文件" },
  tooLarge: { en: (bytes: number) => `is larger than ${bytes} bytes`, zh: (bytes) => `超过 ${bytes} 字节` },
  moreAllowed: {
    en: (bytes: number) => `is larger than ${bytes} bytes; --max-bytes allows more`,
    zh: (bytes) => `超过 ${bytes} 字节；可用 --max-bytes 放宽`,
  },
  stars: {
    en: (most: number) => `has more than ${most} * between two /`,
    zh: (most) => `两个 / 之间的 * 超过 ${most} 个`,
  },
  doubleStars: { en: (most: number) => `has more than ${most} **`, zh: (most) => `** 超过 ${most} 个` },
  repeats: { en: "repeats what itself repeats", zh: "重复套重复" },
  alternatives: {
    en: (most: number) => `stands for more than ${most} patterns`,
    zh: (most) => `展开后超过 ${most} 个模式`,
  },
  binary: { en: "is binary, not text", zh: "是二进制文件，不是文本" },
  unknownEncoding: {
    en: "is not readable as UTF-8, GB18030, Big5 or UTF-16; if it is text, name its encoding with --encoding",
    zh: "无法按 UTF-8、GB18030、Big5 或 UTF-16 读出；若是文本，请用 --encoding 指明编码",
  },
  otherEncoding: {
    en: (encoding: string) => `is not readable as ${encoding}; leave --encoding out to have it recognised`,
    zh: (encoding) => `无法按 ${encoding} 读出；去掉 --encoding 可自动识别`,
  },
  workerDied: {
    en: (how: string) => `the worker process died of it (${how})`,
    zh: (how) => `处理它的进程因此退出（${how}）`,
  },
  exitCode: { en: (code: string) => `exit code ${code}`, zh: (code) => `退出码 ${code}` },
  noWorker: {
    en: (how: string) => `no worker process can be started (${how})`,
    zh: (how) => `无法启动工作进程（${how}）`,
  },
});

/** Why a line of NDJSON is no record. */
export const recordError = phrases({
  tooLong: { en: "the line is longer than --max-bytes allows", zh: "此行超过 --max-bytes 的限度" },
  noObject: { en: "the line is no JSON object", zh: "此行不是 JSON 对象" },
  noJson: { en: "the line is no JSON", zh: "此行不是 JSON" },
  notUtf8: { en: "the line is not UTF-8", zh: "此行不是 UTF-8" },
  noText: { en: 'a record needs "text", a string', zh: "记录须有字符串 text" },
  lineTooLong: { en: "the line is too long; --max-bytes allows more", zh: "此行太长；可用 --max-bytes 放宽" },
  noReport: {
    en: (line: number) => `line ${line} is no report of reports parse`,
    zh: (line) => `第 ${line} 行不是 reports parse 写出的报告`,
  },
});

/** What a file of the user's is to be. */
export const fileError = phrases({
  wrongWord: {
    en: 'must be the wrong word and the right one, such as "布署 部署"',
    zh: "应为错词和正确写法，如“布署 部署”",
  },
  phraseList: {
    en: 'must be a list of {phrase, from, to, source}, such as "- {phrase: 四个自信, from: 2017}"',
    zh: "应为 {phrase, from, to, source} 的列表，如“- {phrase: 四个自信, from: 2017}”",
  },
  exceptionList: {
    en: 'must be a list of {rule, text, reason}, such as "- {rule: word, text: 布署, reason: 厂名}"',
    zh: "应为 {rule, text, reason} 的列表，如“- {rule: word, text: 布署, reason: 厂名}”",
  },
  vocabulary: {
    en: 'must be a list of {name, words}, such as "- {name: 茶叶产量, words: [干茶产量]}"',
    zh: "应为 {name, words} 的列表，如“- {name: 茶叶产量, words: [干茶产量]}”",
  },
  configuration: {
    en: 'must be flags and their values, such as "format: yaml"',
    zh: "应为参数及其取值，如“format: yaml”",
  },
  twice: { en: (key: string) => `"${key}" is there twice`, zh: (key) => `“${key}”出现两次` },
  unknownKey: {
    en: (key: string, keys: string) => `unknown key "${key}"; keys are ${keys}`,
    zh: (key, keys) => `没有“${key}”这个键；可用的键：${keys}`,
  },
  trueOrFalse: { en: (key: string) => `"${key}" must be true or false`, zh: (key) => `“${key}”应为 true 或 false` },
  textOrNumber: { en: (key: string) => `"${key}" must be text or a number`, zh: (key) => `“${key}”应为文字或数字` },
  badValue: { en: (key: string, why: string) => `"${key}": ${why}`, zh: (key, why) => `“${key}”：${why}` },
  badYaml: { en: (why: string) => why, zh: (why) => `YAML 有误：${why}` },
  expectation: {
    en: "it must have {issuer} or {year}, such as {issuer}_{year}",
    zh: "须含 {issuer} 或 {year}，如 {issuer}_{year}",
  },
});

/** What is told of a configuration file that nobody named. */
export const configNotice = phrases({
  otherUser: { en: "it belongs to another user", zh: "属于另一个用户" },
  writable: { en: "others can write it", zh: "他人可以改写" },
  replaceable: { en: "others can replace it", zh: "他人可以替换" },
  notUsed: {
    en: (file: string, why: string) => `${file} is not used: ${why}; --config takes it all the same`,
    zh: (file, why) => `未采用 ${file}：${why}；如要采用，请用 --config 指明`,
  },
  inForce: { en: (file: string) => `flags from ${file}`, zh: (file) => `采用 ${file} 中的参数` },
  inForceWithout: {
    en: (file: string, keys: string) =>
      `flags from ${file}, without ${keys}: only a file given with --config sets what is written`,
    zh: (file, keys) => `采用 ${file} 中的参数，但不含 ${keys}：只有用 --config 指明的文件才能决定写到哪里`,
  },
  none: { en: "no configuration file", zh: "没有配置文件" },
  commandLine: { en: "command line", zh: "命令行" },
  file: { en: "configuration file", zh: "配置文件" },
  default: { en: "default", zh: "默认" },
});

/** Why something cannot be written. */
export const outputError = phrases({
  cannotBeWritten: {
    en: (path: string, why: string) => `${path}: cannot be written: ${why}`,
    zh: (path, why) => `${path}：无法写入：${why}`,
  },
  standardOutput: { en: "standard output", zh: "标准输出" },
  isInput: {
    en: (path: string) => `${path}: is an input too; write to another file`,
    zh: (path) => `${path}：同时是输入；请写入别的文件`,
  },
  replacesInput: {
    en: (path: string) => `${path}: is an input too, and would be replaced; give another --out-dir`,
    zh: (path) => `${path}：同时是输入，会被覆盖；请另给 --out-dir`,
  },
  twoOutputs: {
    en: (path: string) => `${path}: is to hold two outputs`,
    zh: (path) => `${path}：两项输出写到了同一处`,
  },
  collide: {
    en: (one: string, other: string, path: string) =>
      `${one} and ${other} would both become ${path}; parse them in two runs`,
    zh: (one, other, path) => `${one} 和 ${other} 都会写成 ${path}；请分两次处理`,
  },
  exists: {
    en: (path: string) => `${path} exists; --force replaces it, --skip-existing keeps it`,
    zh: (path) => `${path} 已存在；--force 覆盖，--skip-existing 保留`,
  },
  outside: {
    en: (path: string, directory: string) => `${path}: is outside ${directory}`,
    zh: (path, directory) => `${path}：在 ${directory} 之外`,
  },
  noDirectory: { en: (path: string) => `${path}: is not a directory`, zh: (path) => `${path}：不是目录` },
  fixNeedsFile: {
    en: "--fix mends files; name one, or write the mended text with -o",
    zh: "--fix 改的是文件；请给出文件，或用 -o 写出改后的文本",
  },
  fixElsewhere: {
    en: (path: string, encoding: string) => `${path}: is ${encoding}; write the mended text elsewhere with -o`,
    zh: (path, encoding) => `${path}：编码为 ${encoding}；请用 -o 把改后的文本写到别处`,
  },
  fixExtracted: {
    en: (path: string, kind: string) => `${path}: is ${kind}, not text; write the mended text elsewhere with -o`,
    zh: (path, kind) => `${path}：是 ${kind}，不是文本；请用 -o 把改后的文本写到别处`,
  },
  fixPacked: {
    en: (path: string, encoding: string) => `${path}: is ${encoding}, packed; write the mended text elsewhere with -o`,
    zh: (path, encoding) => `${path}：编码为 ${encoding}，且已压缩；请用 -o 把改后的文本写到别处`,
  },
  noBrowser: {
    en: (file: string, why: string) => `${file}: is written, but no browser could be opened: ${why}`,
    zh: (file, why) => `${file}：已写出，但无法打开浏览器：${why}`,
  },
  nothingToView: { en: "no report could be read; there is nothing to view", zh: "没有读到任何报告，无可显示" },
});

/** Flags that contradict each other, or lack another. */
export const contradiction = phrases({
  bom: { en: "--bom goes with --format csv", zh: "--bom 只用于 --format csv" },
  outputs: { en: "--output and --out-dir exclude each other; give one", zh: "--output 与 --out-dir 不能同用" },
  existing: {
    en: "--force and --skip-existing exclude each other; give one",
    zh: "--force 与 --skip-existing 不能同用",
  },
  filterFormat: {
    en: "--from ndjson writes --format ndjson, a line for each line",
    zh: "--from ndjson 只能写 --format ndjson，一行对一行",
  },
  filterTree: {
    en: "--from ndjson has no tree of inputs for --out-dir; use --output",
    zh: "--from ndjson 没有可供 --out-dir 照搬的目录；请用 --output",
  },
  filterShard: {
    en: "--from ndjson is one stream; --shard goes with files",
    zh: "--from ndjson 是一条流；--shard 用于文件",
  },
  filterList: {
    en: "--files-from lists files, --from ndjson reads records; give one",
    zh: "--files-from 列出文件，--from ndjson 读取记录；只能用其一",
  },
  removedDiff: { en: "--removed and --diff exclude each other; give one", zh: "--removed 与 --diff 不能同用" },
  keepWraps: {
    en: "--keep-wraps is about the author's text; leave it out with --removed and --diff",
    zh: "--keep-wraps 针对正文；不能与 --removed、--diff 同用",
  },
  raw: {
    en: "--raw is about the text itself; leave it out with --removed and Markdown",
    zh: "--raw 针对文本本身；不能与 --removed 或 Markdown 同用",
  },
  markdownLines: {
    en: "--format markdown has no lines of the source; use --format text",
    zh: "--format markdown 不保留原文的行；请用 --format text",
  },
  open: { en: "--open opens a file; name it with -o page.html", zh: "--open 打开文件；请用 -o page.html 指明" },
  pageToTerminal: {
    en: "a page is nothing for a terminal; write it to a file: -o page.html",
    zh: "网页不宜输出到终端；请写入文件：-o page.html",
  },
  toTerminal: {
    en: (format: string) => `${format} is nothing for a terminal; write it to a file with -o`,
    zh: (format) => `${format} 不宜输出到终端；请用 -o 写入文件`,
  },
  verdict: { en: "--verdict goes with --what targets", zh: "--verdict 只用于 --what targets" },
  comparedPage: { en: "--format html goes with --what targets", zh: "--format html 只用于 --what targets" },
  diff: { en: "--diff goes with --fix", zh: "--diff 须与 --fix 同用" },
  fixPage: {
    en: "--format html shows findings; --fix writes the text",
    zh: "--format html 显示查出的问题；--fix 写出文本",
  },
  fixOne: { en: "--fix -o FILE mends one file", zh: "--fix 与 -o 同用时只能改一个文件" },
  oneQuestion: {
    en: "explain answers one question: --at LINE:COLUMN, --metric N, --section ID or --removed N",
    zh: "explain 一次回答一个问题：--at 行:列、--metric N、--section 章节号 或 --removed N",
  },
  oneFile: { en: (path: string) => `${path}: explain reads one file`, zh: (path) => `${path}：explain 只读一个文件` },
  noRule: { en: (flag: string) => `${flag}: there is no such rule`, zh: (flag) => `${flag}：没有这条规则` },
  noRuleListed: {
    en: (flag: string) => `${flag}: there is no such rule; docs/rules.md lists them`,
    zh: (flag) => `${flag}：没有这条规则；规则见 docs/rules.md`,
  },
});

/** What `explain` is asked about and the report does not have. */
export const noSuchPlace = phrases({
  place: {
    en: (line: number, column: number) => `there is no line ${line} with a column ${column}`,
    zh: (line, column) => `没有第 ${line} 行第 ${column} 列`,
  },
  metric: {
    en: (id: string, has: string) => `there is no metric ${id}; ${has}`,
    zh: (id, has) => `没有指标 ${id}；${has}`,
  },
  section: {
    en: (id: string) => `there is no section ${id}; reports outline shows all`,
    zh: (id) => `没有章节 ${id}；reports outline 可列出全部`,
  },
  removed: {
    en: (n: number, has: string) => `there is no removed run ${n}; ${has}`,
    zh: (n, has) => `没有第 ${n} 处删除；${has}`,
  },
  none: { en: "the report has none", zh: "此报告一处也没有" },
  upTo: {
    en: (lead: string, count: number) => `the report has ${lead}1 to ${lead}${count}`,
    zh: (lead, count) => `此报告有 ${lead}1 至 ${lead}${count}`,
  },
});

/** What is wrong in a file of boilerplate rules. */
export const rulesError = phrases({
  notAList: { en: "a rule file is a list of rules (- id: …)", zh: "规则文件应为规则的列表（- id: …）" },
  notAMap: { en: "a rule has keys: id, category, where, match", zh: "规则由键组成：id、category、where、match" },
  twice: { en: (id: string) => `there are two rules ${id}`, zh: (id) => `规则 ${id} 出现两次` },
  unknownKey: {
    en: (key: string, keys: string) => `unknown key ${key}; a rule has ${keys}`,
    zh: (key, keys) => `没有 ${key} 这个键；规则的键有 ${keys}`,
  },
  noId: { en: "a rule needs an id", zh: "规则须有 id" },
  badId: {
    en: (id: string) => `id ${id}: small letters, digits and - only`,
    zh: (id) => `id ${id}：只能用小写字母、数字和 -`,
  },
  choice: {
    en: (id: string, key: string, all: string) => `${id}: ${key} must be one of ${all}`,
    zh: (id, key, all) => `${id}：${key} 应为 ${all} 之一`,
  },
  noMatch: { en: (id: string) => `${id}: a rule needs something to match`, zh: (id) => `${id}：规则须有 match` },
  badPattern: {
    en: (id: string, why: string, pattern: string) => `${id}: ${why} in ${pattern}`,
    zh: (id, why, pattern) => `${id}：${pattern} 中${why}`,
  },
  badDate: { en: (id: string) => `${id}: date is 1, 2 or 3`, zh: (id) => `${id}：date 应为 1、2 或 3` },
  noCategory: { en: (id: string) => `${id}: a rule needs a category`, zh: (id) => `${id}：规则须有 category` },
  text: { en: "a text is expected", zh: "此处应为文字" },
  texts: { en: "a list of texts is expected", zh: "此处应为文字的列表" },
  quotedText: { en: "a text is expected (quote it where it holds : or #)", zh: "此处应为文字（含 : 或 # 时加引号）" },
  tooManyClosing: { en: "a ) is too many", zh: "多一个 )" },
  noMeaning: { en: (mark: string) => `${mark} has no meaning here`, zh: (mark) => `${mark} 在此没有意义` },
  parenthesis: { en: "a ( is not closed", zh: "有 ( 没有配对" },
  brace: { en: "a { is not closed", zh: "有 { 没有配对" },
  noSlot: {
    en: (name: string, all: string) => `there is no {${name}}; there are ${all}`,
    zh: (name, all) => `没有 {${name}}；可用的有 ${all}`,
  },
  noWord: { en: "the pattern names no word", zh: "没有任何文字" },
});
