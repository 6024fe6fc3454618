import { phrases } from "./phrases.js";

/** What stands for an argument in a line of usage, for a list of them, and for what a flag takes. */
export const placeholder = phrases({
  options: { en: "options", zh: "选项" },
  command: { en: "command", zh: "命令" },
  paths: { en: "paths", zh: "路径" },
  file: { en: "file", zh: "文件" },
  dir: { en: "dir", zh: "目录" },
  name: { en: "name", zh: "名称" },
  word: { en: "word", zh: "词" },
  column: { en: "column", zh: "列" },
  line: { en: "line", zh: "行" },
  n: { en: "n", zh: "数" },
  i: { en: "i", zh: "序号" },
  id: { en: "id", zh: "编号" },
  ids: { en: "ids", zh: "编号" },
  kind: { en: "kind", zh: "种类" },
  how: { en: "how", zh: "方式" },
  when: { en: "when", zh: "何时" },
  what: { en: "what", zh: "内容" },
  which: { en: "which", zh: "哪些" },
  pattern: { en: "pattern", zh: "模式" },
  severity: { en: "severity", zh: "级别" },
  section: { en: "section", zh: "章节" },
  share: { en: "share", zh: "比例" },
  status: { en: "status", zh: "性质" },
  unit: { en: "unit", zh: "单位" },
  verdicts: { en: "verdicts", zh: "结论" },
  year: { en: "year", zh: "年份" },
  years: { en: "years", zh: "年份" },
  shell: { en: "shell", zh: "终端" },
});

/** What frames help. */
export const help = phrases({
  usage: { en: (line: string) => `Usage: ${line}`, zh: (line) => `用法：${line}` },
  options: { en: "Options:", zh: "选项：" },
  inputs: { en: "Inputs:", zh: "输入：" },
  outputs: { en: "Outputs:", zh: "输出：" },
  messages: { en: "Messages:", zh: "消息：" },
  configuration: { en: "Configuration:", zh: "配置：" },
  also: {
    en: (flags: string, path: string) => `Also ${flags}: ${path} --help-all`,
    zh: (flags, path) => `另有 ${flags}：见 ${path} --help-all`,
  },
  alsoCommands: {
    en: (names: string) => `Also ${names}: reports help COMMAND`,
    zh: (names) => `另有 ${names}：见 reports help 命令`,
  },
  more: { en: (path: string) => `${path} --help says more.`, zh: (path) => `详见 ${path} --help。` },
  moreBehindError: { en: (path: string) => `(${path} --help says more)`, zh: (path) => `（详见 ${path} --help）` },
  defaultsTo: { en: (value: string) => `default: ${value}`, zh: (value) => `默认：${value}` },
  /** In brackets behind a description. */
  notes: { en: (...notes: string[]) => ` (${notes.join("; ")})`, zh: (...notes) => `（${notes.join("；")}）` },
  listMark: { en: ", ", zh: "、" },
  /** Of completion. */
  showHelp: { en: "show help", zh: "显示帮助" },
});

/** What is wrong with a command line. */
export const misuse = phrases({
  error: { en: (what: string) => `error: ${what}`, zh: (what) => `错误：${what}` },
  unknownOption: { en: (flag: string) => `unknown option '${flag}'`, zh: (flag) => `没有选项“${flag}”` },
  unknownCommand: { en: (name: string) => `unknown command '${name}'`, zh: (name) => `没有命令“${name}”` },
  fileNotCommand: {
    en: (file: string) => `'${file}' is a file, not a command; reports parse ${file} reads it, reports view shows it`,
    zh: (file) => `“${file}”是文件，不是命令；解析用 reports parse ${file}，查看用 reports view`,
  },
  didYouMean: { en: (names: string) => `\n(Did you mean ${names}?)`, zh: (names) => `\n（是否想用 ${names}？）` },
  didYouMeanOneOf: {
    en: (names: string) => `\n(Did you mean one of ${names}?)`,
    zh: (names) => `\n（是否想用 ${names} 之一？）`,
  },
  valueMissing: {
    en: (flags: string) => `option '${flags}' argument missing`,
    zh: (flags) => `选项“${flags}”缺少取值`,
  },
  argumentMissing: {
    en: (name: string) => `missing required argument '${name}'`,
    zh: (name) => `缺少必需的“${name}”`,
  },
  badOption: {
    en: (flags: string, value: string, why: string) => `option '${flags}' argument '${value}' is invalid. ${why}`,
    zh: (flags, value, why) => `选项“${flags}”的取值“${value}”无效。${why}`,
  },
  badArgument: {
    en: (name: string, value: string, why: string) =>
      `command-argument value '${value}' is invalid for argument '${name}'. ${why}`,
    zh: (name, value, why) => `“${name}”的取值“${value}”无效。${why}`,
  },
  tooMany: {
    en: (command: string, expected: string, got: string) =>
      `too many arguments${command}. Expected ${expected} argument${expected === "1" ? "" : "s"} but got ${got}.`,
    zh: (_, expected, got) => `多余的输入：应有 ${expected} 个，给了 ${got} 个。`,
  },
  fault: {
    en: (stack: string) => `a fault in the program, please report it: ${stack}`,
    zh: (stack) => `程序内部出错，请报告给开发者：${stack}`,
  },
  standardOutput: { en: (why: string) => `standard output: ${why}`, zh: (why) => `标准输出：${why}` },
});

/** The manual page. */
export const manual = phrases({
  section: { en: "User Commands", zh: "用户命令" },
  name: { en: "NAME", zh: "名称" },
  synopsis: { en: "SYNOPSIS", zh: "概要" },
  description: { en: "DESCRIPTION", zh: "说明" },
  optionsOf: { en: (command: string) => `OPTIONS OF ${command.toUpperCase()}`, zh: (command) => `${command} 的选项` },
  examples: { en: "EXAMPLES", zh: "示例" },
  exitStatus: { en: "EXIT STATUS", zh: "退出码" },
  environment: { en: "ENVIRONMENT", zh: "环境变量" },
  files: { en: "FILES", zh: "文件" },
  done: {
    en: "All went well. A reader that has enough, as in | head, is no error.",
    zh: "全部正常。下游提前停止读取（如 | head）不算错误。",
  },
  failed: {
    en: "Some input could not be read or parsed, the others are written; or an output could not be written.",
    zh: "有输入无法读取或解析，其余已写出；或者输出无法写入。",
  },
  wrongUse: { en: "Wrong use; nothing was written.", zh: "用法有误，未写出任何内容。" },
  stopped: { en: "Stopped by a signal; no half file is left.", zh: "被信号中止，不留下半个文件。" },
  color: {
    en: "Whether text for a terminal is painted, in this order, after --color.",
    zh: "终端文字是否着色，依此次序，在 --color 之后。",
  },
  ci: { en: "Where it is set, no progress is shown.", zh: "设置后不显示进度。" },
  lang: {
    en: "The language, zh, en or auto, where --lang does not say it.",
    zh: "语言：zh、en 或 auto；以 --lang 为先。",
  },
  locale: {
    en: "The language where nothing else says it, in this order: zh… is Chinese, all else English.",
    zh: "未另行指定时的语言，依此次序：zh 开头为中文，其余为英文。",
  },
  config: {
    en: "Flags of parse as keys; the nearest from the working directory upward.",
    zh: "以 parse 的选项为键；取自工作目录向上最近的一个。",
  },
  ignore: { en: "Patterns of paths to leave out, as in .gitignore.", zh: "要略去的路径的模式，写法同 .gitignore。" },
});
