/** A path as a reference: each name encoded, none taken for a scheme; an absolute one as a file: URI. */
export function asUri(path: string): string {
  // A lone surrogate has no encoding.
  const wellFormed = path.replace(/[\ud800-\udfff]/gu, "\ufffd").replace(/^(\.\/)+/, "");
  const encoded = wellFormed.split("/").map(encodeURIComponent).join("/");
  if (encoded.startsWith("/")) return `file://${encoded}`;
  return encoded === "" ? "." : encoded;
}
