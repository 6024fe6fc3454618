import { readFileSync } from "node:fs";

/** The version in our package.json. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const found = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : null;
  if (typeof found !== "string") throw new Error("package.json names no version");
  return found;
}
