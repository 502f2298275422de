import type { CallContext } from "@weft/grpc";
import type { RequestTimings } from "../scheduler/pending-request.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { NamedTensor } from "./check-inputs.ts";

/** A value attached to a request, a response or a tensor. Integers are `bigint`. */
export type ParameterValue = boolean | bigint | number | string;

/** Values by name. */
export type Parameters = ReadonlyMap<string, ParameterValue>;

/** One request to a model, whatever protocol it came by. */
export interface InferenceRequest {
  readonly modelName: string;
  /** Empty: the version that serves by default. */
  readonly modelVersion: string;
  /** Comes back in the response. */
  readonly id: string;
  readonly parameters: Parameters;
  readonly inputs: readonly NamedTensor[];
  /** Empty: every output. */
  readonly outputs: readonly string[];
}

/** Who waits for an answer: a call's context. The signal is asked for only when the request has to wait. */
export interface Caller {
  readonly cancelled: boolean;
  readonly signal: AbortSignal;
  /** Where the caller is a gRPC call: its {@link CallContext}'s. */
  readonly parentCall?: Pick<CallContext["parentCall"], "addCancelListener" | "removeCancelListener">;
}

/** How a request is to be run. */
export interface InferenceOptions {
  /** `performance.now()` after which nobody wants the answer. */
  readonly deadlineAtMs?: number | undefined;
  /** Who waits for the answer. */
  readonly caller?: Caller | undefined;
  /** Whether the inputs' buffers may be taken away from the caller instead of being copied. Default false. */
  readonly ownsInputs?: boolean | undefined;
  /** Takes each answer before it counts as given: what this throws is what the request fails with. */
  readonly deliver?: ((response: InferenceResponse) => void) | undefined;
  /** Told where the time of a request to a decoupled model went, when the model has come to its end, whether anybody reads or not. */
  readonly onStreamed?: ((timings: RequestTimings) => void) | undefined;
}

/** An output of an answer. */
export interface OutputTensor extends NamedTensor {
  /** What each position along the last dimension stands for, where the model says so. */
  readonly labels?: readonly string[] | undefined;
  /** Whether the first dimension is the batch's. Default false. */
  readonly batched?: boolean | undefined;
}

/** A model's answer to one request. */
export interface InferenceResponse {
  readonly modelName: string;
  readonly modelVersion: string;
  readonly id: string;
  readonly parameters: Parameters;
  readonly outputs: readonly OutputTensor[];
  /** Where its time went; undefined for a pipeline, a decoupled model and an answer from the cache. */
  readonly timings?: RequestTimings | undefined;
}

/** The output of this name, if the response has it. */
export function outputOf(response: InferenceResponse, name: string): Tensor | undefined {
  return response.outputs.find((output) => output.name === name)?.tensor;
}
