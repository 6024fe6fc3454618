/**
 * The text's lines that are not blank, each without the blanks around it. `\n`, `\r`, form feeds and the written-out
 * `\r\n` of a database dump end a line. Offsets are UTF-16; parallel arrays, because a text of 10 MB may have 5 million lines.
 */
export interface Lines {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;

export function splitLines(source: string): Lines {
  let start = new Int32Array(1024);
  let end = new Int32Array(1024);
  let count = 0;
  const written = source.includes("\\r\\n") || source.includes("\\n");
  const add = (from: number, to: number): void => {
    while (from < to && isBlank(source.charCodeAt(from))) from++;
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
    if (from === to) return;
    if (count === start.length) {
      start = grown(start);
      end = grown(end);
    }
    start[count] = from;
    end[count] = to;
    count++;
  };
  // Ends of lines other than \n are rare: the search for \n is many times faster than a look at every character.
  const other = written || /[\r\f\u2028\u2029]/u.test(source);
  let from = 0;
  for (let to = source.indexOf("\n"); to >= 0 && !other; to = source.indexOf("\n", from)) {
    add(from, to);
    from = to + 1;
  }
  for (let i = from; i < source.length && other; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) {
      add(from, i);
      from = i + 1;
    } else if (written && code === 92) {
      const length = writtenBreak(source, i);
      if (length > 0) {
        add(from, i);
        from = i + length;
        i = from - 1;
      }
    }
  }
  add(from, source.length);
  return { count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

const grown = (a: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const b = new Int32Array(a.length * 2);
  b.set(a);
  return b;
};

/** Length of a written-out line break (`\r\n`, `\n`, `\r` as characters) at an offset; 0 where there is none. */
export function writtenBreak(source: string, at: number): number {
  if (source.startsWith("\\r\\n", at)) return 4;
  const one = source.startsWith("\\n", at) || source.startsWith("\\r", at);
  // C:\new is a path: a written break is not part of a Latin word.
  return one && !/[a-z:]/iu.test(source[at - 1] ?? "") && !/[a-z]/iu.test(source[at + 2] ?? "") ? 2 : 0;
}

/** The length that most lines have, within three characters, where the text is hard-wrapped; else null. */
function wrapMeasure(lines: Lines): readonly [number, number] | null {
  if (lines.count < 12) return null;
  const histogram = new Int32Array(64);
  let long = 0;
  for (let i = 0; i < lines.count; i++) {
    const length = (lines.end[i] ?? 0) - (lines.start[i] ?? 0);
    if (length < 64) histogram[length] = (histogram[length] ?? 0) + 1;
    else long++;
  }
  if (long * 5 > lines.count) return null;
  let best = 0;
  let most = 0;
  for (let length = 16; length + 4 < 64; length++) {
    let n = 0;
    for (let k = 0; k < 5; k++) n += histogram[length + k] ?? 0;
    if (n > most) {
      most = n;
      best = length;
    }
  }
  return most * 2 >= lines.count ? [best, best + 5] : null;
}

/**
 * The lines as they were before a hard wrap: a line that fills the measure is one with the next, unless a blank line
 * parts them. Lines for which `alone` holds, and lines longer than the measure, are never joined.
 */
export function joinWrapped(source: string, lines: Lines, alone: (line: number) => boolean): Lines {
  const measure = wrapMeasure(lines);
  if (measure === null) return lines;
  const start = new Int32Array(lines.count);
  const end = new Int32Array(lines.count);
  let count = 0;
  let open = false;
  for (let i = 0; i < lines.count; i++) {
    const from = lines.start[i] ?? 0;
    const to = lines.end[i] ?? 0;
    const length = to - from;
    const single = length > measure[1] || alone(i);
    if (open && !single && !blankLineBetween(source, end[count - 1] ?? 0, from)) end[count - 1] = to;
    else {
      start[count] = from;
      end[count] = to;
      count++;
    }
    open = !single && length >= measure[0];
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

function blankLineBetween(source: string, from: number, to: number): boolean {
  const first = source.indexOf("\n", from);
  return first >= 0 && first < to && source.lastIndexOf("\n", to - 1) > first;
}
