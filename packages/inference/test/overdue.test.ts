import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "@weft/inference/client";
import { folder, rig } from "./support.ts";

const stubborn = (body: string): string => `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { stuck: { datatype: "BOOL", shape: [1] } },
  outputs: { done: { datatype: "BOOL", shape: [1] } },
  async infer({ stuck }) {
    if (stuck.data[0]) { ${body} }
    return { done: [true] };
  },
});
`;
const soon = 'parameters { key: "abandon_after_seconds" value { string_value: "0.05" } }\n';
const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }\n';

for (const [what, body, config] of [
  ["spins in its worker", "for (;;);", ""],
  ["waits for ever in its worker", "await new Promise(() => {});", ""],
  ["waits for ever in the server's thread", "await new Promise(() => {});", inProcess],
] as const) {
  test(`a function that ${what} does not keep its instance when everyone has left`, async () => {
    await using files = await folder({ "m/1/model.ts": stubborn(body), "m/config.pbtxt": soon + config });
    await using server = await rig({ modelRepository: files.path });
    const ask = (stuck: boolean, deadlineMs: number) =>
      server.client.infer("m", { stuck: tensor("BOOL", [1], [stuck]) }, { deadlineMs });
    await assert.rejects(ask(true, 100), /DEADLINE_EXCEEDED/);
    const { outputs } = await ask(false, 20_000);
    assert.deepEqual(outputs.done?.values(), [true]);
    assert.ok(await server.client.modelReady("m"));
  });
}

test("a sequence's function does not keep the rows of others when everyone has left", async () => {
  const config = `${soon}max_batch_size: 2\nsequence_batching { max_sequence_idle_microseconds: 60000000 direct { } }\n`;
  const rows = stubborn("for (;;);")
    .replace("defineModel({", "defineModel({ maxBatchSize: 2,")
    .replaceAll("shape: [1]", "shape: [-1, 1]")
    .replace("stuck.data[0]", "stuck.data.includes(1)")
    .replace("[true]", "Array.from(stuck.data, () => true)");
  await using files = await folder({ "m/1/model.ts": rows, "m/config.pbtxt": config });
  await using server = await rig({ modelRepository: files.path });
  const ask = (id: bigint, stuck: boolean, deadlineMs: number) =>
    server.client.infer(
      "m",
      { stuck: tensor("BOOL", [1, 1], [stuck]) },
      { parameters: { sequence_id: id, sequence_start: true }, deadlineMs },
    );
  await ask(1n, false, 20_000);
  // The first row of its batch has no request.
  await assert.rejects(ask(2n, true, 100), /DEADLINE_EXCEEDED/);
  const { outputs } = await ask(3n, false, 20_000);
  assert.deepEqual(outputs.done?.values(), [true]);
});

test("a function that somebody waits for may go on as long as it likes", async () => {
  const slow = stubborn("await new Promise((resolve) => setTimeout(resolve, 400));");
  await using files = await folder({ "m/1/model.ts": slow, "m/config.pbtxt": soon });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("m", { stuck: tensor("BOOL", [1], [true]) });
  assert.deepEqual(outputs.done?.values(), [true]);
});
