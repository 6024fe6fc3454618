import { expect, test } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";

// The last line of a hard-wrapped paragraph may be two words, and a site's bracket stands right behind them.
const wrapped = (last: string): string => `石桥镇2021年工作总结
2021年，全镇上下齐心协力，新建高标准大棚3座，培训农户20人，改造
老旧管网5公里，清理垃圾堆120处，村容村貌焕然一新，产业链条还不长的
难题需要在今后的工作中认真研究并在明年上半年年底之前逐步加以妥善
${last}
一是抓好春耕生产，备足化肥农药，修缮沟渠，确保粮食播种面积只增不减
二是抓好安全生产，排查隐患，落实责任，确保全年不发生较大及以上事故
`;

test.each([
  ["解决。", "（责编：沈小禾、罗青）"],
  ["工作。", "（文章来自墨香公文网，网址moxiang.example/433179.shtml，转载请注明！）"],
  ["态。", "（更多范文请访问墨香网www.moxiang.example）"],
])("%s stays in front of %s", (own, bracket) => {
  const text = wrapped(own + bracket);
  const at = text.indexOf(own + bracket);
  const taken = findBoilerplate(text).cuts.filter(({ start, end }) => start < at + own.length && end > at);
  expect(taken).toEqual([]);
});
