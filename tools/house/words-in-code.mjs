// Chinese words that stand in code as strings: lists of them, which are knowledge of the language and belong to
// src/lexicon/, and single ones that a condition compares with (text[at] === "的").
import ts from "typescript";

const HAN = /[\u3400-\u9fff]/u;
/** A string of so many characters is asked for one of them: "截上下前第".includes(c). */
const LIST = 4;

/**
 * What tells characters apart is one table in src/text, and the language of the boilerplate rules has its own; what a
 * report is says in words what its fields mean.
 */
const NOT_COUNTED =
  /^src\/(?:text\/(?:characters|numerals|numeral-series|traditional|common-han|search-folding)|boilerplate\/engine\/.*|model\/.*|.*\.generated)\.ts$/;

/** Arrays and sets of two words or more, and strings that serve as one. */
export const wordListsOf = (files) => found(files).filter(({ isList }) => isList);

/** Words that stand alone. */
export const wordLiteralsOf = (files) => found(files).filter(({ isList }) => !isList);

function found(files) {
  return files
    .filter(({ file, tree }) => !NOT_COUNTED.test(file) && !isMade(tree))
    .flatMap(({ file, tree }) => {
      const places = [];
      const add = (node, isList) => {
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        places.push({ file, line, text: node.getText(), isList });
      };
      const walk = (node) => {
        if (
          ts.isImportDeclaration(node) ||
          ts.isTypeNode(node) ||
          isExample(node) ||
          isSaid(node) ||
          isExpression(node)
        )
          return;
        if (ts.isArrayLiteralExpression(node) && node.elements.filter(isWord).length > 1) return void add(node, true);
        if (isWord(node)) return void add(node, isAsked(node));
        ts.forEachChild(node, walk);
      };
      walk(tree);
      return places;
    });
}

const isWord = (node) => (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && HAN.test(node.getText());

/** [..."了过出"], new Set("了过出"), "了过出".includes(c), for (const c of "了过出"), and any long string. */
function isAsked(node) {
  const count = (node.getText().match(/[\u3400-\u9fff]/gu) ?? []).length;
  const { parent } = node;
  const isSet = ts.isNewExpression(parent) || ts.isSpreadElement(parent) || ts.isForOfStatement(parent);
  const isReceiver = ts.isPropertyAccessExpression(parent) && /^(?:includes|indexOf)$/.test(parent.name.text);
  return count >= LIST || (count > 1 && (isSet || isReceiver));
}

/** new RegExp("…"): counted among the expressions. */
const isExpression = (node) => ts.isNewExpression(node) && node.expression.getText() === "RegExp";

/** { zh: "数字残缺", en: "a figure has lost its digits" }: what people are told, in both languages. */
const isSaid = (node) =>
  ts.isPropertyAssignment(node) &&
  LANGUAGES.includes(node.name.getText()) &&
  LANGUAGES.every((language) => node.parent.properties.some((property) => property.name?.getText() === language));
const LANGUAGES = ["zh", "en"];

/** The examples beside a rule say what it is for and are no knowledge, nor is the report that they stand in. */
const isExample = (node) =>
  (ts.isPropertyAssignment(node) && /^examples?$/.test(node.name.getText())) ||
  (ts.isVariableDeclaration(node) && /^EXAMPLE/.test(node.name.getText()));

/** Tables that a tool made of counts say so in their first comment. */
const isMade = (tree) => {
  const end = tree.text.indexOf("*/");
  return tree.text.startsWith("/**") && /Made by[\s*]+tools\/.*do not edit/su.test(tree.text.slice(0, end));
};
