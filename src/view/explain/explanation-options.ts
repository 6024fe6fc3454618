export const explanationFormatNames = ["text", "json"] as const;
export type ExplanationFormatName = (typeof explanationFormatNames)[number];
