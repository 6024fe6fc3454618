import { Places, passagesOf } from "../../compare/places.js";
import type { Report } from "../../model/report.js";
import type { Cut } from "./cuts.js";

/** The ids of the figures in each chunk. */
export function chunksOfFigures({ sections, metrics }: Report, cuts: readonly Cut[]): string[][] {
  const figures = cuts.map((): string[] => []);
  const passages = passagesOf(sections);
  const places = new Places(passages);
  const bySection = new Map<string, number[]>();
  for (const [place, { section }] of cuts.entries())
    bySection.set(section.id, [...(bySection.get(section.id) ?? []), place]);
  for (const metric of metrics) {
    const { passage, start, at } = places.of(metric);
    const home = passages[passage];
    if (home === undefined) continue;
    const own = bySection.get(home.section);
    const chunk =
      own === undefined
        ? cuts.findIndex(({ span }) => span[0] >= home.span[0])
        : (own.find((place) => holds(cuts[place], home.number, start + at)) ?? own[0]);
    if (chunk !== undefined) figures[chunk]?.push(metric.id);
  }
  return figures;
}

const holds = (cut: Cut | undefined, number: number, at: number): boolean =>
  cut?.blocks.some((block) => block.number === number && block.from <= at && at < block.from + block.text.length) ===
  true;
