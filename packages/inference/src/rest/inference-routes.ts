import { gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { InferenceError } from "../inference-error.ts";
import type { InferenceOptions, InferenceRequest } from "../model/inference-request.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import type { RequestLabel } from "../server/logging.ts";
import { traceAnswers, traceInference } from "../tracing/trace-inference.ts";
import { decodeInfer, partInfer, type RestInferRequest } from "./decode-infer.ts";
import { decodeRaw } from "./decode-raw.ts";
import { encodeInfer } from "./encode-infer.ts";
import { decodeGenerate, encodeGenerate } from "./generate.ts";
import { type JsonObject, parseObject } from "./json-value.ts";
import { configJson, metadataJson, statisticsJson } from "./model-json.ts";
import { toRestError } from "./rest-error.ts";
import { tooLarge } from "./rest-gate.ts";

const headerLength = "inference-header-content-length";
const leastBytesToCompress = 1024;

/** `/v2/models/…`: what can be asked of one model. Open Inference Protocol §REST, Triton Generate Extension. */
export function inferenceRoutes(engine: InferenceEngine, maxMessageBytes: number): Hono {
  const routes = new Hono();
  routes.get("/stats", (c) => c.json({ model_stats: engine.modelsNamed("", "").map(statisticsJson) }));
  for (const path of ["/:model", "/:model/versions/:version"] as const) {
    routes.get(path, (c) => {
      const { name, version } = target(c);
      const model = engine.model(name, version);
      const versions = version === "" ? engine.repository.readyVersions(name) : [version];
      return c.json(metadataJson(model, versions));
    });
    routes.get(`${path}/ready`, (c) => {
      const { name, version } = target(c);
      const ready = engine.modelReady(name, version);
      return c.json({ name, ready }, ready ? 200 : 503);
    });
    routes.get(`${path}/config`, (c) => {
      const { name, version } = target(c);
      return c.json(configJson(engine.model(name, version)) as object);
    });
    routes.get(`${path}/stats`, (c) => {
      const { name, version } = target(c);
      return c.json({ model_stats: engine.modelsNamed(name, version).map(statisticsJson) });
    });
    routes.post(`${path}/infer`, (c) => infer(engine, c, maxMessageBytes));
    routes.post(`${path}/generate`, (c) => generate(engine, c, maxMessageBytes));
    routes.post(`${path}/generate_stream`, (c) => generateStream(engine, c, maxMessageBytes));
  }
  return routes;
}

function target(c: Context): { name: string; version: string } {
  return { name: c.req.param("model") ?? "", version: c.req.param("version") ?? "" };
}

function optionsOf(c: Context): InferenceOptions {
  const { signal } = c.req.raw;
  return {
    ownsInputs: true,
    caller: {
      signal,
      get cancelled() {
        return signal.aborted;
      },
    },
  };
}

async function infer(engine: InferenceEngine, c: Context, maxMessageBytes: number): Promise<Response> {
  const { request, formOf } = await read(engine, c, maxMessageBytes, (body, label) =>
    decode(engine, c, body, label),
  );
  const answer = await traceInference(c.req.raw.headers, request.modelName, (trace) =>
    engine.answer(request, optionsOf(c), (response) => {
      trace.executed(response.timings);
      return trace.serialised(() => encodeInfer(response, formOf));
    }),
  );
  const headers: Record<string, string> =
    answer.headerBytes === undefined
      ? { "content-type": "application/json" }
      : { "content-type": "application/octet-stream", [headerLength]: String(answer.headerBytes) };
  const body = answer.chunks.length === 1 ? (answer.chunks[0] as Uint8Array) : Buffer.concat(answer.chunks);
  if (body.length >= leastBytesToCompress && /\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) {
    return new Response(gzipSync(body), { headers: { ...headers, "content-encoding": "gzip" } });
  }
  return new Response(body as Uint8Array<ArrayBuffer>, { headers });
}

/** What of a request is known before it is read, and while. */
type Label = { -readonly [K in keyof RequestLabel]: RequestLabel[K] };

/** Reads a request out of a body that has come. */
async function read<T>(
  engine: InferenceEngine,
  c: Context,
  maxMessageBytes: number,
  decode: (body: Uint8Array, label: Label) => T,
): Promise<T> {
  const packed = new Uint8Array(await c.req.arrayBuffer());
  const { name, version } = target(c);
  const label: Label = { id: "", modelName: name, modelVersion: version };
  return engine.read(label, () => decode(unpacked(c, packed, maxMessageBytes), label));
}

function decode(engine: InferenceEngine, c: Context, body: Uint8Array, label: Label): RestInferRequest {
  const { name, version } = target(c);
  const given = c.req.header(headerLength);
  if (given !== undefined && !/^\d{1,15}$/.test(given)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${headerLength}: expected a number of bytes, got "${given}"`,
    );
  }
  if (Number(given) === 0) return decodeRaw(engine.model(name, version), body);
  const parts = partInfer(body, given === undefined ? undefined : Number(given));
  label.id = idOf(parts.json);
  return decodeInfer(name, version, parts, engine.sharedMemory);
}

function readGenerate(
  engine: InferenceEngine,
  c: Context,
  maxMessageBytes: number,
): Promise<InferenceRequest> {
  return read(engine, c, maxMessageBytes, (body, label) => {
    const json = parseObject(body, "the request");
    label.id = idOf(json);
    return decodeGenerate(engine.model(label.modelName, label.modelVersion), json);
  });
}

/** The id of a request that may turn out to be wrong in any other way. */
function idOf({ id }: JsonObject): string {
  return typeof id === "string" ? id : "";
}

async function generate(engine: InferenceEngine, c: Context, maxMessageBytes: number): Promise<Response> {
  const request = await readGenerate(engine, c, maxMessageBytes);
  let only: string | undefined;
  for await (const answer of generated(engine, c, request)) {
    if (only !== undefined)
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `model "${request.modelName}" gave several answers: ask generate_stream`,
      );
    only = answer;
  }
  return c.body(only ?? "{}", 200, { "content-type": "application/json" });
}

async function generateStream(
  engine: InferenceEngine,
  c: Context,
  maxMessageBytes: number,
): Promise<Response> {
  const request = await readGenerate(engine, c, maxMessageBytes);
  const answers = generated(engine, c, request);
  const first = await answers.next();
  return streamSSE(c, async (events) => {
    try {
      for (let next = first; !next.done; next = await answers.next()) {
        await events.writeSSE({ data: next.value });
        if (events.aborted) break;
      }
    } catch (error) {
      await events.writeSSE({ data: JSON.stringify(toRestError(error).body) });
    } finally {
      await answers.return();
    }
  });
}

/** The answers of a generate request, as JSON. */
function generated(
  engine: InferenceEngine,
  c: Context,
  request: InferenceRequest,
): AsyncGenerator<string, void> {
  return traceAnswers(c.req.raw.headers, request.modelName, async function* (trace) {
    const options = { ...optionsOf(c), onStreamed: trace.executed };
    yield* engine.answers(request, options, (response) => {
      trace.executed(response.timings);
      return trace.serialised(() => encodeGenerate(response));
    });
  });
}

/** @throws InferenceError RESOURCE_EXHAUSTED for a body over the limit, packed or unpacked */
function unpacked(c: Context, body: Uint8Array, maxMessageBytes: number): Uint8Array {
  const encoding = (c.req.header("content-encoding") ?? "identity").toLowerCase();
  if (encoding === "identity") return body;
  try {
    if (encoding === "gzip") return gunzipSync(body, { maxOutputLength: maxMessageBytes });
    if (encoding === "deflate") return inflateSync(body, { maxOutputLength: maxMessageBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxMessageBytes);
    throw new InferenceError("INVALID_ARGUMENT", `the body is no ${encoding}`, { cause });
  }
  throw new InferenceError("INVALID_ARGUMENT", `content-encoding: expected gzip or deflate, got ${encoding}`);
}
