export { builtInRules } from "./boilerplate/engine/built-in-rules.js";
export { readRules } from "./boilerplate/engine/read-rules.js";
export { type RuleBook, RulesError } from "./boilerplate/engine/rule.js";
export type { Alternative, Decision, Pass, Trace } from "./model/decision.js";
export type * from "./model/report.js";
export { type ParseOptions, parseReport } from "./parse.js";
export { DecodeError } from "./text/decode.js";
export type { Encoding } from "./text/source.js";
export { type Chunk, type ChunkOptions, chunkReport } from "./write/chunks/chunk-report.js";
