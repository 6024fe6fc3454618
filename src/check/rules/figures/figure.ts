/** The value of digits as they stand in matching text. */
export const valueIn = (digits: string): number => Number(digits.replace(/,/gu, ""));

/** How many decimals digits have. */
export const decimalsOf = (digits: string): number => digits.split(".")[1]?.length ?? 0;

/** The multiplier at the head of a unit and the unit without it: 万元 is 10000 元. */
export function scaled(unit: string): { readonly factor: number; readonly base: string } {
  let factor = 1;
  let at = 0;
  for (let by = MULTIPLIERS[unit[at] ?? ""]; by !== undefined; by = MULTIPLIERS[unit[at] ?? ""]) {
    factor *= by;
    at++;
  }
  return { factor, base: unit.slice(at) };
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
