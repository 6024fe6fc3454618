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
  noTexts: {
    en: "holds no .txt or .docx file; saved pages and archives are read where they are named (in/*.html)",
    zh: "其中没有 .txt 或 .docx 文件；网页和压缩包须指名（如 网页/*.html）",
  },
  emptyZip: { en: "holds no .txt, .docx or .html file", zh: "其中没有 .txt、.docx 或 .html 文件" },
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
    en: "is not readable as UTF-8, GB18030, Big5 or UTF-16; if it is text, its encoding must be given (--encoding)",
    zh: "无法按 UTF-8、GB18030、Big5 或 UTF-16 读出；若是文本，请用 --encoding 指明编码",
  },
  otherEncoding: {
    en: (encoding: string) =>
      `is not readable as ${encoding}; where no encoding is given (--encoding), it is recognised`,
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
  line: { en: (line: number) => `line ${line}`, zh: (line) => `第 ${line} 行` },
  tooLong: { en: "the line is longer than --max-bytes allows", zh: "此行超过 --max-bytes 的限度" },
  noObject: { en: "the line is no JSON object", zh: "此行不是 JSON 对象" },
  noJson: { en: "the line is no JSON", zh: "此行不是 JSON" },
  notUtf8: { en: "the line is not UTF-8", zh: "此行不是 UTF-8" },
  noText: { en: 'a record needs "text" or "base64", a string', zh: "记录须有字符串 text 或 base64" },
  noEncoding: {
    en: (names: string) => `"encoding" is none of ${names}`,
    zh: (names) => `encoding 只能是 ${names}`,
  },
  sameId: {
    en: (id: string) => `another record has the id ${id}, and another text`,
    zh: (id) => `另一条记录的 id 也是 ${id}，正文却不同`,
  },
  noBase64: { en: '"base64" is no base64', zh: "base64 的内容不是 base64 编码" },
  lineTooLong: { en: "the line is too long; --max-bytes allows more", zh: "此行太长；可用 --max-bytes 放宽" },
  neither: {
    en: 'the line has neither "text" nor "base64", strings, nor a report of reports parse',
    zh: "此行既没有字符串 text 或 base64，也不是 reports parse 写出的报告",
  },
  noReport: {
    en: (line: number) => `line ${line} is no report of reports parse`,
    zh: (line) => `第 ${line} 行不是 reports parse 写出的报告`,
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
