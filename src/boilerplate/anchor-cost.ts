/** Frequent in any report: poor at telling that a rule may apply. Most frequent first. */
const COMMON =
  "的业和发建展化工全大政实进新国力一加设作产人中民年生高推动市持强增保会制成区提行经重地体改务项城农资理要开等企能有个社在治坚济不平府合定施面以为好入现目村主家上县创基水质长造完代深度用点公是量服省法我安续升育出规革对三快各效机优品管级文心技系学支万方稳投到标性事场科善同程环部元策教域步乡落金态五活本位防群领共决分报了们放路更关通亿结整积打多总范构融向统境告收医商特源划集费就极色时做战十四外利办小风导立精护期下解调型义镇众得营障题准党协引监取任严自内局与健园计争扩应促第电信干表来抓达问兴居明转消险口两道运数";
const ranks = new Map([...COMMON].map((c, i) => [c, COMMON.length - i]));
const cost = (c: string): number => {
  if (!/[\u3400-\u9fffa-z]/.test(c)) return c === "©" || c === ">" ? 0 : 1000;
  return ranks.get(c) ?? 0;
};

const known = new Map<string, number>();

/** A pair is better than a character: two common characters seldom stand together. */
export function anchorCost(anchor: string): number {
  const before = known.get(anchor);
  if (before !== undefined) return before;
  const [first = "", second] = anchor;
  const found = second === undefined ? cost(first) : (cost(first) + Math.min(cost(first), cost(second))) / 4 - 1;
  known.set(anchor, found);
  return found;
}
