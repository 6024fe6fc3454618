// A logit over the places of each heading: the score of a place is what it brings along (`base`) and the sum of what the
// weights say of it; the greater its score among those of its heading, the likelier it is the right one.

/**
 * @typedef {{ base: number, features: [number, number][] }} Place the number of each weight that speaks of it, and how often
 * @typedef {{ right: number, ends: Place[] }} Heading its places, and which of them is right
 */

/** @returns {number} the score of a place */
const weigh = ({ base, features }, theta) => features.reduce((sum, [name, times]) => sum + theta[name] * times, base);

/** How many of the headings get their right place. @param {Heading[]} headings */
export function accuracy(headings, theta) {
  let good = 0;
  for (const { right, ends } of headings) {
    const scores = ends.map((end) => weigh(end, theta));
    if (scores.indexOf(Math.max(...scores)) === right) good++;
  }
  return good / headings.length;
}

/** @returns {number[]} how likely each place of a heading is */
function shares(ends, theta) {
  const scores = ends.map((end) => weigh(end, theta));
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const total = raised.reduce((sum, share) => sum + share, 0);
  return raised.map((share) => share / total);
}

/**
 * How the likelihood of the right places, by heading, changes with each weight (`slope`), and about how fast that
 * changes (`bend`).
 * @param {Heading[]} headings
 */
export function likelihood(headings, theta) {
  const slope = theta.map(() => 0);
  const bend = theta.map(() => 0);
  for (const { right, ends } of headings) {
    const likely = shares(ends, theta);
    ends.forEach(({ features }, k) => {
      const pull = ((k === right ? 1 : 0) - likely[k]) / headings.length;
      const doubt = (likely[k] * (1 - likely[k])) / headings.length;
      for (const [name, times] of features) {
        slope[name] += pull * times;
        bend[name] += doubt * times * times;
      }
    });
  }
  return { slope, bend };
}

const ROUNDS = 260;
const STEP = 0.35;
/** What is seldom seen moves no faster than this allows. */
const LEAST_BEND = 3e-4;
const GREATEST = 4;

/**
 * The weights under which the right places are likeliest, each paid for by its size (L1), so that most stay nought. A
 * fixed number of steps from nought; no chance in it.
 * @param {Heading[]} headings
 * @param {number} count of weights
 * @param {number} price of a weight, by heading
 * @returns {number[]}
 */
export function sparseWeights(headings, count, price) {
  let theta = Array.from({ length: count }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, bend } = likelihood(headings, theta);
    theta = theta.map((value, i) => {
      const step = STEP / (bend[i] + LEAST_BEND);
      const moved = value + step * slope[i];
      return Math.sign(moved) * Math.min(GREATEST, Math.max(0, Math.abs(moved) - step * price));
    });
  }
  return theta;
}
