import type { LearnedEntry } from "../../learn/rules-file.js";
import { learnCommand as said } from "../../phrases/learn.js";
import { printable } from "../../write/printable.js";
import type { Paint } from "../terminal/paint.js";
import { type Column, layOut } from "../terminal/table.js";

/** What would go from a file beyond what the rules in force take. */
export interface Effect {
  readonly path: string;
  readonly runs: number;
  readonly characters: number;
}

/** Two tables: the rules that would be learned, and what would go from each file. */
export function dryRunText(
  entries: readonly LearnedEntry[],
  effects: readonly Effect[],
  width: number | null,
  paint: Paint,
): string {
  const rules: Column[] = [
    { name: said.rule(), cells: entries.map(({ id }) => id) },
    { name: said.where(), cells: entries.map(({ where }) => where) },
    { name: said.files(), cells: entries.map(({ files }) => String(files)), align: "right" },
    { name: said.words(), cells: entries.map(({ pattern }) => printable(pattern)), shrinks: true, least: 12 },
  ];
  const files: Column[] = [
    { name: said.file(), cells: effects.map(({ path }) => printable(path)), shrinks: true, least: 12, loses: "start" },
    { name: said.runs(), cells: effects.map(({ runs }) => String(runs)), align: "right" },
    { name: said.characters(), cells: effects.map(({ characters }) => String(characters)), align: "right" },
  ];
  return [rules, files]
    .map((columns) => layOut(columns, width, paint))
    .map(({ heading, rows }) => `${[heading, ...rows].join("\n")}\n`)
    .join("\n");
}
