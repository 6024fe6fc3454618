/**
 * Milliseconds of processor time that a piece of work takes: the least of some tries. What else runs on the machine
 * counts little, and a collection of garbage that happens to fall into one try not at all.
 */
export function processorTime(work: () => void, tries = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
