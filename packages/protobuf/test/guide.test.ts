import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const guide = readFileSync(new URL("../../../docs/protobuf.md", import.meta.url), "utf8");
const snippets = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) =>
  code!.replaceAll(/"\.\/gen\/(.*?)\.ts"/g, '"../gen/$1.js"'),
);

describe("the guide", () => {
  let folder: string;
  // Beside the compiled tests, where the packages are found.
  before(() => {
    folder = mkdtempSync(fileURLToPath(new URL("./guide-", import.meta.url)));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("has the schema that its snippets were generated from", () => {
    const schema = readFileSync(new URL("../test/proto/guide.proto", import.meta.url), "utf8");
    const shown = /^```proto\n(.*?)^```/ms.exec(guide)?.[1];
    assert.equal(shown, schema.replace("\n// The schema of the guide's snippets.\n", ""));
  });

  for (const [index, code] of snippets.entries()) {
    it(`has a snippet that runs, the ${index + 1}th`, async () => {
      // Without types, the code is JavaScript.
      const file = join(folder, `snippet-${index}.mjs`);
      writeFileSync(file, code);
      await import(pathToFileURL(file).href);
    });
  }

  it("has snippets that type-check", () => {
    for (const [index, code] of snippets.entries()) writeFileSync(join(folder, `snippet-${index}.mts`), code);
    const compilerOptions = { noEmit: true, composite: false, noUnusedLocals: false, types: ["node"] };
    const config = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.mts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(compiler, "../bin/tsc"), "-p", folder, "--pretty", "false"],
      { encoding: "utf8" },
    );
    assert.deepEqual({ stdout, status }, { stdout: "", status: 0 });
  });
});
