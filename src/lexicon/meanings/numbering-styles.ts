/**
 * The styles of numbering in the order in which official writing nests them (GB/T 9704: 一、（一）1.（1）). Without the
 * schemas, since the program asks for the order at run time.
 */
export const NUMBERING_STYLES = [
  "part",
  "chapter",
  "section",
  "chinese",
  "paren-chinese",
  "arabic",
  "decimal",
  "decimal-three",
  "paren-arabic",
  "half-paren-arabic",
  "circled",
  "bracketed",
] as const;
