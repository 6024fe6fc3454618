/**
 * Jumps to a section (`s2.1`), a metric (`m17`) or a diagnostic (`d3`), of the report shown or of the one with that index
 * on the page; Back returns.
 */
export type Go = (target: string, report?: number | null) => void;
