import { exampleLines } from "../../phrases/example-lines.js";

const byLine = new Map(Object.values(exampleLines).map((say) => [say.in("en"), say]));

/** An example, which is known by its English line, in the language in use. */
export const exampleLine = (line: string): string => byLine.get(line)?.() ?? line;
