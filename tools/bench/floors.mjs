/** What a ratio may lose against the recorded one: what differs from run to run is well below. */
const ALLOWED_LOSS = 0.2;

/** `whole/cut=1.2,…` as a map. */
export function readFloors(text) {
  return new Map(
    text
      .split(",")
      .filter((part) => part !== "")
      .map((part) => {
        const [name, recorded] = part.split("=");
        if (!(Number(recorded) > 0)) throw new Error(`not NAME=RATIO: ${part}`);
        return [name, Number(recorded)];
      }),
  );
}

/** A line for each ratio that is below. */
export const ratiosBelow = (floors, ratios) =>
  [...floors].flatMap(([name, recorded]) => {
    const ratio = ratios.get(name) ?? 0;
    if (ratio >= recorded * (1 - ALLOWED_LOSS)) return [];
    return [`${name} is ${ratio.toFixed(3)}, more than a fifth below ${recorded}`];
  });
