import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { OTHER_WORDS } from "../../src/quantities/other-words.js";
import { ANNOUNCED, SET_PHRASES } from "../../src/quantities/set-phrases.js";
import { COUNTS, MEASURES, QUANTITIES } from "../../src/quantities/units.js";

/** Every entry of a table proves itself by its example. */
const metricsOf = (sentence: string) => parseReport(`柳溪镇2021年工作总结\n2021年，全镇${sentence}。`).metrics;

describe("units", () => {
  test.each(QUANTITIES.map(([forms, base, factor, example]) => ({ forms, base, factor, example })))(
    "$example",
    ({ forms, base, factor, example }) => {
      const [metric] = metricsOf(example);
      const unit = metric?.unit?.replace(/^[万亿](?=.)/u, "");
      expect(forms.split(" ").some((form) => unit === form || metric?.unit === form || metric?.unit === null)).toBe(
        true,
      );
      expect(metric?.normalized?.unit).toBe(base);
      const written = metric?.unit ?? "";
      const scale = (written.startsWith("万") ? 1e4 : written.startsWith("亿") ? 1e8 : 1) * factor;
      expect((metric?.normalized?.value ?? 0) / ((metric?.value ?? 0) * scale)).toBeCloseTo(1, 9);
    },
  );
});

describe("measure words", () => {
  const lines = [...MEASURES.map(([forms, , , example]) => [forms, example]), ...COUNTS];
  test.each(lines.map(([forms = "", example = ""]) => ({ forms, example })))("$example", ({ forms, example }) => {
    const units = metricsOf(example).map((metric) => metric.unit?.replace(/^[万亿]+/u, ""));
    expect(units.some((unit) => unit !== undefined && forms.split(" ").includes(unit))).toBe(true);
  });
});

describe("no metrics", () => {
  test.each(ANNOUNCED.map(([beginning, example]) => ({ beginning, example })))("$example", ({ example }) => {
    expect(metricsOf(example)).toEqual([]);
  });
  test.each(SET_PHRASES)("%s", (phrase) => {
    expect(metricsOf(`落实${phrase}要求`).map((metric) => metric.text)).toEqual([]);
    expect(metricsOf(`深化“${phrase}”行动`).map((metric) => metric.text)).toEqual([]);
  });
  test.each(OTHER_WORDS.map(([unit, , example]) => ({ unit, example })))("$unit: $example", ({ unit, example }) => {
    expect(metricsOf(`推进${example}建设`).map((metric) => metric.unit)).not.toContain(unit);
  });
});
