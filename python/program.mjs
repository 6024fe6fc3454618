// Writes the program that the wheel carries, python/src/work_reports/_program: the command line as a few files with all
// packages in them, the dictionary, and the segmenter as WebAssembly, so that one wheel runs wherever Node does. Needs
// what `npm run build` has made; run by `npm run python`.
//
//     node python/program.mjs
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, buildSync } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = join(root, "python/src/work_reports/_program");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

rmSync(target, { recursive: true, force: true });
const common = { bundle: true, platform: "node", target: "node20", charset: "utf8", logLevel: "error", minify: true };
const { metafile } = await build({
  ...common,
  metafile: true,
  entryPoints: [join(root, "dist/cli/main.js"), join(root, "dist/cli/work/worker.js")],
  outdir: join(target, "dist/cli"),
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  format: "esm",
  splitting: true,
  // Some packages are scripts that ask for others by require().
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
mkdirSync(join(target, "dist"), { recursive: true });
cpSync(join(root, "dist/dictionary"), join(target, "dist/dictionary"), { recursive: true });
writeFileSync(join(target, "package.json"), `${JSON.stringify({ name: "work-reports", version, type: "module" })}\n`);
segmenter(join(target, "node_modules/@node-rs/jieba"));
writeFileSync(join(target, "LICENSES.txt"), licences());

/** What the packages whose code is inside ask to be said with it. */
function licences() {
  const own = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  const folders = [...new Set(own.map((folder) => join(root, folder)))];
  const packed = [
    "@node-rs/jieba-wasm32-wasi",
    "@napi-rs/wasm-runtime",
    "@emnapi/core",
    "@emnapi/runtime",
    "@tybys/wasm-util",
  ];
  return [...folders, ...packed.map((name) => join(root, "python/segmenter/node_modules", name))]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** The same segmenter as the npm package has, under the same name, as WebAssembly. */
function segmenter(folder) {
  const own = fileURLToPath(new URL("segmenter/", import.meta.url));
  execFileSync("npm", ["ci", "--force", "--ignore-scripts", "--silent"], { cwd: own, stdio: "inherit" });
  const unpacked = join(own, "node_modules/@node-rs/jieba-wasm32-wasi");
  const entryPoints = { index: join(unpacked, "jieba.wasi.cjs"), "wasi-worker": join(unpacked, "wasi-worker.mjs") };
  buildSync({
    ...common,
    entryPoints: { index: entryPoints.index },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    format: "cjs",
  });
  buildSync({
    ...common,
    entryPoints: { "wasi-worker": entryPoints["wasi-worker"] },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
  });
  cpSync(join(unpacked, "jieba.wasm32-wasi.wasm"), join(folder, "jieba.wasm32-wasi.wasm"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ name: "@node-rs/jieba", main: "index.cjs" })}\n`);
}
