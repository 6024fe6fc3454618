/**
 * A syllable with its tone in brackets: 鎮(zhèn). A mirror of a site puts them throughout; an author's own reading of a
 * rare character (圩（wéi）子) is one or two.
 */
export const GLOSS =
  /[(（]\s?(?:[bpmfdtnlgkhjqxrzcswy]|[zcs]h)?[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜê]{1,4}(?:ng?|r)?(?:\s(?:[bpmfdtnlgkhjqxrzcswy]|[zcs]h)?[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ]{1,4}(?:ng?|r)?)?\s?[)）]/giu;

/** 工作計劃(huà) 述職(zhí)報告: the words without the readings that a mirror put behind them. */
export const withoutGlosses = (text: string): string =>
  text.includes("(") || text.includes("（") ? text.replace(GLOSS, "") : text;
