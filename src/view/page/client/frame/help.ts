import { button, element } from "../element.js";
import { type Word, word } from "../words/words.js";

const KEYS: readonly (readonly [readonly string[], Word])[] = [
  [["/"], "keySearch"],
  [["Enter"], "keyNextHit"],
  [["n", "p"], "keyMetrics"],
  [["j", "k"], "keySections"],
  [["c"], "keyCard"],
  [["t"], "keyTable"],
  [["d"], "keyDiagnostics"],
  [["o"], "keyOutline"],
  [["[", "]"], "keyReports"],
  [["Esc"], "keyClose"],
  [["?"], "keyHelp"],
];

/** The keys of the page, in a dialog of the browser's own. */
export function help(): HTMLDialogElement {
  const dialog = element(
    "dialog",
    { class: "help", "aria-labelledby": "help-name" },
    element("h2", { id: "help-name" }, word("keys")),
    element(
      "dl",
      {},
      ...KEYS.flatMap(([keys, what]) => [
        element("dt", {}, ...keys.flatMap((key) => [element("kbd", {}, key), " "])),
        element("dd", {}, word(what)),
      ]),
    ),
    element("p", {}, word("keyBack")),
  );
  dialog.append(button({ class: "plain" }, word("close"), () => dialog.close()));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}
