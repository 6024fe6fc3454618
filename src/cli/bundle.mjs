// Writes the program as one file, dist/reports.cjs, and beside it what V8 compiled of it in a run like those to come, so
// that a start neither opens hundreds of files nor compiles what they say; and dist/tells.cjs, as much of it as help and
// version need. Packages stay packages, but for the one that every run loads. Run by `npm run build` when all else is in
// dist; bin/bundle.js loads them.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
/** Strings and expressions read the same; esbuild would leave expressions as they are. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const placeIn = (path) => relative(dist, path).replaceAll("\\", "/");

/** Lexicon and rules are data: V8 would keep a megabyte of it once more in what it compiled. A line each, as nothing need be unescaped. */
const knowledge = {
  name: "knowledge",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules\.generated\.js$/ }, async ({ path }) => {
      const { generated, detected } = await import(pathToFileURL(path).href);
      writeFileSync(join(dist, "rules.txt"), JSON.stringify(generated));
      return {
        contents: `import { readFileSync } from "node:fs";
          export const generated = JSON.parse(readFileSync(new URL(placeOf("rules.txt")), "utf8"));
          export const detected = ${inAscii(JSON.stringify(detected))};`,
      };
    });
    onLoad({ filter: /[\\/]lexicon\.generated\.js$/ }, async ({ path }) => {
      const { generated } = await import(pathToFileURL(path).href);
      const { entries, ...rest } = generated;
      writeFileSync(join(dist, "lexicon.txt"), [JSON.stringify(rest), ...entries].join("\n"));
      return {
        // Most of it is what only proofreading asks for: a line is decoded when it is wanted.
        contents: `import { readFileSync } from "node:fs";
          const bytes = readFileSync(new URL(placeOf("lexicon.txt")));
          const starts = [0];
          for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
          const line = (number) => bytes.toString("utf8", starts[number], (starts[number + 1] ?? bytes.length + 1) - 1);
          export const generated = { ...JSON.parse(line(0)), entries: { at: (kind) => line(kind + 1) } };`,
      };
    });
  },
};

/** In one file each module still finds what lies beside it; a worker is started out of the bundle too. */
const places = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({
      contents: inAscii(readFileSync(path, "utf8"))
        .replaceAll("import.meta.url", `placeOf(${JSON.stringify(placeIn(path))})`)
        .replace('new URL("./worker.js"', 'new URL("../../../bin/worker.js"'),
    }));
  },
};

/** Every run parses its arguments, but starts no command of another file: what could is loaded if ever. */
const commander = {
  name: "commander",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^commander$/ }, () => ({
      path: fileURLToPath(new URL("index.js", import.meta.resolve("commander"))),
    }));
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
      ),
    }));
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
  },
};

/** What is loaded when it is wanted is no part of the smaller bundle. */
const lateOutside = {
  name: "late-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === "dynamic-import" && !resolveDir.endsWith("dist")
        ? { path: `./${placeIn(join(resolveDir, path))}`, external: true }
        : undefined,
    );
  },
};

await bundle("reports", ["cli/main.js", "cli/work/worker.js"], []);
await bundle("tells", ["cli/main.js"], [lateOutside]);

async function bundle(name, modules, plugins) {
  for (const other of readdirSync(dist))
    if (other.startsWith(`${name}.`) && other.endsWith(".cache")) rmSync(join(dist, other));
  const outfile = join(dist, `${name}.cjs`);
  const loaders = modules.map((module) => `${JSON.stringify(module)}: () => import("./${module}")`);
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: dist,
    stdin: { contents: `module.exports = { ${loaders.join(", ")} };`, resolveDir: dist },
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "ascii",
    // Names stay, so that a stack can be read as it is; a debugger finds the modules through the map.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    // A script that V8 compiled before has no loader of modules; require() takes them too.
    supported: { "dynamic-import": false },
    banner: { js: 'const placeOf=(path)=>new URL(path,require("node:url").pathToFileURL(module.filename)).href;' },
    plugins: [...plugins, commander, knowledge, places],
    logLevel: "error",
  });
  // A package that is a module comes out of require() as what it exports, its default by its name, and so it says itself.
  const code = readFileSync(outfile, "utf8").replace(/__toESM\((require\("[^"]+"\))(?:,1)?\)/g, "__toESM($1)");
  if (code !== inAscii(code)) throw new Error(`${outfile} is read as one byte a character, and is not`);
  writeFileSync(outfile, code);
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("..") && path !== "<stdin>");
  writeFileSync(join(dist, `${name}.modules`), own.join("\n"));
  // Once through what most runs need: V8 keeps the functions that were called.
  execFileSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), "compile-ahead.cjs"), name], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
