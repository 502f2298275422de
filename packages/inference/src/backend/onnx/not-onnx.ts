import { open } from "node:fs/promises";
import { InferenceError } from "../../inference-error.ts";

/** Enough to tell what a file is. */
const headBytes = 64;

/** What often lies where a model should, by how it begins. */
const kinds: readonly (readonly [begins: RegExp, is: string])[] = [
  [/^$/, "is empty"],
  [/^version https:\/\/git-lfs/, "is a pointer of Git LFS, not the model: run `git lfs pull`"],
  [/^PK/, "is a ZIP archive, as torch.save writes: export the model with torch.onnx.export"],
  [/^\x80/, "is a Python pickle: convert the model to ONNX, with skl2onnx for example"],
  [/^\x89HDF/, "is HDF5, as Keras writes: convert the model to ONNX, with tf2onnx for example"],
  [/^.{4}TFL3/s, "is for TensorFlow Lite: convert the model to ONNX, with tf2onnx for example"],
  [/^\s*</, "is HTML or XML, perhaps the page of an error in place of a download"],
];

/** What a file is that ONNX Runtime could not read as a model. @throws whatever reading it throws */
export async function notOnnx(path: string): Promise<InferenceError> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
    const head = Buffer.from(buffer.subarray(0, bytesRead)).toString("latin1");
    const kind = kinds.find(([begins]) => begins.test(head));
    return new InferenceError(
      "INVALID_ARGUMENT",
      `${path} ${kind?.[1] ?? "is no ONNX model, or is cut off"}`,
    );
  } finally {
    await file.close();
  }
}
