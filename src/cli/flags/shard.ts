import { InvalidArgumentError } from "commander";
import { badValue } from "../../phrases/flags.js";

/** One of `of` parts of the inputs. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `I/N`, with I from 1 to N, or from 0 to N-1 as some schedulers number their jobs (N and 0 are the same part). */
export function readShard(text: string): Shard {
  const [, index, of] = /^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.of < 1 || shard.index > shard.of) {
    throw new InvalidArgumentError(badValue.shard());
  }
  return shard;
}

/** Every N-th input: the parts are disjoint, together they are all, and they are of one size. */
export const partOf = <T>(all: readonly T[], { index, of }: Shard): T[] =>
  all.filter((_, place) => place % of === index % of);
