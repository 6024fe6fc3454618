import { readdirSync, readFileSync } from "node:fs";
import { decode } from "../../src/text/decode.js";

const folder = new URL("../../fixtures/", import.meta.url);

/** The decoded texts of all fixtures. */
export const fixtureTexts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => decode(readFileSync(new URL(name, folder))).text);
