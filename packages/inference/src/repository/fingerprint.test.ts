import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fingerprint } from "./fingerprint.ts";
import { type ModelSource, readModel } from "./scan-repository.ts";

test("a model's fingerprint changes with its files and those beside them, and only then", async () => {
  const root = await mkdtemp(join(tmpdir(), "weft-fingerprint-"));
  try {
    for (const folder of ["1", "initial_state", "warmup"])
      await mkdir(join(root, "m", folder), { recursive: true });
    const look = async (): Promise<string> => fingerprint((await readModel(root, "m")) as ModelSource);
    const seen = new Set<string>();
    for (const [path, content] of [
      ["1/model.onnx", "a"],
      ["1/model.onnx", "longer"],
      ["1/weights.bin", "w"],
      ["1/weights.bin", "more"],
      ["labels.txt", "cat"],
      ["config.pbtxt", "max_batch_size: 1"],
      ["initial_state/first", "0000"],
      ["initial_state/first", "00000000"],
      ["warmup/sample", "0"],
    ] as const) {
      await writeFile(join(root, "m", path), content);
      const now = await look();
      assert.equal(seen.has(now), false, `${path} changed`);
      assert.equal(await look(), now);
      seen.add(now);
    }
  } finally {
    await rm(root, { recursive: true });
  }
});
