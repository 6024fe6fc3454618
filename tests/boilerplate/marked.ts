import { expect } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";

/** A text in which `⟦…⟧` marks what must be removed; all else must stay. White space does not count. */
export function expectMarked(marked: string): ReturnType<typeof findBoilerplate> {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const found = findBoilerplate(text);
  let shown = "";
  let at = 0;
  for (const cut of found.cuts) {
    shown += `${text.slice(at, cut.start)}⟦${text.slice(cut.start, cut.end)}⟧`;
    at = cut.end;
  }
  shown += text.slice(at);
  const bare = (s: string): string => s.replace(/\s/gu, "").replace(/⟧⟦/gu, "").replace(/⟦⟧/gu, "");
  expect(bare(shown)).toBe(bare(marked));
  return found;
}

export const OPENING =
  "2021年，石桥镇党委、政府团结带领全镇干部群众，克服重重困难，扎实推进各项工作，经济社会保持平稳发展。";
export const BODY =
  "一、夯实农业基础\n全镇调整优化种植结构，引导农户发展大棚蔬菜和中药材，新建冷库3座，农业综合效益稳步提升。\n二、改善人居环境\n持续整治村庄环境，清理垃圾堆120处，村容村貌焕然一新，群众满意度不断提高。";
export const TITLE = "石桥镇2021年工作总结";
export const REPORT = `${TITLE}\n${OPENING}\n${BODY}`;
