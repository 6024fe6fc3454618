/** The platform decodes GB18030 and Big5 but does not encode them; this turns its decoder round. */
export function encode(text: string, encoding: "gb18030" | "big5" | "utf-16le" | "utf-16be"): Buffer {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = tableOf(encoding);
  return Buffer.concat(
    [...text].map((character) => {
      const bytes = character < "\u0080" ? Buffer.from(character) : table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, Buffer>>();

function tableOf(encoding: string): Map<string, Buffer> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      const characters = [...decoder.decode(bytes)];
      const [character] = characters;
      if (characters.length === 1 && character !== undefined && character !== "\ufffd" && !table.has(character)) {
        table.set(character, bytes);
      }
    }
  }
  tables.set(encoding, table);
  return table;
}
