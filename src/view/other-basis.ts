/**
 * 同比 and 比上年 say the same of a year's figure, and most authors leave them out; 环比 or 比2015年 say another thing. The
 * page's script carries no lexicon.
 */
const SAME_PERIOD = /^(?:同比|[比较]?(?:上年|上一年|去年|上年度)(?:同期)?)$/;

/** What a change is measured against; null where that is the year before, said or not. */
export const otherBasis = (basis: string | null): string | null =>
  basis === null || SAME_PERIOD.test(basis) ? null : basis;
