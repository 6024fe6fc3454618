import { phrases } from "./phrases.js";

/** Which command makes a file of Word out of what an office program wrote. */
const byOffice = (file: string): string => `soffice --headless --convert-to docx ${file}`;

/** What an input is that text cannot be taken from, and what makes text of it: completes a sentence that its path begins. */
export const otherDocument = phrases({
  pdf: {
    en: "is a PDF; pdftotext -layout FILE makes text of it, or OCR where its pages are pictures",
    zh: "是 PDF；请用 WPS 或 Word 打开后另存为 .docx（或用 pdftotext -layout 文件 转成文本），页面是图片的先做文字识别",
  },
  richText: {
    en: `is rich text (RTF); save it as .docx in Word or WPS, or: ${byOffice("FILE")}`,
    zh: `是 RTF 文档；请用 Word 或 WPS 打开，另存为 .docx（或用 ${byOffice("文件")}）`,
  },
  rar: { en: "is a RAR archive; unpack it first", zh: "是 RAR 压缩包；请先解压" },
  sevenZip: { en: "is a 7z archive; unpack it first", zh: "是 7z 压缩包；请先解压" },
  png: {
    en: "is a picture (PNG), not text; OCR makes text of it",
    zh: "是图片（PNG），不是文本；请先做文字识别（OCR）",
  },
  jpeg: {
    en: "is a picture (JPEG), not text; OCR makes text of it",
    zh: "是图片（JPEG），不是文本；请先做文字识别（OCR）",
  },
  notInBrowser: {
    en: "is a zip file (Word, or an archive), which is not opened in a browser: read it with Node",
    zh: "是 zip 文件（Word 文档或压缩包），浏览器中不能打开；请用 Node 读取",
  },
  password: {
    en: "has a password; open it and save it without one",
    zh: "设有密码；请打开后另存为不设密码的文件",
  },
  oldWord: {
    en: `is a document of Word 97-2003 or WPS (.doc, .wps); save it as .docx in Word or WPS, or: ${byOffice("FILE")}`,
    zh: `是 Word 97-2003 或 WPS 文档（.doc、.wps）；请用 Word 或 WPS 打开，另存为 .docx（或用 ${byOffice("文件")}）`,
  },
  oldExcel: { en: "is a workbook of Excel 97-2003 (.xls), not text", zh: "是 Excel 97-2003 工作簿（.xls），不是文本" },
  oldPowerPoint: {
    en: "is a presentation of PowerPoint 97-2003 (.ppt), not text",
    zh: "是 PowerPoint 97-2003 演示文稿（.ppt），不是文本",
  },
  oldOffice: {
    en: `is an office document in an old format; save it as .docx in Word or WPS, or: ${byOffice("FILE")}`,
    zh: `是旧格式的办公文档；请用 Word 或 WPS 打开，另存为 .docx（或用 ${byOffice("文件")}）`,
  },
  excel: { en: "is a workbook of Excel (.xlsx), not text", zh: "是 Excel 工作簿（.xlsx），不是文本" },
  powerPoint: {
    en: "is a presentation of PowerPoint (.pptx), not text",
    zh: "是 PowerPoint 演示文稿（.pptx），不是文本",
  },
  ofd: {
    en: "is an OFD document; save it as Word or text in an OFD reader",
    zh: "是 OFD 文档；请在 OFD 阅读器中另存为 Word 或文本",
  },
  openDocument: {
    en: `is an OpenDocument file (.odt); save it as .docx in Word or WPS, or: ${byOffice("FILE")}`,
    zh: `是 OpenDocument 文件（.odt）；请用 Word 或 WPS 打开，另存为 .docx（或用 ${byOffice("文件")}）`,
  },
  epub: { en: "is an e-book (EPUB), not text", zh: "是电子书（EPUB），不是文本" },
  zip: {
    en: "is a zip archive; name it .zip to have the reports in it read, or unpack it first",
    zh: "是 zip 压缩包；文件名以 .zip 结尾即可读取其中的报告，或请先解压",
  },
});

/** What is wrong with a document or an archive of reports, in the same sentence. */
export const damagedDocument = phrases({
  documentType: {
    en: (part: string) => `has a document type in ${part}, which no document of this format has`,
    zh: (part) => `${part} 中有文档类型声明，此格式的文档不应有`,
  },
  brokenXml: { en: (part: string) => `is damaged: ${part} is broken XML`, zh: (part) => `已损坏：${part} 的 XML 有误` },
  tooDeep: {
    en: (part: string) => `is damaged: ${part} is nested too deep`,
    zh: (part) => `已损坏：${part} 嵌套过深`,
  },
  emptyPart: { en: (part: string) => `is damaged: ${part} is empty`, zh: (part) => `已损坏：${part} 是空的` },
  noWordText: {
    en: (part: string) => `is damaged: ${part} holds no text of Word`,
    zh: (part) => `已损坏：${part} 中没有 Word 正文`,
  },
  tooManyParts: { en: "holds more parts than a document has", zh: "所含部件多于任何文档" },
  notUnpacked: { en: "is damaged: it cannot be unpacked", zh: "已损坏：无法解压" },
  partNotUnpacked: {
    en: (part: string) => `is damaged: ${part} cannot be unpacked`,
    zh: (part) => `已损坏：${part} 无法解压`,
  },
  tooLargeUnpacked: {
    en: (bytes: number) => `is larger than ${bytes} bytes unpacked; --max-bytes allows more`,
    zh: (bytes) => `解压后超过 ${bytes} 字节；可用 --max-bytes 放宽`,
  },
  bomb: {
    en: "unpacks to hundreds of times its size, as no document does",
    zh: "解压后是原来的数百倍，不会是正常文档",
  },
  overlap: { en: "is damaged: its members overlap", zh: "已损坏：其中的文件相互重叠" },
  notZip: { en: "is no zip file, or a damaged one", zh: "不是 zip 文件，或已损坏" },
  memberTwice: { en: "is there twice", zh: "出现两次" },
  zipInZip: { en: "is a zip file in a zip file; unpack it first", zh: "是压缩包中的压缩包；请先解压" },
  memberPassword: { en: "has a password; unpack it first", zh: "设有密码；请先解压" },
  method: { en: "is packed in a way that is not known here", zh: "压缩方式不受支持" },
  outside: { en: "has a name that leads out of its archive", zh: "文件名指向压缩包之外" },
});
