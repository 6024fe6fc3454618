/**
 * The members of a JSON object by name, each value as it is written, without the blanks between its tokens; of several
 * of one name the last, as readers of JSON have it. A number is thus the number that was written, however large.
 *
 * @param json must be an object, which `JSON.parse` has taken
 */
export function jsonMembers(json: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = json.indexOf("{") + 1;
  for (;;) {
    const from = json.indexOf('"', at);
    // No member follows: what is left is the end of the object.
    if (from < 0) return members;
    const to = endOfString(json, from);
    const value = valueAt(json, json.indexOf(":", to) + 1);
    members.set(JSON.parse(json.slice(from, to)), value.text);
    at = value.end;
  }
}

interface Value {
  readonly text: string;
  readonly end: number;
}

/** Not recursive: values may be nested deeper than calls can be. */
function valueAt(json: string, from: number): Value {
  let text = "";
  let depth = 0;
  for (let at = from; ; ) {
    mark.lastIndex = at;
    const end = mark.exec(json)?.index ?? json.length;
    const character = json[end];
    text += json.slice(at, end).replace(blanks, "");
    const isEnd = depth === 0 && (character === "," || character === "}" || character === undefined);
    if (isEnd) return { text, end };
    at = character === '"' ? endOfString(json, end) : end + 1;
    text += json.slice(end, at);
    if (character === "{" || character === "[") depth++;
    if (character === "}" || character === "]") depth--;
  }
}

/** What ends a value, opens or closes one inside it, or is not to be looked into. */
const mark = /["{}[\],]|$/g;

const blanks = /[ \t\r\n]+/g;

/** Behind the closing quote of a string: one before which an even number of backslashes stands. */
function endOfString(json: string, from: number): number {
  for (let end = json.indexOf('"', from + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}
