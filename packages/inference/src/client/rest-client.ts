import { InferenceError, type InferenceErrorCode } from "../inference-error.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import { readRestInfer } from "./decode-rest.ts";
import type { InferOptions, InferResult, InputTensors, ModelMetadata } from "./infer-types.ts";

/** How a REST server is asked. */
export interface RestClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What can be said of one REST request. */
export type RestInferOptions = Pick<
  InferOptions,
  "version" | "id" | "outputs" | "parameters" | "signal" | "deadlineMs"
>;

const encoder = new TextEncoder();
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

/** Asks an inference server over REST; tensors travel as bytes. Every method rejects with an `InferenceError` as the server answered. */
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
    const parts = Object.values(inputs).map(toRaw);
    const head = encoder.encode(
      JSON.stringify({
        id: options.id,
        parameters: { ...plain(options.parameters), binary_data_output: true },
        inputs: Object.entries(inputs).map(([name, { datatype, shape }], index) => ({
          name,
          datatype,
          shape,
          parameters: { binary_data_size: parts[index]?.length },
        })),
        outputs: options.outputs?.map((name) => ({ name, parameters: { binary_data: true } })),
      }),
    );
    const answer = await this.#ask(`${modelPath(model, options.version)}/infer`, {
      method: "POST",
      body: new Blob([head, ...parts] as Uint8Array<ArrayBuffer>[]),
      headers: { "inference-header-content-length": String(head.length) },
      ...timeLimit(options),
    });
    const length = answer.headers.get("inference-header-content-length");
    return readRestInfer(
      new Uint8Array(await answer.arrayBuffer()),
      length === null ? undefined : Number(length),
    );
  }

  /** Whether the server takes requests. */
  async serverReady(): Promise<boolean> {
    return (await this.#send("/v2/health/ready", {})).ok;
  }

  /** Whether a model takes requests. */
  async modelReady(model: string, version = ""): Promise<boolean> {
    return (await this.#send(`${modelPath(model, version)}/ready`, {})).ok;
  }

  /** A model's versions, inputs and outputs. */
  async modelMetadata(model: string, version = ""): Promise<ModelMetadata> {
    return (await (await this.#ask(modelPath(model, version), {})).json()) as ModelMetadata;
  }

  #send(path: string, init: RequestInit): Promise<Response> {
    const { fetch: send = fetch, headers } = this.#options;
    return send(this.#base + path, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string>) },
    });
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    let answer: Response;
    try {
      answer = await this.#send(path, init);
    } catch (cause) {
      throw new InferenceError("UNAVAILABLE", `${this.#base} cannot be reached`, { cause });
    }
    if (answer.ok) return answer;
    const body = (await answer.json().catch(() => ({}))) as { readonly error?: unknown };
    const message = typeof body.error === "string" ? body.error : `the server answered ${answer.status}`;
    throw new InferenceError(codes.get(answer.status) ?? "INTERNAL", message);
  }
}

function modelPath(model: string, version = ""): string {
  const path = `/v2/models/${encodeURIComponent(model)}`;
  return version === "" ? path : `${path}/versions/${encodeURIComponent(version)}`;
}

function timeLimit({ signal, deadlineMs }: RestInferOptions): RequestInit {
  const limits = [
    ...(signal ? [signal] : []),
    ...(deadlineMs === undefined ? [] : [AbortSignal.timeout(deadlineMs)]),
  ];
  return limits.length === 0 ? {} : { signal: AbortSignal.any(limits) };
}

function plain(parameters: InferOptions["parameters"] = {}): Record<string, boolean | number | string> {
  const entries = Object.entries(parameters);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
  );
}
