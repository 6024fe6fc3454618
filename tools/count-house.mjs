// Counts what the house promises to keep few: expressions with Chinese in code, lists that exist twice, functions that
// nobody can hold in mind.
//
//     node tools/count-house.mjs [--tree DIR] [--show KEY] [--max KEY=N[,KEY=N…]]
//
// --show lists the places of a measure (`all`: of every one); --max ends with 1 where one is above.
import { parseArgs } from "node:util";
import { measure } from "./house/measures.mjs";

const { values } = parseArgs({
  options: {
    tree: { type: "string", default: new URL("..", import.meta.url).pathname },
    show: { type: "string", default: "" },
    max: { type: "string", multiple: true, default: [] },
  },
});

const measures = measure(values.tree);
const limits = new Map(
  values.max.flatMap((list) =>
    list.split(",").map((pair) => {
      const [key, most] = pair.split("=");
      if (!measures.some((measured) => measured.key === key) || !/^\d+$/.test(most ?? ""))
        throw new Error(`--max ${pair}: KEY=N with one of ${measures.map((m) => m.key).join(" ")}`);
      return [key, Number(most)];
    }),
  ),
);

let above = 0;
for (const { key, says, places } of measures) {
  const most = limits.get(key);
  const isAbove = most !== undefined && places.length > most;
  if (isAbove) above++;
  console.log(
    `${says.padEnd(36)} ${key.padEnd(20)} ${String(places.length).padStart(4)}${most === undefined ? "" : `  at most ${most}${isAbove ? "  ABOVE" : ""}`}`,
  );
  if (isAbove || values.show === key || values.show === "all") for (const place of places) console.log(`    ${place}`);
}
process.exitCode = above > 0 ? 1 : 0;
