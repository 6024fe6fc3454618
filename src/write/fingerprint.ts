import { hashOf } from "../text/hash.js";

/**
 * Names each result of a file by what it says and not by where it stands, so that a collector knows it again when lines
 * have moved. What says the same twice in a file is told apart by its turn; files come one after the other.
 */
export class Fingerprints {
  #path = "";
  readonly #turns = new Map<string, number>();

  of(path: string, rule: string, message: string): { readonly "reports/v1": string } {
    if (path !== this.#path) this.#turns.clear();
    this.#path = path;
    const said = `${rule}\n${message}`;
    const turn = (this.#turns.get(said) ?? 0) + 1;
    this.#turns.set(said, turn);
    return { "reports/v1": `${hashOf(said).toString(16).padStart(8, "0")}:${turn}` };
  }
}
