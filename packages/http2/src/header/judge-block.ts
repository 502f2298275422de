import type { HeaderBlock } from "../header-block.ts";
import { BlockShape } from "./block-shape.ts";
import { Field, FieldKind } from "./field.ts";

const shape = new BlockShape();

/** Fills in `shape`, `status` and `contentLength` of a block made by the upper layer, once. */
export function judgeBlock(block: HeaderBlock): void {
  if (block.shape !== -1) return;
  if (judgeExtension(block)) return;
  const { fields } = block;
  shape.reset();
  for (let i = 0; i + 1 < fields.length; i += 2) shape.add(new Field(fields[i]!, fields[i + 1]!));
  block.shape = fields.length % 2 === 0 ? shape.result() : 0;
  block.status = shape.status;
  block.contentLength = shape.contentLength;
}

/** Ordinary fields added to a block already judged do not change what it is. */
function judgeExtension(block: HeaderBlock): boolean {
  const { base, fields } = block;
  if (base === undefined || fields.length % 2 !== 0) return false;
  judgeBlock(base);
  for (let i = base.fields.length; i < fields.length; i += 2) {
    const field = new Field(fields[i]!, fields[i + 1]!);
    if (field.kind !== FieldKind.REGULAR || !field.validValue) return false;
  }
  block.shape = base.shape;
  block.status = base.status;
  block.contentLength = base.contentLength;
  return true;
}
