import assert from "node:assert/strict";
import { test } from "node:test";
import { compileSources } from "../compile.ts";
import { builtinOptions, DESCRIPTOR_PROTO } from "./builtin-options.ts";
import { OPTIONS_MESSAGES } from "./options-schema.ts";

test("the options kept of descriptor.proto are the whole of them", () => {
  const kept = compileSources(builtinOptions(), [DESCRIPTOR_PROTO]);
  assert.deepEqual(
    kept.diagnostics.map((diagnostic) => diagnostic.format()),
    [],
  );
  const whole = compileSources(new Map(), [DESCRIPTOR_PROTO]);
  const [keptFile, wholeFile] = [kept.files[0]!, whole.files[0]!];
  for (const message of keptFile.messageType)
    assert.deepEqual(
      message,
      wholeFile.messageType.find(({ name }) => name === message.name),
    );
  const names = new Set(keptFile.messageType.map(({ name }) => name));
  assert.deepEqual(
    Object.values(OPTIONS_MESSAGES).filter((name) => !names.has(name)),
    [],
  );
});
