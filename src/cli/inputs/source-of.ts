import { extract } from "../../extract/extract.js";
import type { Encoding, Source } from "../../text/source.js";
import type { Input } from "./input.js";

/** How an input's bytes become its text. */
export interface SourceSettings {
  readonly encoding?: Encoding | undefined;
  /** Of one input, unpacked. */
  readonly maxBytes: number;
}

/** The text of an input: decoded, or taken out of the document that it is. */
export const sourceOf = (
  { place }: Pick<Input, "place">,
  bytes: Uint8Array,
  { encoding, maxBytes }: SourceSettings,
): Promise<Source> => extract(bytes, { name: place, encoding, maxBytes });
