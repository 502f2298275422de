import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Model } from "../model/model.ts";
import { ModelRepository } from "./model-repository.ts";

async function withRepository(
  run: (repository: ModelRepository, root: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "weft-turns-"));
  try {
    await mkdir(join(root, "m", "1"), { recursive: true });
    await writeFile(join(root, "m", "1", "model.js"), "");
    await writeFile(join(root, "m", "config.pbtxt"), "version_policy { all {} }");
    const model = { config: {}, close: async () => undefined } as unknown as Model;
    const later = (): Promise<Model> => new Promise((resolve) => setImmediate(() => resolve(model)));
    await run(new ModelRepository(root, later), root);
  } finally {
    await rm(root, { recursive: true });
  }
}

const states = (repository: ModelRepository): string[] =>
  repository.statuses().map(({ version, state }) => `${version} ${state}`);

test("an unload takes away the versions that a load before it adds", () =>
  withRepository(async (repository, root) => {
    await repository.loadAll();
    await mkdir(join(root, "m", "2"));
    await writeFile(join(root, "m", "2", "model.js"), "");
    await Promise.all([repository.load("m"), repository.unload("m")]);
    assert.deepEqual(states(repository), ["1 UNAVAILABLE", "2 UNAVAILABLE"]);
  }));

test("a load and an unload happen in the order they were asked for", () =>
  withRepository(async (repository) => {
    await Promise.all([repository.load("m"), repository.unload("m"), repository.load("m")]);
    assert.deepEqual(states(repository), ["1 READY"]);
    await Promise.all([repository.load("m"), repository.unload("m")]);
    assert.deepEqual(states(repository), ["1 UNAVAILABLE"]);
  }));

test("a load that fails says so in the words of Triton's clients", () =>
  withRepository(async (repository) => {
    await assert.rejects(repository.load("other"), {
      code: "NOT_FOUND",
      message: /^failed to load 'other': /,
    });
  }));
