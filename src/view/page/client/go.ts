/** Jumps to a section (`s2.1`), a metric (`m17`) or a diagnostic (`d3`) of the report shown; Back returns. */
export type Go = (target: string) => void;
