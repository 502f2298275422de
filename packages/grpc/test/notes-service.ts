import type { Codec } from "@weft/grpc";

export interface Note {
  text: string;
  count: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Messages as JSON: enough to show that calls need nothing but a codec. */
export const noteCodec: Codec<Note, Partial<Note>> = {
  encode: ({ text = "", count = 0 }) => encoder.encode(JSON.stringify({ text, count })),
  decode: (bytes) => JSON.parse(decoder.decode(bytes)) as Note,
};

function method<Name extends string, Kind extends string>(name: Name, kind: Kind) {
  return { name, path: `/test.Notes/${name}`, kind, input: noteCodec, output: noteCodec } as const;
}

export const Notes = {
  typeName: "test.Notes",
  methods: {
    echo: method("Echo", "unary"),
    expand: method("Expand", "server_streaming"),
    collect: method("Collect", "client_streaming"),
    chat: method("Chat", "bidi_streaming"),
  },
} as const;
