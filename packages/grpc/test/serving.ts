import {
  Channel,
  type ChannelOptions,
  type Client,
  createClient,
  inMemoryChannel,
  Server,
  type ServerOptions,
  type ServiceHandlers,
} from "@weft/grpc";
import { Notes } from "./notes-service.ts";

export type NotesHandlers = ServiceHandlers<typeof Notes>;

/** Handlers that do the obvious thing; tests replace the one they are about. */
export const plainHandlers: NotesHandlers = {
  echo: (note) => note,
  async *expand({ text, count }) {
    for (let i = 0; i < count; i++) yield { text, count: i };
  },
  async collect(notes) {
    let text = "";
    let count = 0;
    for await (const note of notes) {
      text += note.text;
      count++;
    }
    return { text, count };
  },
  async *chat(notes) {
    for await (const { text } of notes) yield { text: text.toUpperCase() };
  },
};

export interface Fixture {
  readonly server: Server;
  readonly channel: Channel;
  readonly client: Client<typeof Notes>;
  readonly port: number;
}

export interface FixtureOptions {
  readonly handlers?: Partial<NotesHandlers>;
  readonly server?: ServerOptions;
  readonly channel?: ChannelOptions;
  /** Over a socket rather than in memory. */
  readonly socket?: boolean;
}

/** Runs a body against a server and a client, and leaves nothing open. */
export async function withNotes(
  options: FixtureOptions,
  body: (fixture: Fixture) => Promise<void>,
): Promise<void> {
  const server = new Server(options.server);
  server.add(Notes, { ...plainHandlers, ...options.handlers });
  const socket = options.socket ?? false;
  const port = socket ? (await server.listen("127.0.0.1:0")).port : 0;
  const channel = socket
    ? new Channel(`127.0.0.1:${port}`, options.channel)
    : inMemoryChannel(server, options.channel);
  try {
    await body({ server, channel, client: createClient(Notes, channel), port });
  } finally {
    await channel.close();
    await server.close();
  }
}

export async function collect<T>(messages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const message of messages) all.push(message);
  return all;
}

/** A promise and what settles it. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
