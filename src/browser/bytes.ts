/* Stands in for src/text/bytes.ts where the parser is bundled for a browser. */

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const textOfUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Calls take only so many arguments. */
const AT_ONCE = 8192;

export function textOfUnits(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += AT_ONCE) {
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + AT_ONCE, length)));
  }
  return text;
}

export const bytesOfBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** FIPS 180-4; a browser's own is asynchronous. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const bytes = padded(parts.map((part) => (typeof part === "string" ? utf8Of(part) : part)));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(FIRST);
  const w = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let t = 0; t < 16; t++) w[t] = view.getUint32(at + 4 * t);
    for (let t = 16; t < 64; t++) {
      const [near, far] = [word(w, t - 15), word(w, t - 2)];
      const s0 = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
      const s1 = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
      w[t] = word(w, t - 16) + s0 + word(w, t - 7) + s1;
    }
    block(state, w);
  }
  return Array.from(state, (part) => part.toString(16).padStart(8, "0")).join("");
}

function block(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + word(K, t) + word(w, t)) >>> 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
  }
  for (const [i, more] of [a, b, c, d, e, f, g, h].entries()) state[i] = word(state, i) + more;
}

/** A one, noughts, and the length in bits. */
function padded(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes[at] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(bytes.length - 4, (length << 3) >>> 0);
  return bytes;
}

const word = (words: Uint32Array, i: number): number => words[i] ?? 0;
const turned = (n: number, by: number): number => (n >>> by) | (n << (32 - by));

/** The first 32 bits of the fractions of the square and cube roots of the first primes. */
const PRIMES: readonly number[] = primes(64);
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x100000000);
const FIRST = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
