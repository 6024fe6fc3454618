/** Signs of Word's symbol fonts, which have codes of their own: what they look like. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6d, "○"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "□"],
  [0x72, "□"],
  [0x74, "◆"],
  [0x75, "◆"],
  [0x76, "◆"],
  [0x77, "◆"],
  [0x9e, "·"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xab, "★"],
  [0xb2, "☆"],
  [0xd8, "➢"],
  [0xe0, "→"],
  [0xe8, "→"],
  [0xfb, "×"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
  ...Array.from({ length: 10 }, (_, i) => [0x81 + i, String.fromCharCode(0x2460 + i)] as const),
]);

const symbol: ReadonlyMap<number, string> = new Map([
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb2, "″"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xa2, "′"],
  [0xa3, "≤"],
  [0xa5, "∞"],
  [0xae, "→"],
  [0x6d, "μ"],
  [0x61, "α"],
  [0x62, "β"],
  [0x67, "γ"],
  [0x53, "Σ"],
]);

/** Where such fonts keep their signs among the characters. */
const privateUse = 0xf000;

/** The sign of a code of a font; the character itself where it is not known, for nothing is made up. */
export function symbolOf(code: number, font: string): string {
  const own = code >= privateUse && code < privateUse + 0x100 ? code - privateUse : code;
  const table = /^wingdings$/i.test(font) ? wingdings : /^symbol$/i.test(font) ? symbol : null;
  return table?.get(own) ?? String.fromCodePoint(code);
}

/** A bullet as people see it: what stands in a font of symbols, by whatever code, is some dot or other. */
export const bulletOf = (text: string, font: string): string =>
  [...text].map((sign) => (isPrivate(sign) || /^(?:wingdings|symbol)/i.test(font) ? dotOf(sign, font) : sign)).join("");

function dotOf(sign: string, font: string): string {
  const shown = symbolOf(sign.charCodeAt(0), font);
  return isPrivate(shown) || shown === sign ? "•" : shown;
}

const isPrivate = (sign: string): boolean => /[\ue000-\uf8ff]/.test(sign);
