import type { ModelInferRequest } from "../gen/inference/grpc_service.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { type ContentsForm, formOf } from "./decode-request.ts";
import { type OutputForm, outputForm, plainOutput } from "./output-form.ts";
import { fromWireParameters } from "./parameters.ts";

/** How a request wants its answer. */
export interface AnswerForm {
  readonly contents: ContentsForm;
  /** Each of the outputs it names; empty when it names none. */
  readonly outputs: readonly OutputForm[];
}

const name = "binary_data_output";

/**
 * The form of an answer, known before the model runs.
 *
 * @throws InferenceError INVALID_ARGUMENT and NOT_FOUND for what cannot be had
 */
export function answerForm(request: ModelInferRequest, engine: InferenceEngine): AnswerForm {
  const outputs = request.outputs.map((output) =>
    output.parameters.size === 0
      ? plainOutput
      : outputForm(output.name, fromWireParameters(output.parameters), engine.sharedMemory),
  );
  return { contents: contentsForm(request, engine), outputs };
}

/** What the request asks for, or else what the model's configuration says, or else the request's own. */
function contentsForm(request: ModelInferRequest, engine: InferenceEngine): ContentsForm {
  const asked = request.parameters.get(name)?.parameterChoice?.value;
  if (typeof asked === "boolean") return asked ? "raw" : "typed";
  const said = configured(request, engine);
  if (said === "true") return "raw";
  return said === "false" ? "typed" : formOf(request);
}

function configured(
  { modelName, modelVersion }: ModelInferRequest,
  engine: InferenceEngine,
): string | undefined {
  try {
    return engine.model(modelName, modelVersion).config.parameters.get(name)?.stringValue;
  } catch {
    // To refuse an unknown model is the engine's part, which tells the log of it.
    return undefined;
  }
}
