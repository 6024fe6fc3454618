// Runs a bundle as most of its runs will be and writes down what V8 compiled meanwhile. V8 takes that back only under the
// flags that it was made with: they are those of bin/patience.js.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { compiledOf, evaluated, scriptOf } = require("../../bin/bundle.js");
const { bePatient } = require("../../bin/patience.js");

const [, , name] = process.argv;
const reports = ["01-upload-notice.txt", "04-one-line.txt"].map((file) => join(__dirname, "../../fixtures", file));
const runs = { reports: ["parse", "--quiet", "--no-config", "--jobs", "1", ...reports], tells: ["--help"] };

bePatient();
process.argv.splice(2, process.argv.length, ...runs[name]);
const script = scriptOf(name, undefined);
process.on("exit", () => writeFileSync(compiledOf(name), script.createCachedData()));
evaluated(name, script)["cli/main.js"]();
