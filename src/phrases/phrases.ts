import { type Language, language } from "./language.js";

/** A phrase in one language: words, or what makes them of parameters. */
export type Wording = string | ((...params: never[]) => string);

/** Both languages side by side, which take the same parameters. */
export interface Phrase<Words extends Wording> {
  readonly en: Words;
  readonly zh: NoInfer<Words extends string ? string : Words>;
}

type Params<Words> = Words extends (...params: infer P) => string ? P : [];

/** Says a phrase in the language in use; `in` says it in another. */
export interface Saying<P extends unknown[]> {
  (...params: P): string;
  readonly in: (language: Language, ...params: P) => string;
}

/** What can be said, by name. */
export type Sayings<Table> = { readonly [Name in keyof Table]: Saying<Params<Table[Name]>> };

/**
 * A table of phrases: `const said = phrases({ gone: { en: (file: string) => `${file} is gone`, zh: (file) => `${file}不见了` } })`
 * gives `said.gone("a.txt")`.
 */
export function phrases<Table extends Readonly<Record<string, Wording>>>(
  table: {
    readonly [Name in keyof Table]: Phrase<Table[Name]>;
  },
): Sayings<Table> {
  const sayings = Object.entries<Phrase<Wording>>(table).map(([name, phrase]) => {
    const say = (chosen: Language, ...params: unknown[]): string => {
      const words: Wording = phrase[chosen];
      return typeof words === "string" ? words : (words as (...params: unknown[]) => string)(...params);
    };
    return [name, Object.assign((...params: unknown[]) => say(language(), ...params), { in: say })];
  });
  return Object.fromEntries(sayings);
}
