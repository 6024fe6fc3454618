// Measuring in turns: what else the machine does falls on all alike.

/** Seconds of the processor, of all threads. */
export function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * Runs each of `measures` once a round, after some rounds that do not count.
 *
 * @param measures name to a function that gives seconds, or a map of them
 * @returns name to the seconds of each round
 */
export function inTurns(measures, { rounds, warm }) {
  const seconds = new Map();
  for (let round = -warm; round < rounds; round++)
    for (const [name, measure] of Object.entries(measures)) {
      const result = measure();
      if (round < 0) continue;
      const named = result instanceof Map ? result : new Map([[name, result]]);
      for (const [part, value] of named) seconds.set(part, [...(seconds.get(part) ?? []), value]);
    }
  return seconds;
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** How many times as fast `one` is as `other`: the median of what the rounds say. */
export const timesAsFast = (one, other) => median(one.map((seconds, round) => other[round] / seconds));
