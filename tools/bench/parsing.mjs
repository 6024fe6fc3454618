// Whole parse, its stages and the yardsticks, warmed, over one set of texts.
import { parseReport } from "../../dist/index.js";
import { stageTimes, structure } from "./stages.mjs";
import { inTurns, median, processorTime, timesAsFast } from "./turns.mjs";
import { yardsticks } from "./yardsticks.mjs";

let made;

/** Prints speeds in MB a second of CPU, and what the parse is of each yardstick. */
export function parsing(set) {
  const seconds = measured(set, { rounds: 7, warm: 4 });
  const megabytes = (set.bytes * set.times) / 1e6;
  const speed = (name) => (megabytes / median(seconds.get(name))).toFixed(1).padStart(9);
  console.log(
    `\n${set.name}: ${set.inputs.length} texts, ${(set.bytes / 1e6).toFixed(2)} MB, ${set.times} times a round`,
  );
  console.log("  MB a second of CPU (and the whole parse, the structure as multiples of it)");
  for (const name of seconds.keys()) {
    const isYardstick = name in made;
    const ratios = ["whole", "structure"].map((one) => timesAsFast(seconds.get(one), seconds.get(name)).toFixed(3));
    console.log(`${speed(name)}  ${name}${isYardstick ? `  (×${ratios.join(", ×")})` : ""}`);
  }
}

/** The ratios that are held, by name. */
export function short(set) {
  const seconds = measured(set, { rounds: 5, warm: 3 }, "cut", "markdown");
  return [
    ["whole/cut", timesAsFast(seconds.get("whole"), seconds.get("cut"))],
    ["whole/markdown", timesAsFast(seconds.get("whole"), seconds.get("markdown"))],
    ["structure/markdown", timesAsFast(seconds.get("structure"), seconds.get("markdown"))],
  ];
}

function measured({ inputs, times }, rounds, ...names) {
  made ??= yardsticks();
  const texts = inputs.map((bytes) => new TextDecoder().decode(bytes));
  const repeated = (each) => () =>
    processorTime(() => {
      for (let time = 0; time < times; time++) inputs.forEach(each);
    });
  const measures = { whole: repeated((bytes) => parseReport(bytes)), stages: () => stageTimes(inputs, times) };
  for (const [name, apply] of Object.entries(made))
    if (names.length === 0 || names.includes(name)) measures[name] = repeated((bytes, i) => apply(bytes, texts[i]));
  const seconds = inTurns(measures, rounds);
  const rows = structure.map((name) => seconds.get(name));
  return new Map([
    ["whole", seconds.get("whole")],
    ["structure", rows[0].map((_, round) => rows.reduce((sum, row) => sum + row[round], 0))],
    ...seconds,
  ]);
}
