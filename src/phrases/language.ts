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

/** What programs read is English whatever is spoken to people. */
export function inEnglish<Made>(make: () => Made): Made {
  const before = current;
  current = "en";
  try {
    return make();
  } finally {
    current = before;
  }
}
