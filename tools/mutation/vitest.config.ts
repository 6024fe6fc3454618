import { defineConfig } from "vitest/config";

// What tells whether a mutant of the parser lives: the tables of cases, the unit tests and the fixtures. Left out is what
// starts the program, tries any text, asks every entry of the lexicon or every rule of boilerplate.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [
      "tests/{cli,properties,view,batch,entries,write,boilerplate}/**",
      "tests/{readme,docs,architecture}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
