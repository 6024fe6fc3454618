/** The languages that the program speaks to people. What programs read is the same in both. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The library speaks English until somebody asks for another language; the command line and the page ask. */
let current: Language = "en";

export const language = (): Language => current;

/** What has been said keeps its words. */
export function useLanguage(chosen: Language): void {
  current = chosen;
}
