import type { InferenceErrorCode } from "../inference-error.ts";
import type { Parameters } from "../model/inference-request.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import type { ModelTraits } from "./instance.ts";
import type { WireTensor } from "./wire-tensor.ts";
import type { WorkerRun } from "./worker-model.ts";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly modelPath: string;
  readonly modelName: string;
  readonly modelVersion: string;
  /** Threads that one execution may use inside the model. */
  readonly intraOpThreads: number;
  /** As `optimization.graph.level` of config.pbtxt: -1 none, 0 default, 1 basic, 2 extended, 3 and over all. */
  readonly graphLevel: number;
  /** How long a function may go on when everyone who waited for it has left, milliseconds. */
  readonly abandonAfterMs: number;
  /** `parameters` of config.pbtxt. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Shared with a worker that blocks while it has nothing to do; undefined for one that has an event loop. */
  readonly mailbox?: SharedArrayBuffer | undefined;
}

/** From the server to a worker. */
export type WorkerRequest =
  | {
      readonly kind: "run";
      readonly inputs: readonly (WireTensor | undefined)[];
      readonly outputs: readonly number[];
      readonly parameters: Parameters;
      /** Whether answers are to come as parts. */
      readonly parted: boolean;
    }
  /** Nobody waits for the answer of this run any more. Sent to those who asked for it. */
  | { readonly kind: "left" }
  /** The last part was taken; `wanted` says whether there may be another. */
  | { readonly kind: "taken"; readonly wanted: boolean }
  | { readonly kind: "close" };

/** From a worker to the server. */
export type WorkerReply =
  | { readonly kind: "loaded"; readonly signature: ModelSignature; readonly traits: ModelTraits }
  /** The model wants to know when nobody waits any more. */
  | { readonly kind: "watch" }
  | { readonly kind: "part"; readonly outputs: readonly WireTensor[] }
  | { readonly kind: "refused"; readonly reason: string }
  | ({ readonly kind: "result" } & WorkerRun)
  | { readonly kind: "failed"; readonly code: InferenceErrorCode; readonly message: string };

/** Posted in place of a result that lies in the mailbox. */
export const inMailbox = 0;
