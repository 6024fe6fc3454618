/** So many names are known at a time, and so long may one be, in bytes. */
const places = 8192;
const room = 64;

/**
 * Names that stand in many records (of things, units, bounds), by their bytes: each is made a text once. A name has one
 * place, and the next one that belongs there takes it: of a million reports no more are kept than there are places.
 */
export class KnownNames {
  private readonly bytes = new Uint8Array(places * room);
  private readonly lengths = new Uint8Array(places);
  private readonly names = new Array<string>(places).fill("");

  /** @param made tells what stands in bytes, where that is not known */
  constructor(private readonly made: (bytes: Buffer, from: number, to: number) => string) {}

  of(bytes: Buffer, from: number, to: number): string {
    const length = to - from;
    if (length > room || length === 0) return this.made(bytes, from, to);
    const place = placeOf(bytes, from, to);
    if (this.lengths[place] === length && this.standsAt(place * room, bytes, from, to)) return this.names[place] ?? "";
    const name = this.made(bytes, from, to);
    this.bytes.set(bytes.subarray(from, to), place * room);
    this.lengths[place] = length;
    this.names[place] = name;
    return name;
  }

  private standsAt(start: number, bytes: Uint8Array, from: number, to: number): boolean {
    const known = this.bytes;
    for (let i = from, at = start; i < to; i++, at++) if (bytes[i] !== known[at]) return false;
    return true;
  }
}

function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}
