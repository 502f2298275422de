import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { InferenceError } from "../inference-error.ts";
import type { Model } from "../model/model.ts";
import { ModelRepository } from "./model-repository.ts";

interface Loaded extends Pick<Model, "close"> {
  readonly version: string;
  closed: boolean;
}

/** A model of two versions whose loader fails for those in `broken`. */
async function twoVersions() {
  const root = await mkdtemp(join(tmpdir(), "weft-together-"));
  for (const version of ["1", "2"]) {
    await mkdir(join(root, "m", version), { recursive: true });
    await writeFile(join(root, "m", version, "model.js"), "");
  }
  await writeFile(join(root, "m", "config.pbtxt"), "version_policy { all {} }");
  const broken = new Set<string>();
  const loaded: Loaded[] = [];
  const repository = new ModelRepository(root, (_source, { version }) => {
    if (broken.has(version)) return Promise.reject(new InferenceError("INVALID_ARGUMENT", "it is torn"));
    const close = (): Promise<void> => {
      model.closed = true;
      return Promise.resolve();
    };
    const model: Loaded = { version, closed: false, close };
    loaded.push(model);
    return Promise.resolve(model as unknown as Model);
  });
  const serving = (): unknown[] => repository.statuses().map(({ model }) => model);
  return { repository, broken, loaded, serving, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

test("a reload of which one version fails leaves all versions as they were", async () => {
  await using models = await twoVersions();
  const { repository, broken, loaded, serving } = models;
  await repository.loadAll();
  const before = serving();
  broken.add("2");
  await assert.rejects(repository.load("m"), /failed to load 'm': it is torn/);
  assert.deepEqual(serving(), before);
  assert.deepEqual(
    loaded.map(({ closed }) => closed),
    [false, false, true],
    "what was loaded in vain is closed, what serves is not",
  );
  assert.deepEqual(
    repository.statuses().map(({ state, reason }) => `${state} ${reason}`),
    [
      "READY reload failed, the version before serves on: version 2 could not be loaded: it is torn",
      "READY reload failed, the version before serves on: it is torn",
    ],
  );
  broken.clear();
  await repository.load("m");
  assert.deepEqual(serving(), loaded.slice(-2));
  assert.deepEqual(
    loaded.map(({ closed }) => closed),
    [true, true, true, false, false],
  );
});

test("of a model that does not serve yet, the versions that can be loaded do", async () => {
  await using models = await twoVersions();
  const { repository, broken } = models;
  broken.add("2");
  await repository.loadAll();
  assert.deepEqual(
    repository.statuses().map(({ version, state, reason }) => `${version} ${state} ${reason}`),
    ["1 READY ", "2 UNAVAILABLE it is torn"],
  );
});
