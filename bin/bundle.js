const { existsSync, readFileSync, statSync } = require("node:fs");
const nodeModule = require("node:module");
const { join } = require("node:path");
const vm = require("node:vm");

const dist = join(__dirname, "../dist");
const pathOf = (name) => join(dist, `${name}.cjs`);

/** What V8 made of a bundle when the package was built: of use to the same V8 only. */
exports.compiledOf = (name) => {
  const { versions, platform, arch } = process;
  return join(dist, `${name}.${versions.v8}-${platform}-${arch}.cache`);
};

/**
 * The modules of a bundle (src/cli/bundle.mjs) by their names, each as a function that loads it. A bundle starts in half
 * the time of its hundreds of modules. Null where it was not made, or where a module is newer since somebody is at work
 * on them.
 */
exports.modulesOf = (name) => {
  const path = pathOf(name);
  if (!existsSync(path) || (isCheckout() && hasNewer(name, statSync(path).mtimeMs))) return null;
  let cachedData;
  try {
    cachedData = readFileSync(exports.compiledOf(name));
  } catch {
    // Another Node than the package's: from 22.1 on it keeps what it compiles itself, in its own directory of temporary files.
    nodeModule.enableCompileCache?.();
    return require(path);
  }
  return exports.evaluated(name, exports.scriptOf(name, cachedData));
};

/** In a package nothing is newer, whatever its files' dates say. */
const isCheckout = () => existsSync(join(__dirname, "../src"));

/** Whether a module of a bundle has changed since; one that is gone makes it old as well. */
function hasNewer(name, time) {
  const modules = readFileSync(join(dist, `${name}.modules`), "utf8").split("\n");
  return modules.some(
    (module) => (statSync(`${dist}/${module}`, { throwIfNoEntry: false })?.mtimeMs ?? time + 1) > time,
  );
}

/** What V8 refuses (another flag on the command line) it compiles anew. */
exports.scriptOf = (name, cachedData) =>
  // One byte a character: a bundle is written in ASCII, which is read and held at half the cost.
  new vm.Script(`(function (exports, require, module) {${readFileSync(pathOf(name), "latin1")}\n})`, {
    filename: pathOf(name),
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });

exports.evaluated = (name, script) => {
  const module = { filename: pathOf(name), exports: {} };
  script.runInThisContext()(module.exports, nodeModule.createRequire(module.filename), module);
  return module.exports;
};
