// The code that people wrote in src/ as syntax trees, and the knowledge of the language that stands in it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const HAN = /[\u3400-\u9fff]/u;

/**
 * @typedef {{ file: string, line: number, text: string, inFunction: boolean, kind: "expression" | "string" | "table", node: ts.Node }} Place
 *   A place in the code that holds knowledge: a regular expression, a string outside of tables, or a table (the outermost
 *   list or object of a constant, `text` being all its strings and expressions but its examples).
 */

/** @returns {{ file: string, lines: number, tree: ts.SourceFile }[]} all .ts files but generated ones, by name */
export function sourceFiles(root) {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".generated."))
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, "src", name), "utf8");
      return {
        file: `src/${name}`,
        lines: text.split("\n").length - 1,
        tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
      };
    });
}

/** Regular expressions with Chinese characters: literals, and `new RegExp` that is given some. */
export function expressionsOf(files) {
  return files.flatMap(({ file, tree }) =>
    collect(tree, (node, inFunction) =>
      isExpression(node) && HAN.test(node.getText())
        ? [place(file, node, inFunction, "expression", node.getText())]
        : [],
    ),
  );
}

/** Regular expressions that hide in strings: Chinese with a group, a class or an escape. */
export function patternStringsOf(files) {
  return placesOf(files).filter(
    ({ kind, text, node }) =>
      kind === "string" &&
      !isExpression(node) &&
      HAN.test(text) &&
      /\(\?[:=!<]|\[\^|\\[dsSu]|[\u3400-\u9fff]\|[\u3400-\u9fff]/u.test(text),
  );
}

/** All places that hold knowledge; a table is one place. */
export function placesOf(files) {
  return files.flatMap(({ file, tree }) => {
    const found = [];
    const walk = (node, inFunction) => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      if (isTable(node) && HAN.test(node.getText())) {
        const literals = collect(node, (inner) => (isLiteral(inner) && !isExample(inner) ? [inner] : []));
        // A list of a few calls or records is no table of words: what stands in it counts by itself.
        if (literals.length > 0) {
          const text = literals.map((literal) => literal.getText()).join(" ");
          found.push(place(file, node, inFunction, "table", text));
          return;
        }
      }
      if (isExpression(node)) return void found.push(place(file, node, inFunction, "expression", node.getText()));
      if (isLiteral(node)) return void found.push(place(file, node, inFunction, "string", node.getText()));
      ts.forEachChild(node, (child) => walk(child, inFunction || ts.isFunctionLike(node)));
    };
    walk(tree, false);
    return found;
  });
}

/** Tables and strings by how they write knowledge down: one word for each format that is in use. */
export function formatOf({ kind, node }) {
  if (kind === "expression") return null;
  if (kind === "string") {
    const words = node.text?.split(/\s+/).filter((word) => HAN.test(word)) ?? [];
    return words.length >= 5 && words.every((word) => word.length <= 8) ? "one string of words" : null;
  }
  if (ts.isObjectLiteralExpression(node)) return null;
  const [first] = node.elements;
  if (first === undefined) return null;
  if (ts.isArrayLiteralExpression(first)) return "tuples";
  if (ts.isObjectLiteralExpression(first)) return "objects";
  // Tables of characters are long strings; a list of words has short ones.
  const isWord = (element) => ts.isStringLiteralLike(element) && element.text.length <= 8;
  return node.elements.every(isWord) ? "lists of strings" : null;
}

const isExpression = (node) =>
  ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === "RegExp");

const isLiteral = (node) =>
  ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node);

const isTable = (node) => ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);

/** The examples beside an entry say what it is for and are no knowledge. */
const isExample = (node) =>
  ts.isPropertyAssignment(node.parent) && ["example", "examples", "en", "zh"].includes(node.parent.name.getText());

function collect(root, look) {
  const found = [];
  const walk = (node, inFunction) => {
    found.push(...look(node, inFunction));
    ts.forEachChild(node, (child) => walk(child, inFunction || ts.isFunctionLike(node)));
  };
  walk(root, false);
  return found;
}

function place(file, node, inFunction, kind, text) {
  const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { file, line, text, inFunction, kind, node };
}
