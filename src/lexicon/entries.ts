import type { Entry, EntryId } from "./entry.js";
import { generated } from "./lexicon.generated.js";
import type { Kind } from "./meanings.js";

const entriesOf = new Map<Kind, readonly Entry[]>();
const byId = new Map<string, Entry>();

/** An entry by its id. Throws on an id that no file has. */
export function entry(id: EntryId): Entry {
  entriesOfKind(id.slice(0, id.indexOf(".")) as Kind);
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no entry ${id} in the lexicon`);
  return found;
}

/** Entries of a kind in the order of their file: read when first asked, since no run asks for all kinds. */
export function entriesOfKind<K extends Kind>(kind: K): readonly Entry<K>[] {
  const known = entriesOf.get(kind) ?? entriesRead(kind);
  return known as unknown as readonly Entry<K>[];
}

function entriesRead(kind: Kind): readonly Entry[] {
  const number = generated.kinds.indexOf(kind);
  const read: readonly Entry[] = number < 0 ? [] : JSON.parse(generated.entries.at(number) ?? "[]");
  entriesOf.set(kind, read);
  for (const one of read) byId.set(one.id, one);
  return read;
}
