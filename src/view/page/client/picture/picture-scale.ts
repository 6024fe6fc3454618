/** Two to five round numbers that span the values. */
export function ticks(low: number, high: number): number[] {
  const reach = high - low || Math.abs(high) || 1;
  const rough = reach / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The first of the boxes that lies inside and touches none of those taken. */
export const freeBox = (boxes: readonly Box[], inside: Box, taken: readonly Box[]): Box | undefined =>
  boxes.find(
    (box) =>
      box.left >= inside.left &&
      box.right <= inside.right &&
      box.top >= inside.top &&
      box.bottom <= inside.bottom &&
      !taken.some(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      ),
  );

/** How wide a label is at 11 px: near enough to keep labels apart. */
export const labelWidth = (label: string): number =>
  [...label].reduce((width, character) => width + (character > "\u2e7f" ? 11 : 6.4), 0);
