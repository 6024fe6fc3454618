import { type Language, useLanguage as speak } from "../../../../phrases/language.js";

export { type Language, language } from "../../../../phrases/language.js";

/** What a thing is called in either language. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The language that the page was asked for when it was written, else the browser's. */
export const firstLanguage = (asked: string | undefined): Language =>
  asked === "zh" || asked === "en" ? asked : navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

/** What is shown keeps its words until it is rendered anew. */
export function useLanguage(chosen: Language): void {
  speak(chosen);
  document.documentElement.lang = chosen === "zh" ? "zh-Hans" : "en";
}
