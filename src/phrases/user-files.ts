import { faultIn, yamlFault } from "./faults.js";
import { phrases } from "./phrases.js";

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
    zh: "应为选项及其取值，如“format: yaml”",
  },
  twice: { en: (key: string) => `"${key}" is there twice`, zh: (key) => `“${key}”出现两次` },
  unknownKey: {
    en: (key: string, keys: string) => `unknown key "${key}"; keys are ${keys}`,
    zh: (key, keys) => `没有“${key}”这个键；可用的键：${keys}`,
  },
  trueOrFalse: { en: (key: string) => `"${key}" must be true or false`, zh: (key) => `“${key}”应为 true 或 false` },
  textOrNumber: { en: (key: string) => `"${key}" must be text or a number`, zh: (key) => `“${key}”应为文字或数字` },
  badValue: { en: (key: string, why: string) => `"${key}": ${why}`, zh: (key, why) => `“${key}”：${why}` },
  /** @param code of the library that reads YAML, whose sentences are English */
  badYaml: {
    en: (_code: string, why: string) => why,
    zh: (code) => `YAML 有误：${faultIn(yamlFault, code)}`,
  },
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
  inForce: { en: (file: string) => `flags from ${file}`, zh: (file) => `采用 ${file} 中的选项` },
  inForceWithout: {
    en: (file: string, keys: string) =>
      `flags from ${file}, without ${keys}: only a file given with --config sets what else is read and written`,
    zh: (file, keys) =>
      `采用 ${file} 中的选项，但不含 ${keys}：只有用 --config 指明的文件才能决定另外读取什么、写到哪里`,
  },
  ofCommand: { en: (command: string) => `of ${command} alone`, zh: (command) => `仅用于 ${command}` },
  none: { en: "no configuration file", zh: "没有配置文件" },
  commandLine: { en: "command line", zh: "命令行" },
  file: { en: "configuration file", zh: "配置文件" },
  default: { en: "default", zh: "默认" },
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
  missesIt: {
    en: (id: string, example: string) => `${id}: its example is not matched: ${example}`,
    zh: (id, example) => `${id}：examples 中的“${example}”不被匹配`,
  },
  takesIt: {
    en: (id: string, line: string) => `${id}: takes what stands under not: ${line}`,
    zh: (id, line) => `${id}：not 中的“${line}”会被删去`,
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
