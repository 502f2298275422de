import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { Channel, createClient, Health, Status } from "@weft/grpc";
import { serve } from "@weft/inference";
import { InferenceClient, tensor } from "@weft/inference/client";
import { pino } from "pino";
import { folder, scaleModel } from "./support.ts";

const x = tensor("FP64", [1], [1]);

/** A model that loads when it is let. */
function slowToLoad(name: string): {
  readonly files: Record<string, string>;
  load(): void;
  loading(): boolean;
} {
  let begun = false;
  let load = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    load = resolve;
  });
  const begin = (): Promise<void> => {
    begun = true;
    return loaded;
  };
  Object.assign(globalThis, { [name]: begin });
  return {
    files: {
      "late/1/model.ts": scaleModel(2, `load: () => globalThis.${name}(),`),
      "late/config.pbtxt": 'parameters { key: "execution" value { string_value: "in_process" } }',
    },
    load,
    loading: () => begun,
  };
}

const twice = `platform: "ensemble"
input { name: "x" data_type: TYPE_FP64 dims: [-1] }
output { name: "y" data_type: TYPE_FP64 dims: [-1] }
ensemble_scheduling {
  step { model_name: "late" input_map { key: "x" value: "x" } output_map { key: "y" value: "m" } }
  step { model_name: "late" input_map { key: "x" value: "m" } output_map { key: "y" value: "y" } }
}`;

interface Listening {
  readonly msg: string;
  readonly grpc: AddressInfo;
  readonly http: AddressInfo;
}

test("while models are loaded the ports are open: health is told, and a model that is on its way is UNAVAILABLE", async () => {
  const late = slowToLoad("weftTestLoadLate");
  await using files = await folder({
    ...late.files,
    "twice/config.pbtxt": twice,
    "twice/1/.keep": "",
    "early/1/model.ts": scaleModel(3),
  });
  let told: (line: Listening) => void = () => undefined;
  const listening = new Promise<Listening>((resolve) => {
    told = resolve;
  });
  const logger = pino({}, { write: (line) => void (line.includes('"listening"') && told(JSON.parse(line))) });
  const started = serve({
    modelRepository: files.path,
    host: "127.0.0.1",
    grpcPort: 0,
    httpPort: 0,
    logger,
  });
  const { grpc, http } = await listening;
  const url = `http://127.0.0.1:${http.port}/v2`;
  const ask = async (path: string, body?: object): Promise<[number, unknown]> => {
    const answer = await fetch(`${url}/${path}`, body ? { method: "POST", body: JSON.stringify(body) } : {});
    return [answer.status, await answer.json()];
  };
  const channel = new Channel(`127.0.0.1:${grpc.port}`);
  const health = createClient(Health, channel);
  const client = new InferenceClient(`127.0.0.1:${grpc.port}`);

  assert.deepEqual(await ask("health/live"), [200, { live: true }]);
  assert.deepEqual(await ask("health/ready"), [503, { ready: false }]);
  assert.equal(await client.serverLive(), true);
  assert.equal(await client.serverReady(), false);
  assert.equal((await health.check({})).status, 2);
  for (const name of ["late", "twice"]) {
    const [status, body] = await ask(`models/${name}/infer`, { inputs: [] });
    assert.equal(status, 503);
    assert.match(JSON.stringify(body), new RegExp(`model \\\\"${name}\\\\".* is not ready: loading`));
    assert.deepEqual(await ask(`models/${name}/ready`), [503, { name, ready: false }]);
    assert.equal(await client.modelReady(name), false);
    await assert.rejects(client.infer(name, { x }), { code: Status.UNAVAILABLE });
  }
  assert.equal((await ask("models/unknown/ready"))[0], 404);
  const index = (await ask("repository/index", {}))[1] as { name: string; state: string }[];
  assert.deepEqual(
    index.filter(({ name }) => name !== "early").map(({ name, state }) => [name, state]),
    [
      ["late", "LOADING"],
      ["twice", "LOADING"],
    ],
  );

  late.load();
  const serving = await started;
  assert.deepEqual(
    serving.models.map(({ name, state }) => [name, state]),
    [
      ["early", "ready"],
      ["late", "ready"],
      ["twice", "ready"],
    ],
  );
  assert.deepEqual(await ask("health/ready"), [200, { ready: true }]);
  assert.equal((await health.check({})).status, 1);
  assert.equal((await client.infer("twice", { x })).outputs.y?.data[0], 4);
  await Promise.all([client.close(), channel.close()]);
  await serving.shutdown();
});

test("health over gRPC says NOT_SERVING while a model that should serve does not", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2), "broken/1/model.ts": "nonsense(" });
  const serving = await serve({ modelRepository: files.path, host: "127.0.0.1", grpcPort: 0 });
  const channel = new Channel(`127.0.0.1:${serving.grpc.port}`);
  assert.equal((await createClient(Health, channel).check({})).status, 2);
  await channel.close();
  await serving.shutdown();
});

for (const port of ["grpcPort", "httpPort"] as const) {
  test(`that the ${port} is taken is told before a model is loaded`, async () => {
    const late = slowToLoad("weftTestLoadNever");
    await using files = await folder(late.files);
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const taken = (holder.address() as AddressInfo).port;
    const ports = { grpcPort: 0, httpPort: 0, [port]: taken };
    await assert.rejects(
      serve({ modelRepository: files.path, host: "127.0.0.1", ...ports }),
      (error: Error) => /in use/.test(`${error.message} ${(error.cause as Error | undefined)?.message}`),
    );
    assert.equal(late.loading(), false);
    holder.close();
  });
}
