// The characters on both sides of a place where a heading may end, as weights to be fitted: which of them are candidates,
// and into which class of src/lexicon/heading-seams.yaml each goes.

const HAN = /^[\u4e00-\u9fff]+$/u;
const LENGTHS = [2, 3];
/** Fewer right places, or right places of fewer issuers, teach nothing: most of that is names of places. */
const LEAST_RIGHT = 3;
const LEAST_ISSUERS = 2;
/** What is seen so often is learnt from its rival places alone. */
const OFTEN = 150;
/** A heading's characters before a mark count as they do in src/headings/ends/seam.ts. */
const BEFORE_MARK = 0.75;

const isSeam = ({ by }) => by.startsWith("seam-");
const total = (because) => because.reduce((sum, { weight }) => sum + weight, 0);

/** The kind and characters of what stands around a place; behind a mark those in front of it alone. */
function seamsAt(matching, at, marked) {
  const last = LENGTHS.map((length) => `seam-end ${matching.slice(Math.max(0, at - length), at)}`);
  const first = marked ? [] : LENGTHS.map((length) => `seam-start ${matching.slice(at, at + length)}`);
  return [...last, ...first].filter((seam) => HAN.test(seam.split(" ")[1]));
}

/**
 * An example of examples.mjs without its text: of each place what speaks for it but the seam (`base`), what the present
 * words say of the seam, and the characters there.
 */
export const seamsOf = (issuer, { ends, right, matching }) => ({
  issuer,
  right,
  ends: ends.map(({ at, marked, because }) => ({
    base: total(because.filter((reason) => !isSeam(reason))),
    present: total(because.filter(isSeam)),
    times: marked ? BEFORE_MARK : 1,
    seams: seamsAt(matching, at, marked),
  })),
});

/** The characters whose weights can be learnt from these headings, in the order of their code units. */
export function candidates(headings) {
  const seen = new Map();
  for (const { issuer, right, ends } of headings)
    for (const [k, { seams }] of ends.entries())
      for (const seam of seams) {
        if (!seen.has(seam)) seen.set(seam, { all: 0, right: 0, issuers: new Set(), rightIssuers: new Set() });
        const count = seen.get(seam);
        count.all++;
        count.issuers.add(issuer);
        if (k !== right) continue;
        count.right++;
        count.rightIssuers.add(issuer);
      }
  return [...seen]
    .filter(
      ([, count]) =>
        (count.right >= LEAST_RIGHT && count.rightIssuers.size >= LEAST_ISSUERS) ||
        (count.all >= OFTEN && count.issuers.size >= LEAST_ISSUERS),
    )
    .map(([seam]) => seam)
    .sort();
}

/** The headings as logit.mjs takes them, their characters numbered as `seams` are. */
export function withFeatures(headings, seams) {
  const number = new Map(seams.map((seam, i) => [seam, i]));
  return headings.map(({ right, ends }) => ({
    right,
    ends: ends.map(({ base, times, seams: own }) => ({
      base,
      features: own.flatMap((seam) => (number.has(seam) ? [[number.get(seam), times]] : [])),
    })),
  }));
}

/**
 * The words of each class: every candidate in the class whose weight is nearest to its own, the heaviest first; nowhere
 * where nought is nearest.
 * @param {{ id: string, kind: string, weight: number }[]} classes
 * @returns {Map<string, string[]>} by id
 */
export function classed(seams, theta, classes) {
  const byId = new Map(classes.map(({ id }) => [id, []]));
  for (const [i, seam] of seams.entries()) {
    const [kind, word] = seam.split(" ");
    const near = [{ id: null, kind, weight: 0 }, ...classes]
      .filter((one) => one.kind === kind)
      .sort((a, b) => Math.abs(theta[i] - a.weight) - Math.abs(theta[i] - b.weight))[0];
    byId.get(near.id)?.push({ word, size: Math.abs(theta[i]) });
  }
  return new Map([...byId].map(([id, own]) => [id, own.sort((a, b) => b.size - a.size).map(({ word }) => word)]));
}

/** The weights that the seams have once they are in their classes. */
export function classWeights(seams, words, classes) {
  const weightOf = new Map(
    classes.flatMap(({ id, kind, weight }) => words.get(id).map((w) => [`${kind} ${w}`, weight])),
  );
  return seams.map((seam) => weightOf.get(seam) ?? 0);
}
