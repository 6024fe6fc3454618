/**
 * Where a figure stands in its sentence, -1 where it does not: whole, since the 5% of 一般公共预算收入增长5% is not that
 * of 地区生产总值增长6.5%; and of several alike the first behind the name of what it measures, where that is written so.
 */
export function figurePlace(sentence: string, figure: string, names: readonly string[]): number {
  const places = wholePlaces(sentence, figure);
  const name = names.find((one) => one !== "" && sentence.includes(one)) ?? "";
  const behind = sentence.indexOf(name) + name.length;
  return places.find((at) => at >= behind) ?? places[0] ?? sentence.indexOf(figure);
}

function wholePlaces(sentence: string, figure: string): number[] {
  const places: number[] = [];
  for (let at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
    const [before, behind] = [sentence.slice(0, at), sentence.slice(at + figure.length)];
    if (!(/[\d.]$/u.test(before) && /^\d/u.test(figure)) && !(/\d$/u.test(figure) && /^[\d.]/u.test(behind)))
      places.push(at);
  }
  return places;
}
