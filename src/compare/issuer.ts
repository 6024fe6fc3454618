import type { Sheet } from "./sheet.js";

/** By whom reports are grouped: the issuer, or what the file's name has beside the year where the report names nobody. */
export function issuerOf({ issuer, path }: Pick<Sheet, "issuer" | "path">): string {
  if (issuer !== null) return issuer;
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = file.replace(/\.[A-Za-z]+(?:\.gz)?$/, "").replace(/[0-9]+|[_\-\s.]+/g, "");
  return stem === "" ? path : stem;
}
