/**
 * A half-open range `[start, end)` of a text. Inside the program offsets are UTF-16 code units (what
 * `string.slice` takes); they become Unicode code points only where the report is assembled.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
