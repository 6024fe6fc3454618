/** What elements of HTML do to the lines of a page. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They begin and end a line. */
export const blocks = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre section summary " +
    "table tbody td tfoot th thead tr ul",
);

/** What stands in them is not seen, or no text of the page. */
export const unseen = names(
  "audio canvas datalist embed head iframe noembed noframes noscript object rp rt script select style svg template textarea title video",
);

/** They have no end. */
export const empty = names(
  "area base basefont bgsound br col frame hr img input keygen link meta param source track wbr",
);

/** They stand in the head; any other element ends it, where its end is not written. */
export const inHead = names("base basefont bgsound link meta title noscript script style template");

/** Where the next of the same begins, the one before ends: <li>一<li>二. */
export const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", names("li")],
  ["dd", names("dd dt")],
  ["dt", names("dd dt")],
  ["td", names("td th tr tbody tfoot thead")],
  ["th", names("td th tr tbody tfoot thead")],
  ["tr", names("tr tbody tfoot thead")],
  ["option", names("option optgroup")],
]);
