// A vector store in forty lines: pairs of characters as vectors, the cosine as likeness. A model of embeddings would take the
// place of vectorOf.
//
//     reports chunks in/ -o chunks.ndjson && node examples/chunks/plain.mjs chunks.ndjson 城乡居民收入
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const [file, question] = process.argv.slice(2);

function vectorOf(text) {
  const pairs = new Map();
  for (let i = 0; i + 1 < text.length; i++) pairs.set(text.slice(i, i + 2), (pairs.get(text.slice(i, i + 2)) ?? 0) + 1);
  const length = Math.hypot(...pairs.values());
  return new Map([...pairs].map(([pair, count]) => [pair, count / length]));
}

const likeness = (a, b) => [...a].reduce((sum, [pair, weight]) => sum + weight * (b.get(pair) ?? 0), 0);

const store = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  const chunk = JSON.parse(line);
  // What the headings say is half of what a chunk is about.
  store.push({ chunk, vector: vectorOf([chunk.title, ...chunk.path, chunk.text].join("\n")) });
}

const asked = vectorOf(question);
const found = store
  .map(({ chunk, vector }) => ({ chunk, score: likeness(asked, vector) }))
  .sort((a, b) => b.score - a.score)
  .slice(0, 3);
for (const { chunk, score } of found) {
  console.log(`${score.toFixed(3)}  ${chunk.id}  ${chunk.issuer ?? ""}  ${chunk.path.join(" / ")}`);
  console.log(`       ${chunk.text.slice(0, 60)}`);
}
