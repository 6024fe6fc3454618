import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A document without what tells when it was made: the same content is then the same bytes, in each run and at each place.
 */
export function repacked(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const timeless = parts.map(([name, content]): [string, Uint8Array] => [
    name,
    name === "docProps/core.xml" ? strToU8(strFromU8(content).replace(made, "")) : content,
  ]);
  // By the clock of the place, which is what zip files have: the same everywhere.
  return zipSync(Object.fromEntries(timeless), { level: 6, mtime: new Date(1980, 0, 1) });
}

const made = /<dcterms:(created|modified)\b[^>]*>.*?<\/dcterms:\1>/g;
