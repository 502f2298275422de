import assert from "node:assert/strict";
import {
  existsSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Channel, type Client, createClient } from "@weft/grpc";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { folder, type Rig, rig, scaleModel } from "./support.ts";

const skip = existsSync("/dev/shm") ? false : "this machine has no /dev/shm";
let made = 0;

/** A memory object for one test, gone when it is disposed of. */
interface MemoryObject extends Disposable {
  readonly key: string;
  readonly path: string;
}

function memoryObject(content: Uint8Array): MemoryObject {
  const key = `weft-test-${process.pid}-${made++}`;
  const path = `/dev/shm/${key}`;
  writeFileSync(path, content);
  return { key, path, [Symbol.dispose]: () => rmSync(path, { force: true }) };
}

/** Descriptors of this process that lead to the object. */
function descriptorsOf({ path }: MemoryObject): number {
  return readdirSync("/proc/self/fd").filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(path);
    } catch {
      return false;
    }
  }).length;
}

interface SharedRig extends AsyncDisposable {
  readonly stub: Client<typeof GRPCInferenceService>;
  readonly server: Rig;
  /** Sends JSON to a path below `/v2` and gives status and body. */
  post(path: string, body: unknown): Promise<{ status: number; text: string }>;
}

async function sharedRig(sharedMemory = true, maxMessageBytes = 2 ** 20): Promise<SharedRig> {
  const files = await folder({ "scale/1/model.ts": scaleModel(3) });
  const server = await rig({ modelRepository: files.path, sharedMemory, maxMessageBytes });
  const channel = new Channel(server.target);
  return {
    stub: createClient(GRPCInferenceService, channel),
    server,
    post: async (path, body) => {
      const answer = await fetch(`${server.url}/v2/${path}`, { method: "POST", body: JSON.stringify(body) });
      return { status: answer.status, text: await answer.text() };
    },
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

const doubles = (...values: number[]): Uint8Array => new Uint8Array(Float64Array.from(values).buffer);
const text = (value: string) => ({ parameterChoice: { case: "stringParam", value } }) as const;
const whole = (value: bigint) => ({ parameterChoice: { case: "int64Param", value } }) as const;

function place(region: string, byteSize: number, offset = 0) {
  return [
    ["shared_memory_region", text(region)],
    ["shared_memory_byte_size", whole(BigInt(byteSize))],
    ["shared_memory_offset", whole(BigInt(offset))],
  ] as const;
}

function request(region: string, byteSize: number, offset = 0, shape: readonly number[] = [2]) {
  const x = { name: "x", datatype: "FP64", shape, parameters: place(region, byteSize, offset) };
  return { modelName: "scale", inputs: [x] };
}

test("an input is read from shared memory and an output put there, over gRPC", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(0, 1, 2, 0, 0));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: `/${memory.key}`, offset: 8n, byteSize: 32n });
  const { regions } = await rig.stub.systemSharedMemoryStatus({});
  assert.deepEqual(regions.get("r"), { name: "r", key: `/${memory.key}`, offset: 8n, byteSize: 32n });
  const answer = await rig.stub.modelInfer({
    ...request("r", 16),
    outputs: [{ name: "y", parameters: place("r", 16, 16) }],
  });
  assert.deepEqual(
    new Float64Array((await readFile(memory.path)).buffer.slice(0)).slice(-4),
    Float64Array.of(1, 2, 3, 6),
  );
  const [y] = answer.outputs;
  assert.deepEqual([...(y?.shape ?? [])], [2n]);
  assert.equal(y?.parameters.get("shared_memory_region")?.parameterChoice?.value, "r");
  assert.equal(y?.parameters.get("shared_memory_byte_size")?.parameterChoice?.value, 16n);
  assert.equal(y?.parameters.get("shared_memory_offset")?.parameterChoice?.value, 16n);
  assert.equal(y?.contents, undefined);
});

test("what lies in shared memory is raw, so that an output beside it comes raw", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(1, 2));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 16n });
  const { rawOutputContents } = await rig.stub.modelInfer(request("r", 16));
  assert.deepEqual(
    rawOutputContents.map((raw) => [...new Float64Array(raw.slice().buffer)]),
    [[3, 6]],
  );
});

test("an answer to a stream is put into shared memory, too", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(5, 0));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 16n });
  const asked = { ...request("r", 8, 0, [1]), outputs: [{ name: "y", parameters: place("r", 8, 8) }] };
  const messages: string[] = [];
  for await (const { errorMessage } of rig.stub.modelStreamInfer([asked, request("none", 8)]))
    messages.push(errorMessage);
  assert.deepEqual(messages, ["", 'no shared memory region "none" is registered']);
  assert.deepEqual(await readFile(memory.path), Buffer.from(doubles(5, 15)));
});

test("the same over REST, where a region's input may stand beside one in JSON", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(1, 2, 0, 0));
  const region = { key: memory.key, byte_size: 32 };
  assert.equal((await rig.post("systemsharedmemory/region/r/register", region)).status, 200);
  const status = await fetch(`${rig.server.url}/v2/systemsharedmemory/region/r/status`);
  assert.deepEqual(await status.json(), [{ name: "r", key: memory.key, offset: 0, byte_size: 32 }]);
  const at = (offset: number) => ({
    shared_memory_region: "r",
    shared_memory_byte_size: 16,
    shared_memory_offset: offset,
  });
  const { text: answer } = await rig.post("models/scale/infer", {
    inputs: [{ name: "x", datatype: "FP64", shape: [2], parameters: at(0) }],
    outputs: [{ name: "y", parameters: at(16) }],
  });
  const [y] = (JSON.parse(answer) as { outputs: unknown[] }).outputs;
  assert.deepEqual(y, { name: "y", datatype: "FP64", shape: [2] });
  assert.deepEqual(await readFile(memory.path), Buffer.from(doubles(1, 2, 3, 6)));
});

test("unregistering a region, or all of them, closes what they were read by", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(1));
  for (const name of ["a", "b", "c"])
    await rig.stub.systemSharedMemoryRegister({ name, key: memory.key, byteSize: 8n });
  assert.equal(descriptorsOf(memory), 3);
  await rig.stub.systemSharedMemoryUnregister({ name: "a" });
  assert.equal(descriptorsOf(memory), 2);
  await assert.rejects(
    rig.stub.modelInfer(request("a", 8, 0, [1])),
    /NOT_FOUND: no shared memory region "a"/,
  );
  assert.equal((await rig.post("systemsharedmemory/unregister", {})).status, 200);
  assert.equal(descriptorsOf(memory), 0);
  assert.equal((await rig.stub.systemSharedMemoryStatus({})).regions.size, 0);
});

test("stopping the server closes every region", { skip }, async () => {
  using memory = memoryObject(doubles(1));
  {
    await using rig = await sharedRig();
    await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 8n });
    assert.equal(descriptorsOf(memory), 1);
  }
  assert.equal(descriptorsOf(memory), 0);
});

test("keys that lead elsewhere are refused, and leave nothing open", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(1));
  using link = memoryObject(doubles(1));
  rmSync(link.path);
  symlinkSync("/etc/passwd", link.path);
  const register = (key: string, offset = 0n, byteSize = 8n) =>
    rig.stub.systemSharedMemoryRegister({ name: "r", key, offset, byteSize });
  for (const key of ["", "/", ".", "..", "../etc/passwd", "/../etc/passwd", "a/b", "//x", "x\0y"])
    await assert.rejects(register(key), /INVALID_ARGUMENT: key: expected a plain name/, key);
  await assert.rejects(register(link.key), /INVALID_ARGUMENT: .* it is a link/);
  await assert.rejects(register(`${memory.key}-none`), /NOT_FOUND: .* there is none of that name/);
  await assert.rejects(register("x".repeat(300)), /INVALID_ARGUMENT: .* the name is too long/);
  await assert.rejects(register(memory.key, 1n), /expected offset and size within the 8 bytes of its key/);
  await assert.rejects(register(memory.key, 2n ** 64n - 1n, 8n), /INVALID_ARGUMENT: region "r"/);
  await assert.rejects(register(memory.key, 0n, 0n), /INVALID_ARGUMENT: .* at least one byte/);
  assert.equal(descriptorsOf(memory), 0);
  await register(memory.key);
  await assert.rejects(register(memory.key), /ALREADY_EXISTS: region "r" is registered already/);
});

test("a place that does not lie in its region, or does not fit its tensor, is refused before the model runs", {
  skip,
}, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(new Uint8Array(64));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 32n });
  const refused = (asked: Parameters<typeof rig.stub.modelInfer>[0], why: RegExp) =>
    assert.rejects(rig.stub.modelInfer(asked), why);
  await refused(
    request("r", 16, 24),
    /INVALID_ARGUMENT: input "x": expected offset and size within the 32 bytes/,
  );
  await refused(
    request("r", 8),
    /INVALID_ARGUMENT: input "x": expected 16 bytes of shared memory for FP64\[2\], got 8/,
  );
  await refused(request("r", -8), /INVALID_ARGUMENT: parameter "shared_memory_byte_size"/);
  const x = { name: "x", datatype: "FP64", shape: [2], parameters: place("r", 16) };
  await refused(
    { modelName: "scale", inputs: [{ ...x, contents: { fp64Contents: [1, 2] } }] },
    /expected no contents beside shared memory/,
  );
  await refused(
    { modelName: "scale", inputs: [x], rawInputContents: [doubles(1, 2)] },
    /expected 0 raw_input_contents, for no input, got 1/,
  );
  await refused(
    { modelName: "scale", inputs: [{ ...x, parameters: place("r", 16).slice(0, 1) }] },
    /expected shared_memory_byte_size/,
  );
  await refused(
    { ...request("r", 16), outputs: [{ name: "y", parameters: place("none", 16) }] },
    /NOT_FOUND: no shared memory region "none"/,
  );
  const { modelStats } = await rig.stub.modelStatistics({ name: "scale" });
  assert.equal(modelStats[0]?.inferenceCount, 0n);
  await refused(
    { ...request("r", 16), outputs: [{ name: "y", parameters: place("r", 8, 16) }] },
    /INVALID_ARGUMENT: output "y": expected 16 bytes of shared memory or more, got 8/,
  );
});

test("memory that shrank under a region fails its requests, and is not grown again", { skip }, async () => {
  await using rig = await sharedRig();
  using memory = memoryObject(doubles(1, 2, 3, 4));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 32n });
  truncateSync(memory.path, 16);
  await assert.rejects(
    rig.stub.modelInfer(request("r", 16, 16)),
    /FAILED_PRECONDITION: region "r" is larger/,
  );
  const asked = { ...request("r", 16), outputs: [{ name: "y", parameters: place("r", 16, 16) }] };
  await assert.rejects(rig.stub.modelInfer(asked), /FAILED_PRECONDITION: region "r" is larger/);
  assert.equal((await readFile(memory.path)).length, 16);
});

test("a request takes no more of shared memory than of a message, however often it names a region", {
  skip,
}, async () => {
  await using rig = await sharedRig(true, 1000);
  using memory = memoryObject(new Uint8Array(800));
  await rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 800n });
  const [x] = request("r", 800, 0, [100]).inputs;
  assert.equal((await rig.stub.modelInfer({ modelName: "scale", inputs: [x!] })).outputs.length, 1);
  await assert.rejects(
    rig.stub.modelInfer({ modelName: "scale", inputs: [x!, { ...x!, name: "more" }] }),
    /RESOURCE_EXHAUSTED: the inputs are larger than 1000 bytes/,
  );
});

test("without the option nothing can be registered or named, and the server does not offer it", {
  skip,
}, async () => {
  await using rig = await sharedRig(false);
  using memory = memoryObject(doubles(1));
  const off = /UNIMPLEMENTED: shared memory is off: start the server with --shared-memory/;
  await assert.rejects(
    rig.stub.systemSharedMemoryRegister({ name: "r", key: memory.key, byteSize: 8n }),
    off,
  );
  await assert.rejects(rig.stub.modelInfer(request("r", 16)), off);
  const { status } = await rig.post("systemsharedmemory/region/r/register", {
    key: memory.key,
    byte_size: 8,
  });
  assert.equal(status, 501);
  await rig.stub.systemSharedMemoryUnregister({});
  assert.equal((await rig.stub.systemSharedMemoryStatus({})).regions.size, 0);
  assert.equal(descriptorsOf(memory), 0);
  assert.ok(!(await rig.stub.serverMetadata({})).extensions.includes("system_shared_memory"));
  await using on = await sharedRig();
  assert.ok((await on.stub.serverMetadata({})).extensions.includes("system_shared_memory"));
});

test("a GPU's memory cannot be registered, and none of it is", async () => {
  await using rig = await sharedRig();
  await assert.rejects(
    rig.stub.cudaSharedMemoryRegister({ name: "g", byteSize: 8n }),
    /UNIMPLEMENTED: CUDA shared memory is not offered/,
  );
  assert.equal((await rig.post("cudasharedmemory/region/g/register", {})).status, 501);
  await rig.stub.cudaSharedMemoryUnregister({});
  assert.equal((await rig.post("cudasharedmemory/unregister", {})).status, 200);
  assert.equal((await rig.stub.cudaSharedMemoryStatus({})).regions.size, 0);
  await assert.rejects(rig.stub.cudaSharedMemoryStatus({ name: "g" }), /NOT_FOUND/);
  assert.deepEqual(await (await fetch(`${rig.server.url}/v2/cudasharedmemory/status`)).json(), []);
});
