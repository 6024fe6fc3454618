/** Characters that count in a row, beside the numerals of characters.ts. */

/** The numerals of cheques in traditional characters, and in those of Japan. */
export const TRADITIONAL_CAPITALS = "壹貳參肆伍陸柒捌玖拾佰仟";
export const JAPANESE_CAPITALS = "壱弐参四伍六七八九拾百阡";
/** What counts without being a number: 甲、 乙、; 子、 丑、 */
export const HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
export const EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
