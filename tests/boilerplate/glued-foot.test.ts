import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";

const body =
  "石桥镇2021年工作总结 2021年，全镇上下齐心协力，新建高标准大棚3座，培训农户20人，改造老旧管网5公里，清理垃圾堆120处，村容村貌焕然一新，群众满意度不断提高，多项工作受到上级肯定，集体经济不断壮大，社会大局保持和谐稳定，各项事业取得新的进步。";
const removedFrom = (text: string): string =>
  parseReport(text)
    .removed.map(({ text: words }) => words)
    .join("");

test("what stands glued behind the last sentence goes, sentence by sentence", () => {
  expect(removedFrom(`${body}稿源：www.moxiang.example下载文档到手机`)).toBe("稿源：www.moxiang.example下载文档到手机");
});

test("brackets of a site in front of the last sentence take nothing of it", () => {
  const last = "在肯定成绩的同时，我们也看到，产业链条还不长，服务还有短板，需要在今后认真解决。";
  expect(removedFrom(`${body}（更多范文请访问墨香网www.moxiang.example）${last}`)).not.toContain("肯定成绩");
});
