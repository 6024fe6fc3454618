import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** So much waits in memory before it goes to disk, in bytes. */
const room = 64 * 1024 * 1024;

interface Kept {
  readonly start: number;
  readonly length: number;
}

/** Texts by a key, each kept until it is asked for: in memory while they are few, in one file when they are many. */
export class SheetStore {
  private readonly places = new Map<string, Kept[]>();
  private waiting: Buffer[] = [];
  private waitingSize = 0;
  private written = 0;
  private size = 0;
  private directory: string | null = null;
  private descriptor: number | null = null;

  constructor(private readonly most = room) {}

  add(key: string, text: string): void {
    const bytes = Buffer.from(text);
    const kept = { start: this.size, length: bytes.length };
    const list = this.places.get(key);
    if (list === undefined) this.places.set(key, [kept]);
    else list.push(kept);
    this.waiting.push(bytes);
    this.waitingSize += bytes.length;
    this.size += bytes.length;
    if (this.waitingSize > this.most) this.spill();
  }

  /** In the order of code units, whatever the order in which they came. */
  keys(): string[] {
    return [...this.places.keys()].sort();
  }

  of(key: string): string[] {
    if (this.waiting.length > 1) this.waiting = [Buffer.concat(this.waiting)];
    return (this.places.get(key) ?? []).map((kept) => this.read(kept).toString());
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    if (this.directory !== null) rmSync(this.directory, { recursive: true, force: true });
    this.descriptor = null;
    this.directory = null;
  }

  private read({ start, length }: Kept): Buffer {
    const inMemory = start - this.written;
    if (inMemory >= 0 || this.descriptor === null) {
      return (this.waiting[0] ?? Buffer.alloc(0)).subarray(inMemory, inMemory + length);
    }
    const bytes = Buffer.alloc(length);
    readSync(this.descriptor, bytes, 0, length, start);
    return bytes;
  }

  private spill(): void {
    if (this.descriptor === null) {
      this.directory = mkdtempSync(join(tmpdir(), "reports-compare-"));
      this.descriptor = openSync(join(this.directory, "sheets"), "w+");
    }
    for (const bytes of this.waiting) this.written += writeSync(this.descriptor, bytes, 0, bytes.length, this.written);
    this.waiting = [];
    this.waitingSize = 0;
  }
}
