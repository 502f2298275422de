type Benchmark = () => Promise<void>;

/** Each is loaded when it is run, so that one can run where another's peer is not installed. */
const benchmarks: Record<string, () => Promise<Benchmark>> = {
  unary: async () => (await import("./grpc/unary.ts")).benchUnary,
  grpc: async () => (await import("./grpc/all.ts")).benchGrpc,
  "grpc-calls": async () => (await import("./grpc/calls.ts")).benchCalls,
  "grpc-h2load": async () => (await import("./grpc/h2load.ts")).benchUnderH2load,
  "grpc-footprint": async () => (await import("./grpc/footprint.ts")).benchFootprint,
  protobuf: async () => (await import("./protobuf.ts")).benchProtobuf,
  http2: async () => (await import("./http2/bench-http2.ts")).benchHttp2,
  compiler: async () => (await import("./compiler/compile.ts")).benchCompiler,
  serving: async () => (await import("./inference/serving.ts")).benchServing,
  overhead: async () => (await import("./inference/overhead.ts")).benchOverhead,
  "model-infer": async () => (await import("./inference/model-infer.ts")).benchModelInfer,
};

/** What runs when none is named: the two figures that tell most, in a minute. */
const usual = ["unary", "model-infer"];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}.`);
  process.exit(2);
}
for (const name of chosen.length > 0 ? chosen : usual) {
  const benchmark = await benchmarks[name]!();
  await benchmark();
}
