import { loadLibrary } from "./libraries.ts";
import type { Operation } from "./operations.ts";
import { processorMs } from "./processor-ms.ts";
import { shapes } from "./samples.ts";

/** What is asked of the process that holds one library. */
export interface Question {
  readonly shape: string;
  readonly operation: Operation;
  readonly ms: number;
}

const library = await loadLibrary(process.argv[2]!);
const work = new Map<string, (() => unknown) | undefined>();

for (const shape of shapes) {
  const codec = library.codec(shape.message);
  const plain = library.plain(shape.value) as object;
  const bytes = shape.type.encode(shape.value);
  const message = codec.decode(bytes) as never;
  const again = shape.type.decode(codec.encode(codec.create(plain) as never));
  if (!shape.type.equals(again, shape.type.decode(bytes))) {
    throw new Error(`${process.argv[2]} does not give back the ${shape.name}`);
  }
  const text = codec.toJson?.(message);
  work.set(`${shape.name} encode`, () => codec.encode(message));
  work.set(`${shape.name} decode`, () => codec.decode(bytes));
  work.set(`${shape.name} create`, () => codec.create(plain));
  // The engine may leave text in pieces until somebody reads it: reading one character puts them together.
  work.set(`${shape.name} toJson`, codec.toJson && (() => codec.toJson!(message).charCodeAt(0)));
  work.set(
    `${shape.name} fromJson`,
    codec.fromJson && text !== undefined ? () => codec.fromJson!(text) : undefined,
  );
}

/** Operations per second of processor time, over about so many milliseconds: what else the machine does is left out. */
function measure(run: () => unknown, ms: number): number {
  const started = processorMs();
  let count = 0;
  let batch = 1;
  for (;;) {
    for (let i = 0; i < batch; i++) sink = run();
    count += batch;
    const elapsed = processorMs() - started;
    if (elapsed >= ms) return (count * 1000) / elapsed;
    batch =
      elapsed <= 0 ? count : Math.max(1, Math.min(count, Math.ceil((count * (ms - elapsed)) / elapsed / 4)));
  }
}

/** Results go here, so that no work is found to be of no use. */
let sink: unknown;

// All shapes are warm before any is measured, as in a service that handles all of them.
for (const run of work.values()) if (run !== undefined) measure(run, 40);

process.on("message", ({ shape, operation, ms }: Question) => {
  const run = work.get(`${shape} ${operation}`);
  process.send!(run === undefined ? Number.NaN : measure(run, ms));
});
process.send!({ packages: library.packages, sink: sink === undefined });
