import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { tensor } from "@weft/inference/client";
import { folder, rig, scaleModel } from "./support.ts";

/** Answers when nobody waits any more, and then says to the next one that it did. */
const patient = `import { defineModel } from "@weft/inference";
let stopped = 0;
export const model = defineModel({
  inputs: { wait: { datatype: "BOOL", shape: [1] } },
  outputs: { stopped: { datatype: "INT32", shape: [1] } },
  async infer({ wait }, { signal }) {
    if (wait.data[0] && !signal.aborted) {
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      stopped++;
    }
    return { stopped: [stopped] };
  },
});
`;

for (const [where, config] of [
  ["a worker", ""],
  ["the server's thread", 'parameters { key: "execution" value { string_value: "in_process" } }'],
] as const) {
  test(`a function in ${where} is told when its caller's time is over`, async () => {
    await using files = await folder({ "patient/1/model.ts": patient, "patient/config.pbtxt": config });
    await using server = await rig({ modelRepository: files.path });
    const ask = (wait: boolean, deadlineMs: number) =>
      server.client.infer("patient", { wait: tensor("BOOL", [1], [wait]) }, { deadlineMs });
    await assert.rejects(ask(true, 200), /DEADLINE_EXCEEDED/);
    // There is one instance: it is free only because the function has stopped waiting.
    const { outputs } = await ask(false, 10_000);
    assert.deepEqual(outputs.stopped?.values(), [1]);
  });
}

test("a request whose caller leaves in the turn in which it came does not stay in the queue", async () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  Object.assign(globalThis, { weftTestOpened: opened });
  await using files = await folder({
    "busy/1/model.ts": scaleModel(2).replace(
      "infer({ x }) {",
      "async infer({ x }) { await globalThis.weftTestOpened;",
    ),
    "busy/config.pbtxt": 'parameters { key: "execution" value { string_value: "in_process" } }',
  });
  await using server = await rig({ modelRepository: files.path });
  const { engine } = server.serving;
  const inputs = [{ name: "x", tensor: tensor("FP64", [1], [1]) }];
  const request = { modelName: "busy", modelVersion: "", id: "", parameters: new Map(), inputs, outputs: [] };
  const running = engine.infer(request);
  await turn();

  const left = new AbortController();
  const { signal } = left;
  const caller = { signal, cancelled: false };
  const outcome = engine.infer(request, { caller }).catch((error: unknown) => error);
  left.abort();
  caller.cancelled = true;
  await turn();
  await turn();
  assert.equal(engine.model("busy", "").pendingCount, 0);
  open();
  await running;
  assert.match(String(await outcome), /CANCELLED|the caller went away/);
});
