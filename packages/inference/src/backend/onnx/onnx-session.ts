import { InferenceSession, Tensor as OnnxTensor } from "onnxruntime-node";
import { InferenceError } from "../../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../../model/model-signature.ts";
import { nsPerMs } from "../../model/model-statistics.ts";
import { joinBytesElements, splitBytesElements } from "../../tensor/bytes-elements.ts";
import type { TypedArray } from "../../tensor/datatype.ts";
import type { WireTensor } from "../wire-tensor.ts";
import type { WorkerSetup } from "../worker-messages.ts";
import type { WorkerModel, WorkerRun } from "../worker-model.ts";
import { BatchMemory } from "./batch-memory.ts";
import { notOnnx } from "./not-onnx.ts";
import { fromOnnxType, toOnnxType } from "./onnx-types.ts";
import { plainReason } from "./plain-reason.ts";
import { unsupportedValue } from "./unsupported-value.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An ONNX Runtime session that speaks in wire tensors. Its runs block the thread they are called on. */
export class OnnxSession implements WorkerModel {
  readonly signature: ModelSignature;
  readonly maxBatchSize: undefined;
  readonly decoupled: false = false;
  readonly #session: InferenceSession;
  readonly #memories: BatchMemory[] = [];

  private constructor(session: InferenceSession) {
    this.#session = session;
    this.signature = {
      inputs: session.inputMetadata.map((value) => toSpec("input", value)),
      outputs: session.outputMetadata.map((value) => toSpec("output", value)),
    };
  }

  static async load(setup: WorkerSetup): Promise<OnnxSession> {
    const session = await createSession(setup);
    try {
      return new OnnxSession(session);
    } catch (error) {
      await session.release();
      throw (await unsupportedValue(setup.modelPath)) ?? error;
    }
  }

  async run(inputs: readonly (WireTensor | undefined)[], outputs: readonly number[]): Promise<WorkerRun> {
    const startedMs = performance.now();
    const feeds: Record<string, OnnxTensor> = {};
    for (const [index, input] of inputs.entries()) {
      const spec = this.signature.inputs[index] as TensorSpec;
      if (input) feeds[spec.name] = toOnnx(spec.name, input, this.#memoryOf(index).join(input));
    }
    const wanted = outputs.map((index) => this.signature.outputs[index] as TensorSpec);
    const names = wanted.map((spec) => spec.name);
    const fedMs = performance.now();
    const results = await this.#session.run(feeds, names).catch((error: unknown) => {
      throw plainReason("INTERNAL", error);
    });
    const inferNs = (performance.now() - fedMs) * nsPerMs;
    return {
      outputs: wanted.map((spec) => fromOnnx(spec, results[spec.name] as OnnxTensor)),
      inputNs: (fedMs - startedMs) * nsPerMs,
      inferNs,
    };
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  #memoryOf(input: number): BatchMemory {
    this.#memories[input] ??= new BatchMemory();
    return this.#memories[input];
  }
}

async function createSession(setup: WorkerSetup): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(setup.modelPath, {
      executionProviders: ["cpu"],
      intraOpNumThreads: setup.intraOpThreads,
      interOpNumThreads: 1,
      executionMode: "sequential",
      graphOptimizationLevel: graphLevel(setup.graphLevel),
      // A pool that spins between runs takes the core that answers calls.
      extra: { session: { intra_op: { allow_spinning: "0" } } },
      // What goes wrong is thrown as well, and told where the user looks for it.
      logSeverityLevel: 4,
    });
  } catch (error) {
    const reason = plainReason("INVALID_ARGUMENT", error);
    if (/Protobuf parsing failed|ModelProto does not have a graph/.test(reason.message))
      throw await notOnnx(setup.modelPath);
    throw (await unsupportedValue(setup.modelPath)) ?? reason;
  }
}

function graphLevel(level: number): "disabled" | "basic" | "extended" | "all" {
  if (level < 0) return "disabled";
  return level === 1 ? "basic" : level === 2 ? "extended" : "all";
}

function toSpec(role: string, value: InferenceSession.ValueMetadata): TensorSpec {
  if (!value.isTensor) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${role} "${value.name}" is not a tensor, which the protocol cannot carry`,
    );
  }
  const datatype = fromOnnxType(value.type);
  if (!datatype) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${role} "${value.name}" has elements of ${value.type}, which the protocol lacks`,
    );
  }
  const shape = value.shape.map((dimension) => (typeof dimension === "number" ? dimension : -1));
  // ONNX Runtime gives no dimensions for a scalar and for a tensor of which the model does not say them.
  return shape.length > 0
    ? { name: value.name, datatype, shape }
    : { name: value.name, datatype, shape, unranked: true };
}

function toOnnx(name: string, { datatype, shape }: WireTensor, data: TypedArray): OnnxTensor {
  const type = toOnnxType(datatype);
  if (!type)
    throw new InferenceError("INVALID_ARGUMENT", `input "${name}": ONNX Runtime cannot take ${datatype}`);
  if (type === "string") return new OnnxTensor("string", toStrings(name, data as Uint8Array), shape);
  return new OnnxTensor(type, data as never, shape);
}

function toStrings(name: string, raw: Uint8Array): string[] {
  return splitBytesElements(name, raw).map((element) => decoder.decode(element));
}

function fromOnnx(spec: TensorSpec, result: OnnxTensor): WireTensor {
  const data =
    result.type === "string"
      ? joinBytesElements((result.data as string[]).map((text) => encoder.encode(text)))
      : (result.data as TypedArray);
  return { datatype: spec.datatype, shape: result.dims, parts: [data] };
}
