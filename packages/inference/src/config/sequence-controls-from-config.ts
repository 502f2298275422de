import {
  ModelSequenceBatching_Control_Kind as Kind,
  type ModelSequenceBatching_Control,
  type ModelSequenceBatching_ControlInput,
} from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import type { ControlKind, SequenceControl } from "../model/sequence-controls.ts";
import type { Datatype } from "../tensor/datatype.ts";
import { tensor } from "../tensor/tensor.ts";
import { fromConfigDatatype } from "./config-datatypes.ts";

const kinds: ReadonlyMap<number, ControlKind> = new Map<number, ControlKind>([
  [Kind.CONTROL_SEQUENCE_START, "start"],
  [Kind.CONTROL_SEQUENCE_READY, "ready"],
  [Kind.CONTROL_SEQUENCE_END, "end"],
  [Kind.CONTROL_SEQUENCE_CORRID, "id"],
]);
const idDatatypes: readonly Datatype[] = ["UINT64", "INT64", "UINT32", "INT32", "BYTES"];

/**
 * The inputs that are filled in for callers.
 *
 * @param inputs the model's own
 * @param shape what each of them has
 * @throws InferenceError INVALID_ARGUMENT naming the control input and what is wrong with it
 */
export function controlsFromConfig(
  said: readonly ModelSequenceBatching_ControlInput[],
  inputs: readonly TensorSpec[],
  shape: readonly number[],
): SequenceControl[] {
  const controls = said.map(({ name, control }) => {
    const [only] = control;
    if (!only || control.length > 1) throw wrong(name, `expected one control, got ${control.length}`);
    const made = toControl(name, only, shape);
    const datatype = made.kind === "id" ? made.datatype : made.no.datatype;
    const own = inputs.find((spec) => spec.name === name);
    if (!own) throw wrong(name, `the model has no such input: ${inputs.map((spec) => spec.name).join(", ")}`);
    if (own.datatype !== datatype)
      throw wrong(name, `expected ${own.datatype} as the model has, got ${datatype}`);
    return made;
  });
  for (const [index, { name, kind }] of controls.entries()) {
    if (controls.findIndex((other) => other.kind === kind) < index)
      throw wrong(name, "its kind is given twice");
  }
  return controls;
}

function toControl(
  name: string,
  control: ModelSequenceBatching_Control,
  shape: readonly number[],
): SequenceControl {
  const kind = kinds.get(control.kind);
  if (!kind) throw wrong(name, `unknown kind ${control.kind}`);
  const given = (
    [
      ["int32_false_true", "INT32", control.int32FalseTrue],
      ["fp32_false_true", "FP32", control.fp32FalseTrue],
      ["bool_false_true", "BOOL", control.boolFalseTrue],
    ] as const
  ).filter(([, , values]) => values.length > 0);
  if (kind === "id") {
    if (given[0]) throw wrong(name, `CONTROL_SEQUENCE_CORRID has a data_type and no ${given[0][0]}`);
    const datatype = fromConfigDatatype(name, control.dataType);
    if (!idDatatypes.includes(datatype)) {
      throw wrong(name, `data_type ${datatype} cannot hold an id: expected one of ${idDatatypes.join(", ")}`);
    }
    return { name, kind, shape, datatype };
  }
  const [only] = given;
  if (!only || given.length > 1) {
    throw wrong(name, "expected one of int32_false_true, fp32_false_true and bool_false_true");
  }
  const [field, datatype, [no, yes, ...more]] = only;
  if (no === undefined || yes === undefined || more.length > 0) {
    throw wrong(name, `${field} needs a value for false and one for true`);
  }
  return { name, kind, no: tensor(datatype, shape, [no]), yes: tensor(datatype, shape, [yes]) };
}

function wrong(name: string, what: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `config.pbtxt: control input "${name}": ${what}`);
}
