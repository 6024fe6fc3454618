/**
 * Five-year plans: the numeral of the plan, its first and its last year. 九五 and older ones, and 十五, are read only
 * in quotation marks (“十五”期间), since 十五 is a number and 八五 and 七五 are campaigns of legal education too.
 */
export const PLANS: readonly (readonly [plan: string, first: number, last: number])[] = [
  ["七五", 1986, 1990],
  ["八五", 1991, 1995],
  ["九五", 1996, 2000],
  ["十五", 2001, 2005],
  ["十一五", 2006, 2010],
  ["十二五", 2011, 2015],
  ["十三五", 2016, 2020],
  ["十四五", 2021, 2025],
  ["十五五", 2026, 2030],
  ["十六五", 2031, 2035],
];
