import type { CallOptions } from "@weft/grpc";
import type { Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { ContentsForm } from "../protocol/decode-request.ts";
import type { AnyTensor, Tensor } from "../tensor/tensor.ts";

/** Inputs by name. */
export type InputTensors = Readonly<Record<string, Tensor>>;

/** How one inference is asked for; every field may be left out. */
export interface InferOptions extends CallOptions {
  /** Default: the version that serves by default. */
  readonly version?: string | undefined;
  /** Comes back in the result. */
  readonly id?: string | undefined;
  /** Names of the outputs to send back. Default: all. */
  readonly outputs?: readonly string[] | undefined;
  /** Sent along with the request: `priority`, `timeout`, `sequence_id` and the model's own. */
  readonly parameters?: Readonly<Record<string, boolean | bigint | number | string>> | undefined;
  /** How elements travel: as bytes (the default, which every datatype has), or in the protocol's typed fields. */
  readonly contents?: ContentsForm | undefined;
}

/** What a model answered. */
export interface InferResult {
  readonly modelName: string;
  readonly modelVersion: string;
  readonly id: string;
  readonly parameters: Parameters;
  /** Outputs by name. */
  readonly outputs: Readonly<Record<string, AnyTensor>>;
}

/** What a server says of a model. */
export interface ModelMetadata extends ModelSignature {
  readonly name: string;
  /** Those that serve. */
  readonly versions: readonly string[];
  readonly platform: string;
}
