import { matchingForm } from "../text/characters.js";

/** Names of the user's own for indicators: what his reports call one thing. */
export class Vocabulary {
  private readonly names = new Map<string, string>();

  constructor(entries: readonly { readonly name: string; readonly words: readonly string[] }[]) {
    for (const { name, words } of entries)
      for (const word of [name, ...words]) this.names.set(matchingForm(word), name);
  }

  nameOf(indicator: string | null): string | null {
    return indicator === null ? null : (this.names.get(matchingForm(indicator)) ?? null);
  }
}
