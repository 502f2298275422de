import type { BatchingSettings } from "../scheduler/batching.ts";
import type { SequencePosition } from "../scheduler/pending-request.ts";
import type { SequenceSettings } from "../scheduler/sequences/sequence-settings.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { checkInputs } from "./check-inputs.ts";
import type { InferenceRequest, InferenceResponse, OutputTensor } from "./inference-request.ts";
import type { ModelIdentity } from "./model.ts";
import type { ModelSignature, TensorSpec } from "./model-signature.ts";
import { requestPriority, sequencePosition } from "./request-parameters.ts";
import { type Reshape, type Reshapes, reshape } from "./reshape.ts";
import { selectOutputs } from "./select-outputs.ts";
import { withControls } from "./sequence-controls.ts";
import type { QueuedRequest } from "./submit-request.ts";

/** What lies between a model and its callers. */
export interface CallersViewParts {
  readonly identity: ModelIdentity;
  /** With what is not for callers. */
  readonly signature: ModelSignature;
  /** Where callers see other shapes than the model. */
  readonly reshapes: { readonly inputs: Reshapes; readonly outputs: Reshapes };
  readonly batching: BatchingSettings;
  /** Whether the model takes BYTES for UTF-8 text and nothing else. */
  readonly textOnly: boolean;
  /** For a model whose requests belong to sequences. */
  readonly sequences?: SequenceSettings | undefined;
}

/** A model as its callers see it: turns their requests into what the queue takes, and results into what they get. */
export class CallersView {
  readonly #parts: CallersViewParts;
  readonly #batched: boolean;

  constructor(parts: CallersViewParts) {
    this.#parts = parts;
    this.#batched = parts.batching.maxBatchSize > 0;
  }

  /** @throws InferenceError INVALID_ARGUMENT naming the input, output or parameter that does not fit */
  check(request: InferenceRequest, ownsInputs: boolean): QueuedRequest {
    const { identity, signature, batching, textOnly, reshapes, sequences } = this.#parts;
    const { name } = identity;
    const { parameters } = request;
    const rules = { name, signature, maxBatchSize: batching.maxBatchSize, textOnly };
    const { inputs: seen, batchSize } = checkInputs(rules, request.inputs);
    const given = seen.map((input, index) => input && this.#reshape(input, reshapes.inputs[index]));
    const sequence = sequences && sequencePosition(name, parameters);
    const inputs = sequence ? this.#withControls(given, sequence) : given;
    const outputs = selectOutputs(name, signature, request.outputs);
    const priority = requestPriority(parameters, batching);
    return { inputs, outputs, batchSize, priority, ownsInputs, parameters, sequence, onPart: undefined };
  }

  /** @param selected the outputs' positions in the signature */
  respond(
    request: InferenceRequest,
    selected: readonly number[],
    outputs: readonly Tensor[],
  ): InferenceResponse {
    const { identity, signature, reshapes } = this.#parts;
    const named: OutputTensor[] = selected.map((position, index) => {
      const { name, labels } = signature.outputs[position] as TensorSpec;
      const tensor = this.#reshape(outputs[index] as Tensor, reshapes.outputs[position]);
      return { name, tensor, labels, batched: this.#batched };
    });
    const { name, version } = identity;
    return { modelName: name, modelVersion: version, id: request.id, parameters: new Map(), outputs: named };
  }

  #withControls(
    inputs: readonly (Tensor | undefined)[],
    position: SequencePosition,
  ): readonly (Tensor | undefined)[] {
    const names = this.#parts.signature.inputs.map(({ name }) => name);
    return withControls(inputs, names, position, this.#parts.sequences?.controls ?? []);
  }

  #reshape(tensor: Tensor, how: Reshape | undefined): Tensor {
    return how ? reshape(tensor, how, this.#batched) : tensor;
  }
}
