/** Frequent in any report: poor at telling that a rule may apply. Most frequent first. */
const COMMON =
  "的业和发建展化工全大政实进新国力一加设作产人中民年生高推动市持强增保会制成区提行经重地体改务项城农资理要开等企能有个社在治坚济不平府合定施面以为好入现目村主家上县创基水质长造完代深度用点公是量服省法我安续升育出规革对三快各效机优品管级文心技系学支万方稳投到标性事场科善同程环部元策教域步乡落金态五活本位防群领共决分报了们放路更关通亿结整积打多总范构融向统境告收医商特源划集费就极色时做战十四外利办小风导立精护期下解调型义镇众得营障题准党协引监取任严自内局与健园计争扩应促第电信干表来抓达问兴居明转消险口两道运数网控二物专员河式础批流术过贫指格线确率接综供委模际前于绿势权断交游求联污老及培突院海旅山值台件北次把形养意示略先财果广排着难之清间继预比美研破央速固依益这减均低所责南药正条职智处种习房带贸聚思配议团土督攻食试需林卫困贯组可扶别康气节户后备使军类税近变才空核神京易双筹天紧围住东切复校查最疗层验西降情想百名努显助维让单案彻子价措头功当其认起奋招挥振审必车超今相置并从常染织评列链补都粮门牢观志里景序界届惠港装励还六获字执族日扎博世约承传真阳身命将较举焦碳首互巩斗站江非具算拓八额盖充负受识脱零移覆参绩素良些底由视息历千富然布段帮律牌少去违史考满原者足而退队须启普左占也记即右适疫担鼓华亩灾给感反修按无走见债压谋守回津除照书采贷再存究宜念九街铁激唐竞容边根因福直龙七热款击材雄据证救跨绕周套署逐失儿请壮连筑劳料论越丽未包至月阶享手键石象官遇板终州纪病顺米廉始测航络荣旧则青急注托细涞余涉司响践庆树货疾微初尽密洁光银他短野征限检样乱影田湖扬煤针庭已知张售延撑探访待幅警选纳销摘厂残累例黄红训盾致迁";
const ranks = new Map([...COMMON].map((c, i) => [c, COMMON.length - i]));
const cost = (c: string): number => {
  if (!/[\u3400-\u9fffa-z]/.test(c)) return c === "©" || c === ">" ? 0 : 1000;
  return ranks.get(c) ?? 0;
};

const known = new Map<string, number>();

/** A pair is better than a character: two common characters seldom stand together. */
export function literalCost(literal: string): number {
  const before = known.get(literal);
  if (before !== undefined) return before;
  const [first = "", second] = literal;
  const found = second === undefined ? cost(first) : (cost(first) + Math.min(cost(first), cost(second))) / 4 - 1;
  known.set(literal, found);
  return found;
}
