/** What the page says itself. */
export const WORDS = {
  zh: {
    title: "校对",
    show: "显示",
    error: "错误",
    warning: "警告",
    info: "提示",
    previous: "上一处",
    next: "下一处",
    text: "正文",
    list: "清单",
    none: "没有发现问题",
    empty: "没有正文，无可校对",
    suggestion: "建议：",
    nothing: "（删）",
  },
  en: {
    title: "Proofreading",
    show: "Show",
    error: "Errors",
    warning: "Warnings",
    info: "Notes",
    previous: "Previous",
    next: "Next",
    text: "Text",
    list: "Findings",
    none: "Nothing was found",
    empty: "There is no text to proofread",
    suggestion: "Suggestion:",
    nothing: "(deleted)",
  },
} as const;

export type Words = (typeof WORDS)["zh" | "en"];
