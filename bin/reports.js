#!/usr/bin/env node
const { ended } = require("./ended.js");

// What only tells of the program needs a tenth of it. Told from the arguments alone: a word that is another flag's value must
// not pass for one.
const [first = "", second = "", ...more] = process.argv.slice(2);
const asks = (word) => /^(?:-h|--help|--help-all)$/.test(word);
const tells =
  more.length === 0 &&
  ((second === "" && (asks(first) || /^(?:-V|-v|--version|help)$/.test(first))) ||
    (/^[a-z]/.test(first) && asks(second)) ||
    (first === "help" && /^[a-z]/.test(second)));

ended(tells ? "tells" : "reports", "cli/main.js");
