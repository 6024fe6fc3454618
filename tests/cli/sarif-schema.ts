/**
 * What the standard (SARIF 2.1.0, sections 3.13 to 3.30) demands of the objects we write, each closed, so that a
 * property of a wrong name is found. The standard's own schema is ten times as long and mostly about what we do not write.
 */
const object = (properties: Record<string, object>, required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const positive = { type: "integer", minimum: 1 };
const atLeastZero = { type: "integer", minimum: 0 };

const region = object(
  {
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: positive,
    charOffset: atLeastZero,
    charLength: atLeastZero,
  },
  ["startLine"],
);

const location = object(
  {
    physicalLocation: object(
      {
        // A relative reference: only what RFC 3986 lets stand, and no colon ahead of the first slash.
        artifactLocation: object({ uri: { type: "string", pattern: "^(file:///)?[\\w.!~*'()%-][\\w.!~*'()%/-]*$" } }, [
          "uri",
        ]),
        region,
      },
      ["artifactLocation"],
    ),
  },
  [],
);

const text = object({ text: { type: "string", minLength: 1 } }, ["text"]);

const rule = object(
  {
    id: { type: "string" },
    shortDescription: text,
    fullDescription: text,
    help: object({ text: { type: "string", minLength: 1 }, markdown: { type: "string", minLength: 1 } }, ["text"]),
    defaultConfiguration: object(
      { level: { enum: ["none", "note", "warning", "error"] }, enabled: { type: "boolean" } },
      [],
    ),
    properties: { type: "object" },
  },
  ["id"],
);

const driver = object(
  { name: { type: "string" }, semanticVersion: { type: "string" }, rules: { type: "array", items: rule } },
  ["name"],
);

const result = object(
  {
    ruleId: { type: "string" },
    ruleIndex: atLeastZero,
    partialFingerprints: { type: "object", additionalProperties: { type: "string", minLength: 1 } },
    level: { enum: ["none", "note", "warning", "error"] },
    message: object({ text: { type: "string" } }, ["text"]),
    locations: { type: "array", items: location },
  },
  ["message"],
);

const run = object(
  {
    tool: object({ driver }, ["driver"]),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: { type: "array", items: result },
  },
  ["tool"],
);

export const sarifSchema = object(
  { version: { const: "2.1.0" }, $schema: { type: "string" }, runs: { type: "array", items: run } },
  ["version", "runs"],
);
