import { phrases } from "./phrases.js";

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
    en: (path: string, kind: string) =>
      `${path}: is ${kind}, not text; write what is mended elsewhere: -o mended.docx (laid out anew) or -o mended.txt`,
    zh: (path, kind) => `${path}：是 ${kind}，不是文本；请把改后的写到别处：-o 改.docx（重新排版）或 -o 改.txt`,
  },
  fixPacked: {
    en: (path: string, encoding: string) => `${path}: is ${encoding}, packed; write the mended text elsewhere with -o`,
    zh: (path, encoding) => `${path}：编码为 ${encoding}，且已压缩；请用 -o 把改后的文本写到别处`,
  },
  noBrowser: {
    en: (file: string, why: string) => `${file}: is written, but no browser could be opened: ${why}`,
    zh: (file, why) => `${file}：已写出，但无法打开浏览器：${why}`,
  },
  nothingToWrite: { en: "no report could be read; there is nothing to write", zh: "没有读到任何报告，无可写出" },
  noText: { en: "there is no text in it to write", zh: "没有正文，无可写出" },
  otherIndex: {
    en: (path: string) => `${path} exists and is no index of reports view; --force replaces it`,
    zh: (path) => `${path} 已存在，且不是 reports view 的目录页；--force 覆盖`,
  },
  nothingToView: { en: "no report could be read; there is nothing to view", zh: "没有读到任何报告，无可显示" },
});
