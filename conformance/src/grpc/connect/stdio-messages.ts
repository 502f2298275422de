/** Messages on standard input, each behind four bytes of length, until it ends. */
export async function* readMessages(): AsyncGenerator<Uint8Array> {
  let buffered = Buffer.alloc(0);
  for await (const chunk of process.stdin) {
    buffered = Buffer.concat([buffered, chunk as Buffer]);
    while (buffered.length >= 4) {
      const end = 4 + buffered.readUInt32BE(0);
      if (buffered.length < end) break;
      yield new Uint8Array(buffered.subarray(4, end));
      buffered = buffered.subarray(end);
    }
  }
}

/** Writes a message to standard output in the same form. */
export function writeMessage(bytes: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  process.stdout.write(Buffer.concat([length, bytes]));
}
