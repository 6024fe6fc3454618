import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { fileError, rulesError } from "../../phrases/user-files.js";
import { readPattern } from "./pattern.js";
import { contradictionIn } from "./proofs.js";
import {
  type Extent,
  isInside,
  type Place,
  type RuleBook,
  RulesError,
  type RuleWithExamples,
  type Zone,
} from "./rule.js";

const PLACES: readonly Place[] = ["line", "head", "tail", "edge", "beside", "opens-tail", "inline", "amid", "end"];
const EXTENTS: readonly Extent[] = ["match", "sentence", "bracket", "line", "rest", "rest-of-line"];
const ZONES: readonly Zone[] = ["head", "tail", "edge", "any"];
const KEYS = ["id", "category", "where", "cut", "zone", "date", "match", "examples", "not"];

/**
 * Reads a rule file: a YAML list of rules.
 *
 * @param name how messages call the file
 * @throws RulesError naming the file, the line and the reason
 */
export function readRules(yaml: string, name: string): RuleBook {
  return { rules: readRulesWithExamples(yaml, name), yaml };
}

/** The same with the examples that each rule must and must not match. */
export function readRulesWithExamples(yaml: string, name: string): readonly RuleWithExamples[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const fault = document.errors[0];
  if (fault)
    throw new RulesError(
      name,
      lineOf(fault.pos[0]),
      fileError.badYaml(fault.code, fault.message.split("\n")[0]?.replace(/ at line.*$/u, "") ?? ""),
    );
  const list: unknown = document.contents;
  const fail = (node: unknown, reason: string): never => {
    const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
    throw new RulesError(name, lineOf(range?.[0] ?? 0), reason);
  };
  if (list === null) return [];
  if (!isSeq(list)) return fail(list, rulesError.notAList());
  const ids = new Set<string>();
  return list.items.map((item) => {
    if (!isMap(item)) return fail(item, rulesError.notAMap());
    const rule = readRule(item, fail);
    if (ids.has(rule.id)) return fail(item, rulesError.twice(rule.id));
    ids.add(rule.id);
    return rule;
  });
}

type Fail = (node: unknown, reason: string) => never;

function readRule(map: YAMLMap, fail: Fail): RuleWithExamples {
  const node = (key: string): Node | null => {
    const value: unknown = map.get(key, true);
    return isScalar(value) || isMap(value) || isSeq(value) ? value : null;
  };
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!KEYS.includes(key)) fail(pair.key, rulesError.unknownKey(key, KEYS.join(", ")));
  }
  const id = text(node("id")) ?? fail(map, rulesError.noId());
  if (!/^[a-z][a-z0-9-]*$/u.test(id)) fail(node("id"), rulesError.badId(id));
  const choice = <T extends string>(key: string, all: readonly T[], otherwise: T | null): T => {
    const value = node(key);
    const word = value === null ? otherwise : (all.find((a) => a === text(value)) ?? null);
    return word ?? fail(value ?? map, rulesError.choice(id, key, all.join(", ")));
  };
  const where = choice("where", PLACES, null);
  const match = texts(node("match"), fail);
  if (match.length === 0) fail(node("match") ?? map, rulesError.noMatch(id));
  const patterns = match.map((pattern, i) => {
    try {
      return readPattern(pattern, isInside(where));
    } catch (error) {
      const list = node("match");
      const place = isSeq(list) ? list.items[i] : list;
      return fail(place, rulesError.badPattern(id, error instanceof Error ? error.message : String(error), pattern));
    }
  });
  const rank = text(node("date")) ?? "0";
  if (!/^[0-3]$/u.test(rank)) fail(node("date"), rulesError.badDate(id));
  const rule: RuleWithExamples = {
    id,
    category: text(node("category")) ?? fail(map, rulesError.noCategory(id)),
    where,
    cut: choice("cut", EXTENTS, isInside(where) ? "match" : "line"),
    zone: choice("zone", ZONES, "any"),
    match,
    patterns,
    dateRank: Number(rank),
    examples: texts(node("examples"), fail),
    counterexamples: texts(node("not"), fail),
  };
  const wrong = contradictionIn(rule);
  if (wrong === null) return rule;
  const list = node(wrong.key);
  const say = wrong.key === "not" ? rulesError.takesIt : rulesError.missesIt;
  return fail(isSeq(list) ? list.items[wrong.at] : list, say(id, wrong.text));
}

const text = (node: Node | null): string | null =>
  isScalar(node) && (typeof node.value === "string" || typeof node.value === "number") ? String(node.value) : null;

function texts(node: Node | null, fail: Fail): readonly string[] {
  if (node === null) return [];
  if (isScalar(node)) return [text(node) ?? fail(node, rulesError.text())];
  if (!isSeq(node)) return fail(node, rulesError.texts());
  return node.items.map((item) => {
    const value = isScalar(item) ? text(item) : null;
    return value ?? fail(item, rulesError.quotedText());
  });
}
