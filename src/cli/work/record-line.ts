import type { ReportInParts } from "../../model/report-in-parts.js";
import { recordError } from "../../phrases/errors.js";
import { jsonParts } from "../../write/ndjson.js";
import { escapeUnprintable } from "../../write/unprintable.js";
import { noCounts } from "./counts.js";
import { jsonMembers } from "./json-members.js";
import { RecordError, type RecordErrorCode } from "./record-errors.js";
import type { Outcome, Task } from "./task.js";

/** A line of the filter mode. */
type Line = Task & { readonly kind: "record" };

/** A record as it came: `text` or `base64`, and its other members as they are written. */
export interface Record {
  readonly text: unknown;
  /** The bytes of a file, where there is no text; what else is called so is a member like others. */
  readonly base64: string | null;
  /** In which the bytes are text; a member like others too. */
  readonly encoding: unknown;
  /** As JSON: the record's own, else the number of its line. */
  readonly id: string;
  /** Whether that is its own. */
  readonly hasId: boolean;
  /** What the report is called by. */
  readonly path: string;
  readonly others: ReadonlyMap<string, string>;
}

/** The record of a line, or why it is none. */
export function readRecord({ bytes, line }: Line): Record | RecordError {
  if (bytes === null) return new RecordError("too-large", recordError.tooLong());
  const none = (message: string): RecordError => new RecordError("bad-record", message);
  try {
    const json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return none(recordError.noObject());
    return recordOf(new Map(Object.entries(value)), jsonMembers(json), line);
  } catch (error) {
    return none(error instanceof SyntaxError ? recordError.noJson() : recordError.notUtf8());
  }
}

function recordOf(values: ReadonlyMap<string, unknown>, members: Map<string, string>, line: number): Record {
  const text = values.get("text");
  const given = values.get("base64");
  const base64 = text === undefined && typeof given === "string" ? given : null;
  const hasId = members.has("id");
  const id = members.get("id") ?? String(line);
  const path = [values.get("path"), values.get("id")].find((name) => typeof name === "string");
  members.delete("text");
  members.delete("id");
  if (base64 !== null) members.delete("base64");
  const encoding = values.get("encoding");
  return { text, base64, encoding, id, hasId, path: typeof path === "string" ? path : id, others: members };
}

/**
 * The line that comes out for a record: its members, and what came of it as the last. A member of the record that has
 * that name itself is kept as `input_report` or `input_error`.
 */
export function recordLine(
  { id, others }: Pick<Record, "id" | "others">,
  outcome: Readonly<{ [name: string]: unknown }>,
): string {
  const came = Object.entries(outcome).map(([name, value]) => `"${name}":${escapeUnprintable(JSON.stringify(value))}`);
  return `{${[membersOf({ id, others }), ...came].join(",")}}\n`;
}

/** The same for a long report, part by part. */
export function* recordParts(record: Pick<Record, "id" | "others">, report: ReportInParts): Generator<string> {
  yield `{${membersOf(record)},"report":`;
  yield* jsonParts(report);
  yield "}\n";
}

function membersOf({ id, others }: Pick<Record, "id" | "others">): string {
  const taken = new Set(["id", "report", "error", ...others.keys()]);
  const members = [`"id":${id}`];
  for (const [name, value] of others) members.push(`${JSON.stringify(freeName(name, taken))}:${value}`);
  return escapeUnprintable(members.join(","));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (name !== "report" && name !== "error") return name;
  let free = `input_${name}`;
  while (taken.has(free)) free = `input_${free}`;
  return free;
}

/**
 * The line of a record that no report came of, so that exactly one line comes out for each that goes in. `line` is its number,
 * which another record may have for its id.
 */
export function failedRecord(task: Line, code: RecordErrorCode, message: string): Outcome {
  const { line } = task;
  const record = readRecord(task);
  const known =
    record instanceof RecordError ? { id: idAtHead(task) ?? String(line), others: new Map<string, string>() } : record;
  return {
    ok: true,
    text: recordLine(known, { error: { code, message, line } }),
    counts: { ...noCounts(), faulty: 1 },
    diagnostics: [],
  };
}

/** The id of a line that was too long to be kept, where it stands at its head behind plain members. */
function idAtHead({ head }: Line): string | null {
  return head === undefined ? null : (idMember.exec(new TextDecoder().decode(head))?.[1] ?? null);
}

const string = String.raw`"(?:[^"\\]|\\.)*"`;
const plain = String.raw`(?:${string}|-?[\d.eE+-]+|true|false|null)`;
const idMember = new RegExp(
  String.raw`^\s*\{(?:\s*${string}\s*:\s*${plain}\s*,)*?\s*"id"\s*:\s*(${string}|-?[\d.eE+-]+)\s*[,}]`,
);
