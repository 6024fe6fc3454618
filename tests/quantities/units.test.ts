import { describe, expect, test } from "vitest";
import { Marks } from "../../src/lexicon/marks.js";
import { unitAt } from "../../src/quantities/units.js";
import { entries } from "../entries/read.js";

/** Every word of every unit, where nothing behind it makes another word of it. */
const forms = entries
  .filter(({ kind }) => kind === "unit")
  .flatMap(({ words, as }) => words.map((form) => ({ form, as: as as { base?: string; factor?: number } })));

describe("each word of a unit is read, with its base and factor", () => {
  test.each(forms)("$form", ({ form, as }) => {
    expect(unitAt(new Marks(`37${form}，`), 2)).toMatchObject({
      end: 2 + form.length,
      unit: { form, base: as.base ?? form, factor: as.factor ?? 1 },
    });
  });

  test.each(forms.filter(({ form }) => !/[A-Za-z]/.test(form)))("per person: $form", ({ form, as }) => {
    expect(unitAt(new Marks(`37${form}/人，`), 2)?.unit).toMatchObject({ base: `${as.base ?? form}/person` });
  });
});
