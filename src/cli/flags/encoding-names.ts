import type { Encoding } from "../../text/source.js";

/** What `--encoding` takes. */
export const encodingNames = ["auto", "utf-8", "gb18030", "gbk", "big5", "utf-16le", "utf-16be"] as const;

export type EncodingName = (typeof encodingNames)[number];

export const asEncoding = (name: EncodingName): Encoding | undefined => (name === "auto" ? undefined : name);
