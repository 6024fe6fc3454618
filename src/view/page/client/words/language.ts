export type Language = "en" | "zh";

/** What a thing is called in either language. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

let current: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

export const language = (): Language => current;

/** What is shown keeps its words until it is rendered anew. */
export function useLanguage(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen === "zh" ? "zh-Hans" : "en";
}
