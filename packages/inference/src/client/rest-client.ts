import { InferenceError, type InferenceErrorCode } from "../inference-error.ts";
import { readRestInfer, readRestMetadata } from "./decode-rest.ts";
import { encodeRestInfer } from "./encode-rest.ts";
import type { InferOptions, InferResult, InputTensors, ModelMetadata } from "./infer-types.ts";
import { whyUnreachable } from "./unreachable.ts";

/** How a REST server is asked. */
export interface RestClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** How long a REST request may take. */
export type RestCallOptions = Pick<InferOptions, "signal" | "deadlineMs">;

/** What can be said of one REST request. `contents: "typed"` asks all in JSON, for servers that know no binary tensors. */
export type RestInferOptions = RestCallOptions &
  Pick<InferOptions, "version" | "id" | "outputs" | "parameters" | "contents">;

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const headerLength = "inference-header-content-length";
const json = { "content-type": "application/json" };
const codes: ReadonlyMap<number, InferenceErrorCode> = new Map([
  [400, "INVALID_ARGUMENT"],
  [401, "UNAUTHENTICATED"],
  [404, "NOT_FOUND"],
  [409, "FAILED_PRECONDITION"],
  [413, "RESOURCE_EXHAUSTED"],
  [499, "CANCELLED"],
  [501, "UNIMPLEMENTED"],
  [503, "UNAVAILABLE"],
  [504, "DEADLINE_EXCEEDED"],
]);

/** Asks an inference server over REST; tensors travel as bytes unless asked otherwise. Every method rejects with an `InferenceError` as the server answered. */
export class RestInferenceClient {
  readonly #base: string;
  readonly #options: RestClientOptions;

  /** @param base `"http://localhost:8080"` */
  constructor(base: string, options: RestClientOptions = {}) {
    this.#base = base.replace(/\/+$/, "");
    this.#options = options;
  }

  /** Runs a model once. */
  async infer(model: string, inputs: InputTensors, options: RestInferOptions = {}): Promise<InferResult> {
    const { chunks, headerBytes } = encodeRestInfer(inputs, options);
    const { headers, body } = await this.#ask(
      `${modelPath(model, options.version)}/infer`,
      {
        method: "POST",
        body: new Blob(chunks as Uint8Array<ArrayBuffer>[]),
        headers: headerBytes === undefined ? json : { [headerLength]: String(headerBytes) },
      },
      options,
    );
    const length = headers.get(headerLength);
    return readRestInfer(body, length === null ? undefined : Number(length));
  }

  /** Whether the server takes requests. */
  async serverReady(options: RestCallOptions = {}): Promise<boolean> {
    return (await this.#send("/v2/health/ready", {}, options)).ok;
  }

  /** Whether a model takes requests. */
  async modelReady(model: string, version = "", options: RestCallOptions = {}): Promise<boolean> {
    return (await this.#send(`${modelPath(model, version)}/ready`, {}, options)).ok;
  }

  /** A model's versions, inputs and outputs. */
  async modelMetadata(model: string, version = "", options: RestCallOptions = {}): Promise<ModelMetadata> {
    const { body } = await this.#ask(modelPath(model, version), {}, options);
    return readRestMetadata(body);
  }

  /** The whole answer, whatever its status. */
  async #send(path: string, init: RequestInit, options: RestCallOptions): Promise<Answer> {
    const { fetch: send = fetch, headers: common } = this.#options;
    const deadline = deadlineSignal(options.deadlineMs);
    const signals = [options.signal, deadline].filter((signal) => signal !== undefined);
    try {
      const response = await send(this.#base + path, {
        ...init,
        headers: { ...common, ...(init.headers as Record<string, string>) },
        signal: signals.length === 0 ? null : AbortSignal.any(signals),
      });
      const { ok, status, headers } = response;
      return { ok, status, headers, body: new Uint8Array(await response.arrayBuffer()) };
    } catch (cause) {
      if (options.signal?.aborted) throw new InferenceError("CANCELLED", `${path} was cancelled`, { cause });
      if (deadline?.aborted)
        throw new InferenceError("DEADLINE_EXCEEDED", `${path} took longer than ${options.deadlineMs} ms`, {
          cause,
        });
      throw new InferenceError("UNAVAILABLE", `${this.#base} cannot be reached: ${whyUnreachable(cause)}`, {
        cause,
      });
    }
  }

  async #ask(path: string, init: RequestInit, options: RestCallOptions): Promise<Answer> {
    const answer = await this.#send(path, init, options);
    if (answer.ok) return answer;
    const message = errorIn(answer.body) ?? `the server answered ${answer.status}`;
    throw new InferenceError(codes.get(answer.status) ?? "INTERNAL", message);
  }
}

/** Timers count milliseconds in 31 bits; what is later than that never comes. */
const longestTimerMs = 2 ** 31 - 1;

function deadlineSignal(deadlineMs: number | undefined): AbortSignal | undefined {
  if (deadlineMs === undefined || deadlineMs > longestTimerMs) return undefined;
  return deadlineMs <= 0 ? AbortSignal.abort() : AbortSignal.timeout(Math.ceil(deadlineMs));
}

/** What the server says went wrong; undefined when it does not say it as the protocol does. */
function errorIn(body: Uint8Array): string | undefined {
  try {
    const { error } = JSON.parse(new TextDecoder().decode(body)) as { readonly error?: unknown };
    return typeof error === "string" ? error : undefined;
  } catch {
    return undefined;
  }
}

function modelPath(model: string, version = ""): string {
  const path = `/v2/models/${encodeURIComponent(model)}`;
  return version === "" ? path : `${path}/versions/${encodeURIComponent(version)}`;
}
