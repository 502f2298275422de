/**
 * Loads models, asks them once and unloads them, thousands of times, and tells what the process holds meanwhile: ONNX models
 * and functions, in workers and in the server's thread, all four in each cycle unless some are named. Before Node 22.15 a
 * function's worker leaves a kilobyte behind (see register-hooks.ts).
 *
 * It fails when the second half of the cycles added: to the resident memory a page or more a cycle, which no thread, session
 * or mailbox that is left behind fits into; to the heap or to buffers outside it more than the JIT may keep; a handle.
 * Resident memory includes what malloc keeps in pieces between threads' arenas: with one arena it says more of the server.
 * It moves by some megabytes even so, which a few hundred cycles cannot be told from: the verdict is for thousands.
 *
 * MALLOC_ARENA_MAX=1 node --expose-gc bench/dist/inference/load-cycles.js [CYCLES] [MODEL…]
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@weft/inference";
import { InferenceClient, tensor } from "@weft/inference/client";
import { bytesPerCycle, type HeldAfter } from "./growth.ts";

/** How much heap the second half of the cycles may add: what the JIT keeps, bytes. */
const heapSlackBytes = 2 << 20;
/** What a cycle of the second half may add to the resident memory: less than a page. */
const pageBytes = 4096;
const samples = 40;

const cycles = Number(process.argv[2] ?? 5000);
const digits = fileURLToPath(new URL("../../../models/digits/1", import.meta.url));
const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }';
const double = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { pixels: { datatype: "FP32", shape: [-1] } },
  outputs: { doubled: { datatype: "FP32", shape: [-1] } },
  infer({ pixels }) {
    return { doubled: pixels.data.map((value: number) => value * 2) };
  },
});
`;
/** Each model and the shape of what it is asked. */
const known: Readonly<Record<string, readonly number[]>> = {
  onnx: [1, 64],
  onnx_in_process: [1, 64],
  function: [64],
  function_in_process: [64],
};
const named = process.argv.slice(3);
const shapes = Object.entries(known).filter(([name]) => named.length === 0 || named.includes(name));

function writeRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "weft-load-cycles-"));
  for (const [name] of shapes) {
    const version = join(root, name, "1");
    mkdirSync(version, { recursive: true });
    if (name.startsWith("onnx")) cpSync(digits, version, { recursive: true });
    else writeFileSync(join(version, "model.ts"), double);
    if (name.endsWith("in_process")) writeFileSync(join(root, name, "config.pbtxt"), inProcess);
  }
  return root;
}

interface Held {
  readonly cycles: number;
  /** The heap and the buffers outside it. */
  readonly heapBytes: number;
  readonly rssBytes: number;
  readonly handles: number;
}

async function held(done: number): Promise<Held> {
  // Twice, with a turn between: what a finalizer frees is freed after the first.
  globalThis.gc?.();
  await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    cycles: done,
    heapBytes: heapUsed + external,
    rssBytes: rss,
    handles: process.getActiveResourcesInfo().length,
  };
}

const modelRepository = writeRepository();
const serving = await serve({
  modelRepository,
  host: "127.0.0.1",
  grpcPort: 0,
  httpPort: 0,
  modelControl: "explicit",
});
const client = new InferenceClient(`127.0.0.1:${serving.grpc.port}`);
const metrics = `http://127.0.0.1:${serving.http?.port}/metrics`;

async function cycle(name: string, shape: readonly number[]): Promise<void> {
  await serving.engine.load(name, {});
  await client.infer(name, { pixels: tensor("FP32", shape, new Float32Array(64)) });
  await serving.engine.unload(name, {});
}

const history: Held[] = [];
for (let done = 0; done <= cycles; done++) {
  if (done % Math.max(1, Math.floor(cycles / samples)) === 0) {
    await (await fetch(metrics)).text();
    const now = await held(done);
    history.push(now);
    const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
    console.log(
      `${done} cycles: heap ${mb(now.heapBytes)} MB, RSS ${mb(now.rssBytes)} MB, ${now.handles} handles`,
    );
  }
  if (done < cycles) await Promise.all(shapes.map(([name, shape]) => cycle(name, shape)));
}
await client.close();
await serving.shutdown();
rmSync(modelRepository, { recursive: true });

const secondHalf = history.slice(Math.floor(history.length / 2));
const half = secondHalf[0]!;
const last = secondHalf.at(-1)!;
const rssPerCycle = bytesPerCycle(
  secondHalf.map(({ cycles: after, rssBytes }): HeldAfter => ({ cycles: after, bytes: rssBytes })),
);
console.log(`a cycle of the second half: ${Math.round(rssPerCycle)} bytes of RSS, bound ${pageBytes}`);
const flat =
  last.heapBytes - half.heapBytes <= heapSlackBytes &&
  rssPerCycle < pageBytes &&
  last.handles <= half.handles;
console.log(flat ? "the second half added nothing" : "THE SECOND HALF ADDED SOMETHING");
if (globalThis.gc === undefined) console.log("run with --expose-gc for a heap figure that means something");
if (!flat) process.exitCode = 1;
