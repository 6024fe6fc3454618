import { element } from "../element.js";

/**
 * What a browser would obey, hide or leave out: controls but for tab and line feed (a carriage return in front of one
 * stays as well), marks of writing direction, blanks of no width, tags, fillers, lone surrogates.
 */
const HIDDEN =
  /\r(?!\n)|(?![\n\r\t])\p{Cc}|\p{Cf}|\p{Cs}|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u115f\u1160\u2028\u2029\u3164\uffa0\ufff0-\ufff8]/gu;

const BREAKS = "\r\v\f\x85\u2028\u2029";

/** Adds text to an element as it stands; characters that are not to be seen as small boxes that name them. */
export function appendVisible(parent: Node, text: string): void {
  let done = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > done) parent.appendChild(document.createTextNode(text.slice(done, index)));
    parent.appendChild(box(character));
    done = index + character.length;
  }
  if (done < text.length) parent.appendChild(document.createTextNode(done === 0 ? text : text.slice(done)));
}

/** The same as a fragment, isolated in its direction. */
export function visible(text: string): HTMLElement {
  const made = element("bdi", {});
  appendVisible(made, text);
  return made;
}

/** The same where there is room for text only, as in a title: it leaves out what is not to be seen. */
export const plain = (text: string): string => text.replace(HIDDEN, "");

function box(character: string): HTMLElement {
  const code = character.codePointAt(0) ?? 0;
  const label = NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const made = element("span", { class: "hidden-character", "data-units": character.length }, label);
  return BREAKS.includes(character) ? element("span", { class: "breaks" }, made) : made;
}

/** Of the lower controls, from U+0000. */
const NAMES =
  "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US".split(
    " ",
  );
