import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate as breath } from "node:timers/promises";
import { issuerOf } from "../../compare/issuer.js";
import { lastYear } from "../../compare/sheet.js";
import { recordError } from "../../phrases/errors.js";
import { isFailedLine, reportIn } from "./parsed.js";
import { RecordPlaces } from "./record-places.js";
import { type Head, headIn } from "./record-reader.js";

/** Where a line stands. */
interface Stretch {
  readonly file: number;
  readonly start: number;
  readonly length: number;
  /** From 1, through all files. */
  readonly line: number;
}

/** A record as it is written; its bytes are there until the next is asked for. */
export interface RecordLine {
  readonly plan: number | null;
  readonly line: number;
  readonly bytes: Buffer;
}

/** Where the records of NDJSON files stand, by issuer: each is read when its issuer's turn comes, and none is kept. */
export class RecordIndex {
  private readonly places = new RecordPlaces();
  private readonly files: number[] = [];
  private line = 0;
  /** Of the record that is read: a place for each would be cleared away again and again. */
  private room = Buffer.alloc(0);

  /** @param refuse hears of lines that hold no report */
  constructor(
    private readonly maxBytes: number,
    private readonly refuse: (line: number, why: string) => void,
  ) {}

  /** Notes the records of a file, until there is a signal to stop. */
  async add(path: string, stop: AbortSignal): Promise<void> {
    const descriptor = openSync(path, "r");
    const file = this.files.push(descriptor) - 1;
    const chunk = Buffer.allocUnsafe(chunkLength);
    let start = 0;
    for (let at = 0; !stop.aborted; ) {
      const read = readSync(descriptor, chunk, 0, chunk.length, at);
      for (let to = indexOfBreak(chunk, 0, read); to >= 0; to = indexOfBreak(chunk, to + 1, read)) {
        const begun = start >= at ? chunk.subarray(start - at, to) : null;
        this.note({ file, start, length: at + to - start, line: ++this.line }, begun);
        start = at + to + 1;
      }
      at += read;
      if (read === 0) {
        if (at > start) this.note({ file, start, length: at - start, line: ++this.line }, null);
        break;
      }
      await breath();
    }
  }

  /** How many records there are. */
  get size(): number {
    return this.places.size;
  }

  /** In the order of code units, whatever the order in which they came. */
  keys(): string[] {
    return this.places.keys();
  }

  *of(key: string): Generator<RecordLine> {
    for (const place of this.places.of(key)) {
      yield { line: place.line, plan: place.plan, bytes: this.read(place) };
    }
  }

  /** The years that an issuer's reports plan. */
  plans(key: string): ReadonlySet<number> {
    const plans = new Set<number>();
    for (const { plan } of this.places.of(key)) if (plan !== null) plans.add(plan);
    return plans;
  }

  close(): void {
    for (const descriptor of this.files) closeSync(descriptor);
    this.files.length = 0;
  }

  /** @param bytes the line, where it is read already */
  private note(place: Stretch, bytes: Buffer | null): void {
    const { file, start, length, line } = place;
    if (length > this.maxBytes) {
      this.refuse(line, recordError.lineTooLong());
      return;
    }
    const head = this.headOf(place, bytes);
    if (head === null) {
      if (!isFailedLine(bytes ?? this.read(place))) this.refuse(line, recordError.noReport(line));
    } else if (head !== undefined) {
      const key = issuerOf({ issuer: head.issuer?.name ?? null, path: head.source.path });
      this.places.add(key, { plan: lastYear(head, "plan"), file, start, length, line });
    }
  }

  /** What stands first in a record; undefined for a blank line, null where there is no report. */
  private headOf(place: Stretch, bytes: Buffer | null): Head | null | undefined {
    const whole = bytes ?? this.read(place);
    const head = headIn(whole.subarray(0, headLength));
    if (head !== null) return head;
    return whole.every((byte) => BLANKS.has(byte)) ? undefined : reportIn(whole);
  }

  /** To be used before the next is read. */
  private read({ file, start, length }: Stretch): Buffer {
    if (this.room.length < length) this.room = Buffer.allocUnsafe(length * 2);
    readSync(this.files[file] ?? -1, this.room, 0, length, start);
    return this.room.subarray(0, length);
  }
}

const indexOfBreak = (chunk: Buffer, from: number, to: number): number => {
  const found = chunk.indexOf(lineFeed, from);
  return found >= 0 && found < to ? found : -1;
};

const lineFeed = 0x0a;
const BLANKS = new Set([0x20, 0x09, 0x0d]);
const chunkLength = 4 * 1024 * 1024;
/** A line's first members, with the issuer among them. */
const headLength = 4096;
