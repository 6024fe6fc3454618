import { Buffer } from "node:buffer";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { damagedDocument } from "../../phrases/documents.js";
import { Unreadable } from "../unreadable.js";
import { refuseBomb } from "./bomb.js";

/** A zip file in memory, whose members are unpacked when they are asked for. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly maxBytes: number,
  ) {}

  /**
   * @param maxBytes what all its members that are read may come to
   * @throws Unreadable where it is damaged
   */
  static async open(bytes: Uint8Array, maxBytes: number): Promise<Archive> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const file = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
      const entries = new Map<string, Entry>();
      for await (const entry of file.eachEntry()) {
        if (entries.size >= mostParts) throw new Unreadable(damagedDocument.tooManyParts());
        entries.set(entry.fileName, entry);
      }
      return new Archive(file, entries, maxBytes);
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable(damagedDocument.notUnpacked());
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A member's bytes; null where there is none of the name. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    this.unpacked += entry.uncompressedSize;
    refuseBomb(entry, this.unpacked, this.maxBytes);
    try {
      return await this.inflate(entry);
    } catch {
      throw new Unreadable(damagedDocument.partNotUnpacked(name));
    }
  }

  private async inflate(entry: Entry): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    // The size that the directory says is held by yauzl: what goes beyond it is an error.
    for await (const chunk of await this.file.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

/** Word writes some dozens; each picture is one. */
const mostParts = 50_000;
