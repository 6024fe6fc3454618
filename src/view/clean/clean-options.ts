export const cleanFormatNames = ["text", "markdown", "docx"] as const;
export type CleanFormatName = (typeof cleanFormatNames)[number];

/** What `reports clean` shows of each report: the author's text, in paragraphs or in its own lines, or what was removed. */
export type CleanSubject = "text" | "wrapped" | "removed" | "diff";
