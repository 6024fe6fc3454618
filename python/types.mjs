// Writes python/src/work_reports/_types.py, the report model as TypedDicts, from the JSON Schema, and _version.py from
// package.json. Run by `npm run python`.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = join(root, "python/src/work_reports");
const schema = JSON.parse(
  execFileSync(process.execPath, [join(root, "bin/reports.js"), "schema"], { encoding: "utf8" }),
);

/** Names that cannot be those of a field in a class. */
const KEYWORDS = new Set(["from", "class", "in", "is", "import", "global"]);

/** Classes in the order in which they are to stand: what a class names stands before it, or is itself. */
const classes = [];

for (const [name, definition] of Object.entries(schema.$defs)) classFor(name, definition);
if (!classes.some(({ name }) => name === "Report")) throw new Error("the schema defines no Report");

writeFileSync(
  join(target, "_version.py"),
  `__version__ = "${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}"\n`,
);
writeFileSync(
  join(target, "_types.py"),
  `"""The report model as types; made from the JSON Schema by types.mjs. A type checker's, nothing is checked at run time."""

from __future__ import annotations

import sys
from typing import Any, Dict, List, Literal, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

${classes.map(({ code }) => code).join("\n\n")}

class Error(TypedDict):
    """Why there is no report."""

    code: str
    message: str


class Answer(TypedDict, total=False):
    """What parse_many gives for a source: a report or an error, and the fields of a record."""

    id: Any
    report: Report
    error: Error
`,
);

function classFor(name, { properties, required = [], description }) {
  const fields = Object.entries(properties).map(([key, value]) => {
    const type = typeOf(value, `${name === "Report" ? "" : name}${key[0].toUpperCase()}${key.slice(1)}`);
    const doc = value.description === undefined ? "" : `  # ${value.description}`;
    return { key, type: required.includes(key) ? type : `NotRequired[${type}]`, doc };
  });
  const doc = description === undefined ? "" : `    """${description}"""\n\n`;
  const code = fields.some(({ key }) => KEYWORDS.has(key))
    ? `${name} = TypedDict(\n    "${name}",\n    {${fields.map(({ key, type }) => `"${key}": ${type}`).join(", ")}},\n)\n`
    : `class ${name}(TypedDict):\n${doc}${fields.map((field) => `    ${field.key}: ${field.type}${field.doc}`).join("\n")}\n`;
  classes.push({ name, code });
  return name;
}

function typeOf(value, name) {
  if (value.$ref !== undefined) return value.$ref.replace("#/$defs/", "");
  if (value.const !== undefined) return `Literal[${JSON.stringify(value.const)}]`;
  if (value.enum !== undefined)
    return `Literal[${value.enum.map((one) => (one === null ? "None" : JSON.stringify(one))).join(", ")}]`;
  const several = value.anyOf ?? value.oneOf;
  if (several !== undefined) return union(several.map((one) => typeOf(one, name)));
  if (Array.isArray(value.type)) return union(value.type.map((type) => typeOf({ ...value, type }, name)));
  switch (value.type) {
    case "string":
      return "str";
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "null":
      return "None";
    case "array":
      return value.prefixItems === undefined ? `List[${typeOf(value.items, singular(name))}]` : "List[int]";
    case "object":
      return value.properties === undefined
        ? `Dict[str, ${typeOf(value.additionalProperties, name)}]`
        : classFor(name, value);
    default:
      throw new Error(`no type for ${JSON.stringify(value)}`);
  }
}

function union(types) {
  const known = [...new Set(types)];
  return known.length === 1 ? known[0] : `Union[${known.join(", ")}]`;
}

function singular(name) {
  return name.replace(/s$/, "");
}
