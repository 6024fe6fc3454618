// Writes dist/browser.js, what the package's condition `browser` gives: the parser in one module, with what it asks of
// Node replaced by the files beside this one. Run by `npm run browser`, a part of `npm run build`.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const instead = new Map([
  [file("../text/bytes.ts"), file("bytes.ts")],
  [file("../words/segmenter.ts"), file("segmenter.ts")],
  [file("../extract/gzip.ts"), file("gzip.ts")],
  [file("../extract/zip/document.ts"), file("document.ts")],
]);

/** @type {import("esbuild").Plugin} */
const withoutNode = {
  name: "without-node",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/(?:bytes|segmenter|gzip|document)\.js$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === withoutNode) return null;
      const found = await resolve(path, { ...from, pluginData: withoutNode });
      return { ...found, path: instead.get(found.path) ?? found.path };
    });
  },
};

await build({
  entryPoints: [file("../index.ts")],
  outfile: file("../../dist/browser.js"),
  bundle: true,
  format: "esm",
  platform: "browser",
  target: ["chrome123", "firefox120", "safari17.5"],
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  plugins: [withoutNode],
});
