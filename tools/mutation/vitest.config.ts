import { defineConfig } from "vitest/config";

// What tells whether a mutant of the parser lives: the tables of cases, the unit tests and the fixtures. Left out is what
// starts or packs the program, tries any text, holds both dictionaries, asks every entry of the lexicon or every rule of boilerplate.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [
      "tests/{cli,properties,view,batch,entries,write,boilerplate,package,extract,learn,phrases,generate,words}/**",
      "tests/{readme,docs,architecture,program}.test.ts",
    ],
    testTimeout: 600_000,
  },
});
