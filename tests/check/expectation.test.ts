import { describe, expect, it, test } from "vitest";
import { expectationOf } from "../../src/check/expectation.js";

describe("what a path says", () => {
  test.each([
    ["{issuer}_{year}", "a/青槐县_2021.txt", { issuer: "青槐县", year: 2021 }],
    ["{issuer}_{year}", "青槐县_2021.txt.gz", { issuer: "青槐县", year: 2021 }],
    ["{issuer}_{year}", "青槐县.txt", null],
    ["{issuer}/{year}*", "x/青槐县/2021年报告.txt", { issuer: "青槐县", year: 2021 }],
    ["{year}_{issuer}_*", "2021_青槐县_政府工作报告.txt", { issuer: "青槐县", year: 2021 }],
    ["{issuer}", "青槐县.md", { issuer: "青槐县", year: null }],
    ["报告({year})", "报告(2021).txt", { issuer: null, year: 2021 }],
  ])("%s of %s", (pattern, path, wanted) => {
    expect(expectationOf(pattern)(path)).toEqual(wanted);
  });

  it("needs something to read", () => {
    expect(() => expectationOf("*.txt")).toThrow("{issuer}");
  });
});
