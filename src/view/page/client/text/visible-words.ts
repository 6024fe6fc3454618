import { visible } from "./visible.js";

/** A report's words for where only a string can stand (a tooltip, a name for screen readers), what is hidden made visible. */
export const visibleWords = (text: string): string => visible(text).textContent ?? "";
