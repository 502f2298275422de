import { hpackError } from "./hpack-error.ts";
import { huffmanCodes, huffmanLengths } from "./huffman-code.ts";

// Four bits a step: no code is shorter than five, so a step ends at most one symbol, and the
// whole machine is 256 states × 16 nibbles. An entry holds next state, symbol, and these flags.
const EMITS = 1 << 16;
const ACCEPTS = 1 << 17;
const FAILS = 1 << 18;

interface Node {
  readonly id: number;
  zero: Node | number | undefined;
  one: Node | number | undefined;
  /** Whether the bits from the root to here may be the padding: all ones, fewer than eight. */
  readonly padding: boolean;
}

function buildTree(): Node[] {
  const nodes: Node[] = [{ id: 0, zero: undefined, one: undefined, padding: true }];
  const paddingDepth = new Map<Node, number>([[nodes[0]!, 0]]);
  const addCode = (code: number, length: number, symbol: number): void => {
    let node = nodes[0]!;
    for (let bit = length - 1; bit >= 0; bit--) {
      const branch = (code >>> bit) & 1 ? "one" : "zero";
      if (bit === 0) {
        node[branch] = symbol;
        return;
      }
      let next = node[branch];
      if (typeof next === "number") throw hpackError("the Huffman code is not a prefix code");
      if (next === undefined) {
        const depth = paddingDepth.get(node);
        const padding = branch === "one" && depth !== undefined && depth < 7;
        next = { id: nodes.length, zero: undefined, one: undefined, padding };
        if (padding) paddingDepth.set(next, depth + 1);
        nodes.push(next);
        node[branch] = next;
      }
      node = next;
    }
  };
  for (let symbol = 0; symbol < 256; symbol++)
    addCode(huffmanCodes[symbol]!, huffmanLengths[symbol]!, symbol);
  addCode(0x3fffffff, 30, 256);
  return nodes;
}

function buildMachine(): Uint32Array {
  const nodes = buildTree();
  const machine = new Uint32Array(nodes.length * 16);
  for (const start of nodes) {
    for (let nibble = 0; nibble < 16; nibble++) {
      let node = start;
      let entry = 0;
      for (let bit = 3; bit >= 0; bit--) {
        const next = (nibble >>> bit) & 1 ? node.one : node.zero;
        if (next === undefined || next === 256) {
          entry = FAILS;
          node = nodes[0]!;
          break;
        }
        if (typeof next === "number") {
          entry = EMITS | (next << 8);
          node = nodes[0]!;
        } else node = next;
      }
      machine[start.id * 16 + nibble] = entry | node.id | (node.padding ? ACCEPTS : 0);
    }
  }
  return machine;
}

const machine = buildMachine();

/** Decodes `[start, end)` of `source` into `target` from 0; returns the count of bytes. `target` holds 8/5 of the input. */
export function huffmanDecode(source: Uint8Array, start: number, end: number, target: Uint8Array): number {
  let length = 0;
  let entry = ACCEPTS;
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    entry = machine[((entry & 0xff) << 4) | (byte >> 4)]!;
    if ((entry & EMITS) !== 0) target[length++] = entry >> 8;
    if ((entry & FAILS) !== 0) break;
    entry = machine[((entry & 0xff) << 4) | (byte & 15)]!;
    if ((entry & EMITS) !== 0) target[length++] = entry >> 8;
    if ((entry & FAILS) !== 0) break;
  }
  if ((entry & (ACCEPTS | FAILS)) !== ACCEPTS)
    throw hpackError("a Huffman string ends in a code or holds EOS");
  return length;
}
