import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Many tests start the real program; on a busy machine with two cores that takes its time.
    testTimeout: 240_000,
    hookTimeout: 60_000,
    // What the program says must not depend on whose machine this is.
    env: { LC_ALL: "C", LC_MESSAGES: "", LANG: "", REPORTS_LANG: "" },
  },
});
