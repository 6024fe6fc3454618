/** Where a link leads: `#m17`, `#s2.1`, `#r2`, `#r2/s2.1`. */
export interface Address {
  /** From 1; null is the report shown. */
  readonly report: number | null;
  readonly target: string | null;
}

export function readAddress(hash: string): Address {
  const found = /^#(?:r(\d{1,7})(?:\/|$))?([smd]\d[\d.]*)?$/.exec(decoded(hash));
  return { report: found?.[1] === undefined ? null : Number(found[1]), target: found?.[2] ?? null };
}

/** A report is named only where there are several. */
export function writeAddress({ report, target }: Address, reports: number): string {
  if (reports < 2) return target === null ? "#" : `#${target}`;
  return `#r${report ?? 1}${target === null ? "" : `/${target}`}`;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
