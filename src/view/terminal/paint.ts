/** Paints text for a terminal. Painting changes how text looks, never how wide it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  /** Struck out; without colours `[-…-]`, as word diffs have it. */
  readonly strike: (text: string) => string;
}

/** For pipes, files and NO_COLOR. */
export const plain: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  warn: (text) => text,
  strike: (text) => `[-${text}-]`,
};
