import type { YAMLMap } from "yaml";
import { fileError } from "../../phrases/user-files.js";
import { inWords, UsageError } from "../errors.js";
import { readText } from "../inputs/rules-files.js";

/** A key of a configuration file. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** Where the value is itself keys and values. */
  readonly within: readonly Setting[] | null;
  readonly line: number;
}

/** A configuration is a page at most; what is longer is none, and its lists are not worth waiting for. */
const maxBytes = 1024 * 1024;

/**
 * What a configuration file says, in its order.
 *
 * @throws UsageError with file and line where it is no mapping, or no YAML
 */
export async function readSettings(file: string): Promise<Setting[]> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // Unique keys are looked for below: the library compares each with all others.
  const document = parseDocument(readText(file, maxBytes), { lineCounter: lines, uniqueKeys: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new UsageError(
      `${file}:${lines.linePos(fault.pos[0]).line}: ${fileError.badYaml(fault.code, fault.message.split(" at line ")[0] ?? "")}`,
    );
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) throw new UsageError(`${file}:1: ${fileError.configuration()}`);
  return settingsIn(contents, true);

  /** @param isOuter whether its values may be keys and values in their turn: no deeper */
  function settingsIn(map: YAMLMap, isOuter: boolean): Setting[] {
    const seen = new Set<string>();
    return map.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : "";
      const line = isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line : 1;
      if (seen.has(name)) throw new UsageError(`${file}:${line}: ${fileError.twice(name)}`);
      seen.add(name);
      const within = isOuter && isMap(value) ? settingsIn(value, false) : null;
      return { key: name, value: plain(value, `${file}:${line}`), within, line };
    });
  }

  /** An alias that leads nowhere, or to more than anybody would write. */
  function plain(value: unknown, where: string): unknown {
    try {
      const made: unknown = isNode(value) ? value.toJS(document) : value;
      return made;
    } catch (error) {
      throw new UsageError(`${where}: ${fileError.badYaml("BAD_ALIAS", inWords(error))}`);
    }
  }
}
