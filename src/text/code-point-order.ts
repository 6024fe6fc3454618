import { Buffer } from "node:buffer";

/** Order of code points, not of a locale, nor of UTF-16. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
